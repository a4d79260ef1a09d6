#pragma once

#include <map>
#include <optional>
#include <string>

class QJsonObject;

namespace anjungan {

/// What stood in a page's fields when its person was gone before it was finished: as typed, right or wrong, so that it
/// stands there again on return. Kept in a draft, which is sealed. Never holds a PIN.
struct HalfTyped {
    std::string step;                          ///< the flow's name of the page
    std::map<std::string, std::string> fields; ///< text by the field's object name
    bool operator==(const HalfTyped&) const = default;
};

/// Into and out of the key "half_typed" of a draft; nothing where there is none.
void insertHalfTyped(QJsonObject& draft, const std::optional<HalfTyped>& halfTyped);
[[nodiscard]] std::optional<HalfTyped> halfTypedOf(const QJsonObject& draft);

} // namespace anjungan
