#pragma once

#include "biometrics/faceengine.h"

/// Trials of a model on two drawn pictures, a face and an empty wall, before it is taken into use. They tell a network that
/// loads and gives nonsense; how good one is they can't tell. A foreign exception is a failed trial.
namespace anjungan::trial {

/// Exactly one face where one was drawn, none on the wall.
[[nodiscard]] bool finds(FaceDetector& detector);
/// Points near the drawn ones, from a box that is a little off.
[[nodiscard]] bool refines(LandmarkRefiner& refiner);
/// The drawn face is like itself in other grain, and not like a wall.
[[nodiscard]] bool matches(FaceMatcher& matcher);
/// A share for each picture, and not always the same.
[[nodiscard]] bool scores(PadScorer& pad);

} // namespace anjungan::trial
