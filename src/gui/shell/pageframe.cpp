#include "gui/shell/pageframe.h"

#include "gui/shell/bottombar.h"
#include "gui/shell/flow.h"
#include "gui/shell/focusorder.h"
#include "gui/shell/icons.h"
#include "gui/shell/languages.h"
#include "gui/shell/middle.h"
#include "gui/shell/speaker.h"
#include "gui/shell/spokenwords.h"
#include "gui/shell/theme.h"
#include "gui/shell/waydown.h"
#include "gui/widgets/field.h"

#include "ui_pageframe.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace anjungan::gui {

namespace {

struct Sign {
    QString icon, name;
};

Sign signOf(HeadingSign sign) {
    switch (sign) {
    case HeadingSign::None:
        break;
    case HeadingSign::Done:
        return {QStringLiteral("check"), PageFrame::tr("Berhasil")};
    case HeadingSign::Info:
        return {QStringLiteral("info"), PageFrame::tr("Keterangan")};
    case HeadingSign::Locked:
        return {QStringLiteral("lock"), PageFrame::tr("Terkunci")};
    }
    return {};
}

/// A field that has got the focus is in sight, also where the page is longer than the screen.
void bringIntoSight(Ui::PageFrame& ui, QWidget* focused) {
    // Qt counts the area among what is on it: it has the focus between two pages.
    if (focused && focused != ui.pageArea && ui.pageArea->isAncestorOf(focused))
        ui.scrollArea->ensureWidgetVisible(focused, 0, Metrics::of(*focused).units(2));
}

} // namespace

PageFrame::PageFrame(Speaker& speaker, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PageFrame>()), m_speaker(speaker) {
    m_ui->setupUi(this);
    m_middle = new Middle(*m_ui->frameLayout, *m_ui->scrollArea, *m_ui->pageArea, this);
    m_ui->trainingLabel->hide();
    m_ui->languageButton->hide();
    m_ui->endButton->hide();
    connect(m_ui->primaryButton, &QPushButton::clicked, this, &PageFrame::onPrimary);
    connect(m_ui->secondaryButton, &QPushButton::clicked, this, &PageFrame::onSecondary);
    connect(m_ui->backButton, &QPushButton::clicked, this, &PageFrame::onBack);
    connect(m_ui->speakButton, &QAbstractButton::toggled, this, &PageFrame::onSpeak);
    connect(m_ui->speakButton, &QAbstractButton::toggled, this, &PageFrame::readingChanged);
    connect(m_ui->helpButton, &QAbstractButton::clicked, this, &PageFrame::onHelp);
    connect(m_ui->endButton, &QAbstractButton::clicked, this, &PageFrame::endRequested);
    connect(m_ui->textSizeButton, &QAbstractButton::clicked, this, &PageFrame::textSizeRequested);
    connect(m_ui->contrastButton, &QAbstractButton::clicked, this, &PageFrame::contrastRequested);
    connect(m_ui->languageButton, &QAbstractButton::clicked, this, &PageFrame::onLanguage);
    connect(m_ui->scrollButton, &QAbstractButton::clicked, this, &PageFrame::onScroll);
    connect(m_ui->scrollButton, &WayDown::neededChanged, this, &PageFrame::onWayDown);
    m_ui->scrollButton->follow(*m_ui->scrollArea, *m_ui->bottomBar);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bringIntoSight(*m_ui, now); });
    arrange();
}

PageFrame::~PageFrame() = default;

QWidget* PageFrame::pageParent() const {
    return m_ui->pageArea;
}

void PageFrame::showPage(Page* page, int stepNumber, int stepCount) {
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    m_sinceMove.start();
    clearMessage();
    // A page begins at its top, however far down the one before was read.
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
    m_ui->scrollArea->startAnew();
    m_ui->pageArea->show(page);
    m_middle->startAnew();
    m_ui->stepBar->setStep(stepNumber, stepCount);
    fitTopBar();
    // What was shown just now tells its width only after the layout has run.
    QMetaObject::invokeMethod(this, &PageFrame::fitTopBar, Qt::QueuedConnection);
    connect(page, &Page::primaryEnabledChanged, this, &PageFrame::refresh);
    connect(page, &Page::chromeChanged, this, &PageFrame::refresh);
    connect(page, &Page::messageRaised, this, &PageFrame::showMessage);
    connect(page, &Page::messageCleared, this, &PageFrame::clearMessage);
    connect(page, &Page::spoken, this, &PageFrame::sayAloud);
    connect(page, &Page::counted, this, &PageFrame::countAloud);
    connect(page, &Page::tapTargetsMoved, this, [this] { m_sinceMove.start(); });
    refresh();
    if (isReading())
        speakPage();
}

void PageFrame::setFlow(Flow* flow) {
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    setBusy(false);
    if (!flow)
        return;
    connect(flow, &Flow::pageShown, this, &PageFrame::onPageShown);
    connect(flow, &Flow::busyChanged, this, &PageFrame::setBusy);
    connect(flow, &Flow::refused, this, &PageFrame::showMessage);
}

void PageFrame::onPageShown(Page* page) {
    showPage(page, m_flow->stepNumber(), m_flow->stepCount());
}

void PageFrame::showMessage(MessageKind kind, const QString& text, QWidget* field) {
    clearMessage();
    m_ui->messageBar->show(kind, text);
    m_field = field;
    if (auto* const labelled = qobject_cast<Field*>(field); labelled && kind == MessageKind::Error)
        labelled->setProblem(text);
    else if (field && kind == MessageKind::Error)
        setInvalid(field, true);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    sayAloud(text);
}

void PageFrame::clearMessage() {
    m_ui->messageBar->clear();
    m_ui->helpButton->setChecked(false);
    if (auto* const labelled = qobject_cast<Field*>(m_field.data()))
        labelled->setProblem({});
    else if (m_field)
        setInvalid(m_field, false);
    m_field = nullptr;
}

QString PageFrame::messageText() const {
    return m_ui->messageBar->text();
}

void PageFrame::setBusy(bool busy) {
    m_busy = busy;
    // A focused button that is switched off would hand the focus on to the next one, as if somebody had chosen Selesai.
    if (busy && m_ui->bottomBar->isAncestorOf(QApplication::focusWidget()))
        m_ui->pageArea->setFocus(Qt::OtherFocusReason);
    refresh();
}

void PageFrame::setEndShown(bool shown) {
    m_ui->endButton->setVisible(shown);
    fitTopBar();
}

void PageFrame::setLanguages(Languages* languages) {
    m_languages = languages;
    m_ui->languageButton->setVisible(languages != nullptr);
    retranslate();
}

void PageFrame::setTraining(bool training) {
    m_ui->trainingLabel->setVisible(training);
}

void PageFrame::setWaitingPlace(const QString& sentence) {
    m_waitingPlace = sentence;
}

void PageFrame::silence() {
    m_middle->hold();
    m_speaker.stop();
}

bool PageFrame::isReading() const {
    return m_ui->speakButton->isChecked();
}

void PageFrame::endReading() {
    m_ui->speakButton->setChecked(false);
    m_speaker.stop();
}

void PageFrame::sayAloud(const QString& text) {
    if (isReading())
        m_speaker.say(text);
}

void PageFrame::countAloud(const QString& text) {
    if (text.isEmpty())
        m_speaker.stop();
    else if (m_countsAloud || isReading())
        m_speaker.count(text);
}

void PageFrame::sayFigure(const QWidget& touched) {
    if (!isReading() || !m_ui->pageArea->isAncestorOf(&touched))
        return;
    if (const QString figure = spokenFigure(touched); !figure.isEmpty())
        m_speaker.say(figure);
}

void PageFrame::onPrimary() {
    if (m_busy || isRepeatedTap() || !m_page)
        return;
    clearMessage();
    if (m_flow)
        m_flow->next();
    else
        Q_EMIT m_page->finished();
}

void PageFrame::onSecondary() {
    if (!m_busy && m_page && !isRepeatedTap())
        m_page->activateSecondary();
}

void PageFrame::onBack() {
    if (m_flow && !m_busy && !isRepeatedTap())
        m_flow->back();
}

void PageFrame::onScroll() {
    if (isRepeatedTap())
        return;
    m_ui->scrollButton->scroll();
    m_sinceMove.start();
}

/// Laid out at once: asked once more before that, the way down would measure the room of before, and come and go for ever.
void PageFrame::onWayDown() {
    refresh();
    m_ui->bottomLayout->activate();
    layout()->activate();
}

void PageFrame::onSpeak(bool on) {
    if (on && !m_speaker.isAvailable()) {
        m_ui->speakButton->setChecked(false);
        showMessage(MessageKind::Notice, tr("Suara belum terpasang di anjungan ini. Petugas siap membacakan untuk Anda."));
        return;
    }
    if (on)
        speakPage();
    else
        m_speaker.stop();
}

void PageFrame::onHelp() {
    // Nothing outside this screen is told: the lit button and the sentence are the call.
    showMessage(MessageKind::Notice, m_waitingPlace.isEmpty()
                                         ? tr("Angkat tangan Anda dan tunggu di sini. Petugas akan datang, isian Anda tetap tersimpan.")
                                         : m_waitingPlace);
    m_ui->helpButton->setChecked(true);
    Q_EMIT helpRequested();
}

void PageFrame::onLanguage() {
    if (m_languages)
        m_languages->next();
}

void PageFrame::retranslate() {
    m_ui->retranslateUi(this);
    if (m_languages) {
        // Who can't read the screen looks for their own language's name, not for the word "language".
        m_ui->languageButton->setText(Languages::ownName(m_languages->following()));
        m_ui->languageButton->setAccessibleDescription(Languages::invitation(m_languages->following()));
    }
    fitTopBar();
    refresh();
}

/// What was said when something happened stands in the language of that moment.
void PageFrame::retell() {
    if (!m_languages)
        return;
    m_ui->messageBar->setText(m_languages->retold(m_ui->messageBar->text()));
    for (Field* const field : m_ui->pageArea->findChildren<Field*>())
        field->setProblem(m_languages->retold(field->problem()));
    if (isReading() && m_page)
        speakPage();
}

void PageFrame::refresh() {
    if (!m_page)
        return;
    const QString primary = m_page->primaryText();
    m_ui->headingLabel->setText(m_page->heading());
    showSign();
    m_ui->primaryButton->setVisible(!primary.isEmpty());
    m_ui->primaryButton->setText(m_busy ? tr("Mohon tunggu…") : primary);
    m_ui->primaryButton->setEnabled(!m_busy && m_page->primaryEnabled());
    m_ui->secondaryButton->setVisible(!m_page->secondaryText().isEmpty());
    m_ui->secondaryButton->setText(m_page->secondaryText());
    m_ui->secondaryButton->setEnabled(!m_busy);
    const bool back = m_flow && m_page->canGoBack();
    m_ui->backButton->setVisible(back);
    m_ui->backButton->setEnabled(!m_busy);
    const bool hasOthers = back || !primary.isEmpty() || !m_page->secondaryText().isEmpty();
    m_ui->scrollButton->setAlone(!hasOthers);
    m_ui->scrollButton->setVisible(m_ui->scrollButton->isNeeded());
    m_ui->bottomBar->setVisible(hasOthers || m_ui->scrollButton->isNeeded());
    fitBottomBar(*m_ui, width());
    const int cost = costOfWayDown(*m_ui, width(), m_page->secondaryText(), m_ui->primaryButton->text().simplified());
    m_ui->scrollButton->setCost(cost);
}

void PageFrame::showSign() {
    const auto [icon, name] = signOf(m_page->headingSign());
    m_ui->signLabel->setVisible(!icon.isEmpty());
    m_ui->signLabel->setAccessibleName(name);
    if (icon.isEmpty())
        return;
    const QPixmap sign = lineIcon(icon, Tokens::of(*this).accent, Metrics::of(*this).units(8), devicePixelRatioF());
    // Icons keep three of 32 parts free around the drawing; here it begins where the page's other lines do.
    const int rim = sign.width() * 3 / 32;
    m_ui->signLabel->setPixmap(sign.copy(rim, 0, sign.width() - rim, sign.height()));
}

void PageFrame::arrange() {
    const Metrics m = Metrics::of(*this);
    const int side = m.units(6);
    m_ui->topLayout->setContentsMargins(side, m.unit, m.units(3), m.unit);
    m_ui->topLayout->setSpacing(m.unit);
    m_ui->placeLayout->setSpacing(m.unit);
    m_ui->stepBar->setContentsMargins(m.units(4), 0, m.units(4), 0);
    m_ui->headLayout->setContentsMargins(side, m.units(2.5), side, m.units(1.5));
    m_ui->pageArea->setContentsMargins(side, m.unit, side, m.unit);
    m_ui->bottomLayout->setContentsMargins(side, m.units(2), side, m.units(3));
    m_ui->bottomLayout->setSpacing(m.units(3));
    fitTopBar();
}

void PageFrame::fitTopBar() {
    const auto isTooWide = [this] {
        m_ui->placeLayout->invalidate();
        m_ui->topLayout->invalidate();
        return m_ui->topLayout->minimumSize().width() > width();
    };
    const auto setNarrow = [this](bool narrow) {
        for (BarButton* const button : m_ui->topBar->findChildren<BarButton*>())
            button->setNarrow(narrow);
        const int side = Metrics::of(*this).units(narrow ? 1 : 4);
        m_ui->stepBar->setContentsMargins(side, 0, side, 0);
    };
    // On a narrow screen the product mark makes room for the step; home has no step and shows it, where it can.
    m_ui->brandLabel->setVisible(true);
    m_ui->placeLayout->setDirection(QBoxLayout::LeftToRight);
    setNarrow(false);
    if (isTooWide() && m_ui->stepBar->isShown())
        m_ui->brandLabel->setVisible(false);
    if (isTooWide())
        setNarrow(true);
    if (isTooWide())
        m_ui->brandLabel->setVisible(false);
    // What says that this is a training stands above the step then.
    if (!m_ui->trainingLabel->isHidden() && isTooWide())
        m_ui->placeLayout->setDirection(QBoxLayout::TopToBottom);
}

void PageFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_ui->pageArea->setFullWidth(width());
    m_middle->startAnew();
    fitTopBar();
    refresh();
}

QList<QWidget*> PageFrame::focusOrder() const {
    QList<QWidget*> above = gui::focusOrder(*m_ui->topBar);
    if (!m_ui->bottomBar->isHidden())
        above = gui::focusOrder(*m_ui->bottomBar) + above;
    return gui::focusOrder(*m_ui->pageArea) + above;
}

bool PageFrame::focusNextPrevChild(bool next) {
    const QList<QWidget*> order = focusOrder();
    if (order.isEmpty())
        return false;
    const qsizetype now = order.indexOf(QApplication::focusWidget());
    // From nowhere: to the first, or back to the last.
    const qsizetype to = now < 0 ? (next ? 0 : order.size() - 1) : (now + (next ? 1 : order.size() - 1)) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PageFrame::speakPage() {
    m_speaker.say(m_page->heading() + QStringLiteral(".\n") + m_page->spokenText());
}

bool PageFrame::isTapTooEarly(const QWidget* widget) const {
    return m_sinceMove.isValid() && m_sinceMove.elapsed() < m_tapGuard.count() && m_ui->pageArea->isAncestorOf(widget);
}

bool PageFrame::isRepeatedTap() {
    const bool repeated = m_sinceTap.isValid() && m_sinceTap.elapsed() < m_tapGuard.count();
    if (!repeated)
        m_sinceTap.start();
    return repeated;
}

void PageFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // After the pages inside, which hear of it later, and the bar's labels.
        QMetaObject::invokeMethod(this, &PageFrame::retell, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &PageFrame::fitTopBar, Qt::QueuedConnection);
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
        refresh();
        m_middle->startAnew();
        // Buttons and labels hear of it after the frame, and only then know how much room their texts take.
        QMetaObject::invokeMethod(this, &PageFrame::refresh, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &PageFrame::fitTopBar, Qt::QueuedConnection);
    }
}

} // namespace anjungan::gui
