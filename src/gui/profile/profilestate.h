#pragma once

#include "service/profiles.h"

#include <optional>

namespace anjungan::gui {

/// What the pages of Pengkinian Data share. Owner: the flow.
struct ProfileState {
    std::optional<service::Profile> profile; ///< empty until the first page has asked
    service::ProfileDraft draft;
};

} // namespace anjungan::gui
