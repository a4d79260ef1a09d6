#include "store/teststore.h"

#include <cstdio>

namespace anjungan::store {

TestStore::TestStore() : database(must(Database::create(options(), clock))) {
}

void TestStore::reopen() {
    database.reset();
    database = must(Database::open(options(), clock));
}

DatabaseOptions TestStore::options() const {
    DatabaseOptions options;
    if (place.isOnServer())
        options.server = place.address();
    else
        options.file = place.address();
    options.keyFile = place.keyFile();
    options.busyTimeout = std::chrono::milliseconds{50};
    return options;
}

Nik nikNumber(int serial) {
    char text[32];
    std::snprintf(text, sizeof text, "317301100170%04d", serial);
    return must(Nik::parse(text));
}

Kpj kpjNumber(int serial) {
    char text[32];
    std::snprintf(text, sizeof text, "2001%07d", serial);
    return must(Kpj::parse(text));
}

Participant invented(const Clock& clock, int serial) {
    return Participant{ParticipantId::make(clock),
                       nikNumber(serial),
                       "Sutinah Wiryodirejo",
                       "Gunungkidul",
                       makeDate(1970, 1, 10),
                       Gender::Female,
                       "Jalan Cempaka 17",
                       "Sleman",
                       "DI Yogyakarta",
                       "55281",
                       Citizenship::Wni,
                       "Ngatiyem Kertosemito",
                       must(PhoneNumber::parse("081234567890")),
                       "sutinah@contoh.example",
                       must(Npwp::parse("02.183.241.5-000.000")),
                       "Paijo",
                       {},
                       makeDate(2026, 3, 1),
                       {}};
}

Membership employment(const Clock& clock, const ParticipantId& participant, int serial) {
    return Membership{MembershipId::make(clock),
                      participant,
                      kpjNumber(serial),
                      must(Npp::parse("12345678/000")),
                      "PT Batik Lestari",
                      Segment::Pu,
                      makeDate(2015, 1, 5),
                      makeDate(2026, 1, 31),
                      EndReason::Resignation,
                      makeDate(2026, 1, 31),
                      false,
                      {},
                      {}};
}

Member addMember(TestStore& store, int serial, std::int64_t amount) {
    Member member{invented(store.clock, serial), employment(store.clock, {}, serial)};
    member.card.participant = member.person.id;
    must(Participants(*store.database).add(member.person));
    must(Memberships(*store.database).add(member.card));
    if (amount > 0) {
        const Contribution line{"seed-" + std::to_string(serial),
                                member.card.id,
                                Month{std::chrono::year{2025}, std::chrono::month{12}},
                                makeDate(2026, 1, 5),
                                Rupiah{5'000'000},
                                Rupiah{},
                                Rupiah{amount},
                                Rupiah{},
                                Rupiah{}};
        REQUIRE(must(Contributions(*store.database).addAll(std::span(&line, 1))) == std::vector{Added::New});
    }
    return member;
}

ClaimRecord fullClaim(const TestStore& store, const Member& member, std::int64_t balance) {
    const Rupiah total{balance + 1000};
    return ClaimRecord{ClaimId::make(store.clock),
                       TrackingNumber::make(store.clock.today()),
                       member.person.id,
                       member.card.id,
                       ClaimCause::Resignation,
                       ClaimState::Submitted,
                       total,
                       Rupiah{1000},
                       total,
                       Rupiah{500},
                       TaxKind::Final,
                       total - Rupiah{500},
                       Rupiah{},
                       "2026-06-01",
                       R"({"facts":1})",
                       R"([{"rule":"membership.inactive"}])",
                       must(BankAccount::make("008", "1370012345678", "Sutinah Wiryodirejo")),
                       must(Npwp::parse("02.183.241.5-000.000")),
                       FaceEvidence{FaceMethod::StaffVouch, {}, {}, "kamera rusak"},
                       store.clock.now(),
                       store.clock.today(),
                       makeDate(2026, 6, 17),
                       false,
                       1,
                       {},
                       {},
                       {},
                       {}};
}

} // namespace anjungan::store
