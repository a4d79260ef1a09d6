#include "gui/balance/simulationflow.h"

#include "gui/balance/simulationinputpage.h"
#include "gui/balance/simulationresultpage.h"

namespace anjungan::gui {

SimulationFlow::SimulationFlow(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person, QObject* parent) : Flow(parent) {
    setSteps({
        {QStringLiteral("input"), [this, &kiosk, person](QWidget* p) { return new SimulationInputPage(kiosk, person, m_state, p); },
         [this] { return m_state.wage && m_state.years; }},
        {QStringLiteral("result"), [this, &kiosk](QWidget* p) { return new SimulationResultPage(kiosk, m_state, p); }},
    });
}

} // namespace anjungan::gui
