#include "base/pinhash.h"

namespace anjungan {

namespace {

// Stands before Argon2id's own text. The first form had no mark and hashed the PIN itself.
constexpr std::string_view kMark = "2";

/// What a PIN is worth to somebody without the key: nothing. The purpose keeps it apart from every hash that is searched for.
std::string keyed(const StoreKey& key, std::string_view account, std::string_view pin) {
    return key.searchHash(pin, "pin:" + std::string(account));
}

/// How the text of a hash begins that is made today.
std::string_view currentStart(PinCost cost) {
    switch (cost) {
    case PinCost::Interactive:
        return "2$argon2id$v=19$m=19456,t=2,p=1$";
    case PinCost::Minimal:
        return "2$argon2id$v=19$m=8,t=1,p=1$";
    }
    return {};
}

} // namespace

Result<std::string> hashPin(const StoreKey& key, std::string_view account, std::string_view pin, PinCost cost) {
    std::string secret = keyed(key, account, pin);
    auto hash = hashPin(secret, cost);
    wipe(secret);
    if (!hash)
        return hash;
    return std::string(kMark) + *hash;
}

PinMatch matchPin(const StoreKey& key, std::string_view account, std::string_view pin, const std::string& hash, PinCost cost) {
    if (!hash.starts_with(kMark))
        return pinMatches(pin, hash) ? PinMatch::Outdated : PinMatch::Wrong;
    std::string secret = keyed(key, account, pin);
    const bool right = pinMatches(secret, hash.substr(kMark.size()));
    wipe(secret);
    if (!right)
        return PinMatch::Wrong;
    return hash.starts_with(currentStart(cost)) ? PinMatch::Right : PinMatch::Outdated;
}

} // namespace anjungan
