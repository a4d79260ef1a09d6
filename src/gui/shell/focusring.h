#pragma once

#include <QPointer>
#include <QWidget>

namespace anjungan::gui {

/// The focus of ux.md: 4 px ring in the accent with a 2 px gap in the ground colour, drawn around (never over) the
/// widget that has the focus, whatever its kind. Shown for fields always, and for buttons only when the focus came by
/// key and keys are in use, so that a tap leaves no ring behind: what is switched off or hidden hands the focus on just
/// as the Tab key does. A transparent child of the window that it is made for.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* target);
    void place();

    QPointer<QWidget> m_target;
    bool m_keys = false; ///< the last thing that the person used was a key, not a finger
};

} // namespace anjungan::gui
