#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;

namespace anjungan {

namespace gui {
class Languages;
}

/// Something on a page that ux.md does not allow.
struct PageFlaw {
    QString check;  ///< "clipped", "sideways", "overlap", "small target", "small letters", "long line", "many words",
                    ///< "low contrast", "no name", "not translated", "restless"
    QString widget; ///< object name, with that of its nearest named parent
    QString detail;

    bool operator==(const PageFlaw&) const = default;
};

/// What the page is judged by.
struct PageBounds {
    double targetMm = 20; ///< both ways; 12 at the staff's desk
    double deskTargetMm = 12; ///< of keys that only officers use, on whatever page: their keyboard has the property "desk"
    double lettersMm = 5.9; ///< the size of body text, 24 px of a 21.5" full HD screen; at the desk two thirds
    /// Of a 21.5" screen with the window's pixels.
    double pixelsPerMm = 81.0 / 20.0;
    int mostWords = 40; ///< beside the data shown; 0: as many as there are, at the desk
    const gui::Languages* languages = nullptr; ///< null: whether the page is translated is not judged
};

[[nodiscard]] double pixelsPerMmOf(QSize window);

/// As a person sees it: laid out with all that has come until now. Before flawsOf() with a picture.
[[nodiscard]] QImage pictureOf(QWidget& window);

/// Whether the window is laid out again and again though nothing happens: nobody sees it, and the machine works all day. Delivers what is
/// posted. Not among flawsOf(), which looks at the window as it is.
[[nodiscard]] std::vector<PageFlaw> restlessIn(QWidget& window);

/// Judges what is on show in the window as a person sees it: laid out, painted, in the language of now. Where a cover lies
/// over the page (StillHerePanel), the cover.
[[nodiscard]] std::vector<PageFlaw> flawsOf(QWidget& window, const PageBounds& bounds);
/// The same with the window's picture, for who has one from pictureOf() in this same turn.
[[nodiscard]] std::vector<PageFlaw> flawsOf(QWidget& window, const QImage& picture, const PageBounds& bounds);

namespace pageflaws {

// The single checks, over the widgets that flawsOf() found on show.

using Widgets = std::vector<QWidget*>;

/// Labels, buttons, fields and tables that a person can see, without what belongs to a table or a scroll bar.
[[nodiscard]] Widgets onShow(QWidget& window);
[[nodiscard]] QString nameOf(const QWidget& widget);
/// What a person reads of it, without markup.
[[nodiscard]] QString plainText(const QLabel& label);
void tell(std::vector<PageFlaw>& flaws, const char* check, const QWidget& widget, const QString& detail);
/// Where it stands in the window, without what its parents cut off.
[[nodiscard]] QRect visibleRect(const QWidget& widget, const QWidget& window);

void findClipped(const Widgets& widgets, const QWidget& window, std::vector<PageFlaw>& flaws);
void findOverlaps(const Widgets& widgets, const QWidget& window, std::vector<PageFlaw>& flaws);
void findSmallTargets(const Widgets& widgets, const PageBounds& bounds, std::vector<PageFlaw>& flaws);
/// Of tables: what has the theme's font has its size, but a table makes its letters smaller.
void findSmallLetters(const Widgets& widgets, const PageBounds& bounds, std::vector<PageFlaw>& flaws);
/// Of more than 60 characters: the eye loses the next one.
void findLongLines(const Widgets& widgets, std::vector<PageFlaw>& flaws);
/// Of labels, without the bar on top, the message and what is data: lists, cards, amounts, values.
void findManyWords(const Widgets& widgets, int most, std::vector<PageFlaw>& flaws);
void findMissingNames(const Widgets& widgets, std::vector<PageFlaw>& flaws);
/// Text 7 : 1, the edge of a control 4.5 : 1, measured in the painted picture of the window.
void findLowContrast(const Widgets& widgets, const QWidget& window, const QImage& seen, std::vector<PageFlaw>& flaws);
void findUntranslated(const Widgets& widgets, const gui::Languages& languages, std::vector<PageFlaw>& flaws);

} // namespace pageflaws

} // namespace anjungan
