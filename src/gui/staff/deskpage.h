#pragma once

#include "gui/shell/page.h"
#include "gui/staff/desksearch.h"

#include <memory>
#include <vector>

namespace anjungan::gui {

namespace Ui {
class DeskPage;
}
struct Kiosk;

/// The desk: claims and referrals that wait, and a search over everything.
class DeskPage : public Page {
    Q_OBJECT

public:
    DeskPage(Kiosk& kiosk, StaffState& state, QWidget* parent = nullptr);
    ~DeskPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;

private:
    void load();
    void onClaims(const Result<std::vector<service::DeskRow>>& rows);
    void onReferrals(const Result<std::vector<service::ReferralSlip>>& slips);
    void onRow(const QString& id);
    void onSearch();
    void onFound(const Result<DeskFind>& found);
    void showClaims();
    void showReferrals();
    void open(StaffState::Opened what);

    std::unique_ptr<Ui::DeskPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
    std::vector<service::DeskRow> m_claims;
    std::vector<service::ReferralSlip> m_referrals;
};

} // namespace anjungan::gui
