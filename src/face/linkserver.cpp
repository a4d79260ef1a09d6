#include "face/linkserver.h"

#include <array>
#include <cerrno>
#include <chrono>

#include <spdlog/spdlog.h>

#include <malloc.h>
#include <poll.h>
#include <sys/socket.h>

namespace anjungan {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto kBeatEvery = 250ms;

bool isTransient(int error) {
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

LinkServer::LinkServer(int socket, EngineFactory::Places places) : m_socket(socket), m_engine(std::move(places)) {}

int LinkServer::run() {
    beat();
    flush();
    auto nextBeat = SteadyClock::now();
    for (;;) {
        const bool pending = m_sent < m_unsent.size();
        std::array<pollfd, 2> waits{{{m_socket, static_cast<short>(pending ? POLLIN | POLLOUT : POLLIN), 0},
                                     {pending ? -1 : m_outbox.wakeDescriptor(), POLLIN, 0}}};
        const auto patience = std::chrono::duration_cast<std::chrono::milliseconds>(nextBeat - SteadyClock::now());
        ::poll(waits.data(), waits.size(), static_cast<int>(std::clamp(patience.count() + 1, 0l, 250l)));
        if ((waits[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0 && !readCommands())
            return m_failed ? 1 : 0;
        if (SteadyClock::now() >= nextBeat) {
            beat();
            nextBeat = SteadyClock::now() + kBeatEvery;
        }
        if (!flush())
            return 0;
    }
}

void LinkServer::beat() {
    m_outbox.post(facemessage::Heartbeat{});
    if (!m_session || !m_session->isHung() || m_toldHung)
        return;
    m_toldHung = true;
    m_outbox.post(facemessage::Unavailable{FaceTrouble::CameraHung});
}

bool LinkServer::readCommands() {
    std::array<char, 4096> bytes{};
    for (;;) {
        const auto count = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count < 0)
            return isTransient(errno);
        if (count == 0)
            return false;
        m_reader.feed(bytes.data(), count);
        for (;;) {
            const auto message = m_reader.next();
            if (!message || (*message && !handle(**message))) {
                spdlog::error("face: {}", message ? "not a command" : message.error().detail);
                m_failed = true;
                return false;
            }
            if (!*message)
                break;
        }
    }
}

bool LinkServer::begin(const std::string& place, quint32 run, const FaceTask& task) {
    auto source = CameraSource::parse(place);
    if (!source)
        return false;
    m_session.reset();
    m_toldHung = false;
    m_session = std::make_unique<CaptureSession>([at = *source] { return openFrameSource(at); }, run, task, m_engine, m_outbox);
    return true;
}

bool LinkServer::handle(const FaceMessage& message) {
    if (const auto* start = std::get_if<facemessage::Start>(&message))
        return begin(start->source, start->run, {start->enrolled.toStdString(), start->gestures});
    if (const auto* watch = std::get_if<facemessage::Watch>(&message))
        return begin(watch->source, watch->run, {.watchOnly = true});
    if (const auto* retake = std::get_if<facemessage::Retake>(&message)) {
        if (m_session)
            m_session->retake(retake->run);
        return true;
    }
    if (!std::holds_alternative<facemessage::Stop>(message))
        return false;
    m_session.reset();
    // The page was left: what the frames took goes back to the machine, which the heap would keep for the next ones.
    ::malloc_trim(0);
    return true;
}

// Takes from the outbox only when the last lot is out: until then previews replace each other there.
bool LinkServer::flush() {
    for (;;) {
        if (m_sent == m_unsent.size()) {
            m_unsent = m_outbox.take();
            m_sent = 0;
            if (m_unsent.isEmpty())
                return true;
        }
        const auto count = ::send(m_socket, m_unsent.constData() + m_sent, static_cast<size_t>(m_unsent.size() - m_sent),
                                  MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return isTransient(errno);
        m_sent += count;
    }
}

} // namespace anjungan
