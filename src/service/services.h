#pragma once

#include "service/balances.h"
#include "service/claimdesk.h"
#include "service/claims.h"
#include "service/faces.h"
#include "service/profiles.h"
#include "service/referrals.h"
#include "service/registration.h"
#include "service/signin.h"
#include "service/storesettings.h"
#include "service/upkeep.h"

#include <memory>

namespace anjungan::service {

class Context;

/// All use cases over one open store: made and used on one thread (the StoreThread, or main in anjunganctl).
class Services {
public:
    /// Opens the store and proves it (see store/database.h for what can go wrong).
    [[nodiscard]] static Result<std::unique_ptr<Services>> open(const StoreSettings& settings,
                                                                const rules::RuleSet& ruleSet, const Clock& clock);
    /// The same with the law as the store has it: the built-in one with the amendments that are switched on there.
    /// StoreCorrupt where one of them does not load.
    [[nodiscard]] static Result<std::unique_ptr<Services>> openWithItsLaw(const StoreSettings& settings, const Clock& clock);
    ~Services();

    /// What decisions are made by. Their findings point into it.
    [[nodiscard]] const rules::RuleSet& rules() const;

    Registration registration;
    SignIn signIn;
    StaffAccounts staff;
    Balances balances;
    Profiles profiles;
    Claims claims;
    ClaimDesk desk;
    Referrals referrals;
    Faces faces;
    Upkeep upkeep;

private:
    explicit Services(std::unique_ptr<Context> context);
    std::unique_ptr<const rules::RuleSet> m_law; ///< where it is the store's own
    std::unique_ptr<Context> m_context;
};

} // namespace anjungan::service
