#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a participant comes back as written") {
    TestStore store;
    Participants participants(*store.database);
    Participant person = invented(store.clock, 1);
    person.registeredAt = store.clock.now();
    person.emergencyPhone = must(PhoneNumber::parse("081298765432"));
    must(participants.add(person));
    store.reopen();
    REQUIRE(must(Participants(*store.database).get(person.id)) == person);
}

TEST_CASE("a participant without any optional field comes back as written") {
    TestStore store;
    Participant person = invented(store.clock, 1);
    person.phone.reset();
    person.npwp.reset();
    person.email.clear();
    person.dataUpdatedOn.reset();
    must(Participants(*store.database).add(person));
    REQUIRE(must(Participants(*store.database).get(person.id)) == person);
}

TEST_CASE("a participant is found by NIK and by telephone") {
    TestStore store;
    Participants participants(*store.database);
    const Participant person = invented(store.clock, 1);
    must(participants.add(person));
    REQUIRE(must(participants.findId(person.nik)) == person.id);
    REQUIRE(must(participants.find(person.nik)) == person);
    REQUIRE(must(participants.findIdsByPhone(*person.phone)) == std::vector{person.id});
    REQUIRE_FALSE(must(participants.findId(nikNumber(2))));
}

TEST_CASE("a NIK is on record once") {
    TestStore store;
    Participants participants(*store.database);
    must(participants.add(invented(store.clock, 1)));
    REQUIRE(codeOf(participants.add(invented(store.clock, 1))) == ErrorCode::AlreadyExists);
    Participant second = invented(store.clock, 2);
    must(participants.add(second));
    second.nik = nikNumber(1);
    REQUIRE(codeOf(participants.update(second)) == ErrorCode::AlreadyExists);
}

TEST_CASE("an update writes all fields and moves what is searched") {
    TestStore store;
    Participants participants(*store.database);
    Participant person = invented(store.clock, 1);
    must(participants.add(person));
    const PhoneNumber before = *person.phone;
    person.phone = must(PhoneNumber::parse("085511112222"));
    person.address = "Jalan Melati 3";
    must(participants.update(person));
    REQUIRE(must(participants.get(person.id)) == person);
    REQUIRE(must(participants.findIdsByPhone(before)).empty());
    REQUIRE(codeOf(participants.update(invented(store.clock, 9))) == ErrorCode::NotFound);
}

TEST_CASE("an import tells new, known and changed people apart and overwrites nobody") {
    TestStore store;
    Participants participants(*store.database);
    Participant known = invented(store.clock, 1);
    known.registeredAt = store.clock.now();
    must(participants.add(known));
    std::vector<Participant> file{invented(store.clock, 1), invented(store.clock, 2), invented(store.clock, 1)};
    file[1].id = {};
    file[2].name = "Orang Lain";
    REQUIRE(must(participants.addAll(file)) == std::vector{Added::Already, Added::New, Added::Differs});
    REQUIRE(must(participants.get(known.id)) == known);
    REQUIRE(must(participants.count()) == 2);
    REQUIRE(must(participants.addAll(std::span(file).first(2))) == std::vector{Added::Already, Added::Already});
}

TEST_CASE("everybody is walked over page by page") {
    TestStore store;
    Participants participants(*store.database);
    for (int serial = 1; serial <= 5; ++serial)
        must(participants.add(invented(store.clock, serial)));
    std::size_t seen = 0;
    ParticipantId last;
    for (auto page = must(participants.page(last, 2)); !page.empty(); page = must(participants.page(last, 2))) {
        seen += page.size();
        last = page.back();
    }
    REQUIRE(seen == 5);
}
