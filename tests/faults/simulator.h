#pragma once

#include "faults/booksmodel.h"
#include "faults/closedbranch.h"
#include "support/faultvfs.h"

#include <sqlite3.h>

#include <functional>
#include <random>

namespace anjungan::test {

/// The branch that every seed begins with: a store of a few people with cards and money, and staff.
class SimulatedBranch {
public:
    SimulatedBranch();

    ClosedBranch closed;
    BooksModel model;
    service::StaffMember petugas;
    service::StaffMember penyelia;

private:
    void add(BranchFixture& branch, const InventedPerson& person, ClaimCause cause);
};

/// A branch's year or two by the dice: two kiosks and an operator on one store, a clock that runs in leaps, imports, claims
/// from filing to payment, merges, corrections, yearly runs, and power that goes in the middle of it. Beside it runs the
/// notebook (BooksModel): after each step both must agree on every account and every claim; after each cut the store must be
/// sound and stand either before or after the step that was cut.
///
///     step:   notebook ahead -----> does it, or not
///             store -- maybe cut -> does it, or not           equal, or as before the cut
class Simulator {
public:
    Simulator(const SimulatedBranch& start, FaultVfs& disk, std::uint64_t seed);

    /// Fails the test where the two differ.
    void run(int steps);

    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int done() const { return m_done; }

private:
    using Act = std::function<bool()>;

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    [[nodiscard]] service::Services& kiosk() { return *m_kiosks[m_random() % 2]; }
    [[nodiscard]] Date today() const { return m_clock.today(); }
    void open();
    void close();
    void step();
    /// The model as it will be where the step is done, and the step itself; nothing to do where it is empty.
    [[nodiscard]] Act plan(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planImport(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planClaim(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planDesk(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planMerge(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planCorrection(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planYear(BooksModel& after, bool& allowed);
    [[nodiscard]] Act planExpiry(BooksModel& after, bool& allowed);
    void recover(const BooksModel& after);
    void checkSound() const;
    [[nodiscard]] BooksState stored() const;

    const SimulatedBranch& m_start;
    FaultVfs& m_disk;
    std::mt19937_64 m_random;
    FakeClock m_clock;
    BooksModel m_model;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::filesystem::path m_folder;
    std::unique_ptr<service::Services> m_kiosks[2];
    std::unique_ptr<service::Maintenance> m_operator;
    struct Closer {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };
    std::unique_ptr<sqlite3, Closer> m_reader; ///< looks at the rows past our own code
    std::string m_what;
    bool m_atomic = true; ///< whether a cut leaves the step done or not done, nothing in between
    int m_lines = 0;
    int m_cuts = 0;
    int m_done = 0;
};

} // namespace anjungan::test
