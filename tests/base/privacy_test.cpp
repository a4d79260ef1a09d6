#include "base/privacy.h"
#include "support/catch.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace anjungan;

TEST_CASE("Nothing of this process's memory is written to the disk when it falls") {
    keepMemoryOffDisk();
    rlimit limit{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
    CHECK(::prctl(PR_GET_DUMPABLE) == 0);
}
