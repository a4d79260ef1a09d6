#include "service/services.h"

#include "service/context.h"
#include "store/database.h"

namespace anjungan::service {

Services::Services(std::unique_ptr<Context> context)
    : registration(*context)
    , signIn(*context)
    , staff(*context)
    , balances(*context)
    , profiles(*context)
    , claims(*context)
    , desk(*context)
    , referrals(*context)
    , upkeep(*context)
    , m_context(std::move(context)) {
}

Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::open(const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                                 const Clock& clock) {
    store::DatabaseOptions options;
    options.file = settings.store;
    options.keyFile = settings.keyFile;
    options.purpose = settings.training ? store::Purpose::Training : store::Purpose::Real;
    const bool make = settings.create && !std::filesystem::exists(settings.store);
    auto database = make ? store::Database::create(options, clock) : store::Database::open(options, clock);
    if (!database)
        return passOn(database);
    auto context = std::make_unique<Context>(*std::move(database), ruleSet, clock, settings.pinCost);
    return std::unique_ptr<Services>(new Services(std::move(context)));
}

} // namespace anjungan::service
