// What a large branch costs, each work beside the same work by bare SQLite C calls or by another program, measured in turns
// in this one run. Prints a table and asserts nothing. The numbers of the specification need hours and 30 GB of disk:
//
//     scale_bench --large 1000000 --small 10000 --imported 1000000 --folder /srv/bench
//
// Run it in a Release build on a quiet machine, on a real disk.

#include "bench/bulkstore.h"
#include "bench/scalerows.h"

#include "base/crypto.h"

#include <QCoreApplication>

#include <cstring>
#include <sys/vfs.h>

#include <spdlog/spdlog.h>

using namespace anjungan;
using namespace anjungan::bench;

namespace {

constexpr long kTmpfs = 0x01021994;

Sizes sizesFrom(int argc, char** argv) {
    Sizes sizes;
    for (int i = 1; i + 1 < argc; i += 2) {
        const auto is = [&](const char* name) {
            return std::strcmp(argv[i], name) == 0;
        };
        const int number = std::max(1, std::atoi(argv[i + 1]));
        if (is("--folder"))
            sizes.folder = argv[i + 1];
        else if (is("--large"))
            sizes.large = number;
        else if (is("--small"))
            sizes.small = number;
        else if (is("--months"))
            sizes.months = number;
        else if (is("--imported"))
            sizes.imported = number;
        else
            giveUp({ErrorCode::InvalidInput, "known are --large --small --months --imported --folder", argv[i]});
    }
    return sizes;
}

void makeStore(const Bench& bench, const std::string& name, int people) {
    const StopWatch watch;
    makeBulkStore(bench, name, people, bench.sizes.months);
    note(std::to_string(people) + " people made in " + std::to_string(static_cast<int>(watch.seconds())) + " s");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    initCrypto();
    spdlog::set_level(spdlog::level::warn);
    const Bench bench(sizesFrom(argc, argv));
    std::printf("%d participants and %d, %d contributions each; %d imported\n", bench.sizes.large, bench.sizes.small,
                bench.sizes.months, bench.sizes.imported);
    struct statfs disk {};
    if (statfs(bench.folder.c_str(), &disk) == 0 && disk.f_type == kTmpfs)
        note("the folder is in memory: a durable write costs nothing there, name another by --folder");
    std::printf("%-46s %11s %11s %-9s %7s  bound\n", "", "ours", "yardstick", "", "ratio");
    measureImport(bench);
    makeStore(bench, "small.db", bench.sizes.small);
    measureClaims(bench, "small.db");
    bench.remove("small.db");
    makeStore(bench, "small.db", bench.sizes.small);
    makeStore(bench, "large.db", bench.sizes.large);
    measureLookup(bench, "large.db", "small.db");
    measureBytes(bench, "large.db");
    measureCapitalise(bench, "large.db");
    measureSums(bench);
    measureDemo(bench);
    return 0;
}
