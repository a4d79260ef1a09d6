#pragma once

#include "gui/balance/simulationflow.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class SimulationResultPage;
}

/// What the simulation says: the balance large, what it is made of, and the years one by one.
class SimulationResultPage : public Page {
    Q_OBJECT

public:
    SimulationResultPage(Kiosk& kiosk, SimulationState& state, QWidget* parent = nullptr);
    ~SimulationResultPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void activateSecondary() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showResult();

    std::unique_ptr<Ui::SimulationResultPage> m_ui;
    Kiosk& m_kiosk;
    SimulationState& m_state;
    bool m_waitChosen = false;
};

} // namespace anjungan::gui
