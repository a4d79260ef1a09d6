#include "gui/widgets/pastedtext.h"

namespace anjungan::gui {

namespace {

constexpr char16_t kFullWidthFirst = 0xFF01; // the wide forms of '!' to '~', in the order of ASCII
constexpr char16_t kFullWidthLast = 0xFF5E;

} // namespace

QString visibleText(const QString& pasted) {
    QString text;
    text.reserve(pasted.size());
    for (const QChar c : pasted) {
        if (c.unicode() >= kFullWidthFirst && c.unicode() <= kFullWidthLast)
            text += QChar(static_cast<char16_t>(c.unicode() - kFullWidthFirst + u'!'));
        else if (c.isSpace())
            text += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            text += c;
    }
    return text;
}

} // namespace anjungan::gui
