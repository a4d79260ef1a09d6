#pragma once

#include "facelink/facemessage.h"

#include <deque>
#include <mutex>

#include <QByteArray>

namespace anjungan {

/// What waits to be sent to the GUI. Filled from any thread, drained by the link's thread. At most one preview waits: the
/// newest wins, so that a slow page costs pictures and never memory.
class Outbox {
public:
    Outbox();
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    void post(const FaceMessage& message);

    /// Readable while something waits: for poll().
    [[nodiscard]] int wakeDescriptor() const { return m_wake; }

    /// Everything that waits, in order, encoded; resets the descriptor.
    QByteArray take();

private:
    struct Item {
        QByteArray bytes;
        bool isPreview = false;
    };

    std::mutex m_mutex;
    std::deque<Item> m_items;
    int m_wake = -1;
};

} // namespace anjungan
