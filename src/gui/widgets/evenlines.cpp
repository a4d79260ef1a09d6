#include "gui/widgets/evenlines.h"

#include <QFontMetrics>
#include <QList>
#include <QRect>
#include <QTextDocument>

#include <algorithm>

namespace anjungan::gui {

namespace {

struct Word {
    int width = 0;
    bool endsSentence = false;
    bool isNumber = false; ///< what it counts comes after it
};

struct Lines {
    int count = 1;
    int last = 0;            ///< width of the last one
    int tornApart = 0;       ///< breaks inside what is read in one breath
    bool atSentence = false; ///< one of them ends where a sentence does
};

Lines linesOf(const QList<Word>& words, int space, int width) {
    Lines lines;
    lines.last = -space;
    bool ended = true;
    bool counts = false;
    for (const Word& word : words) {
        if (lines.last + space + word.width > width) {
            ++lines.count;
            lines.last = -space;
            lines.atSentence = lines.atSentence || ended;
            lines.tornApart += !ended && (counts || word.endsSentence) ? 1 : 0;
        }
        lines.last += space + word.width;
        ended = word.endsSentence;
        counts = word.isNumber;
    }
    return lines;
}

QList<Word> wordsOf(const QString& text, const QFontMetrics& metrics) {
    QList<Word> words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isNumber = std::ranges::all_of(word, [](QChar each) { return each.isDigit() || each == QLatin1Char('.'); });
        words.push_back({metrics.horizontalAdvance(word), QStringLiteral(".?!:").contains(word.back()), isNumber});
    }
    return words;
}

/// The least width that takes as few lines as the room does; or somewhat more, where lines then end better.
int narrowed(const QList<Word>& words, int space, int room) {
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
    const auto faults = [](const Lines& found) { return 2 * found.tornApart + (found.atSentence ? 0 : 1); };
    int best = wide;
    int fewest = faults(linesOf(words, space, wide));
    for (int width = wide; width <= room && fewest > 0; width += kStep)
        if (const Lines found = linesOf(words, space, width); 3 * found.last > width && faults(found) < fewest)
            best = width, fewest = faults(found);
    return best;
}

} // namespace

int evenWidth(const QString& text, const QFont& font, int room) {
    constexpr int kMostLines = 4;
    const QFontMetrics metrics(font);
    if (text.contains(QLatin1Char('\n')) || metrics.horizontalAdvance(text) <= room || Qt::mightBeRichText(text))
        return 0;
    const QList<Word> words = wordsOf(text, metrics);
    const int space = metrics.horizontalAdvance(QLatin1Char(' '));
    const int lines = linesOf(words, space, room).count;
    if (lines < 2 || lines > kMostLines || std::ranges::max(words, {}, &Word::width).width >= room)
        return 0;
    // Letters stand closer or wider beside each other than they measure alone: what is painted decides.
    const auto heightAt = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height(); };
    const int even = std::min(room, narrowed(words, space, room) + space);
    return heightAt(even) <= heightAt(room) ? even : 0;
}

} // namespace anjungan::gui
