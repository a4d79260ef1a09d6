#include "base/error.h"
#include "support/catch.h"

#include <set>

using namespace anjungan;

TEST_CASE("Every failure has a name of its own") {
    std::set<std::string_view> names;
    constexpr int kCodes = static_cast<int>(ErrorCode::Bug) + 1;
    for (int code = 0; code < kCodes; ++code)
        names.insert(toText(static_cast<ErrorCode>(code)));
    CHECK(names.size() == kCodes);
}

TEST_CASE("The exit status tells a refusal from bad input and from a store that fails") {
    CHECK(exitStatus(ErrorCode::Conflict) == 1);
    CHECK(exitStatus(ErrorCode::RefusedByRule) == 1);
    CHECK(exitStatus(ErrorCode::InvalidInput) == 2);
    CHECK(exitStatus(ErrorCode::StoreBusy) == 3);
    CHECK(exitStatus(ErrorCode::DiskFull) == 3);
}

TEST_CASE("A device that another program has is a failure of the device, as one that is not there") {
    CHECK(exitStatus(ErrorCode::DeviceBusy) == exitStatus(ErrorCode::DeviceUnavailable));
    CHECK(toText(ErrorCode::DeviceBusy) == "device_busy");
}
