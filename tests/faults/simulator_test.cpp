#include "faults/runs.h"
#include "faults/simulator.h"
#include "support/catch.h"
#include "support/postgresserver.h"

#include <chrono>
#include <cstdio>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr int kSteps = 40;

/// Run first in every build. A seed that failed comes in here with what it found; none has so far. The first six do, between
/// them, every kind of step, have it refused and cut it, as far as 150 seeds did.
constexpr std::uint64_t kKeptSeeds[] = {6, 18, 44, 26, 13, 50};

/// On a server each branch is a database of its own, so that there are fewer.
int branches() {
    return onPostgresql() ? runs(15, 1000) : runs(1000, 20'000);
}

std::vector<std::uint64_t> seedsToRun() {
    const std::uint64_t first = firstSeed() % 1'000'000'000;
    if (std::getenv("ANJUNGAN_SEED") != nullptr)
        return {first};
    std::vector<std::uint64_t> seeds(std::begin(kKeptSeeds), std::end(kKeptSeeds));
    for (int i = 0; i < branches(); ++i)
        seeds.push_back(first + static_cast<std::uint64_t>(i));
    std::printf("simulated branches: %zu kept seeds, then %d from seed %llu\n", std::size(kKeptSeeds), branches(),
                static_cast<unsigned long long>(first));
    return seeds;
}

} // namespace

TEST_CASE("a branch's books agree with a notebook through a year or two of work and power cuts") {
    FaultVfs disk;
    const SimulatedBranch start;
    const std::vector<std::uint64_t> seeds = seedsToRun();
    const int count = static_cast<int>(seeds.size());
    int cuts = 0;
    int done = 0;
    for (const std::uint64_t seed : seeds) {
        INFO("to run this one again: ANJUNGAN_SEED=" << seed << " faults_simulator_test; one that failed stays in kKeptSeeds");
        Simulator simulator(start, start.copy(disk), seed);
        simulator.run(kSteps);
        cuts += simulator.cuts();
        done += simulator.done();
    }
    std::printf("simulated branches: %d steps done, %d power cuts survived\n", done, cuts);
    CHECK(done > count * 5);
    CHECK((count == 1 || cuts > count / 2));
}
