#pragma once

#include "domain/codes.h"
#include "domain/rupiah.h"
#include "service/demo.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anjungan::service {

/// One membership of a case, told in distances from the demo day.
struct DemoCard {
    Segment segment = Segment::Pu;
    int startMonthsAgo = 36;
    int endDaysAgo = -1; ///< -1: active
    std::optional<EndReason> endReason;
    int eventDaysAgo = -1; ///< -1: none
    bool inDispute = false;
    std::optional<int> companyRetirementAge;
    std::int64_t total = 0; ///< rupiah with accrued yield on the demo day; 0: nothing was ever paid in
    bool exact = false;     ///< to the rupiah, where others vary by a tenth
    bool inAccount = true;  ///< of whoever has registered; else to be added by "Tambah kartu"
};

struct DemoPrior {
    ClaimCause cause = ClaimCause::Partial10;
    int monthsAgo = 0;
    std::int64_t gross = 0;
};

/// A situation of rules.md that somebody in a demo store is in.
struct DemoCase {
    std::string_view key;
    std::string_view situation;
    int age = 35;
    bool birthdayToday = false; ///< else some days to ten months past the birthday
    std::span<const DemoCard> cards = {};
    std::span<const DemoPrior> priors = {};
    bool registered = true;
    bool dataUpdated = true;
    bool hasNpwp = false;
    bool locked = false;
    bool openClaim = false;
    Citizenship citizenship = Citizenship::Wni;
    std::string_view name = {}; ///< empty: by chance
    std::string_view birthPlace = {};
};

/// All cases in the order in which people are made. New ones come last: a filled store keeps how many it was made with.
[[nodiscard]] std::span<const DemoCase> demoCases();
/// The first ones of them, as many as the options say.
[[nodiscard]] std::span<const DemoCase> demoCases(const DemoOptions& options);

} // namespace anjungan::service
