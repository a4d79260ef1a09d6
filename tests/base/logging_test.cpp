#include "base/logging.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

using namespace anjungan;

TEST_CASE("A log file that can't be written is an answer, and the log stays where it was") {
    const TemporaryFolder folder;
    const auto before = spdlog::default_logger();
    const auto plain = folder.write("plain", "no folder");
    const auto started = startLogging(plain / "kiosk.log", spdlog::level::info);
    REQUIRE_FALSE(started);
    CHECK(started.error().code == ErrorCode::Io);
    CHECK(started.error().where == "log");
    CHECK(spdlog::default_logger() == before);
}

TEST_CASE("A line in the log file shows no long number") {
    const TemporaryFolder folder;
    const auto before = spdlog::default_logger();
    REQUIRE(startLogging(folder / "kiosk.log", spdlog::level::info));
    spdlog::info("found 3171010101809999");
    spdlog::set_default_logger(before);
    std::ifstream log(folder / "kiosk.log");
    const std::string text(std::istreambuf_iterator<char>(log), {});
    CHECK(text.find("found <16 digits>") != std::string::npos);
    CHECK(text.find("3171010101809999") == std::string::npos);
}
