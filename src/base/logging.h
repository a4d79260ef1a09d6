#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>

#include <spdlog/spdlog.h>

namespace anjungan {

/// Sends the log to a file (rotated, five of 5 MiB) or, with an empty path, to standard error. Call once from main.
/// Every line passes a filter that replaces runs of 10 or more digits, whatever separators stand in them, as a last
/// guard; callers use masked() for what they know to be personal. Io "log" where the file can't be written; the log then
/// stays where it was.
[[nodiscard]] Result<void> startLogging(const std::filesystem::path& file, spdlog::level::level_enum level);

/// What a log line may show of a personal value: nothing but its length, as in "<16>".
[[nodiscard]] std::string masked(std::string_view personal);

/// The last-guard filter itself, for tests and for other sinks.
[[nodiscard]] std::string withoutLongNumbers(std::string_view line);

} // namespace anjungan
