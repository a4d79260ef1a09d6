#include "app/stallmeter.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace anjungan {

namespace {

// Often enough to see a stall of 16 ms, seldom enough to leave the processor to the work that is measured.
constexpr int kTurnMs = 2;
constexpr std::size_t kEventsTold = 4;

double milliseconds(qint64 nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6;
}

/// How long the thread has been ready to run while others had the processor: the file's second number.
double waitedForProcessor(int schedule) {
    std::array<char, 96> text{};
    const ssize_t length = ::pread(schedule, text.data(), text.size() - 1, 0);
    if (length <= 0)
        return 0;
    const char* const end = text.data() + length;
    const char* const second = std::find(static_cast<const char*>(text.data()), end, ' ');
    qint64 nanoseconds = 0;
    if (second == end || std::from_chars(second + 1, end, nanoseconds).ec != std::errc{})
        return 0;
    return milliseconds(nanoseconds);
}

double workedByThread() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::string line(const StallMeter::Stretch& stretch) {
    std::array<char, 96> times{};
    std::snprintf(times.data(), times.size(), "%6.1f ms on the clock, %5.1f ms its own, %5.1f ms worked, ", stretch.clockMs, stretch.ownMs,
                  stretch.workedMs);
    return times.data() + stretch.place.toStdString() + ": " + stretch.work.toStdString();
}

} // namespace

std::size_t StallMeter::KindHash::operator()(const Kind& kind) const noexcept {
    return std::hash<const void*>()(kind.receiver) * 31 + static_cast<std::size_t>(kind.type);
}

StallMeter::StallMeter(std::function<QString()> place, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTurnMs);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::onTurn);
}

StallMeter::~StallMeter() {
    if (m_schedule >= 0)
        ::close(m_schedule);
}

void StallMeter::resume() {
    if (m_timer.isActive())
        return;
    qApp->installEventFilter(this);
    m_timer.start();
    begin();
}

void StallMeter::pause() {
    if (!m_timer.isActive())
        return;
    // What ran since the last turn is a stretch as well.
    onTurn();
    m_timer.stop();
    qApp->removeEventFilter(this);
}

void StallMeter::begin() {
    m_events.clear();
    m_running = {QEvent::None, nullptr};
    m_runningSince = 0;
    m_placeBefore = m_place();
    m_waitedMs = waitedForProcessor(m_schedule);
    m_workedMs = workedByThread();
    m_clock.start();
}

void StallMeter::onTurn() {
    Stretch stretch;
    stretch.clockMs = milliseconds(m_clock.nsecsElapsed());
    stretch.ownMs = std::max(0.0, stretch.clockMs - (waitedForProcessor(m_schedule) - m_waitedMs));
    stretch.workedMs = workedByThread() - m_workedMs;
    ++m_turns;
    if (stretch.clockMs > kBoundMs || stretch.ownMs > m_longestOwn.ownMs || stretch.clockMs > m_longest.clockMs ||
        stretch.workedMs > m_mostWorked.workedMs) {
        const QString place = m_place();
        stretch.place = place == m_placeBefore ? place : m_placeBefore + QStringLiteral(" > ") + place;
        stretch.work = heaviest();
        if (stretch.clockMs > kBoundMs)
            m_overBound.push_back(stretch);
        if (stretch.clockMs > m_longest.clockMs)
            m_longest = stretch;
        if (stretch.ownMs > m_longestOwn.ownMs)
            m_longestOwn = stretch;
        if (stretch.workedMs > m_mostWorked.workedMs)
            m_mostWorked = stretch;
    }
    begin();
}

/// Sees every event before its receiver: the time until the next one is counted as this one's.
bool StallMeter::eventFilter(QObject* watched, QEvent* event) {
    const qint64 now = m_clock.nsecsElapsed();
    if (m_running.receiver)
        m_events[m_running] += now - m_runningSince;
    m_running = {event->type(), watched->metaObject()};
    m_runningSince = now;
    return false;
}

QString StallMeter::heaviest() const {
    auto spent = m_events;
    if (m_running.receiver)
        spent[m_running] += m_clock.nsecsElapsed() - m_runningSince;
    std::vector<std::pair<Kind, qint64>> sorted(spent.begin(), spent.end());
    std::ranges::sort(sorted, std::greater{}, &std::pair<Kind, qint64>::second);
    sorted.resize(std::min(sorted.size(), kEventsTold));
    QStringList told;
    for (const auto& [kind, nanoseconds] : sorted) {
        const char* const type = QMetaEnum::fromType<QEvent::Type>().valueToKey(kind.type);
        told << QStringLiteral("%1 of %2 %3")
                    .arg(QLatin1StringView(type ? type : "own event"), QLatin1StringView(kind.receiver->className()))
                    .arg(milliseconds(nanoseconds), 0, 'f', 1);
    }
    return told.join(QStringLiteral(", "));
}

int StallMeter::countOwnOverBound() const {
    return static_cast<int>(std::ranges::count_if(m_overBound, [](const Stretch& stretch) { return stretch.ownMs > kBoundMs; }));
}

std::string StallMeter::report() const {
    std::string text = std::to_string(m_overBound.size()) + " of " + std::to_string(m_turns) +
                       " stretches over 16 ms on the clock, " + std::to_string(countOwnOverBound()) +
                       " of them over 16 ms of the thread's own time\n";
    text += "longest on the clock: " + line(m_longest) + "\nlongest of its own:   " + line(m_longestOwn) +
            "\nmost worked:          " + line(m_mostWorked) + '\n';
    for (const Stretch& stretch : m_overBound)
        text += "  over: " + line(stretch) + '\n';
    return text;
}

} // namespace anjungan
