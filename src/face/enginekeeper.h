#pragma once

#include "biometrics/enginefactory.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace anjungan {

/// Loads the engine in a thread of its own as soon as the process starts, so that neither the link's heartbeat nor the first
/// picture waits for hashes and trials. Files that were missing are looked for again at every get().
class EngineKeeper {
public:
    using Loader = std::function<Result<FaceEngine>()>;

    explicit EngineKeeper(EngineFactory::Places places);
    /// Another way to an engine, of a test. Called again after each failure, by one thread at a time.
    explicit EngineKeeper(Loader loader);
    ~EngineKeeper();
    EngineKeeper(const EngineKeeper&) = delete;
    EngineKeeper& operator=(const EngineKeeper&) = delete;

    /// get() would wait: the first load, or that of another thread.
    [[nodiscard]] bool isLoading();

    /// Waits until it is loaded. Null when files are missing or a stop was asked for. Used by one thread at a time, which owns
    /// the engine until it ends.
    [[nodiscard]] FaceEngine* get(const std::stop_token& stop);

private:
    void load();
    void complain(const std::string& what);

    Loader m_loader;
    std::mutex m_mutex;
    std::condition_variable_any m_loaded;
    bool m_isLoading = true;
    std::string m_complaint; ///< the last one
    std::optional<FaceEngine> m_engine;
    std::jthread m_thread;
};

} // namespace anjungan
