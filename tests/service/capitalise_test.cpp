#include "service/importfolder.h"
#include "service/maintenance.h"
#include "service/person.h"
#include "store/verifier.h"
#include "store/yearend.h"

#include <map>
#include <random>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::service::test;

namespace {

constexpr int kYear = 2025;
constexpr int kAccounts = 240;

template <class T> T must(Result<T> result) {
    INFO((result ? std::string() : std::string(toText(result.error().code)) + ": " + result.error().detail));
    REQUIRE(result);
    return *std::move(result);
}

/// Accounts with all that can happen to one, at random: months left out, years capitalised or not, yield on odd days,
/// claims paid, freed or in process, cards merged.
struct RandomBooks : ImportFolder {
    explicit RandomBooks(std::uint64_t seed) : random(seed) {
        auto together = must(store::Transaction::begin(context->database()));
        for (int i = 0; i < kAccounts; ++i)
            fill(addCard(i));
        merge();
        REQUIRE(together.commit());
    }

    int below(int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

    Date dayIn(int fromYear, int toYear) {
        const Date from = makeDate(fromYear, 1, 1);
        return from + std::chrono::days{below(static_cast<int>((makeDate(toYear, 12, 31) - from).count()) + 1)};
    }

    MembershipId addCard(int serial) {
        store::Database& database = context->database();
        char nik[17];
        std::snprintf(nik, sizeof nik, "317301100170%04d", serial / 2 + 1);
        auto person = must(store::Participants(database).findId(must(Nik::parse(nik))));
        if (!person) {
            const store::Participant record{.id = ParticipantId::make(clock),
                                            .nik = must(Nik::parse(nik)),
                                            .name = "Orang Contoh",
                                            .birthPlace = "Blitar",
                                            .birthDate = makeDate(1970, 1, 10),
                                            .gender = Gender::Female,
                                            .address = "Jalan Melati 3",
                                            .city = "Jakarta",
                                            .province = "DKI Jakarta",
                                            .postalCode = "12110",
                                            .citizenship = Citizenship::Wni,
                                            .motherName = "Sulastri",
                                            .phone = {},
                                            .email = {},
                                            .npwp = {},
                                            .emergencyName = {},
                                            .emergencyPhone = {},
                                            .dataUpdatedOn = {},
                                            .registeredAt = {}};
            REQUIRE(store::Participants(database).add(record));
            person = record.id;
        }
        const store::Membership card{.id = MembershipId::make(clock),
                                     .participant = *person,
                                     .kpj = must(Kpj::parse(std::to_string(20010000000 + serial))),
                                     .npp = {},
                                     .employerName = "PT Contoh",
                                     .segment = Segment::Pu,
                                     .start = makeDate(2015, 1, 5),
                                     .end = {},
                                     .endReason = {},
                                     .eventDate = {},
                                     .inDispute = false,
                                     .companyRetirementAge = {},
                                     .linkedAt = {}};
        REQUIRE(store::Memberships(database).add(card));
        cards.push_back(card.id);
        return card.id;
    }

    void contribute(const MembershipId& card, Date day) {
        const std::chrono::year_month_day date{day};
        const Rupiah amount{below(50) == 0 ? 900'000'000'000'000 : 1 + below(2'000'000)};
        const store::Contribution line{"C-" + std::to_string(++lines), card, date.year() / date.month(), day, Rupiah{},
                                       amount, Rupiah{below(100'000)}, Rupiah{}, Rupiah{}};
        (void)must(store::Contributions(context->database()).addAll(std::span(&line, 1)));
    }

    void post(const AccountId& debit, const AccountId& credit, Rupiah amount, store::TransferCode code, Date day,
              const std::string& reference) {
        (void)must(store::Ledger(context->database()).post({{}, debit, credit, amount, code, day, {}, reference}));
    }

    void yield(const MembershipId& card, Date day) {
        post(store::programme::yield(), store::memberAccount(card), Rupiah{1 + below(90'000)},
             store::TransferCode::Yield, day, "Y-" + std::to_string(++lines));
    }

    void fill(const MembershipId& card) {
        const int first = 2019 + below(8);
        for (int i = below(9); i > 0; --i)
            contribute(card, below(4) == 0 ? makeDate(std::min(first, 2026), 1 + static_cast<unsigned>(below(6)), 1)
                                           : std::min(dayIn(first, 2026), clock.today()));
        const int skipped = below(3) == 0 ? first + below(4) : 0;
        for (int year = first; year < kYear; ++year)
            if (year != skipped)
                yield(card, makeDate(year, 12, 31));
        if (below(12) == 0)
            yield(card, makeDate(kYear, 12, 31));
        if (below(12) == 0)
            yield(card, dayIn(std::min(first, kYear), kYear));
        if (below(4) == 0)
            claim(card);
    }

    void claim(const MembershipId& card) {
        store::Ledger ledger(context->database());
        const AccountId account = store::memberAccount(card);
        const Date day = dayIn(2023, 2025);
        const Rupiah settled{below(3) * 1'000};
        const Rupiah all = must(ledger.balance(account)).available() + settled;
        const Rupiah gross = below(2) == 0 ? all : share(all, 1, 10, Rounding::Floor);
        if (gross <= Rupiah{})
            return;
        const std::string reference = "claim:" + std::to_string(++lines);
        std::vector<store::Transfer> held;
        if (settled > Rupiah{})
            held.push_back({{}, store::programme::yield(), account, settled, store::TransferCode::YieldSettlement, day, {}, reference});
        held.push_back({{}, account, store::programme::payout(), gross, store::TransferCode::Payout, day, {}, reference});
        (void)must(ledger.reserveAll(held));
        const int fate = below(3);
        if (fate == 0)
            REQUIRE(ledger.postPending(reference, day));
        if (fate == 1)
            REQUIRE(ledger.voidPending(reference, day));
    }

    /// The first card of every ninth person into the second, with what it holds.
    void merge() {
        for (std::size_t i = 0; i + 1 < cards.size(); i += 18) {
            const AccountId from = store::memberAccount(cards[i]);
            const Rupiah all = must(store::Ledger(context->database()).balance(from)).available();
            if (all > Rupiah{})
                post(from, store::memberAccount(cards[i + 1]), all, store::TransferCode::Merge, makeDate(2025, 6, 1),
                     "merge:" + std::to_string(i));
        }
    }

    /// What the rule says of every account, one at a time.
    std::map<AccountId, Rupiah> expected() {
        store::Ledger ledger(context->database());
        std::map<AccountId, Rupiah> amounts;
        for (const MembershipId& card : cards) {
            const AccountId account = store::memberAccount(card);
            if (must(ledger.balance(account)).reserved() > Rupiah{})
                continue;
            const auto entries = accountEntries(must(ledger.entries(account)), clock.today());
            const Rupiah amount = must(rules::capitalisation(entries, kYear, context->rates()));
            if (amount > Rupiah{})
                amounts.emplace(account, amount);
        }
        return amounts;
    }

    /// What the books hold under the run's references.
    std::map<AccountId, Rupiah> capitalised() {
        std::map<AccountId, Rupiah> amounts;
        for (const MembershipId& card : cards)
            for (const auto& entry : must(store::Ledger(context->database()).entries(store::memberAccount(card))))
                if (entry.reference == "yield:" + std::to_string(kYear) + ":" + card.text())
                    amounts.emplace(store::memberAccount(card), entry.amount);
        return amounts;
    }

    std::string told(const MembershipId& card) {
        std::string text;
        for (const auto& entry : must(store::Ledger(context->database()).entries(store::memberAccount(card))))
            text += toText(entry.date) + " " + std::string(store::toText(entry.code)) + " " + std::to_string(entry.amount.value()) + "; ";
        return text;
    }

    std::unique_ptr<Maintenance> maintenance() {
        return must(Maintenance::open(settings(), rules, clock));
    }

    std::mt19937_64 random;
    std::vector<MembershipId> cards;
    int lines = 0;
};

} // namespace

TEST_CASE("the yearly run posts on every account what the rule says, whatever has happened to it") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        INFO("seed " << seed);
        RandomBooks books(seed);
        const auto expected = books.expected();
        int plain = 0;
        for (const auto& account : must(store::YearEnd(books.context->database(), kYear).page({}, kAccounts)))
            plain += account.baseMonths && !account.held && !account.posted ? 1 : 0;
        CHECK(plain > kAccounts / 5);
        CHECK(plain < kAccounts * 4 / 5);
        const CapitaliseReport report = must(books.maintenance()->capitalise(kYear));
        CHECK(report.accounts == kAccounts);
        CHECK(report.posted == static_cast<std::int64_t>(expected.size()));
        CHECK(report.held > 0);
        CHECK(report.already > 0);
        const auto capitalised = books.capitalised();
        for (const MembershipId& card : books.cards) {
            const auto of = [&](const std::map<AccountId, Rupiah>& amounts) {
                const auto found = amounts.find(store::memberAccount(card));
                return found == amounts.end() ? std::int64_t{0} : found->second.value();
            };
            INFO("account " << card.text() << " of " << books.told(card));
            CHECK(of(capitalised) == of(expected));
        }
        const CapitaliseReport again = must(books.maintenance()->capitalise(kYear));
        CHECK(again.posted == 0);
        CHECK(again.total == Rupiah{});
        CHECK(again.already == report.already + report.posted);
    }
}

TEST_CASE("the accounts of a year come in strides that miss none") {
    RandomBooks books(4);
    store::YearEnd yearEnd(books.context->database(), kYear);
    std::vector<AccountId> seen;
    for (AccountId after;;) {
        const auto accounts = must(yearEnd.page(after, 7));
        if (accounts.empty())
            break;
        for (const auto& account : accounts)
            seen.push_back(account.account);
        after = seen.back();
    }
    std::vector<AccountId> all;
    for (const MembershipId& card : books.cards)
        all.push_back(store::memberAccount(card));
    std::ranges::sort(all);
    CHECK(seen == all);
}
