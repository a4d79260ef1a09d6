#include "sync/messageline.h"

#include "support/catch.h"

using namespace anjungan;

TEST_CASE("A message is one line of JSON with its id first") {
    const sync::Message message{"0192", "claim_submitted", "claim:7", Instant{makeDate(2026, 11, 22)},
                                R"({"net":"4750000","note":"a \"b\"\nc"})"};
    CHECK(sync::messageLine(message) == R"({"id":"0192","kind":"claim_submitted","subject":"claim:7",)"
                                        R"("at":"2026-11-22T00:00:00.000Z",)"
                                        R"("body":{"net":"4750000","note":"a \"b\"\nc"}})"
                                        "\n");
}

TEST_CASE("A body that is no object does not break the line") {
    CHECK(sync::messageLine({"1", "k", "s", Instant{}, "oops"}).ends_with(",\"body\":{}}\n"));
}
