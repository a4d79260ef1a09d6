// Start to visible home page and memory, side by side with a bare Qt window, in turn, in one run.
// usage: start_bench STORE [RUNS]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

struct Start {
    double visibleMs = -1;
    long pssKib = -1;
};

Start measure(const QString& program, const QStringList& arguments) {
    Start start;
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(30'000)) {
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            if (line == "visible")
                start.visibleMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (line.startsWith("pss_kib="))
                start.pssKib = line.mid(8).toLong();
        }
    }
    process.waitForFinished();
    return start;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: start_bench STORE [RUNS]\n", stderr);
        return 2;
    }
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 11;
    const QString folder = QCoreApplication::applicationDirPath();
    const QStringList kiosk{QStringLiteral("--store"), QString::fromLocal8Bit(argv[1]), QStringLiteral("--probe-start"),
                            QStringLiteral("--windowed"), QStringLiteral("--camera"), QStringLiteral("device:63")};
    std::vector<double> bareMs, kioskMs, bareKib, kioskKib;
    for (int i = 0; i <= runs; ++i) {
        const Start bare = measure(folder + QStringLiteral("/bare_window"), {});
        const Start home = measure(folder + QStringLiteral("/anjungan"), kiosk);
        if (bare.visibleMs < 0 || home.visibleMs < 0) {
            std::fputs("start_bench: a window did not become visible\n", stderr);
            return 1;
        }
        if (i == 0)
            continue; // the first pair warms the disk cache
        bareMs.push_back(bare.visibleMs);
        kioskMs.push_back(home.visibleMs);
        bareKib.push_back(static_cast<double>(bare.pssKib));
        kioskKib.push_back(static_cast<double>(home.pssKib));
    }
    std::printf("start to visible, median of %d: kiosk %.0f ms, bare window %.0f ms, ratio %.2f (bound 3)\n", runs, median(kioskMs),
                median(bareMs), median(kioskMs) / median(bareMs));
    std::printf("memory (PSS), median: kiosk %.1f MiB (bound 60), bare window %.1f MiB\n", median(kioskKib) / 1024, median(bareKib) / 1024);
    return 0;
}
