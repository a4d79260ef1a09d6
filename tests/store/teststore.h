#pragma once

#include "base/clock.h"
#include "store/claims.h"
#include "store/contributions.h"
#include "store/database.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"

#include "support/catch.h"
#include "support/storeplace.h"

#include <memory>
#include <optional>
#include <string>

namespace anjungan::store {

/// Noon on a day that does not move, so that what is written does not depend on when the test runs.
class FixedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant{m_today} + std::chrono::hours{12}; }

    [[nodiscard]] Date dayOf(Instant at) const override { return std::chrono::floor<std::chrono::days>(at); }

    [[nodiscard]] std::optional<Date> pretendedOn() const override { return m_trueDay; }

    void set(Date day) { m_today = day; }

    /// From now on the clock only pretends its day.
    void setTrueDay(Date day) { m_trueDay = day; }

private:
    Date m_today = makeDate(2026, 6, 15);
    std::optional<Date> m_trueDay;
};

/// What a Result must hold for the test to go on; its error is told where it does not.
template <class T> T must(Result<T> result) {
    INFO((result ? std::string() : std::string(toText(result.error().code)) + ": " + result.error().detail));
    REQUIRE(result);
    return std::move(*result);
}

inline void must(const Result<void>& result) {
    INFO((result ? std::string() : std::string(toText(result.error().code)) + ": " + result.error().detail));
    REQUIRE(result);
}

/// The code of a failure; fails the test where there was none.
template <class T> ErrorCode codeOf(const Result<T>& result) {
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// A fresh store in a folder of its own, or in a database of its own where the run is on PostgreSQL, with the clock that
/// it reads.
struct TestStore {
    TestStore();
    /// Closes and opens the store again, as another start of the program does.
    void reopen();
    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return place.path(name); }
    [[nodiscard]] DatabaseOptions options() const;

    test::StorePlace place{"branch.db"};
    FixedClock clock;
    std::unique_ptr<Database> database;
};

[[nodiscard]] Nik nikNumber(int serial);
[[nodiscard]] Kpj kpjNumber(int serial);
/// An invented person; another serial, another NIK.
[[nodiscard]] Participant invented(const Clock& clock, int serial);
[[nodiscard]] Membership employment(const Clock& clock, const ParticipantId& participant, int serial);

/// A person with one card on record, and money on it where `amount` is above zero (one worker's share).
struct Member {
    Participant person;
    Membership card;

    [[nodiscard]] AccountId account() const { return memberAccount(card.id); }
};

[[nodiscard]] Member addMember(TestStore& store, int serial, std::int64_t amount);

/// A full claim on the member's money: settlement yield 1,000 and tax 500 counted in.
[[nodiscard]] ClaimRecord fullClaim(const TestStore& store, const Member& member, std::int64_t balance);

using test::bytesOf;

} // namespace anjungan::store
