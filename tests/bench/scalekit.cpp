#include "bench/scalekit.h"

#include <cstdlib>
#include <fstream>

namespace anjungan::bench {

namespace fs = std::filesystem;

namespace {

constexpr int kSerials = 9999;
constexpr int kDays = 28;
constexpr int kMonths = 12;

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

void giveUp(const Error& error) {
    std::fprintf(stderr, "%s: %s (%s)\n", std::string(toText(error.code)).c_str(), error.detail.c_str(),
                 error.where.c_str());
    std::exit(1);
}

std::string nikOf(int person) {
    return "317101" + padded(1 + person / kSerials % kDays, 2) + padded(1 + person / kSerials / kDays % kMonths, 2) + "80" +
           padded(1 + person % kSerials, 4);
}

std::string birthOf(int person) {
    return "1980-" + padded(1 + person / kSerials / kDays % kMonths, 2) + '-' + padded(1 + person / kSerials % kDays, 2);
}

std::string kpjOf(int person) {
    return "98" + padded(person, 9);
}

std::string blthOf(int month) {
    return std::to_string(2023 + month / kMonths) + '-' + padded(month % kMonths + 1, 2);
}

Bench::Bench(Sizes wanted)
    : sizes(std::move(wanted))
    , dir(QString::fromStdString(sizes.folder + "/scale-bench-XXXXXX")) {
    if (!dir.isValid())
        giveUp({ErrorCode::Io, "no folder can be made for the stores; it must be there and be written to", sizes.folder});
}

service::StoreSettings Bench::store(const std::string& name) const {
    service::StoreSettings settings;
    settings.store = folder / name;
    settings.pinCost = PinCost::Minimal;
    return settings;
}

bool Bench::measures(const std::string& work) const {
    return sizes.only.empty() || (',' + sizes.only + ',').find(',' + work + ',') != std::string::npos;
}

std::unique_ptr<service::Maintenance> Bench::open(const std::string& name) const {
    return require(service::Maintenance::open(store(name), rules, clock));
}

std::unique_ptr<service::Services> Bench::services(const std::string& name) const {
    return require(service::Services::open(store(name), rules, clock));
}

void Bench::remove(const std::string& name) const {
    for (const char* end : {"", "-wal", "-shm", ".key"})
        fs::remove(folder / (name + end));
}

void Bench::removeLog(const std::string& name) const {
    for (const char* end : {"-wal", "-shm"})
        fs::remove(folder / (name + end));
}

void Bench::writeFiles(int people, int months) const {
    std::ofstream persons(folder / "p.csv");
    std::ofstream cards(folder / "m.csv");
    std::ofstream lines(folder / "c.csv");
    persons << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,"
               "email,npwp,data_updated_on\n";
    cards << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n";
    lines << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
    for (int i = 0; i < people; ++i) {
        persons << nikOf(i) << ",Orang Contoh,Jakarta," << birthOf(i)
                << ",L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,WNI,Sri,081299000001,,,2026-11-20\n";
        cards << kpjOf(i) << ',' << nikOf(i) << ",,PT Contoh,PU,2023-01-01,2026-09-30,layoff,2026-09-30,0,\n";
        for (int month = 0; month < months; ++month)
            lines << kpjOf(i) << '-' << blthOf(month) << ',' << kpjOf(i) << ',' << blthOf(month) << ',' << blthOf(month)
                  << "-28,5000000,185000,100000,100000,50000\n";
    }
}

void print(const Line& line) {
    const bool holds = line.atLeast ? line.ratio >= line.bound : line.ratio <= line.bound;
    std::printf("%-46s %11.0f %11.0f %-9s %7.2f", line.work.c_str(), line.ours, line.yardstick, line.unit.c_str(), line.ratio);
    if (line.bound > 0)
        std::printf("  %s %-5g %s", line.atLeast ? ">=" : "<=", line.bound, holds ? "holds" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

void print(const std::string& work, double figure, const std::string& unit, double bound) {
    std::printf("%-46s %11.0f %11s %-9s", work.c_str(), figure, "", unit.c_str());
    if (bound > 0)
        std::printf(" %7s  <= %-5g %s", "", bound, figure <= bound ? "holds" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
}

void note(const std::string& text) {
    std::printf("    %s\n", text.c_str());
    std::fflush(stdout);
}

} // namespace anjungan::bench
