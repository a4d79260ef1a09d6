#include "gui/widgets/summarylist.h"

#include "gui/shell/theme.h"
#include "gui/widgets/privatelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace anjungan::gui {

SummaryList::SummaryList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
}

void SummaryList::setRows(const std::vector<Row>& rows) {
    for (QWidget* part : m_parts)
        delete part;
    m_parts.clear();
    m_rows = 0;
    for (const Row& row : rows) {
        auto* const label = new QLabel(row.label, this);
        label->setWordWrap(true);
        setRole(label, "muted");
        QWidget* value = nullptr;
        if (row.isPrivate) {
            auto* const hidden = new PrivateLabel(this);
            hidden->setValue(row.value);
            value = hidden;
        } else {
            auto* const text = new QLabel(row.value, this);
            text->setWordWrap(true);
            text->setTextFormat(Qt::PlainText);
            setRole(text, "strong");
            value = text;
        }
        value->setObjectName(QStringLiteral("value_") + row.id);
        m_layout->addWidget(label, m_rows, 0);
        m_layout->addWidget(value, m_rows, 1);
        m_parts.insert(m_parts.end(), {label, value});
        if (row.changeable) {
            auto* const change = new QPushButton(tr("Ubah"), this);
            change->setObjectName(QStringLiteral("change_") + row.id);
            change->setAccessibleName(tr("Ubah %1").arg(row.label));
            setRole(change, "quiet");
            connect(change, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT changeRequested(id); });
            m_layout->addWidget(change, m_rows, 2);
            m_parts.push_back(change);
        }
        // Only what can be touched needs the room of a finger.
        const Metrics m = Metrics::of(*this);
        m_layout->setRowMinimumHeight(m_rows, row.changeable || row.isPrivate ? m.touch : m.desk);
        ++m_rows;
    }
}

void SummaryList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor hairline = Tokens::of(*this).line;
    hairline.setAlphaF(0.35f);
    painter.setPen(hairline);
    for (int row = 1; row < m_rows; ++row) {
        // Where the label stands: cellRect() is not kept up to date while heights follow wrapped text.
        if (const QLayoutItem* const label = m_layout->itemAtPosition(row, 0)) {
            const int y = label->geometry().top() - m_layout->verticalSpacing() / 2;
            painter.drawLine(0, y, width(), y);
        }
    }
}

} // namespace anjungan::gui
