#include "domain/claim.h"
#include "domain/personname.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("a draft comes back from JSON as it was") {
    ClaimDraft draft;
    draft.id = ClaimId::fromText("019a0000-0000-7000-8000-000000000000");
    draft.step = ClaimStep::TaxAndBank;
    draft.cause = ClaimCause::Layoff;
    draft.bank = *BankAccount::make("014", "1234567890", "SITI AMINAH");
    draft.halfTyped = HalfTyped{"tax_bank", {{"accountField", "123"}}};
    CHECK(claimDraftFromJson(toJson(draft)) == draft);
    REQUIRE_FALSE(claimDraftFromJson("{}"));
    REQUIRE_FALSE(claimDraftFromJson("nonsense"));
}

TEST_CASE("a draft without a cause is no request") {
    const auto request = ClaimRequest::complete(ClaimDraft{});
    REQUIRE_FALSE(request);
    CHECK(request.error().where == "cause");
}

TEST_CASE("names compare without titles, case and punctuation") {
    CHECK(compareNames("H. Budi  Santoso, S.H.", "BUDI SANTOSO") == NameMatch::Same);
    CHECK(compareNames("Budi Santoso", "Budi Santosa") == NameMatch::Near);
    CHECK(compareNames("Budi Santoso", "Siti Aminah") == NameMatch::Different);
}

TEST_CASE("a title counts by where it stands") {
    CHECK(normalisedName("Prof. Dr. H. Budi Santoso, S.H., M.H.") == "BUDI SANTOSO");
    CHECK(normalisedName("Ns. Siti Aminah, S.Kep., Ns.") == "SITI AMINAH");
    CHECK(normalisedName("ST Nurhaliza") == "ST NURHALIZA");
    CHECK(normalisedName("Budi H") == "BUDI H");
    CHECK(normalisedName("Siti Hj Aminah") == "SITI HJ AMINAH");
    CHECK(normalisedName("SE Wibowo, SE") == "SE WIBOWO");
    CHECK(normalisedName("Ir") == "IR");
    CHECK(normalisedName("Lc., Lc.") == "LC");
    CHECK(compareNames("Budi H", "Budi") != NameMatch::Same);
    CHECK(compareNames("ST Nurhaliza", "Nurhaliza") != NameMatch::Same);
    CHECK(compareNames("H Budi", "Budi") == NameMatch::Same);
}

TEST_CASE("free text is refused by what is wrong with it") {
    CHECK(checkedText("  Jalan   Melati 5 ", 40) == "Jalan Melati 5");
    CHECK(checkedText("   ", 40).error().where == "empty");
    CHECK(checkedText("abcdef", 5).error().where == "too_long");
    CHECK(checkedText("a\x01" "b", 40).error().where == "characters");
    CHECK(checkedText("a\xff", 40).error().where == "encoding");
    CHECK(checkedText("Budi \xF0\x9F\x98\x80", 40).error().where == "characters");
}
