#include "gui/claim/checkrow.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace anjungan::gui {

CheckRow::CheckRow(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_title(new TextLabel(this))
    , m_state(new TextLabel(this))
    , m_figure(new TextLabel(this))
    , m_advice(new TextLabel(this)) {
    setRole(this, "card");
    setRole(m_title, "title");
    setRole(m_state, "strong");
    setRole(m_figure, "muted");
    setRole(m_advice, "strong");
    m_figure->setProperty("private", true);
    for (QLabel* const label : {m_title, m_state, m_figure, m_advice})
        label->setTextFormat(Qt::PlainText);
    auto* const layout = new QGridLayout(this);
    layout->addWidget(m_sign, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_state, 0, 2);
    layout->addWidget(m_figure, 1, 1, 1, 2);
    layout->addWidget(m_advice, 2, 1, 1, 2);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 1);
}

void CheckRow::show(const texts::CheckText& text, bool green) {
    m_text = text;
    m_green = green;
    refresh();
}

void CheckRow::setFigureHidden(bool hidden) {
    m_hidden = hidden;
    refresh();
}

void CheckRow::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void CheckRow::refresh() {
    const Tokens tokens = Tokens::of(*this);
    const int size = Metrics::of(*this).icon * 3 / 2;
    m_sign->setPixmap(lineIcon(m_green ? QStringLiteral("check") : QStringLiteral("warning"),
                               m_green ? tokens.accent : tokens.error, size, devicePixelRatioF()));
    m_state->setText(m_green ? tr("Terpenuhi") : tr("Belum"));
    m_title->setText(m_text.title);
    m_figure->setText(m_hidden ? QStringLiteral("••••••") : m_text.figure);
    m_advice->setText(m_text.advice);
    m_advice->setVisible(!m_text.advice.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2").arg(m_text.title, m_state->text()));
}

} // namespace anjungan::gui
