#include "service/dayslip.h"

#include "service/context.h"
#include "service/openstore.h"
#include "store/daybook.h"
#include "store/verifier.h"

#include <array>
#include <cctype>
#include <charconv>

namespace anjungan::service {

namespace {

constexpr std::size_t kHashDigits = 64;
constexpr std::size_t kStoreDigits = 16;
constexpr std::size_t kGroup = 4;
constexpr std::string_view kSlipMark = "JHT1";

bool isHex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

ChainMark toMark(const store::ChainLink& link) {
    return {link.seq, link.hash};
}

EnteredSum toSum(const store::Entered& entered) {
    return {entered.count, entered.sum, entered.forEarlierDays};
}

/// What is wrong with a chain that had this mark once; empty where nothing is.
std::string fault(const char* chain, const ChainMark& mark, const std::optional<std::string>& there,
                  const store::ChainLink& head) {
    if (mark.seq == 0 || there == mark.hash)
        return {};
    const std::string at = std::string(chain) + " " + std::to_string(mark.seq);
    if (there)
        return at + " has another hash than the one that was signed: something up to there was changed or written anew";
    if (head.seq < mark.seq)
        return at + " was signed and is not there any more: the chain was cut, it ends at " + std::to_string(head.seq);
    return at + " was signed as an end and is none any more: the chain was written anew";
}

} // namespace

std::string ChainMark::text() const {
    return std::to_string(seq) + ":" + hash;
}

std::string ChainMark::grouped() const {
    std::string groups;
    for (std::size_t at = 0; at < hash.size(); at += kGroup)
        groups += (at == 0 ? "" : " ") + hash.substr(at, kGroup);
    return groups;
}

Result<ChainMark> parseChainMark(std::string_view text) {
    const auto bad = [](const char* why) {
        return fail(ErrorCode::InvalidInput, std::string("must be number:hash as on the slip; ") + why);
    };
    std::string tight;
    for (const char c : text)
        if (c != ' ' && c != '-')
            tight += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const std::size_t colon = tight.find(':');
    if (colon == std::string::npos)
        return bad("there is no colon");
    ChainMark mark;
    const auto [end, error] = std::from_chars(tight.data(), tight.data() + colon, mark.seq);
    if (error != std::errc{} || end != tight.data() + colon || mark.seq < 0)
        return bad("what stands before the colon is no number");
    mark.hash = tight.substr(colon + 1);
    if (mark.seq == 0 && mark.hash.empty())
        return mark;
    if (mark.hash.size() != kHashDigits || !isHex(mark.hash))
        return bad("the hash has 16 groups of 4 digits 0-9 and letters a-f");
    return mark;
}

std::string slipCode(const DaySlip& slip) {
    return std::string(kSlipMark) + " " + slip.store + " " + anjungan::toText(slip.on) + " " + slip.audit.text() + " " +
           slip.ledger.text();
}

Result<SlipMarks> parseSlipCode(std::string_view text) {
    std::array<std::string_view, 5> words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t blank = i + 1 < words.size() ? text.find(' ') : text.size();
        words[i] = text.substr(0, blank);
        text = blank < text.size() ? text.substr(blank + 1) : std::string_view();
    }
    const auto on = parseDate(words[2]);
    const auto audit = parseChainMark(words[3]);
    const auto ledger = parseChainMark(words[4]);
    if (words[0] != kSlipMark || words[1].size() != kStoreDigits || !isHex(words[1]) || !on || !audit || !ledger)
        return fail(ErrorCode::InvalidInput, "this is not the text of a day slip's QR code");
    return SlipMarks{std::string(words[1]), *on, *audit, *ledger};
}

DaySlips::DaySlips(std::unique_ptr<Context> context) : m_context(std::move(context)) {
}

DaySlips::~DaySlips() = default;

Result<std::unique_ptr<DaySlips>> DaySlips::open(const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                                 const Clock& clock) {
    auto database = store::Database::open(databaseOptions(settings), clock);
    if (!database)
        return passOn(database);
    return std::unique_ptr<DaySlips>(
        new DaySlips(std::make_unique<Context>(std::move(*database), ruleSet, clock, settings.pinCost)));
}

Result<DaySlip> DaySlips::slip(Date on) {
    if (on > m_context->today())
        return fail(ErrorCode::InvalidInput, "the day has not come yet", "on");
    store::Database& database = m_context->database();
    auto moment = store::Transaction::begin(database, store::Transaction::Access::Read);
    if (!moment)
        return passOn(moment);
    store::DayBook book(database);
    const auto totals = book.totals(on);
    if (!totals)
        return passOn(totals);
    const auto audit = book.auditHead();
    if (!audit)
        return passOn(audit);
    const auto ledger = book.ledgerHead();
    if (!ledger)
        return passOn(ledger);
    if (const auto done = moment->commit(); !done)
        return passOn(done);
    return DaySlip{on,
                   m_context->now(),
                   database.key().fingerprint(),
                   toMark(*audit),
                   toMark(*ledger),
                   totals->filed,
                   totals->filedGross,
                   totals->paid,
                   totals->paidNet,
                   totals->paidTax,
                   toSum(totals->contributions),
                   toSum(totals->yields),
                   toSum(totals->merges),
                   toSum(totals->given),
                   toSum(totals->taken),
                   totals->open,
                   totals->openGross};
}

Result<std::vector<StoreProblem>> DaySlips::check(const ChainMark& audit, const ChainMark& ledger) {
    store::Database& database = m_context->database();
    std::vector<StoreProblem> problems;
    // The links are looked up in what is then proved to be whole: a mark is worth nothing in a broken chain.
    auto moment = store::Transaction::begin(database, store::Transaction::Access::Read);
    if (!moment)
        return passOn(moment);
    store::DayBook book(database);
    const auto auditHead = book.auditHead();
    const auto auditThere = book.auditHashAt(audit.seq);
    const auto ledgerHead = book.ledgerHead();
    const auto ledgerThere = book.ledgerHashAt(ledger.seq);
    for (const auto* head : {&auditHead, &ledgerHead})
        if (!*head)
            return passOn(*head);
    for (const auto* there : {&auditThere, &ledgerThere})
        if (!*there)
            return passOn(*there);
    if (std::string what = fault("the trail's line", audit, *auditThere, *auditHead); !what.empty())
        problems.push_back({"audit_mark", std::move(what)});
    if (std::string what = fault("the ledger's transfer", ledger, *ledgerThere, *ledgerHead); !what.empty())
        problems.push_back({"ledger_mark", std::move(what)});
    const auto broken = store::Verifier(database).verifyChains();
    if (!broken)
        return passOn(broken);
    for (const store::Problem& problem : *broken)
        problems.push_back({problem.proof, problem.detail});
    if (const auto done = moment->commit(); !done)
        return passOn(done);
    return problems;
}

std::string DaySlips::storeMark() const {
    return m_context->database().key().fingerprint();
}

} // namespace anjungan::service
