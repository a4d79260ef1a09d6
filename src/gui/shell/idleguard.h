#pragma once

#include <QObject>

#include <chrono>

namespace anjungan::gui {

/// ux.md "Leaving". The kiosk's option --idle sets others.
struct IdleTimes {
    std::chrono::milliseconds mask = std::chrono::seconds(30);
    std::chrono::milliseconds ask = std::chrono::seconds(90);
    std::chrono::milliseconds end = std::chrono::seconds(150);
    /// Until figures are masked while no face is before the camera; zero: only input counts.
    std::chrono::milliseconds faceless{0};
};

/// Counts the time without input while it is watching, and says once each when figures are to be masked, when to ask
/// whether somebody is there, and when to end. Where a camera tells, figures are masked earlier while nobody is before it;
/// only a touch shows them again: who comes next may be somebody else. Owns no timer: whoever owns it calls pass() as time goes by.
class IdleGuard : public QObject {
    Q_OBJECT

public:
    explicit IdleGuard(const IdleTimes& times, QObject* parent = nullptr);

    void setWatching(bool watching);
    [[nodiscard]] bool isWatching() const { return m_watching; }
    /// Somebody touched the screen or a key: all the time again.
    void touched();
    /// Whether somebody is before the camera; true until told otherwise.
    void setSeen(bool seen);
    void pass(std::chrono::milliseconds elapsed);
    [[nodiscard]] std::chrono::milliseconds untilEnd() const;

Q_SIGNALS:
    void maskDue();
    void askDue();
    void endDue();
    /// Input after maskDue.
    void returned();

private:
    IdleTimes m_times;
    std::chrono::milliseconds m_idle{0};
    std::chrono::milliseconds m_gone{0}; ///< without a face and without a touch
    bool m_seen = true;
    bool m_masked = false;
    bool m_watching = false;
};

} // namespace anjungan::gui
