#include "app/composition.h"
#include "app/demowalk.h"
#include "app/startprobe.h"

#include "base/crypto.h"
#include "base/logging.h"

#include <QApplication>

#include <cstdio>
#include <optional>

namespace {

int complain(const anjungan::Error& error) {
    std::fprintf(stderr, "anjungan: %s: %s\n", error.where.c_str(), error.detail.c_str());
    return anjungan::exitStatus(error.code);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("anjungan"));
    anjungan::initCrypto();
    auto options = anjungan::readOptions(QApplication::arguments().mid(1));
    if (!options)
        return complain(options.error());
    if (options->helpShown) {
        std::fputs(options->helpText.toLocal8Bit().constData(), stdout);
        return 0;
    }
    anjungan::startLogging(options->logFile.toStdString(), spdlog::level::info);
    std::optional<anjungan::DemoCamera> demoCamera;
    if (!options->walkFolder.isEmpty() && !options->camera) {
        const auto drawn = demoCamera.emplace().draw();
        if (!drawn)
            return complain(drawn.error());
        options->camera = *drawn;
    }
    auto composition = anjungan::Composition::make(application, *options);
    if (!composition)
        return complain(composition.error());
    std::optional<anjungan::StartProbe> probe;
    if (options->probeStart)
        probe.emplace((*composition)->window());
    (*composition)->show();
    if (options->walkFolder.isEmpty())
        return QApplication::exec();
    anjungan::DemoWalk walk(**composition, options->walkFolder);
    walk.start();
    return QApplication::exec();
}
