#include "admin/command.h"
#include "base/crypto.h"
#include "base/logging.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    anjungan::initCrypto();
    anjungan::startLogging({}, spdlog::level::warn);
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
