#include "support/catch.h"

#include "gui/shell/stillherepanel.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace anjungan::gui;

TEST_CASE("Masih di sini? stays or ends, each by its own large button") {
    StillHerePanel panel;
    QSignalSpy stays(&panel, &StillHerePanel::stayChosen);
    QSignalSpy ends(&panel, &StillHerePanel::endChosen);
    auto* const stay = panel.findChild<QPushButton*>(QStringLiteral("stayButton"));
    auto* const end = panel.findChild<QPushButton*>(QStringLiteral("endButton"));
    REQUIRE(stay);
    REQUIRE(end);
    stay->click();
    CHECK(stays.count() == 1);
    CHECK(ends.count() == 0);
    end->click();
    CHECK(stays.count() == 1);
    CHECK(ends.count() == 1);
}
