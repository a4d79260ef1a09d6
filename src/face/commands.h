#pragma once

#include <filesystem>
#include <vector>

namespace anjungan {

/// anjungan-face --draw-demo DIR: a folder of drawn pictures for "folder:DIR". Exit status by data.md.
int drawDemo(const std::filesystem::path& folder);

/// anjungan-face --measure FILE...: one JSON line a picture on standard output: hint and measures, as the camera page would
/// judge it. For tuning light and camera in a branch. 2 when a file is no picture or the cascades are missing.
int measureFiles(const std::filesystem::path& cascades, const std::vector<std::filesystem::path>& files);

} // namespace anjungan
