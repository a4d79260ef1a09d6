#pragma once

#include "biometrics/foundface.h"

#include <filesystem>
#include <memory>

#include <opencv2/objdetect.hpp>

namespace anjungan {

/// Tells a face that stands on its head. YuNet finds both with the same certainty (0.90 to 1.00 on 49 pictures each way), and the network
/// that refines its points then puts an upright face where none is; the cascade knows upright faces alone, so it is asked
/// about the part of the picture both ways. Not safe to share between threads.
class UprightJudge {
public:
    /// The cascades' folder, empty for the package's place. Null where the cascade is not there: then nobody is told.
    [[nodiscard]] static std::unique_ptr<UprightJudge> load(const std::filesystem::path& cascades);

    /// True only where the cascade sees the face turned, and does not see it as it stands. About 2 ms.
    [[nodiscard]] bool standsOnHead(const Picture& picture, const FoundFace& face);

private:
    cv::CascadeClassifier m_cascade;
};

} // namespace anjungan
