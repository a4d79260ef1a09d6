#include "faults/bulkwork.h"

#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>

namespace anjungan::test {

namespace fs = std::filesystem;
using namespace anjungan::service;

namespace {

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

ImportCalls writeImportCalls(const fs::path& folder, const Kpj& kpj, int count) {
    ImportCalls calls;
    for (int call = 0; call < count; ++call) {
        std::vector<fs::path> files;
        for (int file = 0; file < kFilesInCall; ++file) {
            files.push_back(folder / ("c" + std::to_string(call) + "-" + std::to_string(file) + ".csv"));
            std::ofstream out(files.back());
            out << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
            for (int line = 0; line < kLinesInFile; ++line)
                out << files.back().stem().string() << '-' << line << ',' << kpj.text() << ",2020-"
                    << padded(1 + line % 12, 2) << ",2020-12-28,5000000,185000,100000,100000,50000\n";
        }
        calls.push_back(std::move(files));
    }
    return calls;
}

std::string workOnImports(const StoreSettings& settings, const Clock& clock, const ImportCalls& calls, std::size_t from,
                          const Tell& tell) {
    const auto maintenance = Maintenance::open(settings, builtInRules(), clock);
    if (!maintenance)
        return troubleOf("open", maintenance);
    for (std::size_t call = from; call < calls.size(); ++call) {
        int files = 0;
        const auto report = (*maintenance)->import(calls[call], [&](const WorkProgress&) {
            tell(std::to_string(call * kFilesInCall + static_cast<std::size_t>(++files)));
        });
        if (!report)
            return troubleOf("import", report);
        if (report->anyRejected())
            return "a line was rejected";
    }
    return {};
}

void importSavers(const fs::path& folder, const StoreSettings& settings, const Clock& clock) {
    std::ofstream people(folder / "p.csv");
    std::ofstream cards(folder / "m.csv");
    std::ofstream lines(folder / "c.csv");
    people << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,"
              "email,npwp,data_updated_on\n";
    cards << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n";
    lines << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
    for (int i = 1; i <= kAccounts; ++i) {
        const std::string nik = "317101010280" + padded(i, 4);
        const std::string kpj = "98" + padded(i, 9);
        people << nik << ",Orang Contoh,Jakarta,1980-02-01,L,Jl. Melati 1,Jakarta,DKI Jakarta,10110,WNI,,081299" << padded(i, 6)
               << ",,,\n";
        cards << kpj << ',' << nik << ",,PT Contoh,PU,2016-01-01,,,,0,\n";
        lines << "C" << i << ',' << kpj << ",2016-12,2016-12-28," << 5'000'000 + i << ",185000,100000,100000,50000\n";
    }
    for (std::ofstream* file : {&people, &cards, &lines})
        file->close();
    const auto maintenance = Maintenance::open(settings, builtInRules(), clock);
    REQUIRE(maintenance);
    const std::vector<fs::path> files{folder / "p.csv", folder / "m.csv", folder / "c.csv"};
    const auto report = (*maintenance)->import(files);
    REQUIRE(report);
    REQUIRE_FALSE(report->anyRejected());
}

std::string workOnYears(const StoreSettings& settings, const Clock& clock, int from, const Tell& tell) {
    const auto maintenance = Maintenance::open(settings, builtInRules(), clock);
    if (!maintenance)
        return troubleOf("open", maintenance);
    for (int year = from; year <= kLastYear; ++year) {
        const auto report = (*maintenance)->capitalise(year);
        if (!report)
            return troubleOf("capitalise", report);
        if (report->posted + report->already != kAccounts)
            return "accounts were left out";
        tell(std::to_string(year));
    }
    return {};
}

int lastNumber(const Ending& ending, int otherwise) {
    return ending.answers.empty() ? otherwise : std::stoi(ending.answers.back());
}

} // namespace anjungan::test
