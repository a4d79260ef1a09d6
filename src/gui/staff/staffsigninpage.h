#pragma once

#include "gui/shell/page.h"
#include "gui/staff/staffstate.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class StaffSignInPage;
}
struct Kiosk;

/// Code and PIN of a member of staff. The PIN is wiped from the field as soon as it was asked.
class StaffSignInPage : public Page {
    Q_OBJECT

public:
    StaffSignInPage(Kiosk& kiosk, StaffState& state, QWidget* parent = nullptr);
    ~StaffSignInPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void onSignIn();
    void onAnswer(const Result<service::StaffSignInAnswer>& answer);

    std::unique_ptr<Ui::StaffSignInPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
};

} // namespace anjungan::gui
