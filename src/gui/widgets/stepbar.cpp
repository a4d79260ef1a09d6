#include "gui/widgets/stepbar.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace anjungan::gui {

StepBar::StepBar(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::of(*this).unit);
    m_label->setObjectName(QStringLiteral("stepLabel"));
    setRole(m_label, "chrome");
    m_bar->setTextVisible(false);
    layout->addStretch();
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addStretch();
    setStep(0, 0);
}

void StepBar::setStep(int number, int count) {
    m_number = number;
    m_count = count;
    const bool known = number > 0 && count > 0;
    m_label->setVisible(known);
    m_bar->setVisible(known);
    // A progress bar paints the window at once, in the turn in which a page is made and laid out, unless it is told to wait.
    m_bar->setUpdatesEnabled(false);
    m_bar->setRange(0, std::max(1, count));
    m_bar->setValue(number);
    m_bar->setUpdatesEnabled(true);
    retranslate();
}

void StepBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepBar::retranslate() {
    m_label->setText(m_number > 0 ? tr("Langkah %1 dari %2").arg(m_number).arg(m_count) : QString());
    m_bar->setAccessibleName(m_label->text());
}

} // namespace anjungan::gui
