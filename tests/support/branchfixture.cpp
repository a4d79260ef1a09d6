#include "support/branchfixture.h"

#include "service/pins.h"
#include "service/storename.h"
#include "store/audit.h"
#include "store/consents.h"
#include "store/contributions.h"
#include "store/credentials.h"
#include "store/database.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/referrals.h"
#include "store/priorclaims.h"
#include "store/statement.h"
#include "store/verifier.h"
#include "support/catch.h"
#include "support/storeplace.h"


namespace anjungan::test {

namespace {

template <class T> T require(Result<T> result) {
    if (!result)
        FAIL(toText(result.error().code) << " " << result.error().where << ": " << result.error().detail);
    return *std::move(result);
}

void require(const Result<void>& result) {
    if (!result)
        FAIL(toText(result.error().code) << " " << result.error().where << ": " << result.error().detail);
}

std::string padded(long long number, int width) {
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(width) - text.size(), '0') + text;
}

/// A NIK of South Jakarta with the person's own birth date.
Nik inventedNik(const InventedPerson& person, int serial) {
    const std::string iso = toText(person.birthDate);
    const int day = std::stoi(iso.substr(8, 2)) + (person.gender == Gender::Female ? 40 : 0);
    return Nik::parse("317401" + padded(day, 2) + iso.substr(5, 2) + iso.substr(2, 2) + padded(serial, 4)).value();
}

store::Contribution storedContribution(const InventedContribution& line, const MembershipId& membership, int number) {
    return {"C-" + membership.text() + "-" + std::to_string(number),
            membership,
            line.blth,
            line.postedOn,
            line.wage,
            line.jhtEmployer,
            line.jhtWorker,
            line.jpEmployer,
            line.jpWorker};
}

/// The balance as one contribution of this day: it earns nothing before the month after next begins.
InventedContribution postedToday(Rupiah amount, Date today) {
    const std::chrono::year_month_day day{today};
    const Rupiah employer = share(amount, 37, 57, Rounding::Floor);
    return {day.year() / day.month(), today, Rupiah{5'000'000}, employer, amount - employer, {}, {}};
}

std::unique_ptr<store::Database> openDatabase(const service::StoreSettings& settings, const Clock& clock) {
    store::DatabaseOptions options;
    if (service::isOnServer(settings))
        options.server = settings.store.string();
    else
        options.file = settings.store;
    options.keyFile = settings.keyPath();
    options.contentCheck = store::ContentCheck::Never;
    return require(store::Database::open(options, clock));
}

} // namespace

struct BranchFixture::Folder {
    StorePlace place{"branch.store"};
    std::unique_ptr<store::Database> database; ///< a second connection, for what no use case does
};

const rules::RuleSet& builtInRules() {
    static const rules::RuleSet rules = require(rules::loadEmbeddedRuleSet());
    return rules;
}

BranchFixture::BranchFixture(Date today) : clock(today), m_folder(std::make_unique<Folder>()) {
    service::StoreSettings making = settings();
    making.create = true;
    m_services = require(service::Services::open(making, builtInRules(), clock));
    m_folder->database = openDatabase(settings(), clock);
    const service::Actor by = service::Actor::system("tests");
    m_petugas = require(m_services->staff.add("ani", "Ani Lestari", Role::Petugas, kInventedPin, by));
    m_penyelia = require(m_services->staff.add("budi", "Budi Santoso", Role::Penyelia, kInventedPin, by));
    m_admin = require(m_services->staff.add("citra", "Citra Dewi", Role::Admin, kInventedPin, by));
}

BranchFixture::~BranchFixture() = default;

service::StoreSettings BranchFixture::settings() const {
    service::StoreSettings settings;
    settings.store = m_folder->place.address();
    settings.keyFile = m_folder->place.keyFile();
    settings.pinCost = PinCost::Minimal;
    return settings;
}

void BranchFixture::reopen() {
    m_services.reset();
    m_services = require(service::Services::open(settings(), builtInRules(), clock));
}

Invented BranchFixture::makeParticipant(const InventedPerson& person) {
    store::Database& database = *m_folder->database;
    auto transaction = require(store::Transaction::begin(database));
    Invented made{ParticipantId::make(clock), inventedNik(person, ++m_people), person.name, {}, {}};
    store::Participant record{.id = made.id,
                              .nik = made.nik,
                              .name = person.name,
                              .birthPlace = person.birthPlace,
                              .birthDate = person.birthDate,
                              .gender = person.gender,
                              .address = "Jalan Melati Nomor 3 RT 02",
                              .city = "Jakarta Selatan",
                              .province = "DKI Jakarta",
                              .postalCode = "12110",
                              .citizenship = Citizenship::Wni,
                              .motherName = "Sulastri",
                              .phone = PhoneNumber::parse("081234567890").value(),
                              .email = {},
                              .npwp = person.npwp,
                              .emergencyName = {},
                              .emergencyPhone = {},
                              .dataUpdatedOn = {},
                              .registeredAt = {}};
    if (person.dataUpdated)
        record.dataUpdatedOn = clock.today();
    if (person.registered)
        record.registeredAt = clock.now();
    require(store::Participants(database).add(record));
    for (const InventedCard& card : person.cards) {
        const Kpj kpj = Kpj::parse("160" + padded(++m_cards, 8)).value();
        const MembershipId id = MembershipId::make(clock);
        require(store::Memberships(database).add({id, made.id, kpj, Npp::parse("12345678/000").value(), card.employer,
                                                  card.segment, card.start, card.end, card.endReason, card.eventDate,
                                                  card.inDispute, card.companyRetirementAge, record.registeredAt}));
        std::vector<store::Contribution> lines;
        for (const InventedContribution& line : card.contributions)
            lines.push_back(storedContribution(line, id, static_cast<int>(lines.size())));
        if (card.balance > Rupiah{})
            lines.push_back(
                storedContribution(postedToday(card.balance, clock.today()), id, static_cast<int>(lines.size())));
        require(store::Contributions(database).addAll(lines));
        made.kpjs.push_back(kpj);
        made.memberships.push_back(id);
    }
    std::vector<store::PriorClaim> priors;
    for (const InventedPriorClaim& prior : person.priorClaims)
        priors.push_back({"P-" + made.id.text() + "-" + std::to_string(priors.size()), made.id, prior.cause,
                          prior.paidOn, prior.gross});
    require(store::PriorClaims(database).addAll(priors));
    if (person.registered) {
        require(store::Credentials(database).set(made.id, require(hashPin(database.key(), service::subjectOf(made.id), kInventedPin, PinCost::Minimal))));
        store::Consents consents(database);
        require(consents.give(made.id, store::ConsentKind::DataProcessing, service::kConsentTextVersion));
        require(consents.give(made.id, store::ConsentKind::Biometric, service::kConsentTextVersion));
    }
    require(transaction.commit());
    if (person.registered)
        static_cast<void>(keepPhoto(made.id, service::PhotoPurpose::Enrolment));
    return made;
}

InventedPerson BranchFixture::claimant(ClaimCause cause, Rupiah balance, Date today) {
    InventedPerson person;
    person.birthDate = addYears(today, -40);
    InventedCard card;
    card.balance = balance;
    const auto ended = [&](EndReason reason) {
        card.end = addMonths(today, -2);
        card.endReason = reason;
        card.eventDate = card.end;
    };
    switch (cause) {
    case ClaimCause::RetirementAge:
        person.birthDate = addYears(today, -58);
        break;
    case ClaimCause::Resignation:
        ended(EndReason::Resignation);
        break;
    case ClaimCause::Layoff:
        ended(EndReason::Layoff);
        break;
    case ClaimCause::Partial10:
    case ClaimCause::Partial30:
        card.start = addYears(today, -11);
        break;
    case ClaimCause::CompanyRetirement:
        ended(EndReason::CompanyRetirement);
        person.birthDate = addYears(today, -55);
        card.companyRetirementAge = 55;
        break;
    case ClaimCause::ContractEnd:
        ended(EndReason::ContractEnd);
        break;
    case ClaimCause::BusinessClosed:
    case ClaimCause::LeavingIndonesia:
    case ClaimCause::TotalDisability:
    case ClaimCause::Death:
        FAIL("this cause is never claimed online");
    }
    person.cards = {card};
    return person;
}

Invented BranchFixture::makeClaimant(ClaimCause cause, Rupiah balance) {
    return makeParticipant(claimant(cause, balance, clock.today()));
}

PhotoId BranchFixture::keepPhoto(const ParticipantId& participant, service::PhotoPurpose purpose) {
    return require(
        m_services->registration.keepPhoto(participant, purpose, shot(FaceVerdict::Yes), {true, true}));
}

FaceEvidence BranchFixture::face(const ParticipantId& participant, service::PhotoPurpose purpose) {
    return {FaceMethod::Camera, keepPhoto(participant, purpose), {}, {}};
}

service::FaceShot BranchFixture::shot(FaceVerdict verdict) {
    service::FaceShot shot{"\xFF\xD8\xFF\xD9 invented picture", "invented template", {}};
    shot.check.verdict = verdict;
    shot.check.threshold = 0.5;
    shot.check.score = verdict == FaceVerdict::Yes ? 0.71 : verdict == FaceVerdict::Staff ? 0.42 : 0.12;
    return shot;
}

FaceEvidence BranchFixture::vouch() const {
    return {FaceMethod::StaffVouch, {}, m_petugas.id, "kamera rusak, KTP dicocokkan", m_penyelia.id, {"ktp", "family_card"}};
}

ClaimRequest BranchFixture::requestFor(const Invented& person, ClaimCause cause) {
    return {ClaimId::make(clock), cause, face(person.id), std::nullopt,
            BankAccount::make("014", "1234567890", person.name).value()};
}

std::vector<std::string> BranchFixture::problems() {
    std::vector<std::string> texts;
    for (const store::Problem& problem : require(store::Verifier(*m_folder->database).verify()))
        texts.push_back(problem.proof + ": " + problem.detail);
    return texts;
}

Rupiah BranchFixture::posted(const MembershipId& membership) {
    return require(store::Ledger(*m_folder->database).balance(store::memberAccount(membership))).posted();
}

void BranchFixture::sql(const std::string& statement) {
    require(m_folder->database->run(statement));
}

void BranchFixture::breakWrites(const std::string& table) {
    test::breakWrites(*m_folder->database, table);
}

void BranchFixture::mendWrites(const std::string& table) {
    test::mendWrites(*m_folder->database, table);
}

store::Database& BranchFixture::database() {
    return *m_folder->database;
}

int BranchFixture::count(const std::string& table) {
    auto statement = require(m_folder->database->prepare("SELECT count(*) FROM " + table));
    require(statement.run());
    REQUIRE(require(statement.next()));
    return static_cast<int>(statement.integer(0));
}

std::vector<std::string> BranchFixture::blobs(const std::string& select) {
    auto statement = require(m_folder->database->prepare(select));
    require(statement.run());
    std::vector<std::string> values;
    while (require(statement.next()))
        values.emplace_back(statement.blob(0));
    return values;
}

std::string BranchFixture::noteOf(const ReferralId& referral) {
    return require(store::Referrals(*m_folder->database).get(referral)).note;
}

std::vector<std::string> BranchFixture::audited(const std::string& subject) {
    std::vector<std::string> actions;
    for (const store::AuditLine& line : require(store::Audit(*m_folder->database).about(subject)))
        actions.push_back(line.action);
    return actions;
}

} // namespace anjungan::test
