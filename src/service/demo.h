#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/codes.h"
#include "service/importreport.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

struct DemoOptions {
    int participants = 64; ///< 1 to kMostDemoPeople
    std::uint64_t seed = 1;
    /// The most months that somebody who repeats a case has contributions of, counted back from the last; 1 to
    /// kMostDemoMonths. None: all that the first 1,000 people's memberships have, and twelve of everybody else.
    std::optional<int> months = {};
    /// How many of the situations come in turn, from the first on; none: all that there are. For a store that was filled
    /// when there were fewer.
    std::optional<int> situations = {};
};

inline constexpr int kMostDemoPeople = 1'000'000;
inline constexpr int kMostDemoMonths = 118; // as old as the oldest membership with a known yield

/// An invented person as people and programs that try things out need it. All of it may be printed: nobody is meant.
struct DemoPerson {
    std::string key;       ///< of the case: "resignation", "exactly_at_limit", "unregistered", ...
    std::string situation; ///< English
    std::string nik;
    std::string kpj; ///< the first card
    std::string pin; ///< empty where the person has not registered
    std::string name;
    std::string birthPlace;
    Date birthDate{};
    Segment segment = Segment::Pu;
    std::string phone; ///< 08...
};

struct DemoStaff {
    std::string code;
    std::string name;
    Role role = Role::Petugas;
    std::string pin;
};

/// How many people of a demo are in a situation.
struct DemoShare {
    std::string key;
    std::string situation;
    int people = 0;
};

struct DemoReport {
    Date asOf{};
    std::uint64_t seed = 0;
    int participants = 0;
    std::vector<DemoPerson> people; ///< the first of each case that fits in; everybody else repeats the cases in turn
    std::vector<DemoShare> shares; ///< of all cases, in the order in which people are made
    std::vector<DemoStaff> staff;
};

/// Fills an empty store with invented people who stand for every case of rules.md, in equal shares. Same seed, number
/// and day: same content. Amounts are exact on the day of filling: "exactly_at_limit" holds 10,000,000 rupiah with the
/// accrued yield on that day, and drifts above the limit as further months of yield accrue.
class Demo {
public:
    explicit Demo(Context& context) : m_context(context) {}

    /// AlreadyExists where the store holds people or staff: a demo never mixes with anybody real. The store is marked
    /// as a demo's before anything else is in it: the PINs of its staff are known to everybody.
    [[nodiscard]] Result<DemoReport> fill(const DemoOptions& options, const ProgressFunction& progress = {});
    /// Who is in a store that fill() made; NotFound in any other store.
    [[nodiscard]] Result<DemoReport> people();

private:
    Context& m_context;
};

} // namespace anjungan::service
