#include "app/demostore.h"

#include "rules/ruleset.h"
#include "service/maintenance.h"

namespace anjungan {

Result<void> fillDemoStore(const service::StoreSettings& settings, const Clock& clock) {
    if (const auto made = service::Maintenance::init(settings, clock); !made)
        return passOn(made);
    const auto ruleSet = rules::loadEmbeddedRuleSet();
    if (!ruleSet)
        return passOn(ruleSet);
    auto maintenance = service::Maintenance::open(settings, *ruleSet, clock);
    if (!maintenance)
        return passOn(maintenance);
    if (const auto filled = (*maintenance)->fillDemo({}); !filled)
        return passOn(filled);
    return {};
}

Result<service::StoreSettings> DemoStore::fill(const Clock& clock, bool training) {
    service::StoreSettings settings;
    settings.training = training;
    settings.store = m_folder.filePath(QStringLiteral("tour.db")).toStdString();
    if (const auto filled = fillDemoStore(settings, clock); !filled)
        return passOn(filled);
    return settings;
}

} // namespace anjungan
