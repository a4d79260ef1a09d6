#include "gui/widgets/textlabel.h"

#include <QDynamicPropertyChangeEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <utility>
#include <vector>

namespace anjungan::gui {

namespace {

constexpr int kCharacters = 52; // on average: a line of narrow letters holds some more

/// As wide as words of these pages are.
const QString kSample = QStringLiteral("Cocokkan nama di KTP dengan nama di buku rekening Anda, lalu tekan Lanjut");

struct Word {
    int width = 0;
    bool endsSentence = false;
};

struct Lines {
    int count = 1;
    int last = 0;             ///< width of the last one
    bool atSentence = false;  ///< one of them ends where a sentence does
};

Lines linesOf(const std::vector<Word>& words, int space, int width) {
    Lines lines;
    lines.last = -space;
    bool ended = false;
    for (const Word& word : words) {
        if (lines.last + space + word.width > width) {
            ++lines.count;
            lines.last = -space;
            lines.atSentence = lines.atSentence || ended;
        }
        lines.last += space + word.width;
        ended = word.endsSentence;
    }
    return lines;
}

/// The least width that takes as few lines as the room does; or somewhat more, where lines then end with their sentences.
int narrowed(const std::vector<Word>& words, int space, int room) {
    const int lines = linesOf(words, space, room).count;
    int narrow = std::ranges::max(words, {}, &Word::width).width;
    int wide = room;
    while (narrow < wide) {
        const int middle = (narrow + wide) / 2;
        if (linesOf(words, space, middle).count > lines)
            narrow = middle + 1;
        else
            wide = middle;
    }
    constexpr int kStep = 4; // pixels
    for (int width = wide; width <= room; width += kStep)
        if (const Lines found = linesOf(words, space, width); found.atSentence && 3 * found.last > width)
            return width;
    return wide;
}

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

/// The least width at which the words take no line more than in this room; 0 where lines need none: a single one, many (a text to
/// read on in has one right edge), lines that are broken by hand, rich text.
int TextLabel::evenWidth(int room) {
    constexpr int kMostLines = 4;
    const QFontMetrics metrics = fontMetrics();
    if (m_even.room == room && m_even.font == font() && m_even.text == text())
        return m_even.width;
    m_even = {text(), room, font(), 0};
    if (text().contains(QLatin1Char('\n')) || metrics.horizontalAdvance(text()) <= room || Qt::mightBeRichText(text()))
        return 0;
    std::vector<Word> words;
    for (const QString& word : text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back({metrics.horizontalAdvance(word), QStringLiteral(".?!:").contains(word.back())});
    const int space = metrics.horizontalAdvance(QLatin1Char(' '));
    const int lines = linesOf(words, space, room).count;
    if (lines < 2 || lines > kMostLines || std::ranges::max(words, {}, &Word::width).width >= room)
        return 0;
    // Letters stand closer or wider beside each other than they measure alone: what is painted decides.
    const auto heightAt = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).height(); };
    const int even = std::min(room, narrowed(words, space, room) + space);
    if (heightAt(even) <= heightAt(room))
        m_even.width = even;
    return m_even.width;
}

void TextLabel::paintEvent(QPaintEvent* event) {
    QRect lines = contentsRect();
    const bool isPlain = !buddy() && margin() == 0 && indent() <= 0 && !isRightToLeft();
    const int even = isPlain && wordWrap() && !text().isEmpty() ? evenWidth(lines.width()) : 0;
    if (even == 0)
        return QLabel::paintEvent(event);
    const int spare = lines.width() - even;
    lines.setWidth(even);
    lines.translate(alignment() & Qt::AlignHCenter ? spare / 2 : alignment() & Qt::AlignRight ? spare : 0, 0);
    QPainter painter(this);
    drawFrame(&painter);
    QStyleOption option;
    option.initFrom(this);
    const int flags = static_cast<int>(alignment()) | Qt::TextWordWrap | Qt::TextForceLeftToRight;
    style()->drawItemText(&painter, lines, flags, option.palette, isEnabled(), text(), foregroundRole());
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
