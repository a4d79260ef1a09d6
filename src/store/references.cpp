#include "store/references.h"

#include "store/query.h"

#include <algorithm>

namespace anjungan::store {

namespace {

constexpr std::size_t kLongRun = 10;
constexpr std::size_t kHashLetters = 32; // 128 bits

bool holdsLongNumber(std::string_view text) {
    std::size_t run = 0;
    for (const char c : text) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run == kLongRun)
            return true;
    }
    return false;
}

const char* countSql(ReferenceOf of) {
    switch (of) {
    case ReferenceOf::Contribution:
        return "SELECT COUNT(*) FROM contribution WHERE reference = ?";
    case ReferenceOf::Transfer:
        return "SELECT COUNT(*) FROM transfer WHERE reference = ?";
    case ReferenceOf::PriorClaim:
        return "SELECT COUNT(*) FROM prior_claim WHERE reference = ?";
    }
    return "";
}

} // namespace

Result<std::string> keptReference(Database& database, const std::string& reference, ReferenceOf of) {
    if (!holdsLongNumber(reference))
        return reference;
    const auto onRecord = selectNumber(database, countSql(of), reference);
    if (!onRecord)
        return passOn(onRecord);
    if (*onRecord > 0)
        return reference;
    // Letters a to p for the hexadecimal digits: the kept text has no digits of its own.
    std::string kept = database.key().searchHash(reference, "import.reference").substr(0, kHashLetters);
    std::ranges::transform(kept, kept.begin(), [](char c) {
        return static_cast<char>('a' + (c <= '9' ? c - '0' : c - 'a' + 10));
    });
    return "ref-" + kept;
}

} // namespace anjungan::store
