#pragma once

#include "domain/rupiah.h"
#include "gui/shell/flow.h"
#include "service/session.h"

#include <optional>

namespace anjungan::gui {

struct Kiosk;

/// What the person asks the simulation.
struct SimulationState {
    std::optional<Rupiah> wage;
    std::optional<int> years;
    Rupiah opening; ///< prefilled with the balance of somebody who is signed in
};

/// Simulasi JHT: wage, years and opening balance, then what it becomes. Needs no sign-in.
class SimulationFlow : public Flow {
    Q_OBJECT

public:
    SimulationFlow(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person, QObject* parent = nullptr);

private:
    SimulationState m_state;
};

} // namespace anjungan::gui
