#pragma once

#include "facelink/facemessage.h"

#include <deque>
#include <mutex>

#include <QByteArray>

namespace anjungan {

/// What waits to be sent to the GUI. Filled from any thread, drained by the link's thread. Of previews, progress and
/// heartbeats only the newest waits, so that a slow page costs pictures and never memory.
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
        std::size_t kind = 0;
    };

    std::mutex m_mutex;
    std::deque<Item> m_items;
    int m_wake = -1;
};

} // namespace anjungan
