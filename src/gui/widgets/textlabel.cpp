#include "gui/widgets/textlabel.h"

#include <QDynamicPropertyChangeEvent>
#include <QFontMetrics>

#include <algorithm>

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

int TextLabel::marginsNow() const {
    const QMargins margins = contentsMargins();
    return margins.left() + margins.right();
}

/// A few words are no long line: as wide as makes them about as high as QLabel would.
QSize TextLabel::sizeHint() const {
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
    return {box.width(), heightForWidth(box.width())};
}

QSize TextLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return {hint.width() - marginsNow(), hint.height()};
}

int TextLabel::heightForWidth(int width) const {
    return QLabel::heightForWidth((isBounded() ? std::min(width, longestLine()) : width) + marginsNow());
}

void TextLabel::leaveRestEmpty() {
    const int spare = isBounded() ? std::max(0, width() - longestLine()) : 0;
    const int left = alignment() & Qt::AlignHCenter ? spare / 2 : alignment() & Qt::AlignRight ? spare : 0;
    const QMargins wanted(left, 0, alignment() & Qt::AlignHCenter ? spare / 2 : spare - left, 0);
    if (contentsMargins() != wanted)
        setContentsMargins(wanted);
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
