#pragma once

#include "base/error.h"
#include "base/id.h"

#include <string_view>

namespace anjungan {

/// A mend of the books that one member of staff proposes and another decides.
using CorrectionId = Id<struct CorrectionTag>;

enum class CorrectionState { Proposed, Posted, Refused };
[[nodiscard]] std::string_view toText(CorrectionState);
[[nodiscard]] Result<CorrectionState> parseCorrectionState(std::string_view);

} // namespace anjungan
