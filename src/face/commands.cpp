#include "face/commands.h"

#include "biometrics/drawnface.h"
#include "biometrics/facefinder.h"
#include "biometrics/qualitygate.h"
#include "face/oneshotcall.h"

#include <cstdio>
#include <string>

namespace anjungan {

namespace {

int report(const Error& error) {
    std::fprintf(stderr, "anjungan-face: %s: %s\n", error.where.c_str(), error.detail.c_str());
    return exitStatus(error.code);
}

} // namespace

int drawDemo(const std::filesystem::path& folder) {
    const auto written = writeDemoFolder(folder);
    return written ? 0 : report(written.error());
}

int measureFiles(const std::filesystem::path& cascades, const std::vector<std::filesystem::path>& files) {
    auto finder = FaceFinder::load(cascades);
    if (!finder)
        return report(finder.error());
    QualityGate gate;
    int status = 0;
    for (const auto& file : files) {
        const auto image = oneshot::readPicture(file);
        if (!image) {
            std::fprintf(stderr, "anjungan-face: %s\n", image.error().detail.c_str());
            status = exitStatus(image.error().code);
            continue;
        }
        const auto grey = Picture::of(*image).grey;
        const auto measures = gate.measure(grey, finder->find(grey));
        const auto hint = gate.judge(measures, QualityGate::lightOf(grey));
        std::printf("{\"hint\":\"%s\",\"measures\":%s}\n", std::string(toText(hint)).c_str(), toJson(measures).c_str());
    }
    return status;
}

} // namespace anjungan
