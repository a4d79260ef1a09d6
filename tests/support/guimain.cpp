#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "base/crypto.h"

#include <QApplication>

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    anjungan::initCrypto();
    return Catch::Session().run(argc, argv);
}
