#include "gui/shell/theme.h"

#include "gui/shell/accessible.h"
#include "gui/shell/themestyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>

#include <algorithm>

namespace anjungan::gui {

namespace {

constexpr double kPixelsPerMm = 81.0 / 20.0; // 21.5" at 1920x1080
constexpr double kDesignHeight = 1080;       // every page fits 1080 px both ways at 100 %
constexpr double kDesignWidth = 1080;
constexpr int kCellRim = 3; // pixels: Fusion keeps so many free around the words of a cell, within its padding, but not of a column's title

QColor hex(unsigned rgb) {
    return QColor::fromRgb(0xff000000u | rgb);
}

QPalette paletteFor(const Tokens& t) {
    QPalette palette(t.text, t.card, t.card, t.line, t.line, t.text, t.text, t.card, t.ground);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    return palette;
}

QString filled(QString text, const Tokens& t, const Metrics& m) {
    const std::pair<const char*, QColor> colours[] = {
        {"ground", t.ground}, {"text", t.text}, {"muted", t.muted}, {"card", t.card}, {"accent", t.accent},
        {"onAccent", t.onAccent}, {"tint", t.tint}, {"onTint", t.onTint}, {"errorGround", t.errorGround},
        {"error", t.error}, {"noticeGround", t.noticeGround}, {"notice", t.notice}, {"line", t.line}};
    for (const auto& [name, colour] : colours)
        text.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), colour.name());
    const std::pair<const char*, int> sizes[] = {
        {"unit", m.unit}, {"half", m.units(0.5)}, {"cell", m.units(1.5)}, {"celltitle", m.units(1.5) + kCellRim}, {"two", m.units(2)}, {"three", m.units(3)}, {"four", m.units(4)}, {"six", m.units(6)},
        {"touch", m.touch - 4}, {"desk", m.desk - 4}, {"radius", m.radius}, {"body", m.body}, {"lead", m.lead},
        {"title", m.title}, {"heading", m.heading}, {"hero", m.hero}, {"chrome", m.chrome}, {"box", m.units(5)}};
    for (const auto& [name, size] : sizes)
        text.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), QString::number(size));
    return text;
}

// No least width for buttons: layouts would take it for that of the text, and cut the text off.
const char* const kSheet = R"(
QLabel[role="heading"] { font-size: @heading@px; font-weight: 600; }
QLabel[role="title"] { font-size: @title@px; font-weight: 600; }
QLabel[role="lead"] { font-size: @lead@px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="hero"] { font-size: @hero@px; font-weight: 600; }
QLabel[role="muted"], QLabel[role="helper"] { color: @muted@; }
QLabel[role="error"] { color: @error@; font-weight: 600; }
QLabel[role="brand"] { font-size: @chrome@px; font-weight: 600; color: @accent@; }
QLabel[role="chrome"] { font-size: @chrome@px; color: @muted@; }
QLabel[role="training"] { background: @noticeGround@; color: @notice@; font-size: @chrome@px; font-weight: 600;
    padding: @unit@px @two@px; border-radius: @radius@px; }
QFrame[role="card"] { background: @card@; border: none; border-radius: @radius@px; }
QFrame[role="tint"] { background: @tint@; border: none; border-radius: @radius@px; }
QFrame[role="tint"] QLabel { color: @onTint@; }
QFrame[role="bar"] { background: @card@; border: none; }
QPushButton { min-height: @touch@px; padding: 0 @three@px; border-radius: @radius@px;
    border: 2px solid @line@; background: @card@; color: @text@; font-size: @lead@px; font-weight: 600; }
QPushButton:pressed { background: @tint@; border-color: @accent@; }
QPushButton:checked { background: @tint@; color: @onTint@; border: 2px solid @accent@; }
QPushButton:disabled { background: @ground@; color: @muted@; border: 2px dashed @line@; }
QPushButton[role="primary"] { background: @accent@; color: @onAccent@; border: 2px solid @accent@; padding: 0 @four@px; }
QPushButton[role="primary"]:pressed { background: @onTint@; }
QPushButton[role="primary"]:disabled { background: @ground@; color: @muted@; border: 2px dashed @line@; }
QPushButton[role="quiet"] { background: transparent; border: 2px solid transparent; color: @accent@; }
QPushButton[role="quiet"]:pressed { background: @tint@; }
QPushButton[edge="left"] { border: none; padding: 2px @three@px 2px 0; text-align: left; }
QPushButton[edge="right"] { border: none; padding: 2px 0 2px @three@px; text-align: right; }
QPushButton[edge="left"]:pressed, QPushButton[edge="right"]:pressed { background: transparent; text-decoration: underline; }
QPushButton[role="small"] { min-height: @desk@px; font-size: @body@px; padding: 0 @two@px; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: @touch@px; padding: 0 @two@px; border: 2px solid @line@;
    border-radius: @radius@px; background: @card@; color: @text@; font-size: @title@px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QComboBox::drop-down { border: none; width: @six@px; }
QComboBox::down-arrow { image: url(:/icons/drop@scheme@.svg); width: @three@px; height: @three@px; }
QLineEdit[role="small"], QComboBox[role="small"] { min-height: @desk@px; font-size: @body@px; }
*[desk="true"] QPushButton, *[desk="true"] QLineEdit, *[desk="true"] QComboBox { min-height: @desk@px; font-size: @body@px; }
*[desk="true"] QPushButton { padding: 0 @two@px; }
*[desk="true"] QPushButton[edge="left"] { padding: 2px @two@px 2px 0; }
*[desk="true"] QPushButton[edge="right"] { padding: 2px 0 2px @two@px; }
QPlainTextEdit, QTextEdit { border: 2px solid @line@; border-radius: @radius@px; background: @card@; color: @text@;
    padding: @unit@px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border-color: @accent@; }
*[invalid="true"], QLineEdit[invalid="true"]:focus { border: 3px solid @error@; }
QLineEdit:read-only { background: @ground@; }
QCheckBox, QRadioButton { spacing: @two@px; min-height: @touch@px; }
QCheckBox::indicator, QRadioButton::indicator { width: @box@px; height: @box@px; border: 2px solid @line@;
    background: @card@; }
QCheckBox::indicator { border-radius: @half@px; }
QRadioButton::indicator { border-radius: @two@px; }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/icons/tick.svg); }
QRadioButton::indicator:checked { background: @accent@; border: @unit@px solid @card@; }
QProgressBar { min-height: @unit@px; max-height: @unit@px; border: none; border-radius: @half@px; background: @tint@;
    color: transparent; }
QProgressBar::chunk { border-radius: @half@px; background: @accent@; }
QScrollArea, QScrollArea > QWidget > QWidget#pageArea { background: transparent; border: none; }
QScrollBar:vertical { width: @four@px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { min-height: @touch@px; background: @line@; border-radius: @half@px; margin: 0 @half@px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; height: 0; }
QTableView { background: @card@; alternate-background-color: @ground@; border: none; border-radius: @radius@px;
    gridline-color: transparent; selection-background-color: @tint@; selection-color: @onTint@; }
QTableView::item { padding: 0 @cell@px; border: none; }
QTableView::item:selected { background: @tint@; color: @onTint@; }
QHeaderView { background: @card@; }
QHeaderView::section { background: @card@; color: @muted@; padding: @unit@px @celltitle@px; border: none;
    border-bottom: 2px solid @line@; }
QToolTip { background: @card@; color: @text@; border: none; }
)";

} // namespace

Tokens tokensFor(const ThemeSetup& setup) {
    Tokens t;
    if (setup.scheme == Scheme::Light) {
        t = {hex(0xF5F7F6), hex(0x14201B), hex(0x3A4A43), hex(0xFFFFFF), hex(0x00553F), hex(0xFFFFFF), hex(0xE3F1EC),
             hex(0x00553F), hex(0xFDECEC), hex(0x9B0012), hex(0xFFF3D1), hex(0x5A3D00), hex(0x6B7B74)};
        if (setup.training) {
            t.accent = t.onTint = hex(0x6B4500);
            t.tint = hex(0xFFF3D1);
        }
    } else {
        t = {hex(0x0C1411), hex(0xF2F7F5), hex(0xC3D2CB), hex(0x16211D), hex(0x7FE3BE), hex(0x06231A), hex(0x1D3A30),
             hex(0x7FE3BE), hex(0x0C1411), hex(0xFFB4AB), hex(0x16211D), hex(0xFFD98A), hex(0x8FA39A)};
        if (setup.training) {
            t.accent = t.onTint = hex(0xFFD98A);
            t.onAccent = hex(0x2B1D00);
            t.tint = hex(0x16211D);
        }
    }
    return t;
}

Metrics metricsFor(const ThemeSetup& setup) {
    const double fit = std::min({1.0, setup.screen.width() / kDesignWidth, setup.screen.height() / kDesignHeight});
    const double text = setup.textPercent / 100.0;
    const auto size = [fit](double pixels) { return std::max(1, qRound(pixels * fit)); };
    // Large text needs to grow less than small text to be read better, and then fits.
    const auto damped = [text](double share) { return 1 + (text - 1) * share; };
    const double mm = setup.pixelsPerMm > 0 ? setup.pixelsPerMm : kPixelsPerMm * fit;
    Metrics m;
    m.unit = size(8);
    m.touch = qCeil(20 * mm);
    m.desk = qCeil(12 * mm);
    m.radius = size(12);
    m.body = size(24 * text);
    m.lead = size(28 * damped(0.8));
    m.title = size(34 * damped(0.6));
    m.heading = size(44 * damped(0.35));
    m.hero = size(60 * damped(0.4));
    m.chrome = size(24 * std::min(text, 1.25));
    m.icon = size(32);
    return m;
}

QString styleSheetFor(const ThemeSetup& setup) {
    QString sheet = QString::fromLatin1(kSheet);
    sheet.replace(QStringLiteral("@scheme@"), setup.scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    return filled(std::move(sheet), tokensFor(setup), metricsFor(setup));
}

Theme::Theme(QApplication& application, const ThemeSetup& setup, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_setup(setup)
    , m_first(setup)
    , m_style(new ThemeStyle(tokensFor(setup), metricsFor(setup))) {
    QApplication::setStyle(m_style);
    teachScreenReaders();
    dress();
}

void Theme::apply(const ThemeSetup& setup) {
    if (setup == m_setup)
        return;
    m_setup = setup;
    dress();
    Q_EMIT changed();
}

void Theme::setScheme(Scheme scheme) {
    ThemeSetup setup = m_setup;
    setup.scheme = scheme;
    apply(setup);
}

void Theme::toggleScheme() {
    setScheme(m_setup.scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
}

void Theme::setTextPercent(int percent) {
    ThemeSetup setup = m_setup;
    setup.textPercent = percent;
    apply(setup);
}

void Theme::nextTextSize() {
    setTextPercent(m_setup.textPercent < 125 ? 125 : m_setup.textPercent < 150 ? 150 : m_setup.textPercent < 200 ? 200 : 100);
}

void Theme::setScreen(QSize screen) {
    ThemeSetup setup = m_setup;
    setup.screen = screen;
    apply(setup);
}

void Theme::reset() {
    ThemeSetup setup = m_first;
    setup.screen = m_setup.screen;
    apply(setup);
}

bool Theme::isChanged() const {
    return m_setup.scheme != m_first.scheme || m_setup.textPercent != m_first.textPercent;
}

void Theme::dress() {
    m_style->set(tokens(), metrics());
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(metrics().body);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(tokens()));
    m_application.setStyleSheet(styleSheetFor(m_setup));
}

namespace {

void polishAgain(QWidget* widget) {
    // One that was never shown is polished once, with all that it became by then: rules of a style sheet are dear to match.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void setEdge(QWidget* button, const char* edge) {
    if (button->property("edge").toString() == QLatin1String(edge))
        return;
    button->setProperty("edge", QString::fromLatin1(edge));
    polishAgain(button);
}

void setRole(QWidget* widget, const char* role) {
    if (widget->property("role").toString() == QLatin1String(role))
        return;
    widget->setProperty("role", QString::fromLatin1(role));
    polishAgain(widget);
}

void setInvalid(QWidget* widget, bool invalid) {
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    polishAgain(widget);
}

} // namespace anjungan::gui
