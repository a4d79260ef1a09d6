#pragma once

#include "base/error.h"

#include <chrono>

namespace anjungan::service {

class Context;

/// What nobody came back for.
struct UpkeepReport {
    int drafts = 0;
    int photos = 0;
    bool operator==(const UpkeepReport&) const = default;
};

/// Removes what a store must not keep for ever: unfinished answers that were last touched more than kKept ago, and face
/// pictures of that age of which nothing came. The kiosk calls it at its start and then every hour.
class Upkeep {
public:
    explicit Upkeep(Context& context) : m_context(context) {}

    static constexpr std::chrono::days kKept{30};

    /// In the audit trail where something was removed.
    [[nodiscard]] Result<UpkeepReport> removeStale();

private:
    Context& m_context;
};

} // namespace anjungan::service
