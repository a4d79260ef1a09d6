#include "app/pageflaws.h"

#include "gui/shell/languages.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>

#include <algorithm>
#include <cmath>
#include <unordered_map>

// What a page looks like and says: the checks of pageflaws.h that look at the picture and at the words.

namespace anjungan::pageflaws {

namespace {

constexpr double kText = 7.0;
constexpr double kControl = 4.5;
constexpr double kRounding = 0.05; // colours are whole numbers
constexpr int kEdge = 8;           // pixels inward in which a control's edge is looked for

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// As WCAG 2 has it.
double luminance(QRgb colour) {
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// Each colour of a part of the picture and how often it is there.
std::unordered_map<QRgb, int> coloursIn(const QImage& picture, const QRect& rect) {
    std::unordered_map<QRgb, int> colours;
    QRgb last = 0;
    int* count = nullptr;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QRgb colour = line[x] | 0xff000000u;
            // Most pixels are as their neighbour.
            if (!count || colour != last)
                count = &colours[last = colour];
            ++*count;
        }
    }
    return colours;
}

/// Of the ink that stands out most against the commonest colour, the ground. Letters are smooth at their edges, so that only
/// the middle of a stroke has the ink's own colour.
double inkContrast(const QImage& picture, const QRect& rect) {
    const auto colours = coloursIn(picture, rect);
    if (colours.empty())
        return 21;
    const QRgb ground = std::ranges::max_element(colours, {}, [](const auto& each) { return each.second; })->first;
    double best = 1;
    for (const auto& [colour, count] : colours)
        best = std::max(best, contrast(colour, ground));
    return best;
}

/// Of the left edge against what lies on either side of it, where it is drawn strongest: an edge may be dashed.
double edgeContrast(const QImage& picture, const QRect& rect) {
    const int outside = rect.left() - 4;
    const int inside = rect.left() + kEdge;
    if (outside < 0 || inside >= rect.right())
        return 21;
    double best = 1;
    for (int y = rect.center().y(); y < std::min(rect.center().y() + 2 * kEdge, rect.bottom()); ++y)
        for (int x = rect.left(); x <= inside; ++x)
            for (const int side : {outside, inside})
                best = std::max(best, contrast(picture.pixel(x, y), picture.pixel(side, y)));
    return best;
}

/// A control that is known by its edge, not by its words alone.
bool hasEdge(const QWidget& widget) {
    if (widget.hasFocus() || (widget.focusProxy() && widget.focusProxy()->hasFocus()))
        return false; // the focus ring lies around it
    const QString role = widget.property("role").toString();
    return qobject_cast<const QLineEdit*>(&widget) || (widget.inherits("QPushButton") && role != QStringLiteral("quiet")) ||
           widget.objectName().startsWith(QStringLiteral("choice_"));
}

QStringList wordsOf(const QWidget& widget) {
    QStringList words{widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        words << label->text().split(QLatin1Char('\n'));
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget))
        words << edit->placeholderText();
    if (const auto* const table = qobject_cast<const QTableWidget*>(&widget)) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (const auto* const title = table->horizontalHeaderItem(column))
                words << title->text();
            for (int row = 0; row < std::min(table->rowCount(), 12); ++row)
                if (const auto* const cell = table->item(row, column))
                    words << cell->text();
        }
    }
    words.removeDuplicates();
    words.removeAll(QString());
    return words;
}

/// Words that no other language of the kiosk has: what says one of them is Indonesian, also where it never went through
/// tr(). Names, addresses and the law's own titles have none of them.
bool soundsIndonesian(const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("\\b(yang|dan|dengan|untuk|dari|tidak|belum|sudah|Anda|atau|bisa|silakan|akan|ini|itu|kami)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// Names of laws stay in the words of their source.
bool isQuoted(const QWidget& widget) {
    return widget.objectName() == QStringLiteral("basisLabel");
}

/// Without what a person wrote, which the page names in the property "ownWords".
QString ourWords(QString text, const QWidget& widget) {
    for (const QString& words : widget.property("ownWords").toStringList())
        text.remove(words);
    return text;
}

QString untranslated(const QString& text, const gui::Languages& languages) {
    const QString now = languages.retold(text);
    if (now != text)
        return QStringLiteral("\"%1\", which reads \"%2\"").arg(text, now);
    if (languages.current() == gui::Language::Indonesian)
        return {};
    static const QRegularExpression dotted(QStringLiteral("Rp\\d{1,3}(\\.\\d{3})+"));
    const bool marks = languages.current() == gui::Language::English && dotted.match(text).hasMatch();
    return marks || soundsIndonesian(text) ? QStringLiteral("\"%1\"").arg(text) : QString();
}

} // namespace

void findLowContrast(const Widgets& widgets, const QWidget& window, const QImage& seen, std::vector<PageFlaw>& flaws) {
    const QImage picture = seen.convertToFormat(QImage::Format_RGB32);
    for (const QWidget* const widget : widgets) {
        const QRect rect = visibleRect(*widget, window);
        const bool whole = rect.size() == widget->size();
        const auto* const label = qobject_cast<const QLabel*>(widget);
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasWords = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        // Half scrolled away, there may be no letter left to measure.
        if (!whole || !widget->isEnabled())
            continue;
        // Inside the edge, so that it isn't taken for the ink.
        const QRect inside = label ? rect : rect.adjusted(kEdge, kEdge, -kEdge, -kEdge);
        if (const double ratio = hasWords ? inkContrast(picture, inside) : 21; ratio < kText - kRounding)
            tell(flaws, "low contrast", *widget, QStringLiteral("text %1 : 1, least %2").arg(ratio, 0, 'f', 1).arg(kText));
        if (const double ratio = hasEdge(*widget) ? edgeContrast(picture, rect) : 21; ratio < kControl - kRounding)
            tell(flaws, "low contrast", *widget, QStringLiteral("edge %1 : 1, least %2").arg(ratio, 0, 'f', 1).arg(kControl));
    }
}

void findUntranslated(const Widgets& widgets, const gui::Languages& languages, std::vector<PageFlaw>& flaws) {
    for (const QWidget* const widget : widgets) {
        if (isQuoted(*widget))
            continue;
        for (const QString& text : wordsOf(*widget))
            if (const QString wrong = untranslated(ourWords(text, *widget), languages); !wrong.isEmpty())
                tell(flaws, "not translated", *widget, wrong);
    }
}

} // namespace anjungan::pageflaws
