#pragma once

#include "gui/shell/page.h"
#include "gui/staff/staffstate.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class DeskReferralPage;
}
struct Kiosk;

/// A person who was sent to the counter: why, with which papers, and that it is dealt with.
class DeskReferralPage : public Page {
    Q_OBJECT

public:
    DeskReferralPage(Kiosk& kiosk, StaffState& state, QWidget* parent = nullptr);
    ~DeskReferralPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;

private:
    void showReferral();
    void onClose();
    void onClosed(const Result<void>& closed);

    std::unique_ptr<Ui::DeskReferralPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
};

} // namespace anjungan::gui
