#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace anjungan {

/// Measures how long the GUI thread leaves its event loop: a timer that should come every few milliseconds tells by
/// how much it came late. For the end-to-end run and the benchmark; costs nothing that matters.
class StallMeter : public QObject {
    Q_OBJECT

public:
    explicit StallMeter(QObject* parent = nullptr);

    void start();
    void stop();
    /// Longest stretch between two turns of the event loop, milliseconds.
    [[nodiscard]] double longestMs() const;
    /// How many stretches were longer than `ms`.
    [[nodiscard]] int countOver(double ms) const;
    [[nodiscard]] int turns() const { return static_cast<int>(m_stretches.size()); }

private:
    void onTurn();

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_stretches;
};

} // namespace anjungan
