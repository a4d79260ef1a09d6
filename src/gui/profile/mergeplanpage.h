#pragma once

#include "gui/profile/mergeflow.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class MergePlanPage;
}

/// Shows the cards with their balances and the card that will hold them all.
class MergePlanPage : public Page {
    Q_OBJECT

public:
    MergePlanPage(Kiosk& kiosk, ParticipantId participant, MergeState& state, QWidget* parent = nullptr);
    ~MergePlanPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

private:
    void onLoaded(const Result<service::MergePlan>& plan);
    void showPlan();

    std::unique_ptr<Ui::MergePlanPage> m_ui;
    Kiosk& m_kiosk;
    ParticipantId m_participant;
    MergeState& m_state;
    bool m_hidden = false;
};

} // namespace anjungan::gui
