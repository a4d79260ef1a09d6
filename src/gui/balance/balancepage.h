#pragma once

#include "gui/balance/balancestate.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class BalancePage;
}
struct Kiosk;

/// The balance of one card: the amount large and in words, then what it is made of.
class BalancePage : public Page {
    Q_OBJECT

public:
    BalancePage(Kiosk& kiosk, BalanceState& state, QWidget* parent = nullptr);
    ~BalancePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

private:
    void showCard();
    void onPrinted(const Result<void>& printed);

    std::unique_ptr<Ui::BalancePage> m_ui;
    Kiosk& m_kiosk;
    BalanceState& m_state;
    bool m_hidden = false;
};

} // namespace anjungan::gui
