#include "gui/widgets/textlabel.h"

#include <QDynamicPropertyChangeEvent>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

namespace {

constexpr int kCharacters = 52; // on average: a line of narrow letters holds some more

/// As wide as words of these pages are.
const QString kSample = QStringLiteral("Cocokkan nama di KTP dengan nama di buku rekening Anda, lalu tekan Lanjut");

} // namespace

TextLabel::TextLabel(QWidget* parent) : TextLabel(QString(), parent) {
}

TextLabel::TextLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setWordWrap(true);
}

bool TextLabel::isBounded() const {
    return wordWrap() && !property("private").toBool();
}

int TextLabel::longestLine() const {
    if (!m_longest)
        m_longest = static_cast<int>(fontMetrics().horizontalAdvance(kSample) * kCharacters / kSample.size());
    return *m_longest;
}

/// A few words are no long line: as wide as makes them about as high as QLabel would.
QSize TextLabel::sizeHint() const {
    if (text().isEmpty())
        return minimumSizeHint();
    if (!isBounded())
        return QLabel::sizeHint();
    ensurePolished();
    const QFontMetrics metrics = fontMetrics();
    const auto boxOf = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()); };
    const int longest = longestLine();
    QRect box = boxOf(longest);
    for (const int parts : {2, 4})
        if (box.width() > longest / parts && box.height() < 8 / parts * metrics.lineSpacing())
            box = boxOf(longest / parts);
    const QMargins margins = contentsMargins();
    const int width = box.width() + margins.left() + margins.right() - m_emptyLeft - m_emptyRight;
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const {
    if (text().isEmpty()) {
        // QLabel would go on with a line of the letters of before, when they have become smaller.
        ensurePolished();
        return {0, fontMetrics().lineSpacing()};
    }
    const QSize hint = QLabel::minimumSizeHint();
    return {hint.width() - m_emptyLeft - m_emptyRight, hint.height()};
}

int TextLabel::spareOf(int width) const {
    const QMargins margins = contentsMargins();
    const int room = width - (margins.left() + margins.right() - m_emptyLeft - m_emptyRight);
    return isBounded() ? std::max(0, room - longestLine()) : 0;
}

int TextLabel::heightForWidth(int width) const {
    return QLabel::heightForWidth(width - spareOf(width) + m_emptyLeft + m_emptyRight);
}

void TextLabel::leaveRestEmpty() {
    const int spare = spareOf(width());
    const int left = alignment() & Qt::AlignHCenter ? spare / 2 : alignment() & Qt::AlignRight ? spare : 0;
    const int right = alignment() & Qt::AlignHCenter ? spare / 2 : spare - left;
    if (left == m_emptyLeft && right == m_emptyRight)
        return;
    QMargins margins = contentsMargins();
    margins.setLeft(margins.left() + left - std::exchange(m_emptyLeft, left));
    margins.setRight(margins.right() + right - std::exchange(m_emptyRight, right));
    setContentsMargins(margins);
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    leaveRestEmpty();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_longest.reset();
    leaveRestEmpty();
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::DynamicPropertyChange)
        leaveRestEmpty();
    return QLabel::event(event);
}

} // namespace anjungan::gui
