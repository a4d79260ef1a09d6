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

#include <sys/resource.h>
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

// One core for the vision, one for the page. And no core dump: it would put frames on the disk.
void prepare() {
    cv::setNumThreads(1);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
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
