#include "gui/widgets/ticklist.h"

#include "gui/shell/icons.h"
#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace anjungan::gui {

TickList::TickList(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(1, 1);
}

void TickList::setLines(Mark mark, const QStringList& lines) {
    if (mark == m_mark && lines == m_lines)
        return;
    m_mark = mark;
    m_lines = lines;
    rebuild();
}

void TickList::rebuild() {
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    m_signs.clear();
    for (int row = 0; row < m_lines.size(); ++row) {
        // An ornament without a name of its own: the words say all of it.
        auto* const mark = new QLabel(this);
        m_signs.push_back(mark);
        auto* const words = new TextLabel(m_lines[row], this);
        words->setTextFormat(Qt::PlainText);
        words->setObjectName(QStringLiteral("line_%1").arg(row));
        m_layout->addWidget(mark, row, 0, Qt::AlignTop);
        m_layout->addWidget(words, row, 1);
    }
    paintSigns();
}

void TickList::paintSigns() {
    const QPixmap sign = lineIcon(m_mark == Mark::Tick ? QStringLiteral("check") : QStringLiteral("paper"), Tokens::of(*this).accent,
                                  Metrics::of(*this).body * 4 / 3, devicePixelRatioF());
    for (QLabel* const label : m_signs)
        label->setPixmap(sign);
}

void TickList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        paintSigns();
}

} // namespace anjungan::gui
