#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class DisputePage;
}

/// What is not as the membership record has it: letter by letter where it is a slip, by name where it is something else.
/// On to the counter, or back to correct it.
class DisputePage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit DisputePage(RegistrationWork& work, QWidget* parent = nullptr);
    ~DisputePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    [[nodiscard]] QString secondaryText() const override;
    void activateSecondary() override;

Q_SIGNALS:
    void correctionRequested();

private:
    void showDifferences();

    RegistrationWork& m_work;
    std::unique_ptr<Ui::DisputePage> m_ui;
};

} // namespace anjungan::gui
