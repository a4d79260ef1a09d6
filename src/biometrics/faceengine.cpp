#include "biometrics/faceengine.h"

namespace anjungan {

std::optional<FoundFace> FaceDetector::findAgain(const Picture&, const FoundFace&) {
    return std::nullopt;
}

std::vector<FoundFace> FaceEngine::find(const Picture& picture) const {
    auto faces = detector->find(picture);
    if (!faces.empty() && refiner)
        refiner->refine(picture, faces.front());
    return faces;
}

FaceTemplate FaceEngine::describe(const Picture& picture, const FoundFace& face) const {
    return {matcher->mark(), {matcher->describe(picture, face)}};
}

} // namespace anjungan
