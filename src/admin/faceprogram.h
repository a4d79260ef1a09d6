#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Options that every command of the face step has: where models and cascades are.
[[nodiscard]] std::vector<Option> faceOptions();

/// Has a job done by anjungan-face, which stands beside this program: OpenCV is linked there and nowhere else. Its answer goes
/// to io.out, its complaints to io.err with our name before each line, its exit status comes back. An answer that does not come
/// in time is ended and told.
[[nodiscard]] int runFaceProgram(std::string_view job, const Arguments& arguments, Io& io);

} // namespace anjungan::admin
