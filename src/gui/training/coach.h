#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace anjungan::gui {

class CoachRing;
class KioskWindow;

/// The guided tour of the training hall: a strip at the foot of the window that says what to do now, and an amber ring around
/// the control that comes next. Looks at the page and moves on as it is answered; touches nothing itself, and takes no touch.
class Coach : public QFrame {
    Q_OBJECT

public:
    /// Stands at the foot of `window`, hidden. `window` outlives it.
    explicit Coach(KioskWindow& window);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Object name of the control that the ring is around; empty where there is none.
    [[nodiscard]] QString pointedAt() const;
    [[nodiscard]] QString explanation() const;
    /// Looks at once; otherwise four times a second.
    void look();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* nextControl(const QStringList& controls) const;

    KioskWindow& m_window;
    QLabel* m_label;
    CoachRing* m_ring;
    QTimer m_timer;
    QPointer<QWidget> m_target;
    bool m_on = false;
};

/// Whether the person has given this control what it asks for. A page says it itself, by the property "answered", of a control
/// whose answer is kept elsewhere or that may stay empty.
[[nodiscard]] bool isAnswered(const QWidget& control);

} // namespace anjungan::gui
