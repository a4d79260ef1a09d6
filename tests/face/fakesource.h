#pragma once

#include "biometrics/framesource.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace anjungan {

/// A camera that no machine needs to have: pictures as a function of their number, stamped `interval` apart and given no faster than
/// `pace` apart, by default as a device would. Given as fast as a machine draws, their time would run ahead of whoever looks at
/// them, and a steady second would have holes in it.
template <class Draw> class FakeSource final : public FrameSource {
public:
    FakeSource(bool live, std::chrono::milliseconds interval, Draw draw, std::optional<std::chrono::milliseconds> pace = {})
        : m_live(live), m_interval(interval), m_pace(pace.value_or(interval)), m_draw(std::move(draw)) {}

    Result<Frame> next(const std::stop_token& stop) override {
        auto picture = m_draw(m_number);
        if (picture.empty())
            return fail(ErrorCode::DeviceUnavailable, "pulled out");
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, stop, m_due, [] { return false; });
        m_due = std::chrono::steady_clock::now() + m_pace;
        return Frame{std::move(picture), m_interval * m_number++};
    }

    [[nodiscard]] bool isLive() const override { return m_live; }

private:
    bool m_live;
    std::chrono::milliseconds m_interval;
    std::chrono::milliseconds m_pace;
    Draw m_draw;
    int m_number = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::chrono::steady_clock::time_point m_due;
};

/// A driver that never answers, until its test ends it.
class HangingSource final : public FrameSource {
public:
    struct Gate {
        std::mutex mutex;
        std::condition_variable wake;
        bool open = false;

        void letGo() {
            const std::lock_guard lock(mutex);
            open = true;
            wake.notify_all();
        }
    };

    explicit HangingSource(Gate& gate) : m_gate(gate) {}

    Result<Frame> next(const std::stop_token&) override {
        std::unique_lock lock(m_gate.mutex);
        m_gate.wake.wait(lock, [this] { return m_gate.open; });
        return fail(ErrorCode::DeviceUnavailable, "let go");
    }

    [[nodiscard]] bool isLive() const override { return true; }

private:
    Gate& m_gate;
};

} // namespace anjungan
