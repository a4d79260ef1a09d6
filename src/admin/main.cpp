#include "admin/command.h"
#include "base/crypto.h"
#include "base/logging.h"
#include "base/privacy.h"

#include <QGuiApplication>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

/// Papers are set with the fonts of a GUI application, which costs a start that no other command pays.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool paper = std::any_of(argv, argv + argc, [](std::string_view word) { return word.starts_with("--pdf"); });
    if (!paper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    anjungan::keepNewFilesPrivate();
    anjungan::keepMemoryOffDisk();
    const auto application = makeApplication(argc, argv);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    anjungan::initCrypto();
    if (const auto logging = anjungan::startLogging({}, spdlog::level::warn); !logging) {
        std::cerr << "anjunganctl: " << logging.error().detail << '\n';
        return anjungan::admin::kBadInput;
    }
    const anjungan::SystemClock clock;
    anjungan::admin::Io io{std::cin, std::cout, std::cerr, clock};
    const int status = anjungan::admin::runCommandLine({argv + 1, argv + argc}, io);
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "anjunganctl: the answer could not be written\n";
        return anjungan::admin::kBadInput;
    }
    return status;
}
