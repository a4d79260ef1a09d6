#pragma once

#include "service/context.h"
#include "service/importer.h"
#include "service/openstore.h"
#include "store/contributions.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "support/catch.h"
#include "support/fakeclock.h"
#include "support/storeplace.h"

#include <fstream>
#include <sstream>

namespace anjungan::service::test {

inline const std::string kParticipantsHeader =
    "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,email,npwp,"
    "data_updated_on\n";
inline const std::string kMembershipsHeader =
    "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n";
inline const std::string kContributionsHeader =
    "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n";
inline const std::string kYieldsHeader = "reference,kpj,booked_on,amount\n";
inline const std::string kPriorClaimsHeader = "reference,nik,cause,paid_on,gross\n";

inline const std::string kPerson = "3171010102809001,Siti Contoh,Jakarta,1980-02-01,L,Jl. Melati 1,Jakarta,DKI "
                                   "Jakarta,10110,WNI,Rina,081299000001,,,\n";
inline const std::string kCard =
    "99000000010,3171010102809001,99000001/000,PT Contoh,PU,2024-01-01,2026-01-31,resignation,2026-01-31,0,\n";
inline const std::string kContribution = "C-1,99000000010,2025-01,2025-02-10,5000000,185000,100000,100000,50000\n";

/// A folder with import files and a store of its own.
struct ImportFolder {
    ImportFolder() : rules(rules::loadEmbeddedRuleSet().value()) {
        initCrypto();
        auto database = store::Database::create(databaseOptions(settings()), clock);
        REQUIRE(database);
        context = std::make_unique<Context>(std::move(*database), rules, clock, PinCost::Minimal);
    }

    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return place.path(name); }

    [[nodiscard]] StoreSettings settings() const {
        StoreSettings settings;
        settings.store = place.address();
        settings.keyFile = place.keyFile();
        return settings;
    }

    std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    [[nodiscard]] std::string read(const std::filesystem::path& file) const {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        return text.str();
    }

    [[nodiscard]] Result<ImportReport> import(const std::vector<std::filesystem::path>& files) {
        return Importer(context->database(), rules).run(files);
    }

    /// Imports one file that must be readable.
    [[nodiscard]] ImportFileReport importText(const std::string& name, const std::string& content) {
        const std::vector<std::filesystem::path> files{write(name, content)};
        const auto report = import(files);
        INFO((report ? std::string() : report.error().detail));
        REQUIRE(report);
        return report->files.front();
    }

    /// One person with one card.
    void addPersonAndCard() {
        REQUIRE(importText("p.csv", kParticipantsHeader + kPerson).added == 1);
        REQUIRE(importText("m.csv", kMembershipsHeader + kCard).added == 1);
    }

    [[nodiscard]] Rupiah posted(const std::string& kpj) {
        const auto id = store::Memberships(context->database()).findId(Kpj::parse(kpj).value()).value();
        return store::Ledger(context->database()).balance(store::memberAccount(*id)).value().posted();
    }

    anjungan::test::StorePlace place{"store.db"};
    anjungan::test::FakeClock clock{makeDate(2026, 6, 15)};
    rules::RuleSet rules;
    std::unique_ptr<Context> context;
};

} // namespace anjungan::service::test
