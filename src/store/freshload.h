#pragma once

#include "store/contributions.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anjungan::store {

/// A person whose row is hashed and sealed already. Made on any thread, without a database: that is most of the work.
struct SealedPerson {
    struct Card {
        Membership membership;
        std::string kpjHash;
        std::string kpjSealed;
    };

    ParticipantId id;
    std::string nikHash;
    std::optional<std::string> phoneHash;
    std::string profileSealed;
    std::optional<Date> dataUpdatedOn;
    std::optional<Instant> registeredAt;
    std::vector<Card> cards;
    std::string pinSealed; ///< empty: no PIN, and no consents either
    int failedTries = 0;
    bool locked = false;

    /// `pinHash` as Credentials::set takes it, or empty.
    [[nodiscard]] static SealedPerson seal(const StoreKey& key, const Participant& participant,
                                           std::span<const Membership> cards, const std::string& pinHash);
};

/// Fills a demo's store with invented people, thousands in one transaction, all of them known to be new.
///
/// On SQLite the triggers of `transfer` and `account` are taken off at the beginning of each transaction and put back as
/// they were at its end: row by row they would cost more than all the rest, and nobody else can write meanwhile. The
/// accounts get the sums of what was written in one go. Uniqueness, foreign keys and the tables' own checks hold all the
/// time; `verify` proves the rest. Only in a store that says it is a demo's: NotAllowed in any other.
class FreshLoad {
public:
    explicit FreshLoad(Database& database) : m_database(database) {}

    /// One transaction: people with cards, accounts, PINs and consents to `consentText`; contributions with their
    /// transfers; further transfers. AlreadyExists where any of it is on record.
    [[nodiscard]] Result<void> add(std::span<const SealedPerson> people, std::span<const Contribution> contributions,
                                   std::span<const Transfer> transfers, const std::string& consentText);

private:
    Database& m_database;
};

/// The setting by which a store says that it is a demo's; service::Demo writes it before anything else.
inline constexpr const char* kDemoSetting = "demo.seed";

} // namespace anjungan::store
