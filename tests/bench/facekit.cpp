#include "bench/facekit.h"

#include "biometrics/enginefactory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <opencv2/imgproc.hpp>

namespace anjungan::bench {

namespace {

namespace fs = std::filesystem;

int g_missed = 0;

void end(std::optional<Bound> bound, double figure) {
    if (bound) {
        const bool holds = bound->atLeast ? figure >= bound->value : figure <= bound->value;
        g_missed += !holds;
        std::printf("  %s %-6g %s", bound->atLeast ? ">=" : "<=", bound->value, holds ? "holds" : "MISSED");
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

void title(const std::string& text) {
    std::printf("\n%s\n", text.c_str());
}

void line(const std::string& what, double figure, const char* unit, std::optional<Bound> bound) {
    std::printf("  %-52s %9.2f %-30s", what.c_str(), figure, unit);
    end(bound, figure);
}

void line(const std::string& what, const MeasuredShare& share, std::optional<Bound> percent) {
    if (share.of == 0)
        return skipped(what);
    char range[48];
    std::snprintf(range, sizeof range, "%% [%.2f, %.2f] %ld of %ld", 100 * share.low, 100 * share.high, share.hits, share.of);
    line(what, 100 * share.share, range, percent);
}

void skipped(const std::string& what) {
    std::printf("  %-52s %9s\n", what.c_str(), "skipped");
}

int missed() {
    return g_missed;
}

FaceEngine engineWith(const fs::path& models) {
    auto engine = EngineFactory::probe({models, {}});
    if (!engine) {
        std::fprintf(stderr, "face_bench: no engine: %s\n", engine.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*engine);
}

bool PlainDetector::sees(const cv::Mat& bgr) {
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    std::vector<cv::Rect> faces;
    m_cascade.detectMultiScale(grey, faces, 1.1);
    return !faces.empty();
}

std::vector<fs::path> picturesIn(const fs::path& folder, const std::string& ending) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().string().ends_with(ending))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace anjungan::bench
