#include "gui/balance/simulationflow.h"

#include "gui/balance/simulationinputpage.h"
#include "gui/balance/simulationresultpage.h"
#include "gui/claim/waitingpage.h"
#include "gui/shell/kiosk.h"

namespace anjungan::gui {

Result<rules::SimulationInput> simulationInput(const SimulationState& state, const Kiosk& kiosk, int years) {
    const Date today = kiosk.clock.today();
    const auto rate = kiosk.rules.find(rules::Parameter::SimulationRate, today);
    const auto employer = kiosk.rules.find(rules::Parameter::JhtEmployer, today);
    const auto worker = kiosk.rules.find(rules::Parameter::JhtWorker, today);
    if (!rate || !employer || !worker)
        return passOn(!rate ? rate : !employer ? employer : worker);
    return rules::SimulationInput{*state.wage, years, state.opening, *rate, *employer + *worker};
}

SimulationFlow::SimulationFlow(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person, QObject* parent) : Flow(parent) {
    const auto waiting = [this, &kiosk](QWidget* parent) {
        const auto reckon = [this, &kiosk](int, QObject*, const WaitingPage::Answer& answer) {
            const auto input = simulationInput(m_state, kiosk, m_state.years.value_or(1));
            answer(input ? rules::waitingPlans(*input, kiosk.clock.today(), kiosk.rules) : passOn(input));
        };
        return new WaitingPage(WaitingPage::Purpose::Simulation, reckon, parent);
    };
    setSteps({
        {QStringLiteral("input"), [this, &kiosk, person](QWidget* p) { return new SimulationInputPage(kiosk, person, m_state, p); },
         [this] { return m_state.wage && m_state.years; }},
        {QStringLiteral("result"), [this, &kiosk](QWidget* p) { return new SimulationResultPage(kiosk, m_state, p); }},
        {.id = QStringLiteral("waiting"), .make = waiting, .applies = [this] { return m_state.waitAsked; }},
    });
}

} // namespace anjungan::gui
