#pragma once

#include "base/clock.h"
#include "bench/barestore.h"
#include "rules/ruleset.h"
#include "service/maintenance.h"
#include "service/services.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>

namespace anjungan::bench {

// What the rows of the scale benchmark share: the invented people, the stores and the printed table.

[[noreturn]] void giveUp(const Error& error);

inline void require(const Result<void>& result) {
    if (!result)
        giveUp(result.error());
}

template <class T> T require(Result<T> result) {
    if (!result)
        giveUp(result.error());
    return *std::move(result);
}

/// How much of everything; the defaults take about a minute, the numbers of the specification some hours.
struct Sizes {
    int large = 20'000;          ///< participants of the large store
    int small = 2'000;           ///< participants of the small one, that the large one is held against
    int months = 24;             ///< contributions of each
    int imported = 5'000;        ///< participants whose contributions are imported
    std::string folder = "."; ///< where the stores stand while it runs: a real disk
    std::string only;         ///< works of the table, with commas; all where it is empty
};

/// The n-th invented person: different for ten million of them.
[[nodiscard]] std::string nikOf(int person);
[[nodiscard]] std::string birthOf(int person);
[[nodiscard]] std::string kpjOf(int person);
/// The n-th month of contributions, from 2023-01 on.
[[nodiscard]] std::string blthOf(int month);

/// An invented day that goes on as time does: ids begin with the moment at which they were made, and made all at one moment
/// they would stand in their indexes at random.
class RunningClock final : public Clock {
public:
    explicit RunningClock(Date day) : m_begin(Instant{day} + std::chrono::hours{6}) {}

    [[nodiscard]] Instant now() const override {
        return m_begin + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    }

    [[nodiscard]] Date dayOf(Instant at) const override { return std::chrono::floor<std::chrono::days>(at); }

private:
    Instant m_begin;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

struct Bench {
    explicit Bench(Sizes wanted);

    Sizes sizes;
    QTemporaryDir dir;
    std::filesystem::path folder = dir.path().toStdString();
    RunningClock clock{makeDate(2026, 11, 23)};
    rules::RuleSet rules = require(rules::loadEmbeddedRuleSet());

    [[nodiscard]] service::StoreSettings store(const std::string& name) const;
    [[nodiscard]] std::string file(const std::string& name) const { return store(name).store.string(); }
    [[nodiscard]] bool measures(const std::string& work) const;
    void make(const std::string& name) const { require(service::Maintenance::init(store(name), clock)); }
    [[nodiscard]] std::unique_ptr<service::Maintenance> open(const std::string& name) const;
    [[nodiscard]] std::unique_ptr<service::Services> services(const std::string& name) const;
    /// The store and what stands beside it.
    void remove(const std::string& name) const;
    /// What has been committed and not yet been taken over into the store.
    void removeLog(const std::string& name) const;
    /// p.csv, m.csv and c.csv of so many people, one `month` each in c.csv for 0 up to `months`.
    void writeFiles(int people, int months) const;
};

/// One line of the table: what was done, ours and the yardstick in one unit, how many times one is the other, and the
/// bound on that ("at most 2"), 0 where it is not judged. `atLeast` tells which side of the bound is good.
struct Line {
    std::string work;
    double ours = 0;
    double yardstick = 0;
    std::string unit;
    double ratio = 0;
    double bound = 0;
    bool atLeast = false;
};
void print(const Line& line);
/// A single figure with its bound; 0 for none.
void print(const std::string& work, double figure, const std::string& unit, double bound = 0);
/// What explains the line above it.
void note(const std::string& text);

} // namespace anjungan::bench
