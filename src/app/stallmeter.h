#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

namespace anjungan {

/// Measures how long the GUI thread leaves its event loop, in stretches between two turns of it: a timer that comes every
/// few milliseconds tells by how much it came late. Three times are kept of each stretch: on the clock; the thread's own,
/// which leaves out what the kernel gave to other threads and programs while this one wanted to go on; and what it worked on
/// the processor. Waiting for the disk or for a lock is the thread's own time, and so is what the host of a virtual machine
/// took from the kernel itself: that is told from the first two by the third. For the end-to-end run and the benchmark; GUI thread.
class StallMeter : public QObject {
    Q_OBJECT

public:
    static constexpr double kBoundMs = 16; ///< longer ones are kept with where and what

    struct Stretch {
        double clockMs = 0;
        double ownMs = 0;
        double workedMs = 0;
        QString place; ///< on show before it, and after it where that is another
        QString work;  ///< the events that took the most of it
    };

    /// `place` names what is on show.
    explicit StallMeter(std::function<QString()> place, QObject* parent = nullptr);
    ~StallMeter() override;

    /// Begins to measure, or goes on. What happens between pause() and resume() counts for nothing.
    void resume();
    void pause();

    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] const Stretch& longest() const { return m_longest; }       ///< on the clock
    [[nodiscard]] const Stretch& longestOwn() const { return m_longestOwn; } ///< of the thread's own time
    [[nodiscard]] const Stretch& mostWorked() const { return m_mostWorked; } ///< on the processor
    [[nodiscard]] const std::vector<Stretch>& overBound() const { return m_overBound; } ///< on the clock, as they came
    [[nodiscard]] int countOwnOverBound() const;
    /// Lines for a report: the counts, the longest, then each stretch over the bound.
    [[nodiscard]] std::string report() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Kind {
        QEvent::Type type;
        const QMetaObject* receiver;
        bool operator==(const Kind&) const = default;
    };
    struct KindHash {
        std::size_t operator()(const Kind& kind) const noexcept;
    };

    void onTurn();
    void begin();
    [[nodiscard]] QString heaviest() const;

    std::function<QString()> m_place;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waitedMs = 0; ///< for the processor, since the thread began
    double m_workedMs = 0; ///< since the thread began
    QString m_placeBefore;
    std::unordered_map<Kind, qint64, KindHash> m_events; ///< of this stretch, in nanoseconds
    Kind m_running{QEvent::None, nullptr};
    qint64 m_runningSince = 0;
    int m_schedule = -1; ///< /proc/thread-self/schedstat of the GUI thread
    int m_turns = 0;
    Stretch m_longest;
    Stretch m_longestOwn;
    Stretch m_mostWorked;
    std::vector<Stretch> m_overBound;
};

} // namespace anjungan
