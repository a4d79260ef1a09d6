#include "service/democases.h"

#include <algorithm>
#include <array>

namespace anjungan::service {

namespace {

constexpr int kTenYears = 125; // months, a little more than the 120 that are asked for

constexpr DemoCard active(int months, std::int64_t total) {
    DemoCard card;
    card.startMonthsAgo = months;
    card.total = total;
    return card;
}

constexpr DemoCard ended(EndReason reason, int months, int daysAgo, std::int64_t total, bool exact = false) {
    DemoCard card = active(months, total);
    card.endDaysAgo = daysAgo;
    card.endReason = reason;
    card.eventDaysAgo = daysAgo;
    card.exact = exact;
    return card;
}

constexpr DemoCard notInAccount(DemoCard card) {
    card.inAccount = false;
    return card;
}

constexpr DemoCard disputed(DemoCard card) {
    card.inDispute = true;
    return card;
}

constexpr DemoCard agreedAge(DemoCard card, int age) {
    card.companyRetirementAge = age;
    return card;
}

constexpr DemoCard of(Segment segment, DemoCard card) {
    card.segment = segment;
    return card;
}

constexpr std::array kRetired = {ended(EndReason::Other, 118, 400, 8'400'000)};
constexpr std::array kActiveOld = {active(96, 7'900'000)};
constexpr std::array kResigned = {ended(EndReason::Resignation, 40, 95, 6'800'000)};
constexpr std::array kLaidOff = {ended(EndReason::Layoff, 52, 64, 7'700'000)};
constexpr std::array kTenYearsActive = {active(kTenYears, 8'900'000)};
constexpr std::array kAgreedAge = {agreedAge(ended(EndReason::CompanyRetirement, 110, 45, 9'100'000), 55)};
constexpr std::array kContract = {ended(EndReason::ContractEnd, 26, 20, 3'600'000)};
constexpr std::array kOverLimit = {ended(EndReason::Resignation, 84, 130, 23'500'000)};
constexpr std::array kAtLimit = {ended(EndReason::Resignation, 60, 100, 10'000'000, true)};
constexpr std::array kOneOver = {ended(EndReason::Resignation, 60, 100, 10'000'001, true)};
constexpr std::array kTwoCards = {ended(EndReason::Resignation, 70, 900, 3'100'000),
                                  ended(EndReason::Resignation, 28, 80, 4'200'000)};
constexpr std::array kWaiting = {ended(EndReason::Resignation, 44, 10, 5'900'000)};
constexpr std::array kNineYears = {active(117, 8'200'000)};
constexpr std::array kDisputed = {disputed(ended(EndReason::Layoff, 58, 70, 8'000'000))};
constexpr std::array kTwoActive = {active(48, 4'800'000), notInAccount(active(18, 0))};
constexpr std::array kYoungActive = {active(30, 4'400'000)};
constexpr std::array kNothingPaid = {ended(EndReason::Resignation, 6, 60, 0)};
constexpr std::array kOwnAccount = {of(Segment::Bpu, active(36, 1'200'000))};
constexpr std::array kMigrant = {of(Segment::Pmi, ended(EndReason::ContractEnd, 27, 50, 2'900'000))};
constexpr std::array kBusinessClosed = {of(Segment::Bpu, ended(EndReason::Other, 38, 35, 1'900'000))};
constexpr std::array kLeaving = {ended(EndReason::Resignation, 50, 12, 6'100'000)};
constexpr std::array kDisabled = {ended(EndReason::Other, 66, 55, 7'200'000)};
constexpr std::array kDeceased = {ended(EndReason::Other, 92, 25, 9'600'000)};
constexpr std::array kAfterPartial = {ended(EndReason::Resignation, kTenYears, 75, 9'300'000)};

constexpr std::array kPartialBefore = {DemoPrior{ClaimCause::Partial10, 14, 1'000'000}};
constexpr std::array kPartialRecent = {DemoPrior{ClaimCause::Partial30, 8, 3'900'000}};
constexpr std::array kPartialLongAgo = {DemoPrior{ClaimCause::Partial10, 37, 1'050'000}};
constexpr std::array kPartialLarge = {DemoPrior{ClaimCause::Partial30, 9, 48'000'000}};

constexpr std::array kCases = {
    DemoCase{.key = "unregistered",
             .situation = "not registered; resigned three months ago, can claim once registered",
             .age = 44,
             .cards = kResigned,
             .registered = false},
    DemoCase{.key = "resignation",
             .situation = "resigned three months ago: claim goes online",
             .age = 41,
             .cards = kResigned},
    DemoCase{.key = "exactly_at_limit",
             .situation = "exactly Rp10.000.000 today: claim goes online",
             .age = 39,
             .cards = kAtLimit},
    DemoCase{.key = "one_over_limit", .situation = "Rp10.000.001 today: to the counter", .age = 38, .cards = kOneOver},
    DemoCase{.key = "retirement_age", .situation = "past 56: claim goes online", .age = 57, .cards = kRetired},
    DemoCase{.key = "layoff", .situation = "laid off two months ago: claim goes online", .age = 36, .cards = kLaidOff},
    DemoCase{.key = "partial_10",
             .situation = "ten years a member, still working: 10% goes online",
             .age = 42,
             .cards = kTenYearsActive},
    DemoCase{.key = "partial_30",
             .situation = "ten years a member, still working: 30% for a house goes online",
             .age = 40,
             .cards = kTenYearsActive,
             .hasNpwp = true},
    DemoCase{.key = "company_retirement",
             .situation = "retired at 55 by the company's agreement: claim goes online",
             .age = 55,
             .cards = kAgreedAge},
    DemoCase{.key = "contract_end",
             .situation = "contract ended three weeks ago: claim goes online",
             .age = 29,
             .cards = kContract},
    DemoCase{.key = "over_limit",
             .situation = "more than the online limit: to the counter",
             .age = 46,
             .cards = kOverLimit,
             .hasNpwp = true},
    DemoCase{.key = "data_not_updated",
             .situation = "resigned, data never confirmed: Pengkinian Data first",
             .age = 37,
             .cards = kResigned,
             .dataUpdated = false},
    DemoCase{.key = "unmerged_cards",
             .situation = "resigned, balances on two cards: Gabung Saldo first",
             .age = 43,
             .cards = kTwoCards},
    DemoCase{.key = "waiting_month",
             .situation = "resigned ten days ago: the month of waiting is not over",
             .age = 31,
             .cards = kWaiting},
    DemoCase{
        .key = "open_claim", .situation = "a claim is in process", .age = 45, .cards = kResigned, .openClaim = true},
    DemoCase{.key = "locked_pin",
             .situation = "PIN locked after five wrong tries: staff unlock",
             .age = 50,
             .cards = kLaidOff,
             .locked = true},
    DemoCase{.key = "unregistered_short",
             .situation = "not registered; a very short name and birth place",
             .age = 52,
             .cards = kResigned,
             .registered = false,
             .name = "Ita",
             .birthPlace = "Palu"},
    DemoCase{.key = "retirement_active",
             .situation = "past 56 and still working: claim goes online",
             .age = 58,
             .cards = kActiveOld},
    DemoCase{.key = "birthday_56",
             .situation = "turns 56 today: retirement age is reached tomorrow",
             .age = 56,
             .birthdayToday = true,
             .cards = kActiveOld},
    DemoCase{.key = "partial_before",
             .situation = "ten years, one partial claim before: no second one",
             .age = 47,
             .cards = kTenYearsActive,
             .priors = kPartialBefore,
             .hasNpwp = true},
    DemoCase{.key = "full_after_partial",
             .situation = "partial claim eight months ago, now resigned: final tax, NPWP needed",
             .age = 48,
             .cards = kAfterPartial,
             .priors = kPartialRecent,
             .hasNpwp = true},
    DemoCase{.key = "progressive_tax",
             .situation = "first partial claim over two years ago, now resigned: progressive tax",
             .age = 51,
             .cards = kAfterPartial,
             .priors = kPartialLongAgo,
             .hasNpwp = true},
    DemoCase{.key = "progressive_no_npwp",
             .situation = "the same without NPWP on record",
             .age = 51,
             .cards = kAfterPartial,
             .priors = kPartialLongAgo},
    DemoCase{.key = "over_tax_free",
             .situation = "all payouts together above Rp50.000.000: 5% of the part above",
             .age = 53,
             .cards = kAfterPartial,
             .priors = kPartialLarge,
             .hasNpwp = true},
    DemoCase{.key = "nine_years",
             .situation = "three months short of ten years: no partial claim yet",
             .age = 34,
             .cards = kNineYears},
    DemoCase{
        .key = "disputed_layoff", .situation = "laid off and in dispute: not eligible", .age = 33, .cards = kDisputed},
    DemoCase{.key = "two_active",
             .situation = "two jobs at once, one card still to be added to the account: to the counter at retirement age",
             .age = 59,
             .cards = kTwoActive},
    DemoCase{.key = "active_young",
             .situation = "working, two and a half years a member: nothing to claim yet",
             .age = 26,
             .cards = kYoungActive},
    DemoCase{.key = "no_balance",
             .situation = "resigned, nothing was ever paid in: not eligible",
             .age = 24,
             .cards = kNothingPaid},
    DemoCase{.key = "own_account", .situation = "own-account worker (BPU), active", .age = 35, .cards = kOwnAccount},
    DemoCase{.key = "migrant_worker",
             .situation = "migrant worker (PMI), contract ended: claim goes online",
             .age = 32,
             .cards = kMigrant},
    DemoCase{.key = "foreigner",
             .situation = "foreign citizen, contract ended: claim goes online",
             .age = 37,
             .cards = kContract,
             .citizenship = Citizenship::Wna},
    DemoCase{.key = "one_letter_name",
             .situation = "not registered; the record has a letter more than the KTP (Slamet Riyadi)",
             .age = 49,
             .cards = kResigned,
             .registered = false,
             .name = "Slamet Riyadhi",
             .birthPlace = "Klaten"},
    DemoCase{.key = "business_closed",
             .situation = "own-account worker (BPU) whose business has closed: to the counter",
             .age = 46,
             .cards = kBusinessClosed},
    DemoCase{.key = "leaving_indonesia",
             .situation = "leaves Indonesia for good, resigned twelve days ago: to the counter, no month of waiting",
             .age = 34,
             .cards = kLeaving,
             .hasNpwp = true},
    DemoCase{.key = "total_disability",
             .situation = "totally disabled, no longer working: to the counter",
             .age = 48,
             .cards = kDisabled},
    DemoCase{.key = "death",
             .situation = "passed away, never registered: the heirs go to the counter",
             .age = 54,
             .cards = kDeceased,
             .registered = false},
};

} // namespace

std::span<const DemoCase> demoCases() {
    return kCases;
}

std::span<const DemoCase> demoCases(const DemoOptions& options) {
    const int most = static_cast<int>(kCases.size());
    return demoCases().first(static_cast<std::size_t>(std::clamp(options.situations.value_or(most), 1, most)));
}

} // namespace anjungan::service
