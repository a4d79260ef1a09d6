#include "gui/training/coach.h"

#include "gui/shell/kioskwindow.h"
#include "gui/shell/theme.h"
#include "gui/training/coachring.h"
#include "gui/training/lessons.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/dateboxes.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/pinfield.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wordfield.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>

namespace anjungan::gui {

namespace {

constexpr std::chrono::milliseconds kLookEvery{250};

} // namespace

bool isAnswered(const QWidget& control) {
    if (control.property("answered").toBool())
        return true;
    if (const auto* const cards = qobject_cast<const ChoiceCards*>(&control))
        return !cards->chosen().isEmpty();
    if (const auto* const digits = qobject_cast<const DigitField*>(&control))
        return digits->isComplete();
    if (const auto* const pin = qobject_cast<const PinField*>(&control))
        return pin->isComplete();
    if (const auto* const date = qobject_cast<const DateBoxes*>(&control))
        return date->date().has_value();
    if (const auto* const words = qobject_cast<const WordField*>(&control))
        return !words->text().isEmpty();
    return false;
}

Coach::Coach(KioskWindow& window)
    : QFrame(&window), m_window(window), m_label(new TextLabel(this)), m_ring(new CoachRing(&window)) {
    setRole(this, "bar");
    setRole(m_label, "training");
    setObjectName(QStringLiteral("coach"));
    m_label->setObjectName(QStringLiteral("coachLabel"));
    m_label->setTextFormat(Qt::PlainText);
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(m_label);
    window.layout()->addWidget(this);
    hide();
    connect(&m_timer, &QTimer::timeout, this, &Coach::look);
    m_timer.setInterval(kLookEvery);
}

void Coach::setOn(bool on) {
    m_on = on;
    on ? m_timer.start() : m_timer.stop();
    look();
}

QString Coach::pointedAt() const {
    return m_target ? m_target->objectName() : QString();
}

QString Coach::explanation() const {
    return m_label->text();
}

void Coach::look() {
    const Lesson lesson = m_on ? lessonNow(m_window.flow()) : Lesson{};
    setVisible(!lesson.title.isEmpty());
    m_target = lesson.title.isEmpty() ? nullptr : nextControl(lesson.controls);
    m_label->setText(tr("Latihan: %1").arg(lesson.explanation));
    m_ring->surround(m_target);
}

/// The first control that is there and not answered, else the main button where it can be pressed.
QWidget* Coach::nextControl(const QStringList& controls) const {
    // Pages name their tiles and fields alike, and those that are not on show are still there.
    for (const QString& name : controls)
        for (QWidget* const control : m_window.findChildren<QWidget*>(name))
            if (control->isVisible() && !isAnswered(*control))
                return control;
    auto* const primary = m_window.findChild<QAbstractButton*>(QStringLiteral("primaryButton"));
    return primary && primary->isVisible() && primary->isEnabled() ? primary : nullptr;
}

void Coach::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

} // namespace anjungan::gui
