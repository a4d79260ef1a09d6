#include "face/outbox.h"

#include <cstdint>
#include <variant>

#include <sys/eventfd.h>
#include <unistd.h>

namespace anjungan {

namespace {

/// True where a newer one says all that an older one did.
bool isOfTheMoment(const FaceMessage& message) {
    return std::holds_alternative<facemessage::Preview>(message) || std::holds_alternative<facemessage::Progress>(message) ||
           std::holds_alternative<facemessage::Heartbeat>(message);
}

} // namespace

Outbox::Outbox() : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Outbox::~Outbox() {
    if (m_wake >= 0)
        ::close(m_wake);
}

void Outbox::post(const FaceMessage& message) {
    Item item{encode(message), message.index()};
    {
        const std::lock_guard lock(m_mutex);
        if (isOfTheMoment(message))
            std::erase_if(m_items, [&item](const Item& waiting) { return waiting.kind == item.kind; });
        m_items.push_back(std::move(item));
    }
    const std::uint64_t one = 1;
    // Fails only when the counter is full, and then it is readable anyway.
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

QByteArray Outbox::take() {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(m_wake, &count, sizeof count);
    const std::lock_guard lock(m_mutex);
    QByteArray bytes;
    for (const auto& item : m_items)
        bytes += item.bytes;
    m_items.clear();
    return bytes;
}

} // namespace anjungan
