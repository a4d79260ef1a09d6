#pragma once

#include "biometrics/faceengine.h"

namespace anjungan {

/// Looks for faces in a still picture, with the patience that a camera's frame does not get: where the engine sees none, again
/// with room around the picture (a face that fills it), then in its four overlapping quarters (a small face in a large
/// picture). The widest first, its points refined.
[[nodiscard]] std::vector<FoundFace> searchFaces(const FaceEngine& engine, const Picture& picture);

/// The same for a picture that may stand upside down: a camera that hangs wrongly. Turned, a face is found with more certainty
/// than as it stands; its box and points are those of the picture as it stands.
struct FacesEitherWay {
    std::vector<FoundFace> faces;
    bool upsideDown = false;
};
[[nodiscard]] FacesEitherWay searchFacesEitherWay(const FaceEngine& engine, const Picture& picture);

} // namespace anjungan
