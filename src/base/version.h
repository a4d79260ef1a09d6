#pragma once

#include <string_view>

namespace anjungan {

/// Of the installed program, such as "0.1.0": the project's number in CMakeLists.txt.
[[nodiscard]] std::string_view programVersion();

} // namespace anjungan
