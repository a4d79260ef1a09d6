#include "gui/setup/calibrationpage.h"

#include "gui/setup/cardoutline.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <optional>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

void press(CalibrationPage& page, const char* button, int times) {
    for (int i = 0; i < times; ++i)
        page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
}

} // namespace

TEST_CASE("The outline is a bank card of 85.6 mm at the screen's pixels a millimetre") {
    CardOutline outline;
    outline.setPixelsPerMm(5);
    CHECK(outline.cardSize().width() == Approx(428));
    CHECK(outline.cardSize().height() == Approx(269.9));
    CHECK(outline.sizeHint().width() >= 428);
}

TEST_CASE("Making the card as wide as a real one gives the screen's millimetres, and they are kept") {
    std::optional<double> kept;
    CalibrationPage page({4.0, [&](double pixels) -> Result<void> {
                              kept = pixels;
                              return {};
                          }});
    page.enter();
    const double before = page.findChild<CardOutline*>()->cardSize().width();
    press(page, "muchLargerButton", 4);
    press(page, "smallerButton", 2);
    CHECK(page.findChild<CardOutline*>()->cardSize().width() == Approx(before + 38).margin(1));
    REQUIRE(page.leave());
    CHECK(kept == page.pixelsPerMm());
    CHECK(*kept == Approx(380 / 85.6).margin(0.01)); // 342 px and 38 more
}

TEST_CASE("No pressing makes a screen that can't be") {
    CalibrationPage page({4.0, [](double) -> Result<void> { return {}; }});
    page.enter();
    press(page, "muchSmallerButton", 60);
    CHECK(page.pixelsPerMm() >= 0.8);
    press(page, "muchLargerButton", 300);
    CHECK(page.pixelsPerMm() <= 20);
}

TEST_CASE("Where it can't be kept, the number to write down is told") {
    CalibrationPage page({4.0, [](double) -> Result<void> { return fail(ErrorCode::Io, "read only"); }});
    page.enter();
    const LeaveResult left = page.leave();
    REQUIRE_FALSE(left);
    CHECK(left.error().text.contains(QStringLiteral("pixels-per-mm=4.000")));
}

TEST_CASE("A calibrated screen makes touch targets of real millimetres") {
    ThemeSetup setup;
    setup.pixelsPerMm = 5;
    CHECK(metricsFor(setup).touch == 100); // 20 mm
    CHECK(metricsFor(setup).desk == 60);   // 12 mm
}
