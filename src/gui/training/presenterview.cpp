#include "gui/training/presenterview.h"

#include "gui/shell/kioskwindow.h"
#include "gui/shell/theme.h"
#include "gui/training/lessons.h"
#include "gui/training/pagemirror.h"
#include "gui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace anjungan::gui {

namespace {

constexpr std::chrono::milliseconds kLookEvery{250};

} // namespace

PresenterView::PresenterView(KioskWindow& kiosk)
    : m_kiosk(kiosk), m_mirror(new PageMirror(this)), m_title(new TextLabel(this)), m_talk(new TextLabel(this)) {
    setObjectName(QStringLiteral("presenterView"));
    setWindowTitle(tr("Layar pembicara"));
    setAutoFillBackground(true);
    resize(1280, 720);
    m_title->setObjectName(QStringLiteral("presenterTitle"));
    m_talk->setObjectName(QStringLiteral("presenterTalk"));
    setRole(m_title, "heading");
    setRole(m_talk, "title");
    auto* const layout = new QHBoxLayout(this);
    const int side = Metrics::of(*this).units(4);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(side);
    layout->addWidget(m_mirror, 2);
    auto* const words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_talk);
    words->addStretch();
    layout->addLayout(words, 1);
    connect(&m_timer, &QTimer::timeout, this, &PresenterView::look);
    m_timer.setInterval(kLookEvery);
}

QString PresenterView::talk() const {
    return m_talk->text();
}

void PresenterView::look() {
    const Lesson lesson = lessonNow(m_kiosk.flow());
    // A page without a lesson keeps its own heading: the presenter still sees where the kiosk is.
    m_title->setText(!lesson.title.isEmpty() || !m_kiosk.frame().page() ? lesson.title : m_kiosk.frame().page()->heading());
    m_talk->setText(lesson.talk);
    m_mirror->setPicture(m_kiosk.grab());
}

void PresenterView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    look();
    m_timer.start();
}

void PresenterView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer.stop();
    // What stood on the page may be a person's figures.
    m_mirror->setPicture({});
}

} // namespace anjungan::gui
