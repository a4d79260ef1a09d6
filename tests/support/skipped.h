#pragma once

#include <QDir>

#include <cstdio>
#include <optional>

namespace anjungan::test {

/// What ctest takes for a test that could not run here (SKIP_RETURN_CODE).
inline constexpr int kSkipped = 77;

/// Set where this run is to use a server that is not installed; says so.
[[nodiscard]] inline std::optional<int> skippedForWantOfServer() {
    if (qEnvironmentVariable("ANJUNGAN_TEST_ENGINE") != QStringLiteral("postgresql") ||
        !QDir(QStringLiteral("/usr/lib/postgresql")).isEmpty())
        return std::nullopt;
    std::puts("skipped: PostgreSQL's server is not installed here (package postgresql)");
    return kSkipped;
}

} // namespace anjungan::test
