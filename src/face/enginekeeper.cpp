#include "face/enginekeeper.h"

#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

namespace anjungan {

EngineKeeper::EngineKeeper(EngineFactory::Places places)
    : EngineKeeper([places = std::move(places)] { return EngineFactory::probe(places); }) {}

EngineKeeper::EngineKeeper(Loader loader) : m_loader(std::move(loader)), m_thread([this] { load(); }) {}

EngineKeeper::~EngineKeeper() {
    m_thread.join();
}

void EngineKeeper::load() {
    std::optional<FaceEngine> loaded;
    try {
        auto engine = m_loader();
        if (engine) {
            for (const auto& complaint : engine->complaints)
                spdlog::warn("face: {}", complaint);
            loaded = std::move(*engine);
        } else {
            complain(engine.error().detail + " (" + engine.error().where + ")");
        }
    } catch (const std::exception& foreign) {
        complain(foreign.what());
    }
    {
        const std::lock_guard lock(m_mutex);
        m_engine = std::move(loaded);
        m_isLoading = false;
    }
    m_loaded.notify_all();
}

/// Once in the log, however often it is looked for; by one load at a time.
void EngineKeeper::complain(const std::string& what) {
    if (std::exchange(m_complaint, what) != what)
        spdlog::error("face: {}", what);
}

bool EngineKeeper::isLoading() {
    const std::lock_guard lock(m_mutex);
    return m_isLoading;
}

FaceEngine* EngineKeeper::get(const std::stop_token& stop) {
    {
        std::unique_lock lock(m_mutex);
        if (!m_loaded.wait(lock, stop, [this] { return !m_isLoading; }))
            return nullptr;
        if (m_engine)
            return &*m_engine;
        m_isLoading = true;
    }
    load();
    const std::lock_guard lock(m_mutex);
    return m_engine ? &*m_engine : nullptr;
}

} // namespace anjungan
