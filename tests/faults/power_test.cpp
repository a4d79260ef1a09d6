#include "faults/branchday.h"
#include "faults/runs.h"
#include "support/catch.h"
#include "support/faultvfs.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace anjungan;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

enum class Fate { Never, Asked, Answered };

using Fates = std::vector<Fate>;

/// Does every use case in this order until the power is gone; gives what the person was told of each.
Fates workUntilCut(const BranchDay& day, const fs::path& folder, const std::vector<std::size_t>& order,
                   const FaultVfs& disk) {
    Fates fates(order.size(), Fate::Never);
    for (const std::size_t i : order) {
        auto user = day.open(folder, day.useCases()[i].by);
        if (user) {
            fates[i] = Fate::Asked;
            const bool well = day.useCases()[i].act(*user).has_value();
            // An answer after the cut was never heard.
            if (well && !disk.struck())
                fates[i] = Fate::Answered;
        }
        if (disk.struck())
            break;
    }
    return fates;
}

void checkAfterwards(const BranchDay& day, const fs::path& folder, const Fates& fates) {
    const auto problems = day.problems(folder);
    INFO((problems.empty() ? std::string() : problems.front()));
    REQUIRE(problems.empty());
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const UseCase& useCase = day.useCases()[i];
        INFO(useCase.name);
        auto user = day.open(folder, useCase.by);
        REQUIRE(user);
        if (fates[i] == Fate::Answered) {
            CHECK(useCase.done(*user));
            continue;
        }
        // Asked and not answered: it is there as a whole, or can be done as if it had never been asked.
        if (!useCase.act(*user)) {
            CHECK(fates[i] == Fate::Asked);
            CHECK(useCase.done(*user));
        }
    }
    const auto atLast = day.problems(folder);
    INFO((atLast.empty() ? std::string() : atLast.front()));
    CHECK(atLast.empty());
}

} // namespace

TEST_CASE("a power cut at any moment loses nothing that was answered and leaves nothing half done") {
    FaultVfs disk;
    const BranchDay day;
    const std::uint64_t seed = firstSeed();
    const int count = runs(60, 1000);
    std::printf("power cuts: %d, ANJUNGAN_SEED=%llu\n", count, static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    std::vector<std::size_t> order(day.useCases().size());
    std::iota(order.begin(), order.end(), 0U);
    int operations = 0;
    int answered = 0;
    for (int run = 0; run <= count; ++run) {
        INFO("ANJUNGAN_SEED=" << seed << ", cut " << run);
        const QTemporaryDir before;
        const QTemporaryDir after;
        const fs::path folder = fs::canonical(before.path().toStdString());
        const fs::path platter = fs::canonical(after.path().toStdString());
        std::shuffle(order.begin(), order.end(), random);
        day.copyTo(folder);
        disk.record();
        // The first round is let through, to know how long a day is.
        if (run > 0)
            disk.cutAt(1 + static_cast<int>(random() % static_cast<unsigned>(operations)));
        const Fates fates = workUntilCut(day, folder, order, disk);
        if (run == 0)
            operations = disk.operations();
        disk.heal();
        day.copyTo(platter);
        disk.keepDisk(folder, platter, random);
        checkAfterwards(day, platter, fates);
        answered += run > 0 ? static_cast<int>(std::ranges::count(fates, Fate::Answered)) : 0;
    }
    std::printf("power cuts: %d survived, %d answers kept, cut within %d writes and syncs\n", count, answered, operations);
    CHECK(answered > 0);
}
