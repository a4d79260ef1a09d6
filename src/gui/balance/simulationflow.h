#pragma once

#include "domain/rupiah.h"
#include "gui/shell/flow.h"
#include "rules/simulation.h"
#include "service/session.h"

#include <optional>

namespace anjungan::gui {

struct Kiosk;

/// What the person asks the simulation.
struct SimulationState {
    std::optional<Rupiah> wage;
    std::optional<int> years;
    Rupiah opening; ///< prefilled with the balance of somebody who is signed in
    bool waitAsked = false; ///< "Kalau saya tunggu?" was tapped on the result
};

/// What the simulation reckons with: the yearly rate and the share of the wage in force today, asked of the rules.
[[nodiscard]] Result<rules::SimulationInput> simulationInput(const SimulationState& state, const Kiosk& kiosk, int years);

/// Simulasi JHT: wage, years and opening balance, then what it becomes, and what taking the opening now would be against it. Needs no sign-in.
class SimulationFlow : public Flow {
    Q_OBJECT

public:
    SimulationFlow(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person, QObject* parent = nullptr);

private:
    SimulationState m_state;
};

} // namespace anjungan::gui
