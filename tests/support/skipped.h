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

/// Set where a test of this run could not run here.
inline bool somethingSkipped = false;

/// A test says why it can't run here, and returns.
inline void skip(const char* why) {
    std::printf("skipped: %s\n", why);
    somethingSkipped = true;
}

/// What the program ends with after its tests: a skipped one must not count as passed.
[[nodiscard]] inline int endOf(int status) {
    return status == 0 && somethingSkipped ? kSkipped : status;
}

} // namespace anjungan::test
