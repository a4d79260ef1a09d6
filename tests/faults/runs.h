#pragma once

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace anjungan::test {

/// How many runs a test makes: few in every build, many where ANJUNGAN_LONG_RUNS is set.
[[nodiscard]] inline int runs(int everyBuild, int longOnes) {
    return std::getenv("ANJUNGAN_LONG_RUNS") != nullptr ? longOnes : everyBuild;
}

/// Where the random numbers start: ANJUNGAN_SEED repeats what a failed run printed.
[[nodiscard]] inline std::uint64_t firstSeed() {
    const char* const given = std::getenv("ANJUNGAN_SEED");
    return given != nullptr ? std::stoull(given) : std::random_device{}();
}

} // namespace anjungan::test
