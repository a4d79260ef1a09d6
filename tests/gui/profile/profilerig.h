#pragma once

#include "gui/face/vouchpanel.h"
#include "gui/profile/dataupdateflow.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"
#include "support/kioskrig.h"

namespace anjungan::test {

inline InventedPerson outdated() {
    InventedPerson person;
    person.dataUpdated = false;
    return person;
}

inline std::unique_ptr<FlowWalk> updateWalk(KioskRig& counter, const Invented& person) {
    return std::make_unique<FlowWalk>(std::make_unique<gui::DataUpdateFlow>(counter.kiosk, signedIn(person)));
}

/// From the first page to the contact page; a member of staff vouches for the face.
inline void walkToContact(FlowWalk& walk, KioskRig& counter) {
    REQUIRE(walk.reach("check"));
    REQUIRE(walk.sees("NIK"));
    walk.flow().next();
    REQUIRE(walk.reach("face"));
    walk.tap("staffButton");
    Q_EMIT walk.find<gui::VouchPanel>("vouchPanel").vouched(counter.branch.vouch());
    REQUIRE(walk.reach("contact"));
}

inline void typePhone(FlowWalk& walk, const char* field, const char* digits) {
    walk.find<gui::DigitField>(field).setDigits(QString::fromLatin1(digits));
}

inline void typeWords(FlowWalk& walk, const char* field, const char* words) {
    walk.find<gui::WordField>(field).setText(QString::fromUtf8(words));
}

/// From the contact page to the review, everything answered.
inline void walkToReview(FlowWalk& walk) {
    typePhone(walk, "phoneField", "081234567890");
    walk.flow().next();
    REQUIRE(walk.reach("address"));
    typeWords(walk, "addressField", "Jalan Melati 5");
    typeWords(walk, "cityField", "Kota Blitar");
    typeWords(walk, "provinceField", "Jawa Timur");
    typePhone(walk, "postalCodeField", "66111");
    walk.flow().next();
    REQUIRE(walk.reach("emergency"));
    typeWords(walk, "emergencyNameField", "Rahmat Hidayat");
    typePhone(walk, "emergencyPhoneField", "081398765432");
    walk.flow().next();
    REQUIRE(walk.reach("review"));
}

} // namespace anjungan::test
