#include "face/commands.h"
#include "face/linkserver.h"
#include "face/oneshot.h"

#include "base/logging.h"
#include "base/privacy.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

#include <malloc.h>
#include <sys/stat.h>

namespace {

constexpr const char* kUsage = "usage: anjungan-face --socket N [--cascades DIR] [--models DIR]      started by the kiosk\n"
                               "       anjungan-face --draw-demo DIR\n"
                               "       anjungan-face [--cascades DIR] --measure FILE...\n"
                               "       anjungan-face detect|quality|compare|liveness|calibrate|models-add|models-list ...\n"
                               "                                             see anjunganctl face and anjunganctl models\n";

struct Options {
    int socket = -1;
    std::filesystem::path cascades;
    std::filesystem::path models;
    std::filesystem::path demoFolder;
    std::vector<std::filesystem::path> measured;
    bool isGood = false;
};

Options parse(const std::vector<std::string_view>& words) {
    Options options;
    for (std::size_t at = 0; at < words.size(); at += 2) {
        if (words[at] == "--measure") {
            options.measured.assign(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end());
            break;
        }
        if (at + 1 == words.size() || words[at + 1].empty())
            return {};
        const auto value = words[at + 1];
        if (words[at] == "--socket") {
            const auto end = value.data() + value.size();
            if (std::from_chars(value.data(), end, options.socket).ptr != end || options.socket < 3)
                return {};
        } else if (words[at] == "--cascades") {
            options.cascades = value;
        } else if (words[at] == "--models") {
            options.models = value;
        } else if (words[at] == "--draw-demo") {
            options.demoFolder = value;
        } else {
            return {};
        }
    }
    const int jobs = (options.socket >= 0) + !options.demoFolder.empty() + !options.measured.empty();
    options.isGood = jobs == 1;
    return options;
}

bool isSocket(int descriptor) {
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

// One core for the vision, one for the page. And what OpenCV and FFmpeg tell their developers, three times a second while a source
// can't be opened, is no line of the log.
void prepare() {
    cv::setNumThreads(1);
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    ::setenv("OPENCV_FFMPEG_LOGLEVEL", "-8", 0);
    // Pictures are mapped each for itself. Else the heap learns their size and keeps the gaps that they leave: 10 MiB more while the page
    // is shown, 20 after it was left.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

int run(const Options& options) {
    prepare();
    if (const auto logging = anjungan::startLogging({}, spdlog::level::warn); !logging) {
        std::fprintf(stderr, "anjungan-face: %s\n", logging.error().detail.c_str());
        return 2;
    }
    if (!options.demoFolder.empty())
        return anjungan::drawDemo(options.demoFolder);
    if (!options.measured.empty())
        return anjungan::measureFiles(options.cascades, options.measured);
    if (!isSocket(options.socket)) {
        std::fprintf(stderr, "anjungan-face: --socket: not an open socket\n");
        return 2;
    }
    // Never destroyed: a hanging camera call would keep its thread from being joined.
    auto* server = new anjungan::LinkServer(options.socket, {options.models, options.cascades});
    std::_Exit(server->run());
}

} // namespace

int main(int argc, char** argv) {
    anjungan::keepNewFilesPrivate();
    anjungan::keepMemoryOffDisk();
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    if (anjungan::isOneShot(words)) {
        prepare();
        return anjungan::runOneShot(words);
    }
    const auto options = parse(words);
    if (!options.isGood) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    try {
        return run(options);
    } catch (const std::exception& foreign) {
        std::fprintf(stderr, "anjungan-face: %s\n", foreign.what());
        return 3;
    }
}
