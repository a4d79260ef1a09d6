#include "app/pageflaws.h"

#include "gui/claim/checkrow.h"
#include "gui/claim/findingcard.h"
#include "gui/claim/plancard.h"
#include "gui/widgets/digitalcardview.h"
#include "gui/widgets/letterdiff.h"
#include "gui/widgets/summarylist.h"
#include "gui/widgets/ticklist.h"
#include "gui/widgets/timeline.h"

#include <QLabel>
#include <QTextLayout>

#include <algorithm>

// How much a person has to read: the checks of pageflaws.h on the words, as they are broken and all together.

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

/// A dash or a dot between two words is none.
qsizetype wordsOf(const QString& text) {
    const QStringList parts = text.simplified().split(QLatin1Char(' '));
    return std::ranges::count_if(parts, [](const QString& part) {
        return std::ranges::any_of(part, [](QChar each) { return each.isLetterOrNumber(); });
    });
}

template <class... Kinds> bool isOneOf(const QWidget& widget) {
    return (qobject_cast<const Kinds*>(&widget) || ...);
}

/// What the page shows of the person and of the law, and what stands around the page.
bool isNoText(const QLabel& label) {
    if (label.property("private").toBool() || label.property("data").toBool() || label.objectName().startsWith(QStringLiteral("value_")))
        return true;
    for (const QWidget* parent = label.parentWidget(); parent; parent = parent->parentWidget())
        if (parent->objectName() == QStringLiteral("topBar") || parent->objectName() == QStringLiteral("messageBar") ||
            isOneOf<gui::SummaryList, gui::TickList, gui::Timeline, gui::DigitalCardView, gui::LetterDiff, gui::CheckRow, gui::FindingCard, gui::PlanCard>(*parent))
            return true;
    return false;
}

} // namespace

void findManyWords(const Widgets& widgets, int most, std::vector<PageFlaw>& flaws) {
    qsizetype all = 0;
    qsizetype longest = 0;
    const QWidget* wordiest = nullptr;
    for (const QWidget* const widget : widgets) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        if (!label || isNoText(*label))
            continue;
        const qsizetype count = wordsOf(plainText(*label));
        all += count;
        if (count > longest)
            longest = count, wordiest = label;
    }
    if (all > most)
        flaws.push_back({QStringLiteral("many words"), nameOf(*wordiest), QStringLiteral("%1 on the page, most %2").arg(all).arg(most)});
}

void findLongLines(const Widgets& widgets, std::vector<PageFlaw>& flaws) {
    for (const QWidget* const widget : widgets) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        // An amount in words is one figure.
        if (!label || label->text().size() <= kMostCharacters || label->property("private").toBool())
            continue;
        const QString text = plainText(*label);
        const int width = label->wordWrap() ? label->contentsRect().width() : QWIDGETSIZE_MAX;
        int longest = 0;
        for (const QString& paragraph : text.split(QLatin1Char('\n')))
            longest = std::max(longest, longestLine(paragraph, label->font(), width));
        if (longest > kMostCharacters)
            flaws.push_back({QStringLiteral("long line"), nameOf(*label), QStringLiteral("%1 characters, most %2").arg(longest).arg(kMostCharacters)});
    }
}

} // namespace anjungan::pageflaws
