#include "gui/widgets/letterdiff.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace anjungan::gui {

LetterDiff::LetterDiff(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LetterDiff::setTexts(const QString& firstLabel, const QString& first, const QString& secondLabel,
                          const QString& second) {
    m_firstLabel = firstLabel;
    m_secondLabel = secondLabel;
    m_pairs = alignLetters(first.toStdString(), second.toStdString());
    setAccessibleName(firstLabel + QStringLiteral(": ") + first + QStringLiteral(". ") + secondLabel +
                      QStringLiteral(": ") + second);
    updateGeometry();
    update();
}

int LetterDiff::differenceCount() const {
    return static_cast<int>(std::ranges::count_if(m_pairs, [](const LetterPair& p) { return !p.same(); }));
}

QFont LetterDiff::letterFont() const {
    QFont font = this->font();
    font.setPixelSize(Metrics::of(*this).title);
    font.setWeight(QFont::DemiBold);
    return font;
}

int LetterDiff::cell() const {
    return QFontMetrics(letterFont()).horizontalAdvance(QLatin1Char('W')) + Metrics::of(*this).unit;
}

int LetterDiff::columns(int width) const {
    return std::max(1, width / cell());
}

int LetterDiff::bandHeight() const {
    const Metrics m = Metrics::of(*this);
    return 2 * (fontMetrics().height() + QFontMetrics(letterFont()).height() + m.units(2)) + m.units(3);
}

/// What parts one band from the next.
int LetterDiff::emptyBelow() const {
    return Metrics::of(*this).units(4);
}

int LetterDiff::heightForWidth(int width) const {
    const int count = std::max(1, static_cast<int>(m_pairs.size()));
    const int bands = (count + columns(width) - 1) / columns(width);
    return bands * bandHeight() - emptyBelow();
}

QSize LetterDiff::sizeHint() const {
    const int width = Metrics::of(*this).units(100);
    return {width, heightForWidth(width)};
}

QSize LetterDiff::minimumSizeHint() const {
    return {cell() * 8, bandHeight() - emptyBelow()};
}

void LetterDiff::paintEvent(QPaintEvent*) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int labelHeight = fontMetrics().height();
    const int letterHeight = QFontMetrics(letterFont()).height() + m.unit;
    const int perBand = columns(width());
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const int column = static_cast<int>(i) % perBand;
        int y = static_cast<int>(i) / perBand * bandHeight();
        const bool differs = !m_pairs[i].same();
        for (const bool second : {false, true}) {
            if (column == 0) {
                painter.setFont(font());
                painter.setPen(t.muted);
                painter.drawText(QRect(0, y, width(), labelHeight), Qt::AlignLeft, second ? m_secondLabel : m_firstLabel);
            }
            const QRect box(column * cell(), y + labelHeight, cell() - 4, letterHeight);
            painter.setFont(letterFont());
            if (differs) {
                painter.setPen(QPen(t.error, 3));
                painter.setBrush(t.errorGround);
                painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), m.radius / 2, m.radius / 2);
            }
            painter.setPen(differs ? t.error : t.text);
            painter.drawText(box, Qt::AlignCenter, texts::fromUtf8(second ? m_pairs[i].recorded : m_pairs[i].entered));
            y += labelHeight + letterHeight + m.unit;
        }
    }
}

void LetterDiff::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace anjungan::gui
