#pragma once

#include "gui/home/homepage.h"
#include "gui/shell/idleguard.h"
#include "gui/shell/pageframe.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace anjungan::gui {

enum class Feedback;
class FeedbackPage;
class Flow;
class FocusRing;
class Languages;
class Speaker;
class StillHerePanel;
class Theme;

struct KioskOptions {
    IdleTimes idle = {};
    std::chrono::milliseconds deskLock = std::chrono::minutes(5); ///< until a flow that locks itself does
    std::chrono::milliseconds tapGuard{500};
    bool training = false;
    Languages* languages = nullptr; ///< must outlive the window; null: Indonesian only, and no button for more
    bool countsAloud = true; ///< before a picture is taken by itself
    QString waitingPlace = {}; ///< what Panggil Petugas tells; empty: to wait at the kiosk
};

/// The one window: hosts the frame, the home page and the flow on show, watches for a person who walked away, and
/// forgets them: when a session ends by hand, by time or by the flow, the flow saves and is deleted with its pages, the
/// clipboard is cleared, look, language and voice go back to their start, and sessionEnded() tells the owner to forget the rest.
/// Who ends by hand is asked one thing then, in the look they had.
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
    [[nodiscard]] bool isPersonWatched() const { return m_watched; }
    /// What the camera tells, where it is asked (personWatched()).
    void setPersonSeen(bool seen) { m_idle.setSeen(seen); }
    /// A tour has its own time.
    void setIdleWatched(bool watched);

    [[nodiscard]] Flow* flow() const { return m_flow.get(); }
    [[nodiscard]] PageFrame& frame() const { return *m_frame; }
    [[nodiscard]] HomePage& home() const { return *m_home; }
    [[nodiscard]] IdleGuard& idleGuard() { return m_idle; }
    /// Of a flow that locks itself (Flow::lock).
    [[nodiscard]] IdleGuard& deskGuard() { return m_unattended; }

Q_SIGNALS:
    void tileChosen(anjungan::gui::HomeTile tile);
    void staffChosen();
    /// Somebody has figures of theirs on the screen, who may walk away; false: no more.
    void personWatched(bool watched);
    void helpRequested();
    /// A flow came to its end with this outcome (empty: home). The window shows home already unless a new flow was
    /// started by the receiver.
    void flowFinished(const QString& outcome);
    void flowCancelled();
    /// What somebody who had chosen Selesai said on the way out. Comes after sessionEnded().
    void feedbackGiven(anjungan::gui::Feedback feedback);
    /// Forget the person: nothing of the session may be kept after this.
    void sessionEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onFlowFinished(const QString& outcome);
    void onFlowCancelled();
    void onSecond();
    void onUnattended();
    void onEndRequested();
    void onFeedback(anjungan::gui::Feedback feedback);
    void onFeedbackOver();
    void askFeedback();
    void resetLook();
    void onMask();
    void onAsk();
    void onReturned();
    void dropFlow();
    void forget();
    void updateWatching();

    Theme& m_theme;
    Languages* m_languages;
    IdleGuard m_idle;
    IdleGuard m_unattended;
    QTimer m_second;
    QElapsedTimer m_sinceSecond;
    PageFrame* m_frame;
    HomePage* m_home;
    StillHerePanel* m_stillHere = nullptr; ///< made when first needed
    FeedbackPage* m_feedback = nullptr;    ///< likewise
    FocusRing* m_ring;
    std::unique_ptr<Flow> m_flow;
    bool m_idleWatched = true;
    bool m_signedIn = false;
    bool m_watched = false;
    bool m_ending = false;
    bool m_endedByHand = false;
};

} // namespace anjungan::gui
