#include "service/services.h"

#include "service/context.h"
#include "service/openstore.h"

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
    , faces(*context)
    , upkeep(*context)
    , m_context(std::move(context)) {
}

Services::~Services() = default;

const rules::RuleSet& Services::rules() const {
    return m_context->rules();
}

namespace {

Result<std::unique_ptr<store::Database>> openOrMake(const StoreSettings& settings, const Clock& clock) {
    const store::DatabaseOptions options = databaseOptions(settings);
    if (!settings.create || (!isOnServer(settings) && std::filesystem::exists(settings.store)))
        return store::Database::open(options, clock);
    auto made = store::Database::create(options, clock);
    if (!made && made.error().code == ErrorCode::AlreadyExists)
        return store::Database::open(options, clock);
    return made;
}

} // namespace

Result<std::unique_ptr<Services>> Services::open(const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                                 const Clock& clock) {
    auto database = openOrMake(settings, clock);
    if (!database)
        return passOn(database);
    auto context = std::make_unique<Context>(*std::move(database), ruleSet, clock, settings.pinCost);
    return std::unique_ptr<Services>(new Services(std::move(context)));
}

Result<std::unique_ptr<Services>> Services::openWithItsLaw(const StoreSettings& settings, const Clock& clock) {
    auto database = openOrMake(settings, clock);
    if (!database)
        return passOn(database);
    const auto amendments = amendmentsIn(**database);
    if (!amendments)
        return passOn(amendments);
    auto loaded = rules::loadEmbeddedRuleSet(*amendments);
    if (!loaded)
        return fail(ErrorCode::StoreCorrupt, "an amendment in the store: " + loaded.error().detail, loaded.error().where);
    auto law = std::make_unique<const rules::RuleSet>(std::move(*loaded));
    auto context = std::make_unique<Context>(*std::move(database), *law, clock, settings.pinCost);
    auto services = std::unique_ptr<Services>(new Services(std::move(context)));
    services->m_law = std::move(law);
    return services;
}

} // namespace anjungan::service
