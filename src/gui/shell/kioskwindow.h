#pragma once

#include "gui/home/homepage.h"
#include "gui/shell/idleguard.h"
#include "gui/shell/pageframe.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace anjungan::gui {

class Flow;
class FocusRing;
class Languages;
class Speaker;
class StillHerePanel;
class Theme;

struct KioskOptions {
    IdleTimes idle = {};
    std::chrono::milliseconds tapGuard{500};
    bool training = false;
    Languages* languages = nullptr; ///< must outlive the window; null: Indonesian only, and no button for more
    QString waitingPlace = {}; ///< what Panggil Petugas tells; empty: to wait at the kiosk
};

/// The one window: hosts the frame, the home page and the flow on show, watches for a person who walked away, and
/// forgets them: when a session ends by hand, by time or by the flow, the flow saves and is deleted with its pages, the
/// clipboard is cleared, look, language and voice go back to their start, and sessionEnded() tells the owner to forget the rest.
/// Knows no service: whoever composes connects tileChosen() and starts the flows.
class KioskWindow : public QWidget {
    Q_OBJECT

public:
    KioskWindow(Theme& theme, Speaker& speaker, const KioskOptions& options, QWidget* parent = nullptr);
    ~KioskWindow() override;

    /// Replaces the flow on show. `stepId`: where to go on (see Flow::start).
    void startFlow(std::unique_ptr<Flow> flow, const QString& stepId = {});
    void showHome();
    /// Saves and forgets, as Selesai does.
    void endSession();
    /// Shows or hides Selesai.
    void setSignedIn(bool signedIn);
    /// The staff desk and the training hall have their own leaving rules.
    void setIdleWatched(bool watched);

    [[nodiscard]] Flow* flow() const { return m_flow.get(); }
    [[nodiscard]] PageFrame& frame() const { return *m_frame; }
    [[nodiscard]] HomePage& home() const { return *m_home; }
    [[nodiscard]] IdleGuard& idleGuard() { return m_idle; }

Q_SIGNALS:
    void tileChosen(anjungan::gui::HomeTile tile);
    void staffChosen();
    void helpRequested();
    /// A flow came to its end with this outcome (empty: home). The window shows home already unless a new flow was
    /// started by the receiver.
    void flowFinished(const QString& outcome);
    void flowCancelled();
    /// Forget the person: nothing of the session may be kept after this.
    void sessionEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onFlowFinished(const QString& outcome);
    void onFlowCancelled();
    void onSecond();
    void onMask();
    void onAsk();
    void onReturned();
    void dropFlow();
    void forget();
    void updateWatching();

    Theme& m_theme;
    Languages* m_languages;
    IdleGuard m_idle;
    QTimer m_second;
    QElapsedTimer m_sinceSecond;
    PageFrame* m_frame;
    HomePage* m_home;
    StillHerePanel* m_stillHere = nullptr; ///< made when first needed
    FocusRing* m_ring;
    std::unique_ptr<Flow> m_flow;
    bool m_idleWatched = true;
    bool m_signedIn = false;
    bool m_ending = false;
};

} // namespace anjungan::gui
