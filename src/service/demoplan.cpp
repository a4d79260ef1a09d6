#include "service/demoplan.h"

#include "rules/contribution.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

namespace anjungan::service {

namespace {

using std::chrono::days;
using std::chrono::months;

constexpr int kFullHistory = 1000; // people whose contributions are complete; later ones have the last year's
constexpr int kShortMonths = 12;
constexpr std::int64_t kMillion = 1'000'000;
constexpr int kSerials = 999;
constexpr int kDistricts = 99;
constexpr Month kFirstMonth = std::chrono::year{2016} / std::chrono::January; // the first year with a yield rate

struct Town {
    std::string_view code; ///< province and regency of the NIK
    std::string_view name;
    std::string_view province;
};

constexpr std::array kTowns = {
    Town{"3171", "Jakarta Pusat", "DKI Jakarta"},
    Town{"3578", "Surabaya", "Jawa Timur"},
    Town{"3374", "Semarang", "Jawa Tengah"},
    Town{"3273", "Bandung", "Jawa Barat"},
    Town{"1271", "Medan", "Sumatera Utara"},
    Town{"7371", "Makassar", "Sulawesi Selatan"},
    Town{"5171", "Denpasar", "Bali"},
    Town{"6471", "Balikpapan", "Kalimantan Timur"},
};
constexpr std::array<std::string_view, 20> kWomen = {"Siti",   "Dewi",    "Sri",   "Ratna",    "Wulan", "Indah", "Yuni",
                                                     "Endang", "Lestari", "Nurul", "Rina",     "Maya",  "Fitri", "Ayu",
                                                     "Tuti",   "Kartika", "Murni", "Sulastri", "Eka",   "Melati"};
constexpr std::array<std::string_view, 20> kMen = {"Budi",  "Agus",     "Slamet", "Joko",  "Bambang", "Hendra", "Rudi",
                                                   "Wahyu", "Suparman", "Dedi",   "Eko",   "Tono",    "Arif",   "Yanto",
                                                   "Hadi",  "Made",     "Ketut",  "Ujang", "Asep",    "Darto"};
constexpr std::array<std::string_view, 20> kFamily = {
    "Santoso", "Wijaya",  "Hidayat", "Nugroho", "Saputra", "Siregar", "Setiawan", "Pratama",   "Kusuma",  "Halim",
    "Suryani", "Permata", "Gunawan", "Mulyani", "Harahap", "Utomo",   "Rahayu",   "Anggraini", "Susanto", "Maulana"};
constexpr std::array<std::string_view, 8> kStreets = {"Melati",  "Kenanga", "Anggrek",   "Mawar",
                                                      "Cempaka", "Dahlia",  "Flamboyan", "Teratai"};
constexpr std::array<std::string_view, 8> kEmployers = {
    "PT Contoh Jaya Abadi", "PT Karya Rekaan",   "CV Sumber Misal",  "PT Andaikata Sejahtera",
    "PT Tekstil Umpama",    "CV Logam Misalnya", "PT Pangan Rekaan", "PT Niaga Andai"};

static_assert(kSerials * kDistricts % 2 == 1 && kTowns.size() == 8, "see serialOf()");

std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// Serials of identity numbers that are given to nobody. Serials and districts come round after 98,901 people, an odd number,
/// so that each time the eight towns stand one further: all three come round after 791,208. Those behind have other serials.
int serialOf(int index) {
    constexpr int kFirst = 9001;
    const bool again = index >= kSerials * kDistricts * static_cast<int>(kTowns.size());
    return kFirst + index % kSerials - (again ? kSerials : 0);
}

int daysBack(Date asOf, int monthsAgo) {
    return static_cast<int>((asOf - addMonths(asOf, -monthsAgo)).count());
}

Month monthOf(Date date) {
    const std::chrono::year_month_day day(date);
    return day.year() / day.month();
}

Date firstOf(Month month) {
    return Date{month / std::chrono::day{1}};
}

} // namespace

/// Chance that is the same on every machine (splitmix64).
class DemoPlan::Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15ULL); }

    [[nodiscard]] int below(int end) { return static_cast<int>(next() % static_cast<std::uint64_t>(end)); }

    template <std::size_t N> [[nodiscard]] std::string_view of(const std::array<std::string_view, N>& words) {
        return words[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

    /// An id of the form of newUuid(), made at that moment.
    [[nodiscard]] std::string id(Instant at) {
        const auto time = static_cast<std::uint64_t>(at.time_since_epoch().count());
        const std::uint64_t a = next();
        const std::uint64_t b = next();
        std::array<char, 37> text{};
        std::snprintf(
            text.data(), text.size(), "%08llx-%04llx-7%03llx-%llx%03llx-%012llx",
            static_cast<unsigned long long>((time >> 16) & 0xFFFFFFFF), static_cast<unsigned long long>(time & 0xFFFF),
            static_cast<unsigned long long>(a & 0xFFF), static_cast<unsigned long long>(8 + ((a >> 12) & 3)),
            static_cast<unsigned long long>((a >> 16) & 0xFFF), static_cast<unsigned long long>(b & 0xFFFFFFFFFFFF));
        return text.data();
    }

private:
    std::uint64_t m_state;
};

DemoPlan::DemoPlan(const DemoOptions& options, Date asOf, Instant now, const rules::RuleSet& rules)
    : m_options(options)
    , m_asOf(asOf)
    , m_now(now)
    , m_rules(rules)
    , m_rates(rules::YieldRates::of(rules)) {
}

const std::string& DemoPlan::pin() {
    static const std::string pin = "271828";
    return pin;
}

std::uint64_t DemoPlan::chance(const DemoOptions& options, int index) {
    return mixed(mixed(options.seed) ^ static_cast<std::uint64_t>(index));
}

std::vector<DemoStaff> DemoPlan::staff() {
    return {{"ani", "Ani Petugas", Role::Petugas, "246801"},
            {"budi", "Budi Petugas", Role::Petugas, "135792"},
            {"citra", "Citra Penyelia", Role::Penyelia, "864205"},
            {"admin", "Admin Cabang", Role::Admin, "975318"}};
}

Result<store::Participant> DemoPlan::participant(int index, const DemoCase& situation, Dice& dice) const {
    const bool woman = dice.below(2) == 0;
    const Date birthday = addYears(m_asOf, -situation.age);
    const Date birth = situation.birthdayToday ? birthday : birthday - days{5 + dice.below(300)};
    const Town& town = kTowns[static_cast<std::size_t>(index) % kTowns.size()];
    const std::chrono::year_month_day day(birth);
    const auto nik = Nik::parse(std::string(town.code) + padded(1 + index / kSerials % kDistricts, 2) +
                                padded(static_cast<int>(static_cast<unsigned>(day.day())) + (woman ? 40 : 0), 2) +
                                padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) +
                                padded(static_cast<int>(day.year()) % 100, 2) + padded(serialOf(index), 4));
    if (!nik)
        return passOn(nik);
    const auto phone = PhoneNumber::parse("081299" + padded(index, 6));
    if (!phone)
        return passOn(phone);
    store::Participant person{.id = ParticipantId::fromText(dice.id(madeAt(index))),
                              .nik = *nik,
                              .name = {},
                              .birthPlace = {},
                              .birthDate = birth,
                              .gender = woman ? Gender::Female : Gender::Male,
                              .address = {},
                              .city = std::string(town.name),
                              .province = std::string(town.province),
                              .postalCode = padded(10110 + dice.below(80000), 5),
                              .citizenship = situation.citizenship,
                              .motherName = {},
                              .phone = *phone,
                              .email = {},
                              .npwp = {},
                              .emergencyName = {},
                              .emergencyPhone = {},
                              .dataUpdatedOn = {},
                              .registeredAt = {}};
    const std::string first(woman ? dice.of(kWomen) : dice.of(kMen));
    person.name = situation.name.empty() ? first + ' ' + std::string(dice.of(kFamily)) : std::string(situation.name);
    person.birthPlace = situation.birthPlace.empty() ? town.name : situation.birthPlace;
    person.address = "Jl. " + std::string(dice.of(kStreets)) + " No. " + std::to_string(1 + dice.below(120));
    person.address += " RT " + padded(1 + dice.below(12), 3) + " RW " + padded(1 + dice.below(9), 3);
    person.motherName = std::string(dice.of(kWomen)) + ' ' + std::string(dice.of(kFamily));
    if (situation.hasNpwp)
        if (const auto npwp = Npwp::parse(nik->text()))
            person.npwp = *npwp;
    if (situation.dataUpdated)
        person.dataUpdatedOn = m_asOf - days{10 + dice.below(200)};
    if (situation.registered)
        person.registeredAt = m_now - days{5 + dice.below(300)};
    return person;
}

Result<store::Membership> DemoPlan::membership(int index, std::size_t card, const DemoRecord& record,
                                               Dice& dice) const {
    const DemoCard& plan = record.situation->cards[card];
    const auto kpj = Kpj::parse("99" + padded(index + 1, 8) + std::to_string(card));
    if (!kpj)
        return passOn(kpj);
    const auto employer = static_cast<std::size_t>(dice.below(static_cast<int>(kEmployers.size())));
    store::Membership membership{.id = MembershipId::fromText(dice.id(madeAt(index))),
                                 .participant = record.participant.id,
                                 .kpj = *kpj,
                                 .npp = {},
                                 .employerName = {},
                                 .segment = plan.segment,
                                 .start = m_asOf - days{daysBack(m_asOf, plan.startMonthsAgo)},
                                 .end = {},
                                 .endReason = plan.endReason,
                                 .eventDate = {},
                                 .inDispute = plan.inDispute,
                                 .companyRetirementAge = plan.companyRetirementAge,
                                 .linkedAt = plan.inAccount ? record.participant.registeredAt : std::nullopt};
    if (plan.segment == Segment::Pu) {
        membership.employerName = kEmployers[employer];
        if (const auto npp = Npp::parse("9900000" + std::to_string(employer + 1) + "/000"))
            membership.npp = *npp;
    }
    if (plan.endDaysAgo >= 0)
        membership.end = m_asOf - days{plan.endDaysAgo};
    if (plan.eventDaysAgo >= 0)
        membership.eventDate = m_asOf - days{plan.eventDaysAgo};
    return membership;
}

Result<std::vector<store::Contribution>> DemoPlan::monthly(const store::Membership& membership, Segment segment,
                                                           int mostMonths, std::int64_t wage,
                                                           const std::string& reference) const {
    // The last month is paid in by the 10th of the next, and never after the demo day.
    Month last = monthOf(membership.end.value_or(m_asOf));
    while (firstOf(last + months{1}) + days{9} > m_asOf)
        last -= months{1};
    Month month = std::max({monthOf(membership.start), last - months{mostMonths - 1}, kFirstMonth});
    std::vector<store::Contribution> lines;
    for (; month <= last; month += months{1}) {
        store::Contribution line{.reference = reference + anjungan::toText(month),
                                 .membership = membership.id,
                                 .blth = month,
                                 .postedOn = firstOf(month + months{1}) + days{9},
                                 .wage = Rupiah{wage},
                                 .jhtEmployer = {},
                                 .jhtWorker = {},
                                 .jpEmployer = {},
                                 .jpWorker = {}};
        if (segment == Segment::Pu) {
            const auto shares = rules::contributionShares(line.wage, month, m_rules);
            if (!shares)
                return passOn(shares);
            line.jhtEmployer = shares->jhtEmployer;
            line.jhtWorker = shares->jhtWorker;
            line.jpEmployer = shares->jpEmployer;
            line.jpWorker = shares->jpWorker;
        } else {
            const auto part = rules::bpuContribution(line.wage, month, m_rules);
            if (!part)
                return passOn(part);
            line.jhtWorker = *part;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

std::vector<rules::AccountEntry> entriesOf(const std::vector<store::Contribution>& lines,
                                           const std::vector<store::Transfer>& yields) {
    std::vector<rules::AccountEntry> entries;
    for (const store::Contribution& line : lines)
        entries.push_back({line.postedOn, rules::EntryKind::Contribution, line.jhtEmployer + line.jhtWorker});
    for (const store::Transfer& yield : yields)
        entries.push_back({yield.bookedOn, rules::EntryKind::Yield, yield.amount});
    return entries;
}

} // namespace

Result<std::vector<store::Transfer>> DemoPlan::yearly(const store::Membership& membership,
                                                      const std::vector<store::Contribution>& lines) const {
    std::vector<store::Transfer> yields;
    const auto yield = rules::accountYield(entriesOf(lines, yields), m_asOf, m_rates);
    if (!yield)
        return passOn(yield);
    for (const rules::Capitalisation& due : yield->due)
        if (due.amount > Rupiah{})
            yields.push_back({.id = {},
                              .debit = store::programme::yield(),
                              .credit = store::memberAccount(membership.id),
                              .amount = due.amount,
                              .code = store::TransferCode::Yield,
                              .bookedOn = makeDate(due.year, 12, 31),
                              .blth = {},
                              .reference = "yield:" + std::to_string(due.year) + ":" + membership.id.text()});
    return yields;
}

Result<Rupiah> DemoPlan::totalOf(const std::vector<store::Contribution>& lines,
                                 const std::vector<store::Transfer>& yields) const {
    const auto yield = rules::accountYield(entriesOf(lines, yields), m_asOf, m_rates);
    if (!yield)
        return passOn(yield);
    return yield->total();
}

Result<std::int64_t> DemoPlan::wageFor(int index, std::size_t card, const DemoRecord& record, int mostMonths) {
    const DemoCard& plan = record.situation->cards[card];
    auto& perMillion = m_perMillion[{&plan, mostMonths}];
    if (perMillion == 0) {
        const auto lines = monthly(record.memberships[card], plan.segment, mostMonths, kMillion, {});
        if (!lines)
            return passOn(lines);
        const auto total = totalOf(*lines, {});
        if (!total)
            return passOn(total);
        perMillion = std::max<std::int64_t>(total->value(), 1);
    }
    // An exact card leaves room for one more month, which then makes up the difference.
    const std::int64_t room = plan.exact ? kMillion * 57 / 1000 : 0;
    const std::int64_t tenth =
        plan.exact ? 0 : static_cast<std::int64_t>(mixed(m_options.seed + static_cast<std::uint64_t>(index)) % 100);
    const std::int64_t target = plan.total - plan.total * tenth / 1000;
    return target * 1000 / (perMillion + room) * 1000;
}

/// As if one person had been taken in after the other, a millisecond each, up to now: ids then come in order, and a large
/// demo is written page after page instead of all over its indexes.
Instant DemoPlan::madeAt(int index) const {
    return m_now - std::chrono::milliseconds{kMostDemoPeople - index};
}

int DemoPlan::monthsFor(int index) const {
    if (index < static_cast<int>(demoCases(m_options).size()))
        return kMostDemoMonths; // whoever is printed has a whole history
    return m_options.months.value_or(index < kFullHistory ? kMostDemoMonths : kShortMonths);
}

Result<void> DemoPlan::payIn(int index, std::size_t card, DemoRecord& record, Dice&) {
    const DemoCard& plan = record.situation->cards[card];
    if (plan.total == 0)
        return {};
    const store::Membership& membership = record.memberships[card];
    const int mostMonths = monthsFor(index);
    const auto wage = wageFor(index, card, record, mostMonths);
    if (!wage)
        return passOn(wage);
    // Never the card's number: references stand readable in the store.
    const std::string reference = "DEMO-" + std::to_string(index) + "." + std::to_string(card) + "-";
    auto lines = monthly(membership, plan.segment, mostMonths, *wage, reference);
    if (!lines)
        return passOn(lines);
    auto yields = yearly(membership, *lines);
    if (!yields)
        return passOn(yields);
    if (plan.exact) {
        // Dated after the 1st of the running month, it earns nothing in it, also where that month ends on the demo day.
        const Date paidOn = std::min(firstOf(monthOf(m_asOf)) + days{1}, m_asOf);
        const auto total = totalOf(*lines, *yields);
        if (!total)
            return passOn(total);
        const Rupiah missing = Rupiah{plan.total} - *total;
        assert(missing > Rupiah{});
        const Rupiah lastWage = share(missing, 1000, 57, Rounding::HalfUp);
        const Rupiah employer = share(lastWage, 37, 1000, Rounding::HalfUp);
        lines->push_back({.reference = reference + "last",
                          .membership = membership.id,
                          .blth = monthOf(membership.end.value_or(m_asOf)),
                          .postedOn = paidOn,
                          .wage = lastWage,
                          .jhtEmployer = employer,
                          .jhtWorker = missing - employer,
                          .jpEmployer = {},
                          .jpWorker = {}});
    }
    std::ranges::move(*lines, std::back_inserter(record.contributions));
    std::ranges::move(*yields, std::back_inserter(record.yields));
    return {};
}

Result<DemoRecord> DemoPlan::record(int index) {
    const auto cases = demoCases(m_options);
    const DemoCase& situation = cases[static_cast<std::size_t>(index) % cases.size()];
    Dice dice(mixed(m_options.seed) ^ static_cast<std::uint64_t>(index));
    auto person = participant(index, situation, dice);
    if (!person)
        return passOn(person);
    DemoRecord record{&situation, std::move(*person), {}, {}, {}, {}};
    for (std::size_t card = 0; card < situation.cards.size(); ++card) {
        auto made = membership(index, card, record, dice);
        if (!made)
            return passOn(made);
        record.memberships.push_back(std::move(*made));
        if (const auto paid = payIn(index, card, record, dice); !paid)
            return passOn(paid);
    }
    for (const DemoPrior& prior : situation.priors)
        record.priors.push_back({"DEMO-PRIOR-" + std::to_string(index), record.participant.id, prior.cause,
                                 addMonths(m_asOf, -prior.monthsAgo), Rupiah{prior.gross}});
    return record;
}

Result<DemoPerson> DemoPlan::person(int index) {
    const auto cases = demoCases(m_options);
    const DemoCase& situation = cases[static_cast<std::size_t>(index) % cases.size()];
    Dice dice(mixed(m_options.seed) ^ static_cast<std::uint64_t>(index));
    const auto made = participant(index, situation, dice);
    if (!made)
        return passOn(made);
    const DemoRecord record{&situation, *made, {}, {}, {}, {}};
    const auto card = membership(index, 0, record, dice);
    if (!card)
        return passOn(card);
    return DemoPerson{std::string(situation.key),
                      std::string(situation.situation),
                      made->nik.text(),
                      card->kpj.text(),
                      situation.registered ? pin() : std::string(),
                      made->name,
                      made->birthPlace,
                      made->birthDate,
                      card->segment,
                      made->phone->local()};
}

} // namespace anjungan::service
