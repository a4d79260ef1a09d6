#include "domain/correction.h"

namespace anjungan {

std::string_view toText(CorrectionState state) {
    switch (state) {
    case CorrectionState::Proposed:
        return "proposed";
    case CorrectionState::Posted:
        return "posted";
    case CorrectionState::Refused:
        return "refused";
    }
    return {};
}

Result<CorrectionState> parseCorrectionState(std::string_view text) {
    for (const auto state : {CorrectionState::Proposed, CorrectionState::Posted, CorrectionState::Refused})
        if (toText(state) == text)
            return state;
    return fail(ErrorCode::InvalidInput, "unknown correction state; known are proposed posted refused");
}

} // namespace anjungan
