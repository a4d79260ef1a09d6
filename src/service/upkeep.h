#pragma once

#include "base/error.h"

#include <chrono>

namespace anjungan::service {

class Context;

/// What nobody came back for.
struct UpkeepReport {
    int drafts = 0;
    int photos = 0;
    int erased = 0; ///< pictures whose use was over
    bool operator==(const UpkeepReport&) const = default;
};

/// Removes what a store must not keep for ever: unfinished answers that were last touched more than kKept ago, face
/// pictures of that age of which nothing came, and those whose use was over kPictureKept ago: the claim ended, or the profile
/// was confirmed with them (docs/decisions/0025). A claim's findings stay. The kiosk calls it at its start and then every hour.
class Upkeep {
public:
    explicit Upkeep(Context& context) : m_context(context) {}

    static constexpr std::chrono::days kKept{30};
    static constexpr std::chrono::days kPictureKept{90};

    /// In the audit trail where something was removed.
    [[nodiscard]] Result<UpkeepReport> removeStale();

private:
    [[nodiscard]] Result<int> eraseOutlived();
    Context& m_context;
};

} // namespace anjungan::service
