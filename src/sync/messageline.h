#pragma once

#include "base/date.h"

#include <string>

namespace anjungan::sync {

/// What head office learns of one change in a branch's store.
struct Message {
    std::string id;      ///< UUIDv7: the receiver drops what it has had already
    std::string kind;    ///< "claim_submitted"
    std::string subject; ///< "claim:<id>"
    Instant at{};        ///< of the change
    std::string body;    ///< a JSON object of texts
};

/// One line of the file for head office, with its line feed: {"id":..,"kind":..,"subject":..,"at":..,"body":{..}}.
/// Ids first, so that a receiver can drop a line without reading on. A body that is no JSON object gives an empty one.
[[nodiscard]] std::string messageLine(const Message& message);

} // namespace anjungan::sync
