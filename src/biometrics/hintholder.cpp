#include "biometrics/hintholder.h"

namespace anjungan {

std::optional<FaceHint> HintHolder::add(std::chrono::milliseconds at, FaceHint hint) {
    if (m_shown == hint)
        return std::nullopt;
    // Time that runs backwards is another source: nothing is held for it.
    if (m_shown && at >= m_since && at - m_since < kHold)
        return std::nullopt;
    force(at, hint);
    return hint;
}

void HintHolder::force(std::chrono::milliseconds at, FaceHint hint) {
    m_shown = hint;
    m_since = at;
}

} // namespace anjungan
