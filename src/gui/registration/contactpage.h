#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ContactPage;
}

/// The phone number, and an e-mail address for who has one.
class ContactPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit ContactPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~ContactPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    RegistrationWork& m_work;
    std::unique_ptr<Ui::ContactPage> m_ui;
};

} // namespace anjungan::gui
