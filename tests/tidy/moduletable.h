#pragma once

#include <set>
#include <string>
#include <string_view>

namespace anjungan::tidy {

/// The module that a path belongs to: "gui" for src/gui/claim/causepage.cpp and for tests/gui/claim/causepage_test.cpp,
/// empty for anything outside src and tests.
[[nodiscard]] std::string_view moduleOf(std::string_view path);

/// The modules whose headers a file may include, its own among them (docs/ARCHITECTURE.md). A test reaches whatever its
/// module links, directly or not; tests/e2e, tests/bench and tests/support reach everything.
[[nodiscard]] std::set<std::string, std::less<>> reachableFrom(std::string_view path);

/// True for the name of a folder of src that stands in the table.
[[nodiscard]] bool isModule(std::string_view name);

} // namespace anjungan::tidy
