#pragma once

#include "facelink/facecodes.h"

#include <QString>

namespace anjungan::gui::texts {

/// What the person before the camera should do now (biometrics.md, quality gate).
[[nodiscard]] QString sentence(FaceHint hint);
/// Why there is no picture, and what to do meanwhile.
[[nodiscard]] QString sentence(FaceTrouble trouble);

} // namespace anjungan::gui::texts
