#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace anjungan::gui;

namespace {

double luminance(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("text has 7:1 and controls have 4.5:1 in both themes and in training") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const bool training : {false, true}) {
            const Tokens t = tokensFor({.scheme = scheme, .training = training});
            for (const auto& [ink, ground] : {std::pair{t.text, t.ground}, {t.text, t.card}, {t.muted, t.ground},
                                              {t.muted, t.card}, {t.onAccent, t.accent}, {t.onTint, t.tint},
                                              {t.error, t.errorGround}, {t.error, t.ground}, {t.notice, t.noticeGround},
                                              {t.accent, t.ground}, {t.text, t.tint}}) {
                CAPTURE(ink.name().toStdString(), ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 7.0);
            }
            CHECK(contrast(t.line, t.card) >= 4.4);
        }
    }
}

TEST_CASE("a full HD screen gives touch targets of 20 mm and the sizes of ux.md") {
    const Metrics m = metricsFor({});
    CHECK(m.touch == 81);
    CHECK(m.body == 24);
    CHECK(m.heading >= 40);
    CHECK(m.hero >= 40);
}

TEST_CASE("a calibrated screen keeps its touch targets at 20 mm whatever its pixels") {
    CHECK(metricsFor({.screen = {1280, 1024}, .pixelsPerMm = 3.5}).touch == 70);
}

TEST_CASE("a smaller screen shrinks the page to fit, a portrait one of full width does not") {
    CHECK(metricsFor({.screen = {1366, 768}}).body < 24);
    CHECK(metricsFor({.screen = {1080, 1920}}).body == 24);
}

TEST_CASE("text sizes go round 100, 125, 150, 200 and body text grows by just that") {
    Theme theme(*qApp, {});
    for (const int percent : {125, 150, 200, 100}) {
        theme.nextTextSize();
        CHECK(theme.setup().textPercent == percent);
        CHECK(theme.metrics().body == 24 * percent / 100);
    }
}

TEST_CASE("a change of theme reaches widgets that are on show, and those that are shown later") {
    Theme theme(*qApp, {});
    QPushButton button;
    QWidget plain;
    QWidget later(&plain);
    later.hide();
    plain.show();
    button.ensurePolished();
    CHECK(Tokens::of(plain).ground == theme.tokens().ground);
    CHECK(button.sizeHint().height() >= 81);
    theme.setScheme(Scheme::Dark);
    theme.setTextPercent(200);
    CHECK(Tokens::of(plain).ground == tokensFor({.scheme = Scheme::Dark}).ground);
    CHECK(Metrics::of(plain).body == 48);
    CHECK(plain.palette().color(QPalette::Window) == theme.tokens().ground);
    CHECK(later.palette().color(QPalette::Window) == theme.tokens().ground);
    theme.reset();
    CHECK(Metrics::of(plain).body == 24);
}

TEST_CASE("no placeholder is left in the style sheet") {
    CHECK_FALSE(styleSheetFor({}).contains(QLatin1Char('@')));
}

namespace {

/// The first column from the left, or the last one, in which anything is painted.
int inkAt(QWidget& widget, bool fromLeft) {
    const QImage picture = widget.grab().toImage();
    const QRgb ground = picture.pixel(0, 0);
    for (int i = 0; i < picture.width(); ++i) {
        const int x = fromLeft ? i : picture.width() - 1 - i;
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != ground)
                return x;
    }
    return -1;
}

} // namespace

TEST_CASE("the words of a borderless button at an edge begin or end there, and it is as large as any other") {
    const Theme theme(*qApp, {});
    QWidget desk;
    desk.setProperty("desk", GENERATE(false, true));
    QPushButton plain(QStringLiteral("Hapus"), &desk);
    QPushButton button(QStringLiteral("Hapus"), &desk);
    setRole(&button, "quiet");
    plain.ensurePolished();
    setEdge(&button, "left");
    button.ensurePolished();
    button.resize(400, button.sizeHint().height());
    CHECK(button.sizeHint().height() == plain.sizeHint().height());
    CHECK(inkAt(button, true) < 6);
    setEdge(&button, "right");
    CHECK(button.sizeHint().height() == plain.sizeHint().height());
    CHECK(inkAt(button, false) > button.width() - 6);
    setEdge(&button, "");
    CHECK(inkAt(button, true) > 100);
}
