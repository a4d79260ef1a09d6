#pragma once

#include "domain/facecheck.h"
#include "facelink/facefindings.h"

namespace anjungan::gui {

/// The camera process's findings in the words in which they are kept; `tries` counts the pictures so far, this one included.
[[nodiscard]] FaceCheck faceCheckOf(const FaceFindings& findings, int tries);

} // namespace anjungan::gui
