#pragma once

#include "base/pinhash.h"
#include "service/context.h"

#include <string>

namespace anjungan::service {

/// base/pinhash.h with a store's key and cost. `account` is subjectOf() whose PIN it is.
[[nodiscard]] inline Result<std::string> hashPin(Context& context, const std::string& account, const std::string& pin) {
    return anjungan::hashPin(context.database().key(), account, pin, context.pinCost());
}

[[nodiscard]] inline PinMatch matchPin(Context& context, const std::string& account, const std::string& pin,
                                       const std::string& hash) {
    return anjungan::matchPin(context.database().key(), account, pin, hash, context.pinCost());
}

} // namespace anjungan::service
