#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace anjungan::gui {

class KioskWindow;
class PageMirror;

/// A window of its own for the presenter: the kiosk's page as it is now, and beside it what to say. Follows the kiosk; takes
/// no input from it.
class PresenterView : public QWidget {
    Q_OBJECT

public:
    /// `kiosk` outlives the view.
    explicit PresenterView(KioskWindow& kiosk);
    [[nodiscard]] QString talk() const;
    /// Looks at the kiosk at once; otherwise four times a second while it is shown.
    void look();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    KioskWindow& m_kiosk;
    PageMirror* m_mirror;
    QLabel* m_title;
    QLabel* m_talk;
    QTimer m_timer;
};

} // namespace anjungan::gui
