#pragma once

#include "faults/booksmodel.h"
#include "faults/closedbranch.h"
#include "faults/simulatedplace.h"

#include <functional>
#include <random>

namespace anjungan::test {

/// The branch that every seed begins with: a store of a few people with cards and money, and staff.
class SimulatedBranch {
public:
    SimulatedBranch();

    /// A copy of its store, as it is at the beginning; `disk` is what a copy in a file stands on.
    [[nodiscard]] std::unique_ptr<SimulatedPlace> copy(FaultVfs& disk) const;

    BooksModel model;
    service::StaffMember petugas;
    service::StaffMember penyelia;

private:
    void add(BranchFixture& branch, const InventedPerson& person, ClaimCause cause);

    std::unique_ptr<ClosedBranch> m_closed;  ///< a store in a file
    std::unique_ptr<BranchFixture> m_server; ///< or one on a server
};

/// A branch's year or two by the dice: two kiosks and an operator on one store, a clock that runs in leaps, imports, claims
/// from filing to payment, merges, corrections, yearly runs, and power, or on a server the line, that goes in the middle of it. Beside it runs the
/// notebook (BooksModel): after each step both must agree on every account and every claim; after each cut the store must be
/// sound and stand either before or after the step that was cut.
///
///     step:   notebook ahead -----> does it, or not
///             store -- maybe cut -> does it, or not           equal, or as before the cut
class Simulator {
public:
    Simulator(const SimulatedBranch& start, std::unique_ptr<SimulatedPlace> place, std::uint64_t seed);

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
    void recover(const BooksModel& after, bool well);
    void checkSound() const;
    [[nodiscard]] BooksState stored();

    const SimulatedBranch& m_start;
    std::unique_ptr<SimulatedPlace> m_place;
    std::mt19937_64 m_random;
    FakeClock m_clock;
    BooksModel m_model;
    std::unique_ptr<service::Services> m_kiosks[2];
    std::unique_ptr<service::Maintenance> m_operator;
    std::string m_what;
    bool m_atomic = true; ///< whether a cut leaves the step done or not done, nothing in between
    int m_lines = 0;
    int m_cuts = 0;
    int m_done = 0;
};

} // namespace anjungan::test
