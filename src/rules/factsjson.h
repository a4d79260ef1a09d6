#pragma once

#include "base/error.h"
#include "rules/facts.h"

#include <string>
#include <string_view>

namespace anjungan::rules {

/// Reads facts of rules.md 2 and 12 as one JSON object. InvalidInput with `where` the JSON path of the failure; a key
/// that is not known, missing or twice, a number that is not whole or negative, and a date that is none are refused.
/// One reader may be used for many objects and then keeps its memory; not for several threads at once.
class FactsReader {
public:
    /// Fills `facts` (whose memory is used again). After a failure its content means nothing.
    [[nodiscard]] Result<void> read(std::string_view json, Facts& facts);

private:
    std::string m_buffer;
};

[[nodiscard]] Result<Facts> factsFromJson(std::string_view json);
[[nodiscard]] std::string factsToJson(const Facts& facts);

} // namespace anjungan::rules
