#include "app/pageflaws.h"

#include "gui/home/tilebutton.h"
#include "gui/shell/cover.h"
#include "gui/training/trainerpanel.h"
#include "gui/widgets/keybutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextDocumentFragment>

#include <cmath>
#include <ranges>

namespace anjungan {

namespace pageflaws {

namespace {

constexpr int kTolerance = 1; // pixels: layouts round

bool showsSomething(const QLabel& label) {
    return !label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull();
}

bool isLeaf(const QWidget& widget) {
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return showsSomething(*label);
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QTableWidget*>(&widget);
}

/// Parts of a table or of a combo box, which are judged with it.
bool belongsToAnother(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QScrollBar*>(parent) || qobject_cast<const QComboBox*>(parent))
            return true;
    return false;
}

int widestWord(const QString& text, const QFontMetrics& metrics) {
    int widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        for (const QString& part : word.split(QLatin1Char('\n')))
            widest = std::max(widest, metrics.horizontalAdvance(part));
    return widest;
}

/// Empty where all of the text has room.
QString labelClip(const QLabel& label) {
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap()) {
        const QSize needed = label.sizeHint();
        return needed.width() > label.width() + kTolerance || needed.height() > label.height() + kTolerance
                   ? QStringLiteral("needs %1x%2, has %3x%4").arg(needed.width()).arg(needed.height()).arg(label.width()).arg(label.height())
                   : QString();
    }
    if (const int needed = label.heightForWidth(label.width()); needed > label.height() + kTolerance)
        return QStringLiteral("needs a height of %1, has %2").arg(needed).arg(label.height());
    if (const int needed = widestWord(plainText(label), label.fontMetrics()); needed > label.contentsRect().width() + kTolerance)
        return QStringLiteral("a word needs a width of %1, has %2").arg(needed).arg(label.contentsRect().width());
    return {};
}

/// A tile's second text wraps into two lines and no more.
QString tileClip(const gui::TileButton& tile) {
    const int width = tile.lineWidth(tile.width());
    if (width == 0)
        return {};
    const QRect needed = tile.fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, tile.line());
    const int room = 2 * tile.fontMetrics().lineSpacing();
    // A third line is what is too much, not the fraction of a pixel that a line is higher than its spacing.
    return needed.height() > room + tile.fontMetrics().lineSpacing() / 2 || needed.width() > width + kTolerance
               ? QStringLiteral("its line needs %1x%2, has %3x%4").arg(needed.width()).arg(needed.height()).arg(width).arg(room)
               : QString();
}

QString buttonClip(const QAbstractButton& button) {
    if (const auto* const tile = qobject_cast<const gui::TileButton*>(&button))
        if (const QString clip = tileClip(*tile); !clip.isEmpty())
            return clip;
    if (button.hasHeightForWidth()) {
        if (const int least = button.minimumSizeHint().width(); least > button.width() + kTolerance)
            return QStringLiteral("a word needs a width of %1, has %2").arg(least).arg(button.width());
        const int needed = button.heightForWidth(button.width());
        return needed > button.height() + kTolerance ? QStringLiteral("needs a height of %1, has %2").arg(needed).arg(button.height()) : QString();
    }
    const QSize needed = button.sizeHint();
    return needed.width() > button.width() + kTolerance || needed.height() > button.height() + kTolerance
               ? QStringLiteral("needs %1x%2, has %3x%4").arg(needed.width()).arg(needed.height()).arg(button.width()).arg(button.height())
               : QString();
}

/// The first column title that is elided, or row whose texts are.
QString tableClip(const QTableWidget& table) {
    // Public in the base class only.
    const QAbstractItemView& view = table;
    bool squeezed = false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const int needed = table.horizontalHeader()->sectionSizeHint(column);
        if (needed > table.columnWidth(column) + kTolerance)
            return QStringLiteral("column \"%1\" needs a width of %2, has %3")
                .arg(table.horizontalHeaderItem(column)->text()).arg(needed).arg(table.columnWidth(column));
        squeezed = squeezed || view.sizeHintForColumn(column) > table.columnWidth(column) + kTolerance;
    }
    // What is wider than its column may still wrap, where the row is high enough.
    for (int row = 0; squeezed && row < table.rowCount(); ++row)
        if (const int needed = view.sizeHintForRow(row); needed > table.rowHeight(row) + kTolerance)
            return QStringLiteral("row %1 needs a height of %2, has %3").arg(row + 1).arg(needed).arg(table.rowHeight(row));
    return {};
}

QString clipOf(const QWidget& widget) {
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return labelClip(*label);
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        return buttonClip(*button);
    if (const auto* const table = qobject_cast<const QTableWidget*>(&widget))
        return tableClip(*table);
    return {};
}

/// Whether a parent cuts it off, other than by scrolling up and down.
void findCutOff(const QWidget& widget, const QWidget& window, std::vector<PageFlaw>& flaws) {
    const QWidget* child = &widget;
    QRect rect(QPoint(), widget.size());
    while (child != &window && child->parentWidget()) {
        rect.translate(child->pos());
        const QWidget& parent = *child->parentWidget();
        const auto* const area = qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
        const bool scrolls = area && area->viewport() == &parent;
        const bool sideways = rect.left() < -kTolerance || rect.right() > parent.width() + kTolerance;
        const bool upright = rect.top() < -kTolerance || rect.bottom() > parent.height() + kTolerance;
        if (sideways && scrolls)
            return tell(flaws, "sideways", widget, QStringLiteral("from %1 to %2 of %3").arg(rect.left()).arg(rect.right()).arg(parent.width()));
        if (sideways || (upright && !scrolls))
            return tell(flaws, "clipped", widget, QStringLiteral("cut off by %1").arg(nameOf(parent)));
        if (scrolls)
            return;
        child = &parent;
    }
}

} // namespace

QString plainText(const QLabel& label) {
    return Qt::mightBeRichText(label.text()) ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

void tell(std::vector<PageFlaw>& flaws, const char* check, const QWidget& widget, const QString& detail) {
    flaws.push_back({QString::fromLatin1(check), nameOf(widget), detail});
}

Widgets onShow(QWidget& window) {
    const QWidget* root = &window;
    for (const QWidget* const cover : window.findChildren<gui::Cover*>())
        if (cover->isVisible())
            root = cover;
    for (const QWidget* const cover : window.findChildren<gui::TrainerPanel*>())
        if (cover->isVisible())
            root = cover;
    Widgets found;
    for (QWidget* const widget : root->findChildren<QWidget*>())
        if (widget->isVisible() && isLeaf(*widget) && !belongsToAnother(*widget))
            found.push_back(widget);
    return found;
}

QString nameOf(const QWidget& widget) {
    const auto own = [](const QWidget& each) {
        return each.objectName().isEmpty() ? QString::fromLatin1(each.metaObject()->className()).section(QStringLiteral("::"), -1) : each.objectName();
    };
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (!parent->objectName().isEmpty())
            return parent->objectName() + QLatin1Char('/') + own(widget);
    return own(widget);
}

QRect visibleRect(const QWidget& widget, const QWidget& window) {
    QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &window; parent = parent->parentWidget())
        rect &= QRect(parent->mapTo(&window, QPoint()), parent->size());
    return rect & window.rect();
}

void findClipped(const Widgets& widgets, const QWidget& window, std::vector<PageFlaw>& flaws) {
    for (const QWidget* const widget : widgets) {
        if (const QString clip = clipOf(*widget); !clip.isEmpty())
            tell(flaws, "clipped", *widget, clip);
        findCutOff(*widget, window, flaws);
    }
}

void findOverlaps(const Widgets& widgets, const QWidget& window, std::vector<PageFlaw>& flaws) {
    std::vector<QRect> places;
    for (const QWidget* const widget : widgets)
        places.push_back(visibleRect(*widget, window));
    for (std::size_t i = 0; i < widgets.size(); ++i)
        for (std::size_t j = i + 1; j < widgets.size(); ++j) {
            const QWidget& one = *widgets[i];
            const QWidget& other = *widgets[j];
            const QRect shared = places[i] & places[j];
            const bool nested = one.isAncestorOf(&other) || other.isAncestorOf(&one);
            if (shared.width() > kTolerance && shared.height() > kTolerance && !nested)
                tell(flaws, "overlap", one, QStringLiteral("%1x%2 with %3").arg(shared.width()).arg(shared.height()).arg(nameOf(other)));
        }
}

void findSmallTargets(const Widgets& widgets, const PageBounds& bounds, std::vector<PageFlaw>& flaws) {
    const auto pixels = [&bounds](double mm) { return static_cast<int>(std::floor(mm * bounds.pixelsPerMm)); };
    for (const QWidget* const widget : widgets) {
        if (qobject_cast<const QLabel*>(widget) || qobject_cast<const QTableWidget*>(widget) || !widget->isEnabled())
            continue;
        const bool isOfficers = qobject_cast<const gui::KeyButton*>(widget) && widget->parentWidget()->property("desk").toBool();
        const int least = pixels(isOfficers ? std::min(bounds.deskTargetMm, bounds.targetMm) : bounds.targetMm);
        if (widget->width() < least || widget->height() < least)
            tell(flaws, "small target", *widget,
                 QStringLiteral("%1x%2, least %3").arg(widget->width()).arg(widget->height()).arg(least));
    }
    const int least = pixels(bounds.targetMm);
    for (const QWidget* const widget : widgets) {
        const auto* const table = qobject_cast<const QTableWidget*>(widget);
        const bool touched = table && table->selectionMode() != QAbstractItemView::NoSelection && table->rowCount() > 0;
        if (touched && table->rowHeight(0) < least)
            tell(flaws, "small target", *table, QStringLiteral("rows of %1, least %2").arg(table->rowHeight(0)).arg(least));
    }
}

void findSmallLetters(const Widgets& widgets, const PageBounds& bounds, std::vector<PageFlaw>& flaws) {
    const int least = static_cast<int>(std::floor(bounds.lettersMm * bounds.pixelsPerMm));
    for (const QWidget* const widget : widgets)
        if (qobject_cast<const QTableWidget*>(widget) && widget->fontInfo().pixelSize() < least)
            tell(flaws, "small letters", *widget, QStringLiteral("of %1, least %2").arg(widget->fontInfo().pixelSize()).arg(least));
}

void findMissingNames(const Widgets& widgets, std::vector<PageFlaw>& flaws) {
    for (QWidget* const widget : widgets) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        // A picture without words that nothing tells is an ornament, unless somebody gave it a purpose by its name.
        if (label && (label->pixmap(Qt::ReturnByValue).isNull() || label->objectName().isEmpty()))
            continue;
        QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            tell(flaws, "no name", *widget, QStringLiteral("a screen reader has nothing to say"));
    }
}

} // namespace pageflaws

double pixelsPerMmOf(QSize window) {
    constexpr double kDiagonalMm = 21.5 * 25.4;
    return std::hypot(window.width(), window.height()) / kDiagonalMm;
}

std::vector<PageFlaw> restlessIn(QWidget& window) {
    class Asked : public QObject {
    public:
        Asked() { qApp->installEventFilter(this); }
        bool eventFilter(QObject* watched, QEvent* event) override {
            if (event->type() == QEvent::LayoutRequest && watched->isWidgetType())
                last = static_cast<QWidget*>(watched);
            return false;
        }
        QPointer<QWidget> last;
    } asked;
    constexpr int kMostRounds = 60; // a change deep inside goes outwards one layout a round
    for (int round = 0; round < kMostRounds; ++round) {
        asked.last = nullptr;
        QCoreApplication::sendPostedEvents();
        if (!asked.last)
            return {};
    }
    const bool inside = asked.last == &window || window.isAncestorOf(asked.last);
    return {{QStringLiteral("restless"), pageflaws::nameOf(inside ? *asked.last : window), QStringLiteral("is laid out again and again")}};
}

QImage pictureOf(QWidget& window) {
    // What is asked of the layout waits in the event loop: an answer that came in this same turn may have changed a text already.
    QCoreApplication::sendPostedEvents();
    return window.grab().toImage();
}

std::vector<PageFlaw> flawsOf(QWidget& window, const PageBounds& bounds) {
    const QImage picture = pictureOf(window);
    return flawsOf(window, picture, bounds);
}

std::vector<PageFlaw> flawsOf(QWidget& window, const QImage& picture, const PageBounds& bounds) {
    const pageflaws::Widgets widgets = pageflaws::onShow(window);
    std::vector<PageFlaw> flaws;
    pageflaws::findClipped(widgets, window, flaws);
    pageflaws::findOverlaps(widgets, window, flaws);
    pageflaws::findSmallTargets(widgets, bounds, flaws);
    pageflaws::findSmallLetters(widgets, bounds, flaws);
    pageflaws::findLongLines(widgets, flaws);
    if (bounds.mostWords > 0)
        pageflaws::findManyWords(widgets, bounds.mostWords, flaws);
    pageflaws::findMissingNames(widgets, flaws);
    pageflaws::findLowContrast(widgets, window, picture, flaws);
    if (bounds.languages)
        pageflaws::findUntranslated(widgets, *bounds.languages, flaws);
    return flaws;
}

} // namespace anjungan
