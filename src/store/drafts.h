#pragma once

#include "base/date.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace anjungan::store {

enum class DraftKind { Claim, Registration, DataUpdate };
[[nodiscard]] std::string_view toText(DraftKind);

struct Draft {
    std::string content; ///< JSON of the flow that owns it
    Instant savedAt{};
};

/// Half-finished flows, sealed, one for each kind and owner. The owner is a participant id's text or whatever else
/// tells whose it is; the file holds only its keyed hash.
class Drafts {
public:
    explicit Drafts(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> save(DraftKind kind, std::string_view owner, std::string_view content);
    [[nodiscard]] Result<std::optional<Draft>> load(DraftKind kind, std::string_view owner);
    /// Success also where there is none.
    [[nodiscard]] Result<void> remove(DraftKind kind, std::string_view owner);
    /// Removes drafts last saved before `before`; gives how many.
    [[nodiscard]] Result<int> removeOlder(Instant before);

private:
    Database& m_database;
};

} // namespace anjungan::store
