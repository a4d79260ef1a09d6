// The table of the face step: what it costs beside OpenCV's plain way in the same run, and how often it errs, with 95% intervals, on the
// test pictures where ANJUNGAN_BIOMETRICS names them (docs/operations.md, "How fast and how sure the face step is").
// usage: face_bench [speed] [process] [detection] [people] [attacks]      all where none is named

#include "bench/facekit.h"
#include "support/sharedbiometrics.h"

#include <QApplication>

#include <cstdio>
#include <initializer_list>
#include <spdlog/spdlog.h>

using namespace anjungan;

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    spdlog::set_level(spdlog::level::err);
    cv::setNumThreads(1);
    const auto words = QApplication::arguments().mid(1);
    const auto isAsked = [&words](const char* part) { return words.isEmpty() || words.contains(QLatin1StringView(part)); };
    const auto shared = sharedBiometrics();
    auto bare = bench::engineWith({});
    std::optional<FaceEngine> full;
    if (!shared.empty())
        full = bench::engineWith(shared / "models");
    const bench::Subject subject{shared, bare, full ? &*full : nullptr};
    if (isAsked("speed"))
        bench::benchSpeed(subject);
    if (isAsked("process")) {
        bench::benchProcess({});
        if (full)
            bench::benchProcess(shared / "models");
        else
            bench::skipped("anjungan-face with models");
    }
    if (isAsked("detection"))
        bench::benchDetection(subject);
    if (isAsked("people"))
        bench::benchPeople(subject);
    if (isAsked("attacks"))
        bench::benchAttacks(subject);
    std::printf("\n%d missed\n", bench::missed());
    return 0;
}
