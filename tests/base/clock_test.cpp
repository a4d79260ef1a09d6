#include "base/clock.h"

#include "support/catch.h"

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

using namespace anjungan;

namespace {

/// The branch's time zone for the length of a test.
class Zone {
public:
    explicit Zone(const char* name) {
        if (const char* const before = std::getenv("TZ"); before != nullptr)
            m_before = before;
        ::setenv("TZ", name, 1);
        ::tzset();
    }

    ~Zone() {
        if (m_before)
            ::setenv("TZ", m_before->c_str(), 1);
        else
            ::unsetenv("TZ");
        ::tzset();
    }

private:
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("An event late in the evening in UTC is the next day's at a branch in Jakarta") {
    const Instant late = Instant{makeDate(2026, 11, 22)} + std::chrono::hours{22};
    {
        const Zone jakarta("WIB-7");
        CHECK(SystemClock().dayOf(late) == makeDate(2026, 11, 23));
    }
    const Zone utc("UTC0");
    CHECK(SystemClock().dayOf(late) == makeDate(2026, 11, 22));
}

TEST_CASE("A shifted clock stands at the branch's noon of its day and tells that it pretends") {
    const Zone jayapura("WIT-9");
    const Date day = makeDate(2025, 1, 1);
    const ShiftedClock clock(day);
    CHECK(clock.today() == day);
    CHECK(clock.now() >= Instant{day} + std::chrono::hours{3});
    CHECK(clock.now() < Instant{day} + std::chrono::hours{4});
    REQUIRE(clock.pretendedOn());
    CHECK(*clock.pretendedOn() == SystemClock().today());
    CHECK_FALSE(SystemClock().pretendedOn());
}
