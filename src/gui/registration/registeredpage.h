#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class RegisteredPage;
}

/// The registration is done: the digital card, to be printed. There is no way back.
class RegisteredPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit RegisteredPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~RegisteredPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] HeadingSign headingSign() const override { return HeadingSign::Done; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

private:
    [[nodiscard]] const service::DigitalCard* card() const;
    void onPrinted(const Result<void>& result);

    RegistrationWork& m_work;
    std::unique_ptr<Ui::RegisteredPage> m_ui;
    bool m_printing = false;
};

} // namespace anjungan::gui
