#pragma once

#include <QColor>
#include <QObject>
#include <QSize>

class QApplication;
class QWidget;

namespace anjungan::gui {

class ThemeStyle;

enum class Scheme { Light, Dark };

/// What decides the look. `pixelsPerMm` is the branch's calibration of its screen; 0: taken from the screen's size in
/// pixels as a 21.5" full HD screen (81 px = 20 mm), smaller when the page would not fit otherwise.
struct ThemeSetup {
    Scheme scheme = Scheme::Light;
    int textPercent = 100; ///< 100, 125, 150 or 200
    QSize screen{1920, 1080};
    double pixelsPerMm = 0;
    bool training = false; ///< the unmistakable amber of LATIHAN instead of the accent

    bool operator==(const ThemeSetup&) const = default;
};

/// The colours of ux.md, "Art direction".
struct Tokens {
    QColor ground, text, muted, card, accent, onAccent, tint, onTint, errorGround, error, noticeGround, notice, line;

    /// Those of the theme in force, for widgets that paint themselves.
    [[nodiscard]] static Tokens of(const QWidget& widget);
};

/// Sizes in pixels of the screen in use.
struct Metrics {
    int unit = 8;     ///< the grid; spacing is a multiple of it
    int touch = 81;   ///< 20 mm: the smallest side of what a participant touches
    int desk = 49;    ///< 12 mm: the same for staff
    int radius = 12;
    int body = 24;    ///< text heights
    int lead = 28;
    int title = 34;
    int heading = 44;
    int hero = 60;
    int chrome = 24;  ///< text of the top bar: grows to 125 % only, so that the bar keeps its place
    int icon = 32;

    [[nodiscard]] static Metrics of(const QWidget& widget);
    [[nodiscard]] int units(double count) const { return qRound(unit * count); }
};

[[nodiscard]] Tokens tokensFor(const ThemeSetup& setup);
[[nodiscard]] Metrics metricsFor(const ThemeSetup& setup);
/// The one style sheet, written from tokens and metrics. Roles (dynamic property "role"):
///   QLabel: heading, title, lead, muted, hero, strong, error, helper     QPushButton: primary, quiet, small
///   QFrame: card, tint     any QWidget: property invalid = true draws the error line, desk = true has what is in it as
///   large as staff need it
[[nodiscard]] QString styleSheetFor(const ThemeSetup& setup);

/// Dresses the application: style, palette, font and style sheet; may be changed at any time.
/// Owner: main, beside the QApplication; must not outlive it.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, const ThemeSetup& setup, QObject* parent = nullptr);

    void apply(const ThemeSetup& setup);
    [[nodiscard]] const ThemeSetup& setup() const { return m_setup; }
    [[nodiscard]] Tokens tokens() const { return tokensFor(m_setup); }
    [[nodiscard]] Metrics metrics() const { return metricsFor(m_setup); }

    void setScheme(Scheme scheme);
    void toggleScheme();
    void setTextPercent(int percent);
    /// 100 -> 125 -> 150 -> 200 -> 100.
    void nextTextSize();
    void setScreen(QSize screen);
    /// Back to the scheme and text size of the start, for the next person.
    void reset();
    /// Whether somebody chose another scheme or text size than that of the start.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();

private:
    void dress();

    QApplication& m_application;
    ThemeSetup m_setup;
    ThemeSetup m_first;
    ThemeStyle* m_style; ///< owned by the application, which takes any style set on it
};

/// Gives a widget its role and has the style sheet look at it again.
void setRole(QWidget* widget, const char* role);
/// A button without a border that stands at the "left" or "right" edge of its column: its words begin or end there, as all others do. Empty: it
/// stands elsewhere.
void setEdge(QWidget* button, const char* edge);
/// Marks a widget as holding something wrong (or no longer) and has the style sheet look at it again.
void setInvalid(QWidget* widget, bool invalid);

} // namespace anjungan::gui
