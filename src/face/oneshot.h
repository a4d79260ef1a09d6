#pragma once

#include <string_view>
#include <vector>

namespace anjungan {

/// The jobs that `anjunganctl face` and `anjunganctl models` have done here, each once and then the process ends:
///
///     anjungan-face detect|quality FILE          anjungan-face calibrate DIR
///     anjungan-face compare FILE FILE            anjungan-face models-add DIR
///     anjungan-face liveness CLIP|FOLDER         anjungan-face models-list
///     each with [--models DIR] [--cascades DIR] [--json]
///
/// The answer stands on standard output, one JSON object or text; what went wrong on standard error, a line each, without the
/// program's name: the caller puts its own before it. Exit status: 0 done, 2 bad call or bad input.
[[nodiscard]] bool isOneShot(const std::vector<std::string_view>& words);
[[nodiscard]] int runOneShot(const std::vector<std::string_view>& words);

} // namespace anjungan
