#pragma once

#include "gui/balance/balancestate.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class CardChoicePage;
}
struct Kiosk;

/// Asks which card, and passes on by itself where there is only one.
class CardChoicePage : public Page {
    Q_OBJECT

public:
    CardChoicePage(Kiosk& kiosk, ParticipantId participant, BalanceState& state, QWidget* parent = nullptr);
    ~CardChoicePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

private:
    void onLoaded(const Result<service::BalanceOverview>& overview);
    void onChosen(const QString& id);
    void showCards();

    std::unique_ptr<Ui::CardChoicePage> m_ui;
    Kiosk& m_kiosk;
    ParticipantId m_participant;
    BalanceState& m_state;
    bool m_hidden = false;
};

} // namespace anjungan::gui
