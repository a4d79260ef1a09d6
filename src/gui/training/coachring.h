#pragma once

#include <QWidget>

namespace anjungan::gui {

/// A thick amber ring around a widget. A transparent child of the window.
class CoachRing : public QWidget {
    Q_OBJECT

public:
    explicit CoachRing(QWidget* window);
    /// Around what of `target` can be seen; null or nothing to see: gone.
    void surround(const QWidget* target);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace anjungan::gui
