#pragma once

#include "biometrics/faceengine.h"

namespace anjungan {

/// Looks for faces in a still picture, with the patience that a camera's frame does not get: where the engine sees none, again
/// with room around the picture (a face that fills it), then in its four overlapping quarters (a small face in a large
/// picture). The widest first, its points refined.
[[nodiscard]] std::vector<FoundFace> searchFaces(const FaceEngine& engine, const Picture& picture);

/// True where no face is found as it stands and one is when it is turned upside down: the camera hangs wrongly.
[[nodiscard]] bool isUpsideDown(const FaceEngine& engine, const Picture& picture);

} // namespace anjungan
