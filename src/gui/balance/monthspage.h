#pragma once

#include "gui/balance/balancestate.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class MonthsPage;
}
struct Kiosk;

/// Rincian iuran: the JHT and JP contributions of one year, month by month.
class MonthsPage : public Page {
    Q_OBJECT

public:
    MonthsPage(Kiosk& kiosk, BalanceState& state, QWidget* parent = nullptr);
    ~MonthsPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

private:
    void onLoaded(const Result<std::vector<service::ContributionRow>>& rows);
    void showRows();
    [[nodiscard]] QString money(Rupiah amount) const;

    std::unique_ptr<Ui::MonthsPage> m_ui;
    Kiosk& m_kiosk;
    BalanceState& m_state;
    std::vector<service::ContributionRow> m_rows;
    bool m_hidden = false;
};

} // namespace anjungan::gui
