#pragma once

#include "gui/staff/staffflow.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/pinfield.h"
#include "gui/widgets/wordfield.h"
#include "support/kioskrig.h"

#include <QLineEdit>

namespace anjungan::test {

inline void typePin(FlowWalk& walk, const char* field, const char* pin) {
    auto* const edit = walk.find<gui::PinField>(field).findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->clear();
    QTest::keyClicks(edit, QString::fromLatin1(pin));
}

inline void typeCode(FlowWalk& walk, const char* code, const char* pin = kInventedPin) {
    walk.find<gui::WordField>("codeField").setText(QString::fromUtf8(code));
    typePin(walk, "pinField", pin);
    walk.tap("signInButton");
}

/// A desk with this member of staff at it.
inline std::unique_ptr<FlowWalk> deskOf(KioskRig& counter, const char* code) {
    auto walk = std::make_unique<FlowWalk>(std::make_unique<gui::StaffFlow>(counter.kiosk));
    REQUIRE(walk->reach("signin"));
    typeCode(*walk, code);
    REQUIRE(walk->reach("desk"));
    return walk;
}

/// Files a claim behind the desk's back.
inline ClaimId fileClaim(KioskRig& counter, ClaimCause cause = ClaimCause::RetirementAge) {
    const Invented person = counter.branch.makeClaimant(cause);
    const auto receipt = counter.branch.services().claims.submit(person.id, counter.branch.requestFor(person, cause));
    REQUIRE(receipt);
    return receipt->id;
}

inline void openFirstRow(FlowWalk& walk, const char* step) {
    auto& table = walk.find<gui::DataTable>("deskTable");
    REQUIRE(waitFor([&] { return table.rowCount() >= 1; }));
    table.selectRow(0);
    REQUIRE(walk.reach(step));
}

} // namespace anjungan::test
