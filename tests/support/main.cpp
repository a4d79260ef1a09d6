#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "base/crypto.h"
#include "support/skipped.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (const auto status = anjungan::test::skippedForWantOfServer())
        return *status;
    anjungan::initCrypto();
    return anjungan::test::endOf(Catch::Session().run(argc, argv));
}
