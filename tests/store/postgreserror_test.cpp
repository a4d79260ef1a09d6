#include "store/postgreserror.h"

#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

const ConstraintNames kNames = {{"claim_one", "claim.id"}, {"claim_one_open", "claim.participant_id"}};

Error errorOf(const char* state, const char* message) {
    return toError({state, message, true}, kNames, "writing");
}

} // namespace

TEST_CASE("each state of PostgreSQL means what somebody can do about it", "[sqlite]") {
    CHECK(errorOf("55P03", "x").code == ErrorCode::StoreBusy);
    CHECK(errorOf("40001", "x").code == ErrorCode::StoreBusy);
    CHECK(errorOf("40P01", "x").code == ErrorCode::StoreBusy);
    CHECK(errorOf("53300", "x").code == ErrorCode::StoreBusy);
    CHECK(errorOf("53100", "x").code == ErrorCode::DiskFull);
    CHECK(errorOf("42501", "x").code == ErrorCode::StoreReadOnly);
    CHECK(errorOf("25006", "x").code == ErrorCode::StoreReadOnly);
    CHECK(errorOf("57P01", "x").code == ErrorCode::StoreUnavailable);
    CHECK(errorOf("08006", "x").code == ErrorCode::StoreUnavailable);
    CHECK(errorOf("3D000", "x").code == ErrorCode::StoreUnavailable);
    CHECK(errorOf("23503", "x").code == ErrorCode::NotFound);
    CHECK(errorOf("23505", "x").code == ErrorCode::Conflict);
    CHECK(errorOf("P0001", "audit is append-only").code == ErrorCode::Conflict);
    CHECK(errorOf("58030", "x").code == ErrorCode::Io);
    CHECK(errorOf("XX001", "x").code == ErrorCode::StoreCorrupt);
    CHECK(errorOf("42601", "x").code == ErrorCode::Bug);
}

TEST_CASE("a constraint is told by its table and column, in whatever language the server speaks", "[sqlite]") {
    const Error error = errorOf("23505", "FEHLER:  Schlüssel verletzt »claim_one_open«\nDETAIL:  (id)=(rahasia)");
    CHECK(error.detail.ends_with("claim.participant_id"));
    CHECK(error.detail.find("rahasia") == std::string::npos);
}

TEST_CASE("an account below zero is a rule's refusal", "[sqlite]") {
    const Error error =
        errorOf("23514", "ERROR:  new row for relation \"account\" violates check constraint \"member_not_below_zero\"");
    CHECK(error.code == ErrorCode::RefusedByRule);
    CHECK(error.where == "balance");
}

TEST_CASE("stored values that the server tells are left out", "[sqlite]") {
    const Error error = errorOf("22001", "ERROR:  value too long\nDETAIL:  Failing row contains (rahasia).");
    CHECK(error.detail == "writing: value too long");
}

TEST_CASE("a broken connection is told as such, whatever was asked", "[sqlite]") {
    const Error error = toError({"", "server closed the connection unexpectedly", false}, kNames, "writing");
    CHECK(error.code == ErrorCode::StoreUnavailable);
    CHECK(error.detail.find("connection to the server is lost") != std::string::npos);
}

TEST_CASE("a server that refuses is told apart from one that is not there", "[sqlite]") {
    const auto told = [](const char* message) {
        return connectError(message, "postgresql://db/x").detail;
    };
    CHECK(told("FATAL:  password authentication failed for user \"kios\"").starts_with("the server refuses"));
    CHECK(told("FATAL:  database \"x\" does not exist").starts_with("the server knows no such"));
    CHECK(told("FATAL:  no pg_hba.conf entry for host").starts_with("the server does not let"));
    CHECK(told("connection failed: Connection refused").starts_with("the store's server does not answer"));
    CHECK(connectError("FATAL:  sorry, too many clients already", "a").code == ErrorCode::StoreBusy);
}
