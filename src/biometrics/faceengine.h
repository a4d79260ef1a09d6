#pragma once

#include "biometrics/facematcher.h"
#include "biometrics/foundface.h"
#include "biometrics/uprightjudge.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anjungan {

/// Finds faces. Not safe to share between threads.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;
    /// Any size of picture. The widest face first.
    [[nodiscard]] virtual std::vector<FoundFace> find(const Picture& picture) = 0;
    /// A face of the picture before, near where it was. Nothing where it is not seen there, or where that saves nothing.
    [[nodiscard]] virtual std::optional<FoundFace> findAgain(const Picture& picture, const FoundFace& before);
};

/// Puts the five points of a found face where they are.
class LandmarkRefiner {
public:
    virtual ~LandmarkRefiner() = default;
    virtual void refine(const Picture& picture, FoundFace& face) = 0;
};

/// Tells a face before the camera from a picture of one.
class PadScorer {
public:
    virtual ~PadScorer() = default;
    /// 0..1, the share that speaks for a real face in this one picture.
    [[nodiscard]] virtual double realShare(const Picture& picture, const FoundFace& face) = 0;
};

/// A model file as it was taken into use.
struct ModelMark {
    std::string file;
    std::string role;
    std::string sha256;
};

/// The parts that work together, chosen once by what is installed (EngineFactory). Used by one thread.
struct FaceEngine {
    std::string name;
    std::unique_ptr<FaceDetector> detector;
    std::unique_ptr<LandmarkRefiner> refiner; ///< none: the detector's own points
    std::unique_ptr<FaceMatcher> matcher;
    std::unique_ptr<UprightJudge> upright; ///< none: the detector itself knows upright faces alone, or the cascades are missing
    std::unique_ptr<PadScorer> pad; ///< none: print and replay are judged by lines and sameness alone
    std::vector<ModelMark> models;
    std::vector<std::string> complaints; ///< files that were refused, each with its reason; for the log

    /// All faces, the widest first; that one with its points refined.
    [[nodiscard]] std::vector<FoundFace> find(const Picture& picture) const;
    /// A template of one picture.
    [[nodiscard]] FaceTemplate describe(const Picture& picture, const FoundFace& face) const;
};

} // namespace anjungan
