#pragma once

#include "gui/balance/balancestate.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class YearsPage;
}
struct Kiosk;

/// Contributions, yield and balance by year; a year leads to its months.
class YearsPage : public Page {
    Q_OBJECT

public:
    YearsPage(Kiosk& kiosk, BalanceState& state, QWidget* parent = nullptr);
    ~YearsPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void onLoaded(const Result<std::vector<service::YearRow>>& years);
    void onChosen(const QString& id);
    void showYears();
    void showChart();
    [[nodiscard]] QString money(Rupiah amount) const;

    std::unique_ptr<Ui::YearsPage> m_ui;
    Kiosk& m_kiosk;
    BalanceState& m_state;
    bool m_hidden = false;
};

} // namespace anjungan::gui
