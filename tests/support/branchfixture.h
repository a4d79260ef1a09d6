#pragma once

#include "rules/ruleset.h"
#include "service/services.h"
#include "support/fakeclock.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anjungan::store {
class Database;
}

namespace anjungan::test {

/// The law as it is built in, loaded once for all tests of a program.
[[nodiscard]] const rules::RuleSet& builtInRules();

/// One posting of a month's contribution to an invented card.
struct InventedContribution {
    Month blth{};
    Date postedOn{};
    Rupiah wage;
    Rupiah jhtEmployer;
    Rupiah jhtWorker;
    Rupiah jpEmployer;
    Rupiah jpWorker;
};

struct InventedCard {
    Segment segment = Segment::Pu;
    Date start = makeDate(2016, 1, 4);
    std::optional<Date> end;
    std::optional<EndReason> endReason;
    std::optional<Date> eventDate;
    bool inDispute = false;
    std::optional<int> companyRetirementAge;
    std::string employer = "PT Contoh Jaya";
    Rupiah balance; ///< on top of `contributions`, posted today: exact to the rupiah today
    std::vector<InventedContribution> contributions; ///< earlier ones, which earn yield
};

struct InventedPriorClaim {
    ClaimCause cause = ClaimCause::Partial10;
    Date paidOn{};
    Rupiah gross;
};

inline constexpr const char* kInventedPin = "274913";

struct InventedPerson {
    std::string name = "Siti Aminah";
    std::string birthPlace = "Blitar";
    Date birthDate = makeDate(1968, 3, 12);
    Gender gender = Gender::Female;
    std::vector<InventedCard> cards = {InventedCard{}};
    std::vector<InventedPriorClaim> priorClaims;
    std::optional<Npwp> npwp;
    bool dataUpdated = true; ///< today
    bool registered = true;  ///< with kInventedPin, both consents and an enrolment picture
};

/// What a test needs to know of somebody it made.
struct Invented {
    ParticipantId id;
    Nik nik;
    std::string name;
    std::vector<Kpj> kpjs; ///< in the order of the cards
    std::vector<MembershipId> memberships;
};

/// A branch with a real store in a folder of its own (or a database, where the run is on PostgreSQL), a clock that stands still, and three members of staff:
///
///     BranchFixture branch;                                               // Monday 2026-11-23
///     const Invented siti = branch.makeClaimant(ClaimCause::Layoff, Rupiah{10'000'000});
///     branch.services().claims.submit(siti.id, branch.requestFor(siti, ClaimCause::Layoff));
///
/// Fails the test (REQUIRE) where something can't be made. Use it on one thread; settings() opens it elsewhere.
class BranchFixture {
public:
    explicit BranchFixture(Date today = makeDate(2026, 11, 23));
    ~BranchFixture();

    FakeClock clock;

    [[nodiscard]] service::Services& services() { return *m_services; }

    /// To open the same store once more: another thread, or after reopen() was not enough.
    [[nodiscard]] service::StoreSettings settings() const;
    /// Closes the store and opens it again, as after a restart of the kiosk.
    void reopen();

    [[nodiscard]] Invented makeParticipant(const InventedPerson& person = {});
    /// A registered person with one card and this balance who may claim for this cause (one of the seven) today.
    [[nodiscard]] Invented makeClaimant(ClaimCause cause, Rupiah balance = Rupiah{5'000'000});
    [[nodiscard]] static InventedPerson claimant(ClaimCause cause, Rupiah balance, Date today);

    [[nodiscard]] PhotoId keepPhoto(const ParticipantId& participant,
                                    service::PhotoPurpose purpose = service::PhotoPurpose::Claim);
    [[nodiscard]] FaceEvidence face(const ParticipantId& participant,
                                    service::PhotoPurpose purpose = service::PhotoPurpose::Claim);
    /// A picture of which the machine said this.
    [[nodiscard]] static service::FaceShot shot(FaceVerdict verdict);
    /// The petugas and the penyelia, with KTP and family card.
    [[nodiscard]] FaceEvidence vouch() const;
    /// A whole request to a BCA account in the person's own name.
    [[nodiscard]] ClaimRequest requestFor(const Invented& person, ClaimCause cause);

    [[nodiscard]] const service::StaffMember& petugas() const { return m_petugas; } ///< code "ani", kInventedPin

    [[nodiscard]] const service::StaffMember& penyelia() const { return m_penyelia; } ///< code "budi"

    [[nodiscard]] const service::StaffMember& admin() const { return m_admin; } ///< code "citra"

    /// What `anjunganctl verify` would complain about, as "proof: detail"; empty where all is well.
    [[nodiscard]] std::vector<std::string> problems();
    /// The ledger's posted balance of a card.
    [[nodiscard]] Rupiah posted(const MembershipId& membership);
    /// The sealed note of a referral.
    [[nodiscard]] std::string noteOf(const ReferralId& referral);
    /// Runs a statement on the store: for breaking things on purpose.
    void sql(const std::string& statement);
    /// From here on no row goes into the table, until mendWrites().
    void breakWrites(const std::string& table);
    void mendWrites(const std::string& table);
    /// Its own connection to the store, to look below the services.
    [[nodiscard]] store::Database& database();
    /// Rows of a table.
    [[nodiscard]] int count(const std::string& table);
    /// The first column of each row, as bytes.
    [[nodiscard]] std::vector<std::string> blobs(const std::string& select);
    /// Actions of the audit trail about a subject such as "claim:<id>", oldest first.
    [[nodiscard]] std::vector<std::string> audited(const std::string& subject);

private:
    struct Folder;
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<service::Services> m_services;
    service::StaffMember m_petugas;
    service::StaffMember m_penyelia;
    service::StaffMember m_admin;
    int m_people = 0;
    int m_cards = 0;
};

} // namespace anjungan::test
