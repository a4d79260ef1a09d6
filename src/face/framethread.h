#pragma once

#include "biometrics/framesource.h"
#include "facelink/facecodes.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>

namespace anjungan {

/// The camera thread: opens the source, reads it and leaves the newest frame for the pipeline. When the source fails it says
/// so and opens it again, for as long as it lives.
class FrameThread {
public:
    struct Fresh {
        Frame frame;
        bool isLive = false;
        unsigned opening = 0; ///< grows with every opening: another one is another source to the pipeline
    };
    using News = std::variant<Fresh, FaceTrouble>;

    /// Opens the source; called again after each failure.
    using Opener = std::function<Result<std::unique_ptr<FrameSource>>()>;

    struct Limits {
        /// Opening negotiates with the device and the first picture waits for its exposure: slow ones take seconds.
        std::chrono::milliseconds slowCall{5000};
        std::chrono::milliseconds read{1200};
        std::chrono::milliseconds retryEvery{300};
    };

    explicit FrameThread(Opener open);
    FrameThread(Opener open, Limits limits);
    ~FrameThread();
    FrameThread(const FrameThread&) = delete;
    FrameThread& operator=(const FrameThread&) = delete;

    /// Waits for a frame or a trouble that was not taken before; a newer one replaces an older. Nothing after `patience` or
    /// when stop is asked for.
    std::optional<News> take(const std::stop_token& stop, std::chrono::milliseconds patience);

    /// Closes the source and opens it anew, after a picture that stands still.
    void reopen() { m_reopen = true; }

    /// True when a call to the source has not come back for too long. The thread can't be ended then; the process can.
    [[nodiscard]] bool isHung() const;

private:
    void run(const std::stop_token& stop);
    void readAll(FrameSource& source, const std::stop_token& stop);
    void tell(const Error& error);
    void leave(News news);
    void enterCall(std::chrono::milliseconds limit);
    void leaveCall();
    [[nodiscard]] FaceTrouble troubleOf(const Error& error) const;

    Opener m_open;
    Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<News> m_news;
    unsigned m_opening = 0;
    bool m_gavePictures = false;
    std::string m_complaint; ///< the last one, until a picture comes
    std::atomic<bool> m_reopen{false};
    std::atomic<std::int64_t> m_callDueMs{0}; ///< steady clock; 0 outside a call
    std::jthread m_thread;
};

} // namespace anjungan
