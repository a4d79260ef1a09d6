#pragma once

#include <QObject>

#include <chrono>

namespace anjungan::gui {

/// ux.md "Leaving". The kiosk's option --idle sets others.
struct IdleTimes {
    std::chrono::milliseconds mask = std::chrono::seconds(30);
    std::chrono::milliseconds ask = std::chrono::seconds(90);
    std::chrono::milliseconds end = std::chrono::seconds(150);
};

/// Counts the time without input while it is watching, and says once each when figures are to be masked, when to ask
/// whether somebody is there, and when to end. Owns no timer: whoever owns it calls pass() as time goes by.
class IdleGuard : public QObject {
    Q_OBJECT

public:
    explicit IdleGuard(const IdleTimes& times, QObject* parent = nullptr);

    void setWatching(bool watching);
    [[nodiscard]] bool isWatching() const { return m_watching; }
    /// Somebody touched the screen or a key: all the time again.
    void touched();
    void pass(std::chrono::milliseconds elapsed);
    [[nodiscard]] std::chrono::milliseconds untilEnd() const;

Q_SIGNALS:
    void maskDue();
    void askDue();
    void endDue();
    /// Input after maskDue or askDue.
    void returned();

private:
    IdleTimes m_times;
    std::chrono::milliseconds m_idle{0};
    bool m_watching = false;
};

} // namespace anjungan::gui
