#include "app/pageflaws.h"

#include <QLabel>
#include <QTextDocumentFragment>
#include <QTextLayout>

#include <algorithm>

// How long the lines are that a person reads: the check of pageflaws.h on the words as they are broken.

namespace anjungan::pageflaws {

namespace {

constexpr int kMostCharacters = 60;

int lengthOf(const QTextLine& line, const QString& text) {
    return static_cast<int>(text.mid(line.textStart(), line.textLength()).trimmed().size());
}

/// Characters of the longest line of a paragraph that is broken at this width.
int longestLine(const QString& paragraph, const QFont& font, int width) {
    QTextLayout layout(paragraph, font);
    int longest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        longest = std::max(longest, lengthOf(line, paragraph));
    }
    layout.endLayout();
    return longest;
}

} // namespace

void findLongLines(const Widgets& widgets, std::vector<PageFlaw>& flaws) {
    for (const QWidget* const widget : widgets) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        // An amount in words is one figure.
        if (!label || label->text().size() <= kMostCharacters || label->property("private").toBool())
            continue;
        const QString text = Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text();
        const int width = label->wordWrap() ? label->contentsRect().width() : QWIDGETSIZE_MAX;
        int longest = 0;
        for (const QString& paragraph : text.split(QLatin1Char('\n')))
            longest = std::max(longest, longestLine(paragraph, label->font(), width));
        if (longest > kMostCharacters)
            flaws.push_back({QStringLiteral("long line"), nameOf(*label), QStringLiteral("%1 characters, most %2").arg(longest).arg(kMostCharacters)});
    }
}

} // namespace anjungan::pageflaws
