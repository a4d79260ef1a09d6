#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ContactPage;
}

/// Whether the phone number on record, of which only the end is shown, is still right; else the new one. And an e-mail
/// address for who has one.
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
    void putBack(const std::map<std::string, std::string>& texts) override;

private:
    void onChosen(const QString& id);
    void onFocus(QWidget* before, QWidget* now);
    [[nodiscard]] LeaveResult takePhone();

    ParticipantId m_asked; ///< whose answers stand here
    RegistrationWork& m_work;
    std::unique_ptr<Ui::ContactPage> m_ui;
};

} // namespace anjungan::gui
