#pragma once

#include "base/error.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>

namespace anjungan::gui {

/// One worker thread that runs jobs in the order asked and brings answers back to the thread that it was made on.
/// Async below gives it its services. stop() (and the destructor) finishes what was asked, then joins.
class AsyncWorker final {
public:
    using Job = std::function<void()>;

    AsyncWorker();
    ~AsyncWorker();
    AsyncWorker(const AsyncWorker&) = delete;
    AsyncWorker& operator=(const AsyncWorker&) = delete;

    /// Runs `job` on the worker. Refused (nothing happens) after stop().
    void post(Job job);
    /// Called on the worker: runs `answer` on the home thread if `asker` lives then.
    void answer(const QPointer<QObject>& asker, Job answer);
    void stop();

private:
    void run();

    QObject m_home;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

/// The failure that an exception of a foreign library becomes at the thread's edge. `what` goes to the log's detail.
[[nodiscard]] Error bugFrom(const std::exception* exception);

namespace detail {

template <class T> struct Unwrapped {
    using Value = T;
};

template <class T> struct Unwrapped<Result<T>> {
    using Value = T;
};

} // namespace detail

/// The one way from the GUI thread to the services (architecture.md, Threads): `Services` is made on its own thread by
/// the factory, lives and dies there; ask() runs work on it and brings the answer back. The answer dies with its asker.
///
///     m_services.ask(this, [nik](Services& s) { return s.balance.of(nik); },
///                    [this](const Result<Balance>& balance) { showBalance(balance); });
///
/// `work` must not touch widgets: give it copies of what it needs. It returns Result<T> (or T); `then` always takes
/// Result<T>. An exception in `work` arrives as ErrorCode::Bug; a factory that failed answers every ask() with its error.
template <class Services> class Async final {
public:
    using Factory = std::function<Result<std::unique_ptr<Services>>()>;

    explicit Async(Factory factory) : m_services(fail(ErrorCode::StoreUnavailable, "services not started")) {
        m_worker.post([this, factory = std::move(factory)] { m_services = guarded(factory); });
    }

    ~Async() {
        m_worker.post([this] { m_services = fail(ErrorCode::StoreUnavailable, "services stopped"); });
        m_worker.stop();
    }

    Async(const Async&) = delete;
    Async& operator=(const Async&) = delete;

    template <class Work, class Then> void ask(QObject* asker, Work work, Then then) {
        using Value = typename detail::Unwrapped<std::invoke_result_t<Work&, Services&>>::Value;
        const QPointer<QObject> guard(asker);
        m_worker.post([this, guard, work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<Result<Value>>(perform<Value>(work));
            m_worker.answer(guard, [result, then = std::move(then)]() mutable { then(std::move(*result)); });
        });
    }

    /// In the order of what was asked: the services are destroyed, and the factory makes others. `made` hears of it on this
    /// thread, unless `asker` has gone. For the reset of a training hall.
    void reopen(Factory factory, QObject* asker, std::function<void(Result<void>)> made) {
        const QPointer<QObject> guard(asker);
        m_worker.post([this, guard, factory = std::move(factory), made = std::move(made)] {
            m_services = fail(ErrorCode::StoreUnavailable, "services are made anew");
            m_services = guarded(factory);
            const Result<void> result = m_services ? Result<void>{} : passOn(m_services);
            m_worker.answer(guard, [made, result] { made(result); });
        });
    }

    /// From the next job on, every ask() answers this error as if the store had gone away; none: it is back. A trainer
    /// shows with it what people see then.
    void setFault(std::optional<Error> fault) {
        m_worker.post([this, fault = std::move(fault)] { m_fault = fault; });
    }

private:
    template <class Value, class Work> Result<Value> perform(Work& work) {
        if (m_fault)
            return std::unexpected(*m_fault);
        if (!m_services)
            return passOn(m_services);
        return guarded([&]() -> Result<Value> {
            if constexpr (std::is_void_v<std::invoke_result_t<Work&, Services&>>) {
                work(**m_services);
                return {};
            } else {
                return work(**m_services);
            }
        });
    }

    template <class Function> static auto guarded(const Function& function) -> decltype(function()) {
        try {
            return function();
        } catch (const std::exception& exception) {
            return std::unexpected(bugFrom(&exception));
        } catch (...) {
            return std::unexpected(bugFrom(nullptr));
        }
    }

    Result<std::unique_ptr<Services>> m_services; ///< touched on the worker only
    std::optional<Error> m_fault;                 ///< touched on the worker only
    AsyncWorker m_worker;
};

} // namespace anjungan::gui
