#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ConsentPage;
}

/// Consent in two parts, each answered by itself: personal data, without which there is no registration, and the face
/// picture, without which staff look at the person instead.
class ConsentPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit ConsentPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~ConsentPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    RegistrationWork& m_work;
    std::unique_ptr<Ui::ConsentPage> m_ui;
};

} // namespace anjungan::gui
