// What a large branch costs, each work beside the same work by bare SQLite C calls or by another program, measured in turns
// in this one run. Prints a table and asserts nothing. The numbers of the specification need hours and 30 GB of disk:
//
//     scale_bench --large 1000000 --small 10000 --imported 1000000 --folder /srv/bench
//     scale_bench --only import,sums                       import claims lookup bytes capitalise sums demo: some of the table
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
    if (argc % 2 == 0)
        giveUp({ErrorCode::InvalidInput, "each option needs its value", argv[argc - 1]});
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
        else if (is("--only"))
            sizes.only = argv[i + 1];
        else
            giveUp({ErrorCode::InvalidInput, "known are --large --small --months --imported --folder --only", argv[i]});
    }
    return sizes;
}

void makeStore(const Bench& bench, const std::string& name, int people) {
    const StopWatch watch;
    makeBulkStore(bench, name, people, bench.sizes.months);
    note(std::to_string(people) + " people made in " + std::to_string(static_cast<int>(watch.seconds())) + " s");
}

/// Import first, since its memory is the most that the process ever held.
void measureAll(const Bench& bench) {
    if (bench.measures("import"))
        measureImport(bench);
    if (bench.measures("claims")) {
        makeStore(bench, "small.db", bench.sizes.small);
        measureClaims(bench, "small.db");
        bench.remove("small.db");
    }
    if (bench.measures("lookup"))
        makeStore(bench, "small.db", bench.sizes.small);
    if (bench.measures("lookup") || bench.measures("bytes") || bench.measures("capitalise"))
        makeStore(bench, "large.db", bench.sizes.large);
    if (bench.measures("lookup"))
        measureLookup(bench, "large.db", "small.db");
    if (bench.measures("bytes"))
        measureBytes(bench, "large.db");
    if (bench.measures("capitalise"))
        measureCapitalise(bench, "large.db");
    if (bench.measures("sums"))
        measureSums(bench);
    if (bench.measures("demo"))
        measureDemo(bench);
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
    measureAll(bench);
    return 0;
}
