#include "gui/shell/async.h"

namespace anjungan::gui {

AsyncWorker::AsyncWorker() : m_thread(&AsyncWorker::run, this) {
}

AsyncWorker::~AsyncWorker() {
    stop();
}

void AsyncWorker::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void AsyncWorker::answer(const QPointer<QObject>& asker, Job answer) {
    // m_home outlives the worker thread and receives on the thread that it was made on, where asker may be looked at.
    QMetaObject::invokeMethod(
        &m_home,
        [asker, answer = std::move(answer)] {
            if (asker)
                answer();
        },
        Qt::QueuedConnection);
}

void AsyncWorker::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void AsyncWorker::run() {
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
    }
}

Error bugFrom(const std::exception* exception) {
    return Error{ErrorCode::Bug, exception ? std::string("exception in a service: ") + exception->what()
                                           : std::string("unknown exception in a service"), {}};
}

} // namespace anjungan::gui
