#include "gui/training/coachring.h"

#include "support/catch.h"

#include <QPushButton>

using namespace anjungan::gui;

TEST_CASE("the ring goes with what it surrounds, and with what that stands in, without being told") {
    QWidget window;
    QWidget page(&window);
    QPushButton button(&page);
    CoachRing ring(&window);
    window.resize(800, 600);
    page.setGeometry(0, 0, 800, 600);
    button.setGeometry(100, 100, 200, 80);
    window.show();
    ring.surround(&button);
    const auto around = [&] { return ring.geometry().center() - QRect(button.mapTo(&window, QPoint()), button.size()).center(); };
    REQUIRE(around() == QPoint());
    const QSize before = ring.size();
    button.resize(400, 120);
    CHECK(around() == QPoint());
    CHECK(ring.width() == before.width() + 200);
    page.move(50, 90);
    CHECK(around() == QPoint());
    page.hide();
    CHECK(ring.isHidden());
    page.show();
    CHECK(ring.isVisible());
    CHECK(around() == QPoint());
}
