#include "store/teststore.h"

#include "base/pinhash.h"
#include "store/claimmoney.h"
#include "store/credentials.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/photos.h"
#include "store/referrals.h"
#include "store/staff.h"
#include "support/postgresserver.h"

#include <cstdio>

using namespace anjungan;
using namespace anjungan::store;

namespace {

std::string hexOf(std::string_view bytes) {
    std::string hex;
    for (const char c : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned char>(c));
        hex += digits;
    }
    return hex;
}

/// Fills every sealed column with words that can be looked for.
void fill(TestStore& store) {
    const Member member = addMember(store, 4321, 1'000'000);
    Database& database = *store.database;
    const ClaimRecord claim = fullClaim(store, member, 1'000'000);
    must(Claims(database).add(claim, Actor::participant(member.person.id)));
    must(ClaimMoney(database).reserve(claim));
    must(Credentials(database).set(member.person.id, must(hashPin(database.key(), "participant:1", "483920", PinCost::Minimal))));
    must(Drafts(database).save(DraftKind::Claim, "3173011001704321", R"({"number":"1370012345678"})"));
    must(Photos(database).add({PhotoId::make(store.clock), member.person.id, PhotoKind::Enrolment, store.clock.now(),
                               "JPEGWAJAHJPEG", "VEKTORWAJAH"}));
    must(Staff(database).add({StaffId::make(store.clock),
                              "ani",
                              "Anindita Prameswari",
                              Role::Petugas,
                              must(hashPin(database.key(), "staff:1", "739105", PinCost::Minimal)),
                              0,
                              {},
                              {},
                              store.clock.now()}));
    must(Outbox(database).add("claim_submitted", "claim:1", R"({"holder":"Sutinah Wiryodirejo"})"));
    Referral referral;
    referral.day = store.clock.today();
    referral.note = "nama Ibu berbeda: Ngatiyem";
    (void)must(Referrals(database).add(referral));
    must(Claims(database).changeState(claim.id,
                                      {store.clock.now(), Actor::system("test"), ClaimState::Submitted,
                                       ClaimState::Returned, "rekening 1370012345678 salah"},
                                      store.clock.today()));
}

} // namespace

TEST_CASE("no personal value is readable in the store's files") {
    TestStore store;
    fill(store);
    std::string bytes = store.place.content();
    SECTION("while it is open") {
    }
    SECTION("after it was closed") {
        store.database.reset();
        bytes = store.place.content();
    }
    // What is not personal must be found, or the search would prove nothing.
    REQUIRE(bytes.find("PT Batik Lestari") != std::string::npos);
    for (const char* secret :
         {"3173011001704321", "Sutinah",       "Wiryodirejo",  "Gunungkidul",    "1970-01-10",
          "Cempaka",          "Ngatiyem",      "81234567890",  "contoh.example", "021832415000000",
          "20010004321",      "1370012345678", "kamera rusak", "483920",         "739105",
          "$argon2id$",       "JPEGWAJAH",     "VEKTORWAJAH",  "Anindita",       "membership.inactive"}) {
        INFO(secret);
        REQUIRE(bytes.find(secret) == std::string::npos);
        REQUIRE(bytes.find(hexOf(secret)) == std::string::npos);
    }
}

TEST_CASE("a sealed value that was moved to another person's row does not open") {
    TestStore store;
    const Member first = addMember(store, 1, 0);
    const Member second = addMember(store, 2, 0);
    must(store.database->run(
        "UPDATE participant SET profile_sealed = (SELECT profile_sealed FROM participant WHERE id = '" +
        first.person.id.text() + "') WHERE id = '" + second.person.id.text() + "'"));
    REQUIRE(codeOf(Participants(*store.database).get(second.person.id)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("a store whose sealed values stand readable in the file is refused") {
    TestStore store;
    const std::string secret = "planted-secret-in-the-open";
    store.database.reset();
    // The same planted value sealed as it must be, and once more in plain where nobody should have put it.
    const StoreKey key = must(StoreKey::load(store.path("branch.db.key")));
    store.database = must(Database::open(store.options(), store.clock));
    const std::string sealed = key.seal(secret, "planted.sealed:planted");
    const std::string bytes = (test::onPostgresql() ? "'\\x" : "x'") + hexOf(sealed) + "'";
    must(store.database->run("UPDATE planted SET sealed = " + bytes));
    must(store.database->run("INSERT INTO setting VALUES ('leak', '" + secret + "', '')"));
    store.database.reset();
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
}
