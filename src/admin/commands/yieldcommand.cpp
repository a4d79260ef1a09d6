#include "admin/commands/yieldcommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/rulejson.h"
#include "rules/yield.h"

#include <charconv>
#include <istream>
#include <iterator>

namespace anjungan::admin {

namespace {

constexpr std::int64_t kMostRupiah = 1'000'000'000'000'000;

struct Input {
    std::vector<rules::AccountEntry> entries;
    Date asOf;
    std::optional<rules::YieldRates> rates;
};

rules::YieldRates readRates(const rules::JsonNode& node) {
    std::map<int, std::int64_t> byYear;
    for (const auto& [key, ignored] : node.members()) {
        int year = 0;
        const auto end = std::from_chars(key.data(), key.data() + key.size(), year).ptr;
        if (key.size() != 4 || end != key.data() + 4 || year < 1900 || year > 2199)
            node.refuse(key, "must be a year from 1900 to 2199");
        byYear[year] = node.integer(key, 0, 10'000);
    }
    return rules::YieldRates{std::move(byYear)};
}

Result<Input> readInput(const std::string& text) {
    auto file = rules::JsonFile::parse("standard input", text);
    if (!file)
        return passOn(file);
    const auto root = rules::JsonNode::root(*file);
    root.onlyKeys({"entries", "as_of", "rates"});
    Input input;
    for (const auto& node : root.list("entries")) {
        node.onlyKeys({"date", "kind", "amount"});
        const auto kind = rules::parseEntryKind(node.text("kind"));
        if (!kind)
            node.refuse("kind", kind.error().detail);
        const Rupiah amount{node.integer("amount", -kMostRupiah, kMostRupiah)};
        input.entries.push_back({node.date("date"), kind.value_or(rules::EntryKind::Contribution), amount});
    }
    input.asOf = root.date("as_of");
    if (root.has("rates"))
        input.rates = readRates(root.member("rates"));
    if (file->error())
        return std::unexpected(*file->error());
    return input;
}

} // namespace

const Syntax& YieldCommand::syntax() const {
    static const Syntax kSyntax{"yield", "balance and accrued yield of account entries (JSON on standard input)",
                                lawOptions(), {}, false};
    return kSyntax;
}

int YieldCommand::run(const Arguments& arguments, Io& io) const {
    const auto input = readInput({std::istreambuf_iterator<char>(io.in), {}});
    if (!input)
        return reportBadInput(io, input.error());
    auto rates = input->rates;
    if (!rates) {
        const auto rules = loadRules(arguments);
        if (!rules)
            return reportBadInput(io, rules.error());
        rates = rules::YieldRates::of(*rules);
    }
    const auto account = rules::accountYield(input->entries, input->asOf, *rates);
    if (!account) {
        const Error& error = account.error();
        return reportBadInput(io, {error.code, "standard input: " + error.where + ": " + error.detail, error.where});
    }
    JsonOut json;
    json.open().field("balance", account->balance().value()).field("accrued_yield", account->accrued.value());
    if (account->rateUnknownBefore)
        json.field("rate_unknown_before", static_cast<std::int64_t>(*account->rateUnknownBefore));
    json.close().print(io.out);
    return kDone;
}

} // namespace anjungan::admin
