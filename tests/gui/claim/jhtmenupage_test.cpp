#include "gui/claim/jhtmenupage.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace anjungan::gui;

TEST_CASE("The menu Jaminan Hari Tua leads to the claim, the balance and the claim's trace") {
    JhtMenuPage page;
    QSignalSpy claim(&page, &Page::finished);
    QSignalSpy other(&page, &JhtMenuPage::otherChosen);
    page.findChild<QAbstractButton*>(QStringLiteral("claimTile"))->click();
    CHECK(claim.count() == 1);
    page.findChild<QAbstractButton*>(QStringLiteral("balanceTile"))->click();
    page.findChild<QAbstractButton*>(QStringLiteral("trackTile"))->click();
    REQUIRE(other.count() == 2);
    CHECK(other.at(0).at(0).toString() == QStringLiteral("balance"));
    CHECK(other.at(1).at(0).toString() == QStringLiteral("track"));
}
