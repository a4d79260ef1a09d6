#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class NewPinPage;
}

/// A new PIN, twice. A weak one is refused with the reason as soon as it is typed.
class NewPinPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit NewPinPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~NewPinPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void onFirst();
    [[nodiscard]] QString weakness() const;

    RegistrationWork& m_work;
    std::unique_ptr<Ui::NewPinPage> m_ui;
};

} // namespace anjungan::gui
