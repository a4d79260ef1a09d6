#include "face/framethread.h"

#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

namespace anjungan {

namespace {

std::int64_t steadyMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

FrameThread::FrameThread(Opener open) : FrameThread(std::move(open), Limits{}) {}

FrameThread::FrameThread(Opener open, Limits limits)
    : m_open(std::move(open)), m_limits(limits), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

FrameThread::~FrameThread() {
    m_thread.request_stop();
    m_thread.join();
}

std::optional<FrameThread::News> FrameThread::take(const std::stop_token& stop, std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    if (!m_wake.wait_for(lock, stop, patience, [this] { return m_news.has_value(); }))
        return std::nullopt;
    return std::exchange(m_news, std::nullopt);
}

bool FrameThread::isHung() const {
    const auto due = m_callDueMs.load();
    return due != 0 && steadyMs() > due;
}

void FrameThread::run(const std::stop_token& stop) {
    std::mutex pause;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        try {
            enterCall(m_limits.slowCall);
            auto source = m_open();
            leaveCall();
            if (source) {
                ++m_opening;
                m_reopen = false;
                readAll(**source, stop);
                // Closing a device can hang as well.
                enterCall(m_limits.slowCall);
                source->reset();
                leaveCall();
            } else {
                tell(source.error());
            }
        } catch (const std::exception& foreign) {
            leaveCall();
            tell({ErrorCode::InvalidInput, foreign.what(), "camera"});
        }
        std::unique_lock lock(pause);
        wake.wait_for(lock, stop, m_limits.retryEvery, [] { return false; });
    }
}

void FrameThread::readAll(FrameSource& source, const std::stop_token& stop) {
    auto limit = m_limits.slowCall;
    while (!stop.stop_requested() && !m_reopen) {
        enterCall(limit);
        auto frame = source.next(stop);
        leaveCall();
        if (stop.stop_requested())
            return;
        if (!frame)
            return tell(frame.error());
        limit = m_limits.read;
        m_complaint.clear();
        m_gavePictures = true;
        leave(Fresh{std::move(*frame), source.isLive(), m_opening});
    }
}

/// Once in the log, however often it is tried again.
void FrameThread::tell(const Error& error) {
    if (std::exchange(m_complaint, error.detail) != error.detail)
        spdlog::warn("face: {}", error.detail);
    leave(troubleOf(error));
}

void FrameThread::leave(News news) {
    {
        const std::lock_guard lock(m_mutex);
        m_news = std::move(news);
    }
    m_wake.notify_one();
}

void FrameThread::enterCall(std::chrono::milliseconds limit) {
    m_callDueMs = steadyMs() + limit.count();
}

void FrameThread::leaveCall() {
    m_callDueMs = 0;
}

FaceTrouble FrameThread::troubleOf(const Error& error) const {
    if (error.code == ErrorCode::InvalidInput)
        return FaceTrouble::NoPicture;
    if (error.code == ErrorCode::DeviceBusy)
        return FaceTrouble::CameraBusy;
    return m_gavePictures ? FaceTrouble::CameraLost : FaceTrouble::NoCamera;
}

} // namespace anjungan
