#include "rules/factsjson.h"
#include "support/catch.h"

using namespace anjungan;

namespace {

const std::string kGood =
    R"({"as_of":"2026-03-02","participant":{"birth_date":"1990-01-01","has_npwp":true,"data_updated_on":"2026-03-01"},)"
    R"("memberships":[{"kpj":"12345678901","segment":"PU","start":"2016-03-04","end":"2025-01-01","end_reason":"layoff",)"
    R"("event_date":"2025-01-01","in_dispute":false,"company_retirement_age":55,"balance":5000000000}],)"
    R"("prior_claims":[{"cause":"partial_10","paid_on":"2020-01-01","gross":7}],"open_claim":false,"cause":"layoff"})";

/// The good facts with one piece replaced, and the place and reason of the refusal.
void checkRefused(const std::string& from, const std::string& to, const std::string& where, const std::string& reason) {
    std::string text = kGood;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const auto facts = rules::factsFromJson(text);
    REQUIRE_FALSE(facts);
    INFO(facts.error().detail);
    CHECK(facts.error().code == ErrorCode::InvalidInput);
    CHECK(facts.error().where == where);
    CHECK(facts.error().detail.find(reason) != std::string::npos);
}

} // namespace

TEST_CASE("facts that are written come back the same") {
    const auto facts = rules::factsFromJson(kGood);
    REQUIRE(facts);
    CHECK(facts->memberships[0].balance == Rupiah{5'000'000'000});
    CHECK(rules::factsFromJson(rules::factsToJson(*facts)) == *facts);
    CHECK(rules::factsToJson(*facts) == kGood);
}

TEST_CASE("what may be absent may be null or left out") {
    std::string text = kGood;
    text.replace(text.find(R"("end":"2025-01-01",)"), 19, R"("end":null,)");
    text.replace(text.find(R"("event_date":"2025-01-01",)"), 26, "");
    const auto facts = rules::factsFromJson(text);
    REQUIRE(facts);
    CHECK_FALSE(facts->memberships[0].end);
    CHECK_FALSE(facts->memberships[0].eventDate);
}

TEST_CASE("a reader that is used again keeps nothing of the last object") {
    rules::FactsReader reader;
    rules::Facts facts;
    REQUIRE(reader.read(kGood, facts));
    REQUIRE(reader.read(R"({"as_of":"2026-03-02","participant":{"birth_date":"1990-01-01","has_npwp":false},"memberships":[],)"
                        R"("prior_claims":[],"open_claim":true,"cause":"death"})",
                        facts));
    CHECK(facts.memberships.empty());
    CHECK(facts.priorClaims.empty());
    CHECK_FALSE(facts.dataUpdatedOn);
    CHECK(facts.openClaim);
}

TEST_CASE("facts that are not of their form are refused with their place") {
    checkRefused("\"open_claim\":false,", "", "/open_claim", "is missing");
    checkRefused("\"has_npwp\":true,", "", "/participant/has_npwp", "is missing");
    checkRefused("\"open_claim\":false", "\"open_claim\":false,\"open_claim\":true", "/open_claim", "twice");
    checkRefused("\"open_claim\":false", "\"open_claim\":0", "/open_claim", "must not be a number");
    checkRefused("\"open_claim\":false", "\"claim_open\":false", "/", "unknown key");
    checkRefused("\"balance\":5000000000", "\"balance\":-1", "/memberships/0/balance", "from 0");
    checkRefused("\"balance\":5000000000", "\"balance\":1.5", "/memberships/0/balance", "whole");
    checkRefused("\"balance\":5000000000", "\"balance\":99999999999999999999", "/memberships/0/balance", "");
    checkRefused("\"balance\":5000000000", "\"balance\":18446744073709551615", "/memberships/0/balance", "from 0");
    checkRefused("\"balance\":5000000000", "\"balance\":\"5\"", "/memberships/0/balance", "text");
    checkRefused("\"start\":\"2016-03-04\"", "\"start\":\"2016-02-30\"", "/memberships/0/start", "no such day");
    checkRefused("\"start\":\"2016-03-04\"", "\"start\":null", "/memberships/0/start", "null");
    checkRefused("\"start\":\"2016-03-04\"", "\"start\":\"2026-03-04\"", "/memberships/0/end", "before start");
    checkRefused("\"kpj\":\"12345678901\"", "\"kpj\":\"1234567890\"", "/memberships/0/kpj", "11 digits");
    checkRefused("\"segment\":\"PU\"", "\"segment\":\"XX\"", "/memberships/0/segment", "unknown segment");
    checkRefused("\"cause\":\"layoff\"", "\"cause\":\"holiday\"", "/cause", "unknown claim cause");
    checkRefused("\"gross\":7", "\"gross\":-7", "/prior_claims/0/gross", "from 0");
    checkRefused("\"paid_on\":\"2020-01-01\"", "\"paid_on\":\"1 January\"", "/prior_claims/0/paid_on", "YYYY-MM-DD");
}

TEST_CASE("what is of the wrong kind is told with what it has to be") {
    checkRefused("\"as_of\":\"2026-03-02\"", "\"as_of\":1.5", "/as_of", "must not be a number but a date");
    checkRefused("\"as_of\":\"2026-03-02\"", "\"as_of\":1e30", "/as_of", "must not be a number but a date");
    checkRefused("\"has_npwp\":true", "\"has_npwp\":\"yes\"", "/participant/has_npwp", "must not be a text but true or false");
    checkRefused("\"cause\":\"layoff\"", "\"cause\":null", "/cause", "must not be null but a text");
    checkRefused("\"balance\":5000000000", "\"balance\":true", "/memberships/0/balance", "but a whole number");
    checkRefused("\"balance\":5000000000", "\"balance\":1e3", "/memberships/0/balance", "without point or exponent");
    checkRefused("\"balance\":5000000000", "\"balance\":1" + std::string(30, '0'), "/memberships/0/balance", "must be from 0 to");
    checkRefused("\"gross\":7", "\"gross\":-1" + std::string(30, '0'), "/prior_claims/0/gross", "must be from 0 to");
}

TEST_CASE("a row that is no object is told with its place in the list") {
    checkRefused("\"memberships\":[", "\"memberships\":[null,", "/memberships/0", "must not be null but an object");
    checkRefused("\"balance\":5000000000}", "\"balance\":5000000000},[]", "/memberships/1", "must not be a list but an object");
    checkRefused("\"gross\":7}", "\"gross\":7},7", "/prior_claims/1", "must not be a number but an object");
}

TEST_CASE("a byte order mark before the facts is no fault") {
    CHECK(rules::factsFromJson("\xEF\xBB\xBF" + kGood) == *rules::factsFromJson(kGood));
    REQUIRE_FALSE(rules::factsFromJson("\xEF\xBB\xBF"));
}

TEST_CASE("text that is no object is refused") {
    for (const std::string text : {"", "[]", "[[[[[[", "{", "nonsense", "{}", "null", "\xff\xfe"})
        REQUIRE_FALSE(rules::factsFromJson(text));
    REQUIRE_FALSE(rules::factsFromJson(kGood + "x"));
    REQUIRE_FALSE(rules::factsFromJson(std::string(100'000, '[')));
    REQUIRE_FALSE(rules::factsFromJson("{\"memberships\":" + std::string(100'000, '[')));
}
