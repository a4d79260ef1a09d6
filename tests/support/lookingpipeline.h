#pragma once

#include "face/pipeline.h"

#include <algorithm>
#include <vector>

namespace anjungan {

/// A pipeline with what it sends.
class Looking {
public:
    explicit Looking(FaceEngine& engine, const FaceTask& task = {}) : m_pipeline(engine, task, m_outbox) {
        m_pipeline.restart(1);
        m_pipeline.sourceChanged(true);
    }

    /// What a frame brings.
    std::vector<FaceMessage> add(const cv::Mat& picture, std::chrono::milliseconds at) {
        look(picture, at);
        return sent();
    }

    void look(const cv::Mat& picture, std::chrono::milliseconds at) { m_pipeline.add({picture, at}); }

    /// Another run, as after "Ulangi".
    void restart(quint32 run) { m_pipeline.restart(run); }

    /// The camera gave nothing for a while.
    void interrupt() { m_pipeline.interrupt(); }

    [[nodiscard]] std::vector<FaceMessage> sent() {
        const auto bytes = m_outbox.take();
        m_reader.feed(bytes.constData(), bytes.size());
        std::vector<FaceMessage> messages;
        for (auto message = m_reader.next(); message && *message; message = m_reader.next())
            messages.push_back(**message);
        return messages;
    }

private:
    Outbox m_outbox;
    Pipeline m_pipeline;
    FaceMessageReader m_reader;
};

template <class Message> [[nodiscard]] const Message* firstOf(const std::vector<FaceMessage>& messages) {
    for (const auto& message : messages)
        if (const auto* wanted = std::get_if<Message>(&message))
            return wanted;
    return nullptr;
}

[[nodiscard]] inline bool hasHint(const std::vector<FaceMessage>& messages, FaceHint hint) {
    return std::ranges::any_of(messages, [hint](const FaceMessage& message) {
        const auto* told = std::get_if<facemessage::Hint>(&message);
        return told && told->hint == hint;
    });
}

} // namespace anjungan
