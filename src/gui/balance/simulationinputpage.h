#pragma once

#include "gui/balance/simulationflow.h"
#include "gui/shell/page.h"
#include "service/balances.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class SimulationInputPage;
}

/// Asks wage, years and opening balance; the opening is filled in for somebody who is signed in.
class SimulationInputPage : public Page {
    Q_OBJECT

public:
    SimulationInputPage(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person, SimulationState& state,
                        QWidget* parent = nullptr);
    ~SimulationInputPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    void onBalance(const Result<service::BalanceOverview>& overview);

    std::unique_ptr<Ui::SimulationInputPage> m_ui;
    SimulationState& m_state;
};

} // namespace anjungan::gui
