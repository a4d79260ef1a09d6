#pragma once

#include "faults/victim.h"
#include "service/maintenance.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anjungan::test {

// What an operator does in bulk, done by processes that are killed over it. A worker gives what it could not do, and tells how
// far it has come: what it told is in the store for good.

template <class T> std::string troubleOf(const char* what, const Result<T>& result) {
    return result ? std::string()
                  : std::string(what) + ": " + std::string(anjungan::toText(result.error().code)) + ": " + result.error().detail;
}

inline constexpr int kFilesInCall = 6;
inline constexpr int kLinesInFile = 40;
/// The files of each call of the import.
using ImportCalls = std::vector<std::vector<std::filesystem::path>>;

/// Contributions of one card.
[[nodiscard]] ImportCalls writeImportCalls(const std::filesystem::path& folder, const Kpj& kpj, int calls);
/// From this call on; tells the number of files that are in, over all calls.
[[nodiscard]] std::string workOnImports(const service::StoreSettings& settings, const Clock& clock, const ImportCalls& calls,
                                        std::size_t from, const Tell& tell);

inline constexpr int kAccounts = 620; ///< more than one page of the run
inline constexpr int kFirstYear = 2017;
inline constexpr int kLastYear = 2025;

/// People with a card and money each; the lists of head office are written into the folder.
void importSavers(const std::filesystem::path& folder, const service::StoreSettings& settings, const Clock& clock);
/// From this year on; tells each year that is done.
[[nodiscard]] std::string workOnYears(const service::StoreSettings& settings, const Clock& clock, int from, const Tell& tell);

/// The last number that a worker told.
[[nodiscard]] int lastNumber(const Ending& ending, int otherwise);

} // namespace anjungan::test
