#include "gui/claim/plancard.h"

#include "gui/shell/theme.h"
#include "gui/widgets/amountlabel.h"
#include "gui/widgets/summarylist.h"
#include "gui/widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace anjungan::gui {

PlanCard::PlanCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(this))
    , m_netLabel(new TextLabel(this))
    , m_net(new AmountLabel(this))
    , m_difference(new TextLabel(this))
    , m_reason(new TextLabel(this))
    , m_lines(new SummaryList(this)) {
    setRole(this, "card");
    setRole(m_title, "title");
    setRole(m_netLabel, "muted");
    setRole(m_difference, "strong");
    setRole(m_reason, "lead");
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_difference->setObjectName(QStringLiteral("differenceLabel"));
    m_reason->setObjectName(QStringLiteral("reasonLabel"));
    m_net->setSize(AmountLabel::Size::Heading); // three stand beside each other
    m_net->setWordsShown(false);
    m_lines->setCompact(2, 3);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::of(*this).unit);
    for (QLabel* const label : {m_title, m_netLabel, m_difference, m_reason})
        label->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title);
    layout->addWidget(m_netLabel);
    layout->addWidget(m_net);
    layout->addWidget(m_difference);
    layout->addWidget(m_reason);
    layout->addWidget(m_lines);
    layout->addStretch();
}

/// Narrower, its figures would break in two: then the cards stand one under the other.
QSize PlanCard::minimumSizeHint() const {
    constexpr double kLetters = 14.5;
    const QSize least = QFrame::minimumSizeHint();
    return {std::max(least.width(), qRound(kLetters * Metrics::of(*this).body)), least.height()};
}

void PlanCard::show(const texts::WaitingText& text, Rupiah net) {
    m_text = text;
    m_amount = net;
    refresh();
}

void PlanCard::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    refresh();
}

void PlanCard::refresh() {
    const QString dots = QStringLiteral("••••••");
    const bool possible = m_text.reason.isEmpty();
    setAccessibleName(m_text.title);
    m_title->setText(m_text.title);
    m_netLabel->setText(tr("Anda terima seluruhnya"));
    m_net->setAmount(m_amount);
    m_net->setFiguresHidden(m_hidden);
    m_difference->setText(m_hidden && !m_text.difference.isEmpty() ? dots : m_text.difference);
    m_reason->setText(m_text.reason);
    m_netLabel->setVisible(possible);
    m_net->setVisible(possible);
    m_difference->setVisible(!m_text.difference.isEmpty());
    m_reason->setVisible(!possible);
    std::vector<SummaryList::Row> rows;
    for (const texts::WaitingLine& line : m_text.lines)
        rows.push_back({line.id, line.label, m_hidden && line.isMoney ? dots : line.value, false});
    m_lines->setRows(rows);
}

} // namespace anjungan::gui
