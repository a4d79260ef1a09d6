#pragma once

#include "base/crypto.h"

#include <string>
#include <string_view>

namespace anjungan {

/// Outdated: the right PIN, but the hash is of the first form or of another cost and should be made anew.
enum class PinMatch { Wrong, Right, Outdated };

/// The hash of a PIN that a store keeps (decision 0009): Argon2id over a BLAKE2b of the PIN that is keyed by the store. It
/// counts with this key only, and for this account only: `account` is whose PIN it is ("participant:ID", "staff:ID").
/// Takes ten milliseconds on purpose: never on the GUI thread. Bug where memory is short.
[[nodiscard]] Result<std::string> hashPin(const StoreKey& key, std::string_view account, std::string_view pin, PinCost cost);

/// Also takes hashes of the first form, Argon2id of the PIN itself. As slow as hashPin.
[[nodiscard]] PinMatch matchPin(const StoreKey& key, std::string_view account, std::string_view pin, const std::string& hash,
                                PinCost cost);

} // namespace anjungan
