#pragma once

#include "facelink/facecodes.h"

#include <chrono>
#include <optional>

namespace anjungan {

/// One hint at a time, each held long enough to be read: a new one shows no sooner than 0.7 s after the last change.
/// Pure: frame time only.
class HintHolder {
public:
    static constexpr std::chrono::milliseconds kHold{700};

    /// The hint to show from now on, when it changes.
    std::optional<FaceHint> add(std::chrono::milliseconds at, FaceHint hint);

    /// Shows at once, whatever was held.
    void force(std::chrono::milliseconds at, FaceHint hint);

private:
    std::optional<FaceHint> m_shown;
    std::chrono::milliseconds m_since{0};
};

} // namespace anjungan
