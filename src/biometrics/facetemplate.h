#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// What a matcher keeps of a face: up to three lists of numbers, one for each of the best pictures, and which matcher made
/// them. Tells nothing to anybody without that matcher; still personal, and stored only sealed.
struct FaceTemplate {
    static constexpr std::size_t kMostPictures = 3;
    static constexpr std::size_t kMostValues = 8192;

    std::string matcher; ///< FaceMatcher::mark(): templates of two matchers don't compare
    std::vector<std::vector<float>> pictures;

    bool operator==(const FaceTemplate&) const = default;
};

/// A compact form for the store and the link.
[[nodiscard]] std::string toBytes(const FaceTemplate& face);

/// InvalidInput for anything that toBytes() does not make, numbers that are none included.
[[nodiscard]] Result<FaceTemplate> parseFaceTemplate(std::string_view bytes);

/// Cosine of the angle between two lists of the same length: 1 for equal directions. 0 where one is all zero.
[[nodiscard]] double cosineOf(const std::vector<float>& one, const std::vector<float>& other);

} // namespace anjungan
