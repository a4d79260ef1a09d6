#include "store/references.h"

#include "store/bulkinsert.h"
#include "store/query.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace anjungan::store {

namespace {

constexpr std::size_t kLongRun = 10;
constexpr std::size_t kWholeLetters = 32; // 128 bits
constexpr std::size_t kRunLetters = 16;   // 64 bits tell many millions of cards apart
constexpr std::size_t kAsked = 64;        // references that one query asks after
constexpr std::string_view kPurpose = "import.reference";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Letters a to p for the hexadecimal digits: the kept text has no digits but those that stood around.
std::string letters(const Database& database, std::string_view secret, std::size_t count) {
    std::string text = database.key().searchHash(secret, kPurpose).substr(0, count);
    std::ranges::transform(text, text.begin(), [](char c) {
        return static_cast<char>('a' + (c <= '9' ? c - '0' : c - 'a' + 10));
    });
    return text;
}

/// Empty where there is nothing to hide.
std::string hidden(const Database& database, std::string_view reference) {
    std::string text = "h-";
    bool any = false;
    for (std::size_t at = 0; at < reference.size();) {
        const std::size_t end = static_cast<std::size_t>(
            std::find_if_not(reference.begin() + static_cast<std::ptrdiff_t>(at), reference.end(), &isDigit) - reference.begin());
        const std::string_view run = reference.substr(at, std::max<std::size_t>(end - at, 1));
        any = any || run.size() >= kLongRun;
        text += run.size() >= kLongRun ? letters(database, run, kRunLetters) : std::string(run);
        at += run.size();
    }
    return any ? text : std::string();
}

const char* tableOf(ReferenceOf of) {
    switch (of) {
    case ReferenceOf::Contribution:
        return "contribution";
    case ReferenceOf::Transfer:
        return "transfer";
    case ReferenceOf::PriorClaim:
        return "prior_claim";
    }
    return "";
}

using References = std::unordered_set<std::string>;

/// Adds those of these texts (at most kAsked) that are on record.
Result<void> addOnRecord(Database& database, std::span<const std::string> texts, ReferenceOf of, References& known) {
    static const auto s_sqlOf = [](ReferenceOf which) {
        return std::string("SELECT reference FROM ") + tableOf(which) + " WHERE reference IN (" +
               BulkInsert::placeholders(kAsked) + ")";
    };
    static const std::array s_sql = {s_sqlOf(ReferenceOf::Contribution), s_sqlOf(ReferenceOf::Transfer),
                                     s_sqlOf(ReferenceOf::PriorClaim)};
    auto select = database.prepare(s_sql[static_cast<std::size_t>(of)]);
    if (!select)
        return passOn(select);
    for (std::size_t i = 0; i < kAsked; ++i)
        select->bind(static_cast<int>(i), texts[std::min(i, texts.size() - 1)]);
    if (const auto ran = select->runBound(); !ran)
        return passOn(ran);
    return takeRows(*select, [&known](Statement& row) -> Result<void> {
        known.insert(row.text(0));
        return {};
    });
}

Result<References> onRecord(Database& database, const std::vector<std::string>& texts, ReferenceOf of) {
    References known;
    const std::span<const std::string> all(texts);
    for (std::size_t at = 0; at < all.size(); at += kAsked)
        if (const auto added = addOnRecord(database, all.subspan(at, std::min(kAsked, all.size() - at)), of, known); !added)
            return passOn(added);
    return known;
}

/// Whether an older program has kept any as a hash of the whole; a store without one need not be asked for each.
Result<bool> hasWholeHashes(Database& database, ReferenceOf of) {
    const std::string sql = std::string("SELECT COUNT(*) FROM (SELECT 1 AS one FROM ") + tableOf(of) +
                            " WHERE reference >= 'ref-' AND reference < 'ref.' LIMIT 1) first";
    const auto any = selectNumber(database, sql);
    if (!any)
        return passOn(any);
    return *any > 0;
}

} // namespace

Result<std::vector<std::string>> keptReferences(Database& database, std::span<const std::string> references, ReferenceOf of) {
    std::vector<std::string> kept(references.begin(), references.end());
    std::vector<std::size_t> places;
    std::vector<std::string> asked;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (std::string text = hidden(database, kept[i]); !text.empty()) {
            places.push_back(i);
            asked.push_back(kept[i]);
            texts.push_back(std::move(text));
        }
    if (asked.empty())
        return kept;
    const auto asWritten = onRecord(database, asked, of);
    if (!asWritten)
        return passOn(asWritten);
    const auto older = hasWholeHashes(database, of);
    if (!older)
        return passOn(older);
    if (*older)
        std::ranges::transform(asked, asked.begin(), [&](const std::string& reference) {
            return "ref-" + letters(database, reference, kWholeLetters);
        });
    const auto asWhole = *older ? onRecord(database, asked, of) : Result<References>(References());
    if (!asWhole)
        return passOn(asWhole);
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::string& reference = kept[places[i]];
        if (asWritten->contains(reference))
            continue;
        reference = asWhole->contains(asked[i]) ? asked[i] : texts[i];
    }
    return kept;
}

Result<std::string> keptReference(Database& database, const std::string& reference, ReferenceOf of) {
    auto kept = keptReferences(database, std::span(&reference, 1), of);
    if (!kept)
        return passOn(kept);
    return std::move(kept->front());
}

} // namespace anjungan::store
