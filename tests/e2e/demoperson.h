#pragma once

#include "service/maintenance.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

namespace anjungan::test {

/// Somebody of a demo store, by the key of the situation. Fails the test where nobody is in it.
[[nodiscard]] inline service::DemoPerson demoPerson(const service::StoreSettings& store, const Clock& clock, const std::string& key) {
    auto maintenance = service::Maintenance::open(store, builtInRules(), clock);
    REQUIRE(maintenance);
    const auto report = (*maintenance)->demoPeople();
    REQUIRE(report);
    const auto person = std::ranges::find(report->people, key, &service::DemoPerson::key);
    REQUIRE(person != report->people.end());
    return *person;
}

} // namespace anjungan::test
