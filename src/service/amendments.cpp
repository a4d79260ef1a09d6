#include "service/amendments.h"

#include "rules/ruleset.h"
#include "service/openstore.h"
#include "store/audit.h"
#include "store/settings.h"

#include <algorithm>
#include <filesystem>

namespace anjungan::service {

namespace {

constexpr std::string_view kPrefix = "amendment.";

} // namespace

Result<std::vector<rules::RuleFile>> amendmentsIn(store::Database& database) {
    const auto rows = store::Settings(database).withPrefix(std::string(kPrefix));
    if (!rows)
        return passOn(rows);
    std::vector<rules::RuleFile> files;
    for (const auto& [name, text] : *rows)
        files.push_back({name.substr(kPrefix.size()), text});
    return files;
}

Result<std::vector<rules::RuleFile>> enabledAmendments(const StoreSettings& settings, const Clock& clock) {
    auto database = store::Database::open(databaseOptions(settings), clock);
    if (!database)
        return passOn(database);
    return amendmentsIn(**database);
}

Result<void> enableAmendment(const StoreSettings& settings, const Clock& clock, const rules::RuleFile& amendment) {
    auto database = store::Database::open(databaseOptions(settings), clock);
    if (!database)
        return passOn(database);
    auto transaction = store::Transaction::begin(**database);
    if (!transaction)
        return passOn(transaction);
    auto files = amendmentsIn(**database);
    if (!files)
        return passOn(files);
    const std::string name = std::filesystem::path(amendment.name).stem().string();
    const auto known = std::ranges::find(*files, name, &rules::RuleFile::name);
    if (known != files->end()) {
        if (known->text == amendment.text)
            return {};
        return fail(ErrorCode::Conflict, "an amendment of this name with other content is switched on already", name);
    }
    files->push_back({name, amendment.text});
    if (const auto rules = rules::loadEmbeddedRuleSet(*files); !rules)
        return passOn(rules);
    if (const auto set = store::Settings(**database).set(std::string(kPrefix) + name, amendment.text); !set)
        return set;
    const auto told = store::Audit(**database)
                          .append(store::Actor::system("anjunganctl"), "amendment_enabled", "amendment:" + name,
                                  "in force from the next start");
    if (!told)
        return told;
    return transaction->commit();
}

} // namespace anjungan::service
