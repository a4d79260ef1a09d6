#include "faults/runs.h"
#include "faults/simulator.h"
#include "support/catch.h"

#include <chrono>
#include <cstdio>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr int kSteps = 40;

} // namespace

TEST_CASE("a branch's books agree with a notebook through a year or two of work and power cuts") {
    FaultVfs disk;
    const SimulatedBranch start;
    const bool again = std::getenv("ANJUNGAN_SEED") != nullptr;
    const std::uint64_t first = firstSeed() % 1'000'000'000;
    const int count = again ? 1 : runs(1000, 20'000);
    std::printf("simulated branches: %d from seed %llu\n", count, static_cast<unsigned long long>(first));
    int cuts = 0;
    int done = 0;
    for (std::uint64_t seed = first; seed < first + static_cast<std::uint64_t>(count); ++seed) {
        INFO("to run this one again: ANJUNGAN_SEED=" << seed << " faults_simulator_test");
        Simulator simulator(start, disk, seed);
        simulator.run(kSteps);
        cuts += simulator.cuts();
        done += simulator.done();
    }
    std::printf("simulated branches: %d steps done, %d power cuts survived\n", done, cuts);
    CHECK(done > count * 5);
    CHECK((again || cuts > count / 2));
}
