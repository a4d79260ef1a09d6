#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class IdentityPage;
}

/// Name, birth place and birth date as on the KTP. The date is filled from the NIK: to be confirmed, not to be typed.
class IdentityPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit IdentityPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~IdentityPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    RegistrationWork& m_work;
    std::unique_ptr<Ui::IdentityPage> m_ui;
};

} // namespace anjungan::gui
