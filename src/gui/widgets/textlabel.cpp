#include "gui/widgets/textlabel.h"

#include "gui/widgets/evenlines.h"

#include <QDynamicPropertyChangeEvent>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

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

/// Known for the few fonts of the pages: each label would measure the same words.
int TextLabel::longestLine() const {
    if (!m_longest) {
        // No state: whoever asks with the same font gets the same answer. By its words, so that no font outlives the application.
        static QHash<QString, int> known;
        constexpr qsizetype kMost = 64; // looks come and go
        if (known.size() > kMost)
            known.clear();
        int& longest = known[font().key()];
        if (longest == 0)
            longest = static_cast<int>(fontMetrics().horizontalAdvance(kSample) * kCharacters / kSample.size());
        m_longest = longest;
    }
    return *m_longest;
}

/// What was answered counts as long as nothing it hangs on has changed: a layout asks the same several times, and letters are dear to
/// shape.
const TextLabel::Answers& TextLabel::answers() const {
    const QMargins margins = contentsMargins() - QMargins(m_emptyLeft, 0, m_emptyRight, 0);
    if (m_answers.text != text() || m_answers.font != font() || m_answers.margins != margins || m_answers.inside != QSize(margin(), indent()) ||
        m_answers.isBounded != isBounded() || m_answers.wraps != wordWrap())
        m_answers = {text(), font(), margins, {margin(), indent()}, isBounded(), wordWrap(), {}, {}};
    return m_answers;
}

/// A few words are no long line: as wide as makes them about as high as QLabel would.
QSize TextLabel::sizeHint() const {
    if (text().isEmpty())
        return minimumSizeHint();
    if (!isBounded())
        return QLabel::sizeHint();
    ensurePolished();
    if (answers().hint.isValid())
        return m_answers.hint;
    const QFontMetrics metrics = fontMetrics();
    const auto boxOf = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()); };
    const int longest = longestLine();
    QRect box = boxOf(longest);
    for (const int parts : {2, 4})
        if (box.width() > longest / parts && box.height() < 8 / parts * metrics.lineSpacing())
            box = boxOf(longest / parts);
    const QMargins margins = contentsMargins();
    const int width = box.width() + margins.left() + margins.right() - m_emptyLeft - m_emptyRight;
    const QSize hint(width, heightForWidth(width));
    m_answers.hint = hint;
    return hint;
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
    const int asked = width - spareOf(width);
    const auto known = answers().heights.constFind(asked);
    if (known != m_answers.heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(asked + m_emptyLeft + m_emptyRight);
    m_answers.heights.insert(asked, height);
    return height;
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

int TextLabel::evenWidth(int room) {
    if (m_even.room != room || m_even.font != font() || m_even.text != text())
        m_even = {text(), room, font(), gui::evenWidth(text(), font(), room)};
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
    m_answers = {};
    leaveRestEmpty();
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::DynamicPropertyChange && static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "private")
        leaveRestEmpty();
    return QLabel::event(event);
}

} // namespace anjungan::gui
