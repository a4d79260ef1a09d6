#include "gui/staff/staffrig.h"

#include "gui/staff/lockpanel.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::test;

namespace {

gui::LockPanel& lockOf(FlowWalk& walk) {
    walk.flow().lock();
    auto* const panel = walk.page().window()->findChild<gui::LockPanel*>();
    REQUIRE(panel);
    return *panel;
}

void tryPin(gui::LockPanel& panel, const char* pin) {
    type(panel, "pinField", QString::fromLatin1(pin));
    click(panel, "unlockButton");
}

} // namespace

TEST_CASE("A desk where nobody has signed in does not lock, one that is in use does") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::StaffFlow>(counter.kiosk));
    CHECK_FALSE(walk.flow().locksItself());
    walk.flow().lock();
    CHECK_FALSE(walk.page().window()->findChild<gui::LockPanel*>());
    REQUIRE(walk.reach("signin"));
    typeCode(walk, "ani");
    REQUIRE(walk.reach("desk"));
    CHECK(walk.flow().locksItself());
}

TEST_CASE("A locked desk covers everything, opens to the same officer's PIN alone, and has what was typed") {
    KioskRig counter;
    const auto walk = deskOf(counter, "ani");
    type(walk->page(), "searchField", QStringLiteral("317101"));
    gui::LockPanel& panel = lockOf(*walk);
    REQUIRE(panel.isVisible());
    CHECK(panel.geometry() == walk->page().window()->rect());
    tryPin(panel, "135790");
    auto& field = part<gui::PinField>(panel, "pinField");
    REQUIRE(waitFor([&] { return field.problem().contains(QStringLiteral("Sisa 4")); }));
    CHECK(panel.isVisible());
    tryPin(panel, kInventedPin);
    REQUIRE(waitFor([&] { return !panel.isVisible(); }));
    CHECK(walk->find<gui::WordField>("searchField").text() == QStringLiteral("317101"));
    // And again, the next time.
    CHECK(&lockOf(*walk) == &panel);
    CHECK(panel.isVisible());
}

TEST_CASE("Who finds a locked desk can leave it") {
    KioskRig counter;
    const auto walk = deskOf(counter, "ani");
    QSignalSpy cancelled(&walk->flow(), &gui::Flow::cancelled);
    click(lockOf(*walk), "leaveButton");
    CHECK(cancelled.size() == 1);
}
