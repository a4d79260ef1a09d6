// What is kept about a person beside the profile: PIN and consents; and the staff's accounts.
#include "store/consents.h"
#include "store/credentials.h"
#include "store/staff.h"
#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a PIN locks at the fifth wrong try and opens by unlocking") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Credentials credentials(*store.database);
    must(credentials.set(person, "hash"));
    for (int left = 4; left >= 1; --left) {
        REQUIRE(must(credentials.recordFailure(person, 5)) == left);
        REQUIRE_FALSE(must(credentials.find(person))->lockedAt);
    }
    REQUIRE(must(credentials.recordFailure(person, 5)) == 0);
    REQUIRE(must(credentials.find(person))->lockedAt == store.clock.now());
    REQUIRE(codeOf(credentials.recordSuccess(person)) == ErrorCode::NotFound);
    must(credentials.unlock(person));
    REQUIRE_FALSE(must(credentials.find(person))->lockedAt);
    REQUIRE(must(credentials.find(person))->failedTries == 0);
}

TEST_CASE("a right PIN forgets the wrong tries before it") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Credentials credentials(*store.database);
    must(credentials.set(person, "hash"));
    (void)must(credentials.recordFailure(person, 5));
    must(credentials.recordSuccess(person));
    REQUIRE(must(credentials.find(person))->failedTries == 0);
    REQUIRE(must(credentials.find(person))->pinHash == "hash");
}

TEST_CASE("a new PIN opens the lock") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Credentials credentials(*store.database);
    must(credentials.set(person, "hash"));
    REQUIRE(must(credentials.recordFailure(person, 1)) == 0);
    must(credentials.set(person, "another"));
    REQUIRE_FALSE(must(credentials.find(person))->lockedAt);
    REQUIRE(must(credentials.find(person))->pinHash == "another");
}

TEST_CASE("another hash of the same PIN leaves tries, lock and day") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Credentials credentials(*store.database);
    must(credentials.set(person, "old"));
    const Instant setAt = must(credentials.find(person))->changedAt;
    REQUIRE(must(credentials.recordFailure(person, 2)) == 1);
    store.clock.set(makeDate(2026, 7, 1));
    must(credentials.renewHash(person, "old", "renewed"));
    const auto credential = must(credentials.find(person));
    CHECK(credential->pinHash == "renewed");
    CHECK(credential->failedTries == 1);
    CHECK(credential->changedAt == setAt);
}

TEST_CASE("a hash is not renewed over a PIN that was set meanwhile") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Credentials credentials(*store.database);
    must(credentials.set(person, "of the new PIN"));
    must(credentials.renewHash(person, "of the old PIN", "of the old PIN, renewed"));
    CHECK(must(credentials.find(person))->pinHash == "of the new PIN");

    Staff staff(*store.database);
    const StaffId id = StaffId::make(store.clock);
    must(staff.add({id, "budi", "Budi", Role::Petugas, "of the new PIN", 0, {}, {}, store.clock.now()}));
    must(staff.renewHash(id, "of the old PIN", "of the old PIN, renewed"));
    CHECK(must(staff.get(id)).pinHash == "of the new PIN");
    must(staff.renewHash(id, "of the new PIN", "renewed"));
    CHECK(must(staff.get(id)).pinHash == "renewed");
}

TEST_CASE("who has no PIN has no credential") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    REQUIRE_FALSE(must(Credentials(*store.database).find(person)));
    REQUIRE(codeOf(Credentials(*store.database).recordFailure(person, 5)) == ErrorCode::NotFound);
}

TEST_CASE("a consent is in force until withdrawn, and kept after") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Consents consents(*store.database);
    must(consents.give(person, ConsentKind::Biometric, "v1"));
    must(consents.give(person, ConsentKind::Biometric, "v1"));
    REQUIRE(must(consents.inForce(person, ConsentKind::Biometric)));
    REQUIRE_FALSE(must(consents.inForce(person, ConsentKind::DataProcessing)));
    must(consents.withdraw(person, ConsentKind::Biometric));
    REQUIRE_FALSE(must(consents.inForce(person, ConsentKind::Biometric)));
    REQUIRE(must(consents.of(person)) ==
            std::vector{Consent{ConsentKind::Biometric, "v1", store.clock.now(), store.clock.now()}});
}

TEST_CASE("consent to a new text ends the one to the old") {
    TestStore store;
    const ParticipantId person = addMember(store, 1, 0).person.id;
    Consents consents(*store.database);
    must(consents.give(person, ConsentKind::DataProcessing, "v1"));
    must(consents.give(person, ConsentKind::DataProcessing, "v2"));
    const auto all = must(consents.of(person));
    REQUIRE(all.size() == 2);
    REQUIRE(all[0].withdrawnAt);
    REQUIRE(all[1].textVersion == "v2");
    REQUIRE_FALSE(all[1].withdrawnAt);
}

TEST_CASE("staff accounts come back as written, by code and in order") {
    TestStore store;
    Staff staff(*store.database);
    const StaffId id = StaffId::make(store.clock);
    must(staff.add({id, "budi", "Budi Hartono", Role::Petugas, "hash", 0, {}, {}, store.clock.now()}));
    must(staff.add(
        {StaffId::make(store.clock), "ani", "Anindita", Role::Penyelia, "hash", 0, {}, {}, store.clock.now()}));
    REQUIRE(must(staff.find("budi"))->name == "Budi Hartono");
    REQUIRE(must(staff.get(id)).role == Role::Petugas);
    REQUIRE(must(staff.list()).front().code == "ani");
    REQUIRE_FALSE(must(staff.find("tuti")));
    REQUIRE(codeOf(staff.add(
                {StaffId::make(store.clock), "ani", "Lain", Role::Admin, "hash", 0, {}, {}, store.clock.now()})) ==
            ErrorCode::AlreadyExists);
}

TEST_CASE("a staff account is locked, reset, disabled and enabled") {
    TestStore store;
    Staff staff(*store.database);
    const StaffId id = StaffId::make(store.clock);
    must(staff.add({id, "budi", "Budi", Role::Petugas, "hash", 0, {}, {}, store.clock.now()}));
    REQUIRE(must(staff.recordFailure(id, 2)) == 1);
    must(staff.recordSuccess(id));
    REQUIRE(must(staff.recordFailure(id, 2)) == 1);
    REQUIRE(must(staff.recordFailure(id, 2)) == 0);
    REQUIRE(must(staff.get(id)).lockedAt);
    must(staff.setPin(id, "new"));
    REQUIRE_FALSE(must(staff.get(id)).lockedAt);
    REQUIRE(must(staff.get(id)).pinHash == "new");
    must(staff.setDisabled(id, true));
    REQUIRE(must(staff.get(id)).disabledAt == store.clock.now());
    must(staff.setDisabled(id, false));
    REQUIRE_FALSE(must(staff.get(id)).disabledAt);
}
