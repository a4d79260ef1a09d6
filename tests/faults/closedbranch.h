#pragma once

#include "faults/branchday.h"
#include "support/catch.h"

#include <spdlog/spdlog.h>

namespace anjungan::test {

/// A branch whose store is closed, so that a process may be forked from this one.
struct ClosedBranch {
    explicit ClosedBranch(Date today = makeDate(2026, 11, 23)) : clock(today) { spdlog::set_level(spdlog::level::warn); }

    QTemporaryDir dir;
    FakeClock clock;
    std::filesystem::path folder = std::filesystem::canonical(dir.path().toStdString());
    service::StoreSettings settings = BranchDay::settingsIn(folder);

    /// Takes over the store that a fixture has filled.
    void take(BranchFixture& branch) const {
        REQUIRE((*service::Maintenance::open(branch.settings(), builtInRules(), clock))->backup(settings.store));
        std::filesystem::copy_file(branch.settings().keyPath(), settings.keyPath());
        REQUIRE(service::Services::open(settings, builtInRules(), clock));
    }

    void copyTo(const ClosedBranch& other) const {
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            std::filesystem::copy_file(entry.path(), other.folder / entry.path().filename());
    }

    void checkSound() const {
        const auto maintenance = service::Maintenance::open(settings, builtInRules(), clock);
        REQUIRE(maintenance);
        const auto problems = (*maintenance)->verify();
        REQUIRE(problems);
        INFO((problems->empty() ? std::string() : problems->front().proof + ": " + problems->front().detail));
        REQUIRE(problems->empty());
    }
};

} // namespace anjungan::test
