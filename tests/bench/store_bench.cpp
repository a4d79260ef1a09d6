// How long it takes to fill a store with 100,000 invented people, and how many lines a second an import takes in: both
// as whole processes on this disk. Prints, asserts nothing. The number of people can be given as the first argument.

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

const QString kProgram =
    qEnvironmentVariable("ANJUNGAN_BIN_DIR", QString::fromUtf8(ANJUNGAN_BIN_DIR)) + QString::fromUtf8("/anjunganctl");

/// Runs anjunganctl and gives its seconds; ends the benchmark where it fails.
double timed(const QStringList& words, bool show) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const auto from = std::chrono::steady_clock::now();
    process.start(kProgram, words);
    process.waitForFinished(-1);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "anjunganctl %s failed: %s\n", qPrintable(words.join(QChar(u' '))),
                     process.readAllStandardError().constData());
        std::exit(1);
    }
    if (show)
        std::printf("  %s", process.readAllStandardOutput().constData());
    return took.count();
}

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string nikOf(int i) {
    return "317101010280" + padded(1 + i % 9999, 4);
}

void writeFiles(const std::string& folder, int people) {
    std::ofstream participants(folder + "/participants.csv");
    participants
        << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,"
           "email,npwp,data_updated_on\n";
    std::ofstream memberships(folder + "/memberships.csv");
    memberships
        << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n";
    std::ofstream contributions(folder + "/contributions.csv");
    contributions << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
    for (int i = 0; i < people; ++i) {
        participants << nikOf(i)
                     << ",Orang Contoh,Jakarta,1980-02-01,L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,WNI,,081299"
                     << padded(i, 6) << ",,,\n";
        const std::string kpj = "98" + padded(i, 9);
        memberships << kpj << ',' << nikOf(i) << ",,PT Contoh,PU,2022-01-01,,,,0,\n";
        for (int month = 1; month <= 24; ++month) {
            const std::string blth = std::to_string(2023 + (month - 1) / 12) + '-' + padded((month - 1) % 12 + 1, 2);
            contributions << kpj << '-' << blth << ',' << kpj << ',' << blth << ',' << blth
                          << "-28,5000000,185000,100000,100000,50000\n";
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    const int people = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const QString base = folder.path() + QChar(u'/');
    const QString demo = base + QString::fromUtf8("demo.db");
    const QString store = QString::fromUtf8("--store");
    timed({QString::fromUtf8("init"), store, demo}, false);
    const double took = timed(
        {QString::fromUtf8("demo"), store, demo, QString::fromUtf8("--participants"), QString::number(people)}, false);
    std::printf("demo: %d participants in %.1f s, store of %.0f MiB\n", people, took,
                static_cast<double>(std::filesystem::file_size(demo.toStdString())) / 1048576.0);
    const QString imported = base + QString::fromUtf8("import.db");
    writeFiles(folder.path().toStdString(), 9999);
    timed({QString::fromUtf8("init"), store, imported}, false);
    for (const char* file : {"participants.csv", "memberships.csv", "contributions.csv"})
        timed({QString::fromUtf8("import"), store, imported, base + QString::fromUtf8(file)}, true);
    std::printf("verify of the demo store: %.1f s\n", timed({QString::fromUtf8("verify"), store, demo}, false));
    return 0;
}
