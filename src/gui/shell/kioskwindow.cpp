#include "gui/shell/kioskwindow.h"

#include "gui/home/feedbackpage.h"
#include "gui/shell/flow.h"
#include "gui/shell/focusring.h"
#include "gui/shell/languages.h"
#include "gui/shell/speaker.h"
#include "gui/shell/stillherepanel.h"
#include "gui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace anjungan::gui {

KioskWindow::KioskWindow(Theme& theme, Speaker& speaker, const KioskOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_languages(options.languages)
    , m_idle(options.idle)
    , m_unattended({options.deskLock, options.deskLock, options.deskLock})
    , m_frame(new PageFrame(speaker, this))
    , m_home(new HomePage(m_frame->pageParent()))
    , m_ring(new FocusRing(this)) {
    setWindowTitle(QStringLiteral("Anjungan JHT"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // The window is as large as the screen says, not as its content asks; the frame adapts.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_frame);
    m_frame->setTapGuard(options.tapGuard);
    m_frame->setTraining(options.training);
    m_frame->setCountsAloud(options.countsAloud);
    m_frame->setLanguages(m_languages);
    m_frame->setWaitingPlace(options.waitingPlace);
    connect(m_frame, &PageFrame::helpRequested, this, &KioskWindow::helpRequested);
    connect(m_frame, &PageFrame::endRequested, this, &KioskWindow::onEndRequested);
    connect(m_frame, &PageFrame::textSizeRequested, this, [this] { m_theme.nextTextSize(), updateWatching(); });
    connect(m_frame, &PageFrame::readingChanged, this, &KioskWindow::updateWatching);
    connect(m_frame, &PageFrame::contrastRequested, this, [this] { m_theme.toggleScheme(), updateWatching(); });
    connect(m_home, &HomePage::tileChosen, this, &KioskWindow::tileChosen);
    connect(m_home, &HomePage::staffChosen, this, &KioskWindow::staffChosen);
    connect(&m_idle, &IdleGuard::maskDue, this, &KioskWindow::onMask);
    connect(&m_idle, &IdleGuard::askDue, this, &KioskWindow::onAsk);
    connect(&m_idle, &IdleGuard::endDue, this, &KioskWindow::endSession);
    connect(&m_idle, &IdleGuard::returned, this, &KioskWindow::onReturned);
    connect(&m_unattended, &IdleGuard::endDue, this, &KioskWindow::onUnattended);
    connect(&m_second, &QTimer::timeout, this, &KioskWindow::onSecond);
    m_second.setInterval(1000);
    if (m_languages)
        connect(m_languages, &Languages::changed, this, &KioskWindow::updateWatching);
    qApp->installEventFilter(this);
    m_home->retranslate();
    showHome();
}

KioskWindow::~KioskWindow() {
    qApp->removeEventFilter(this);
}

void KioskWindow::startFlow(std::unique_ptr<Flow> flow, const QString& stepId) {
    dropFlow();
    m_flow = std::move(flow);
    m_frame->setFlow(m_flow.get());
    connect(m_flow.get(), &Flow::finished, this, &KioskWindow::onFlowFinished);
    connect(m_flow.get(), &Flow::cancelled, this, &KioskWindow::onFlowCancelled);
    connect(m_flow.get(), &Flow::pageShown, this, &KioskWindow::updateWatching);
    updateWatching();
    m_flow->start(m_frame->pageParent(), stepId);
}

void KioskWindow::showHome() {
    dropFlow();
    m_frame->showPage(m_home);
    m_home->enter();
    // A number may have been copied in a journey that needs no sign-in, too.
    if (!m_signedIn)
        QApplication::clipboard()->clear();
    updateWatching();
}

void KioskWindow::endSession() {
    if (std::exchange(m_ending, true))
        return;
    if (m_flow)
        m_flow->suspend([window = QPointer<KioskWindow>(this)] { if (window) window->forget(); });
    else
        forget();
}

void KioskWindow::onEndRequested() {
    m_endedByHand = true;
    endSession();
}

/// One tap, by somebody who is forgotten already: nothing tells who it was.
void KioskWindow::askFeedback() {
    if (!m_feedback) {
        m_feedback = new FeedbackPage(m_frame->pageParent());
        m_feedback->retranslate();
        connect(m_feedback, &FeedbackPage::answered, this, &KioskWindow::onFeedback);
        connect(m_feedback, &FeedbackPage::finished, this, &KioskWindow::onFeedbackOver);
    }
    m_feedback->setGoing(m_idleWatched);
    m_frame->showPage(m_feedback);
    m_feedback->enter();
}

void KioskWindow::onFeedback(Feedback feedback) {
    onFeedbackOver();
    m_frame->showMessage(MessageKind::Success, tr("Terima kasih. Sampai jumpa."));
    constexpr auto kReadIn = std::chrono::seconds(5);
    QTimer::singleShot(kReadIn, this, [this, thanks = m_frame->messageText()] {
        if (m_frame->messageText() == thanks)
            m_frame->clearMessage();
    });
    Q_EMIT feedbackGiven(feedback);
}

void KioskWindow::onFeedbackOver() {
    showHome();
    resetLook();
}

/// The next person finds the kiosk as it was at the start.
void KioskWindow::resetLook() {
    m_theme.reset();
    if (m_languages)
        m_languages->reset();
    updateWatching();
}

void KioskWindow::setSignedIn(bool signedIn) {
    m_signedIn = signedIn;
    m_frame->setEndShown(signedIn);
    updateWatching();
}

void KioskWindow::setIdleWatched(bool watched) {
    m_idleWatched = watched;
    updateWatching();
}

void KioskWindow::onFlowFinished(const QString& outcome) {
    showHome();
    Q_EMIT flowFinished(outcome);
}

void KioskWindow::onFlowCancelled() {
    showHome();
    Q_EMIT flowCancelled();
}

void KioskWindow::onSecond() {
    const std::chrono::milliseconds passed(m_sinceSecond.restart());
    m_idle.pass(passed);
    m_unattended.pass(passed);
}

void KioskWindow::onMask() {
    if (m_frame->page())
        m_frame->page()->setFiguresHidden(true);
}

void KioskWindow::onUnattended() {
    if (m_flow)
        m_flow->lock();
    updateWatching();
}

void KioskWindow::onAsk() {
    if (!m_stillHere) {
        m_stillHere = new StillHerePanel(this);
        connect(m_stillHere, &StillHerePanel::stayChosen, this, &KioskWindow::onReturned);
        connect(m_stillHere, &StillHerePanel::endChosen, this, &KioskWindow::endSession);
    }
    m_stillHere->ask();
    m_frame->sayAloud(m_stillHere->question());
}

void KioskWindow::onReturned() {
    if (m_frame->page())
        m_frame->page()->setFiguresHidden(false);
    // The cover goes only by its own buttons: a tap that was meant for what is beneath must not press it.
    if (m_stillHere && sender() == m_stillHere)
        m_stillHere->lift();
}

void KioskWindow::dropFlow() {
    if (!m_flow)
        return;
    m_frame->setFlow(nullptr);
    m_flow->disconnect(this);
    // The flow may be the sender of what brought us here.
    m_flow.release()->deleteLater();
}

void KioskWindow::forget() {
    m_ending = false;
    if (m_stillHere)
        m_stillHere->hide();
    m_frame->endReading();
    setSignedIn(false);
    showHome();
    Q_EMIT sessionEnded();
    // Who is asked reads it as everything before.
    if (std::exchange(m_endedByHand, false))
        askFeedback();
    else
        resetLook();
}

void KioskWindow::updateWatching() {
    // Home is watched as well while it looks or speaks as somebody made it, who may have gone.
    const bool foreign = m_languages && m_languages->current() != Language::Indonesian;
    const bool locks = m_flow && m_flow->locksItself();
    m_idle.setWatching(m_idleWatched && !locks && (m_flow || m_signedIn || foreign || m_theme.isChanged() || m_frame->isReading()));
    m_unattended.setWatching(m_idleWatched && locks);
    if (const bool watched = m_signedIn && m_idle.isWatching(); std::exchange(m_watched, watched) != watched)
        Q_EMIT personWatched(watched);
    if (m_idle.isWatching() || m_unattended.isWatching()) {
        m_sinceSecond.start();
        m_second.start();
    } else {
        m_second.stop();
    }
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    // A key held down types once; only deleting and moving go on.
    if (type == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->isAutoRepeat() &&
        !static_cast<QKeyEvent*>(event)->text().trimmed().isEmpty())
        return true;
    const bool isTap = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin;
    if (isTap || type == QEvent::KeyPress) {
        m_idle.touched();
        m_unattended.touched();
        if (type != QEvent::KeyPress && watched->isWidgetType()) {
            m_frame->silence();
            m_frame->sayFigure(*static_cast<QWidget*>(watched));
        }
    }
    if (isTap && watched->isWidgetType() && m_frame->isTapTooEarly(static_cast<QWidget*>(watched)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace anjungan::gui
