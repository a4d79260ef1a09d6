#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anjungan::rules {

/// One file of rules as text: what the loader reads and names in its errors.
struct RuleFile {
    std::string name; ///< as shown to people: "parameters.json", or the path that was given
    std::string text;
};

/// The files that are built into the program (resources/rules), in the order in which they are loaded.
[[nodiscard]] std::vector<RuleFile> embeddedRuleFiles();
/// The amendments that are shipped ready and switched off (resources/rules/amendments); their name is the amendment's id.
[[nodiscard]] std::vector<RuleFile> embeddedAmendments();

/// Reads one file. NotFound where there is none, InvalidInput where it is no regular file or above 4 MiB, Io where it
/// can't be read; `where` is the path.
[[nodiscard]] Result<RuleFile> readRuleFile(const std::filesystem::path& path);
/// The *.json of a folder that holds what embeddedRuleFiles() holds, sorted by name; its sub-folders are not read.
[[nodiscard]] Result<std::vector<RuleFile>> readRuleFolder(const std::filesystem::path& folder);

} // namespace anjungan::rules
