#include "app/journeys.h"

#include "gui/balance/balanceflow.h"
#include "gui/profile/cardflow.h"
#include "gui/profile/dataupdateflow.h"
#include "gui/balance/helpflow.h"
#include "gui/profile/mergeflow.h"
#include "gui/balance/simulationflow.h"
#include "gui/claim/claimflow.h"
#include "gui/claim/readinessflow.h"
#include "gui/claim/trackflow.h"
#include "gui/registration/registrationflow.h"
#include "gui/registration/signinflow.h"
#include "gui/shell/kiosk.h"
#include "gui/shell/kioskcontroller.h"
#include "gui/staff/staffflow.h"

namespace anjungan {

namespace {

using Person = std::optional<service::SignedInParticipant>;

/// A journey of somebody who is signed in.
template <class FlowType> gui::KioskController::MakeFlow forPerson(gui::Kiosk& kiosk) {
    return [&kiosk](const Person& person) { return std::make_unique<FlowType>(kiosk, *person); };
}

/// A journey that anybody may take.
template <class FlowType> gui::KioskController::MakeFlow forAnybody(gui::Kiosk& kiosk) {
    return [&kiosk](const Person&) { return std::make_unique<FlowType>(kiosk); };
}

} // namespace

void addJourneys(gui::KioskController& controller, gui::Kiosk& kiosk) {
    controller.addJourney(QStringLiteral("signin"), false, [&controller, &kiosk](const Person&) {
        auto flow = std::make_unique<gui::SignInFlow>(kiosk);
        QObject::connect(flow.get(), &gui::SignInFlow::signedIn, &controller, &gui::KioskController::signedIn);
        return flow;
    });
    controller.addJourney(QStringLiteral("register"), false, forAnybody<gui::RegistrationFlow>(kiosk));
    controller.addJourney(QStringLiteral("balance"), true, forPerson<gui::BalanceFlow>(kiosk));
    controller.addJourney(QStringLiteral("claim"), true, forPerson<gui::ClaimFlow>(kiosk));
    controller.addJourney(QStringLiteral("readiness"), true, forPerson<gui::ReadinessFlow>(kiosk));
    controller.addJourney(QStringLiteral("data_update"), true, forPerson<gui::DataUpdateFlow>(kiosk));
    controller.addJourney(QStringLiteral("merge"), true, forPerson<gui::MergeFlow>(kiosk));
    controller.addJourney(QStringLiteral("card"), true, forPerson<gui::CardFlow>(kiosk));
    // By tracking number for anybody; who is signed in sees their own claims, with the reasons.
    controller.addJourney(QStringLiteral("track"), false, [&kiosk](const Person& person) {
        return person ? std::make_unique<gui::TrackFlow>(kiosk, *person) : std::make_unique<gui::TrackFlow>(kiosk);
    });
    controller.addJourney(QStringLiteral("simulation"), false, [&kiosk](const Person& person) {
        return std::make_unique<gui::SimulationFlow>(kiosk, person);
    });
    controller.addJourney(QStringLiteral("help"), false, forAnybody<gui::HelpFlow>(kiosk));
    controller.addJourney(QStringLiteral("staff"), false, forAnybody<gui::StaffFlow>(kiosk));
}

} // namespace anjungan
