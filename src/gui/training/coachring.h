#pragma once

#include <QPointer>
#include <QWidget>

namespace anjungan::gui {

/// A thick amber ring around a widget. A transparent child of the window.
class CoachRing : public QWidget {
    Q_OBJECT

public:
    explicit CoachRing(QWidget* window);
    /// Around what of `target` can be seen, wherever it goes from now on; null or nothing to see: gone.
    void surround(QWidget* target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_target;
};

} // namespace anjungan::gui
