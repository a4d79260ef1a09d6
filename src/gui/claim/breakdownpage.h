#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class BreakdownPage;
}

/// Step 8: what the money is made of, for each card, and what is paid out: gross, tax and net, in words too. Its second
/// button leads to what the same claim would bring later.
class BreakdownPage : public Page {
    Q_OBJECT

public:
    explicit BreakdownPage(ClaimWork& work, QWidget* parent = nullptr);
    ~BreakdownPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

private:
    void showCards();
    void showPayout();
    [[nodiscard]] QString money(Rupiah amount) const;

    ClaimWork& m_work;
    std::unique_ptr<Ui::BreakdownPage> m_ui;
    bool m_hidden = false;
    bool m_waitChosen = false;
};

} // namespace anjungan::gui
