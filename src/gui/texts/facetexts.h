#pragma once

#include "domain/facecheck.h"
#include "facelink/facecodes.h"

#include <QString>

namespace anjungan::gui::texts {

/// What the person before the camera should do now (biometrics.md, quality gate).
[[nodiscard]] QString sentence(FaceHint hint);
/// Why there is no picture, and what to do meanwhile.
[[nodiscard]] QString sentence(FaceTrouble trouble);

/// What the machine said of a claim's picture, for staff: "Mirip: 0,71, batas 0,50. ..." One line for each thing to know.
[[nodiscard]] QString faceCheck(const FaceCheck& check);

} // namespace anjungan::gui::texts
