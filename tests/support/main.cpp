#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "base/crypto.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    anjungan::initCrypto();
    return Catch::Session().run(argc, argv);
}
