#pragma once

#include "biometrics/faceengine.h"

namespace anjungan {

/// Looks for faces in a still picture, with the patience that a camera's frame does not get: where the engine sees none, again
/// with room around the picture (a face that fills it), then in its four overlapping quarters (a small face in a large
/// picture). The widest first, its points refined.
[[nodiscard]] std::vector<FoundFace> searchFaces(const FaceEngine& engine, const Picture& picture);

/// Whether the picture in which the engine found these faces, or none, stands on its head: the cascade says so of the widest face,
/// or, where it finds the faces itself, it is much surer of one in the picture turned.
[[nodiscard]] bool isUpsideDown(const FaceEngine& engine, const Picture& picture, const std::vector<FoundFace>& faces);

/// searchFaces() for a picture that may stand upside down: a camera that hangs wrongly. Box and points are those of the picture
/// as it stands; "first" is then the eye that would be on the left of the picture if it stood right.
struct FacesEitherWay {
    std::vector<FoundFace> faces;
    bool upsideDown = false;
};
[[nodiscard]] FacesEitherWay searchFacesEitherWay(const FaceEngine& engine, const Picture& picture);

} // namespace anjungan
