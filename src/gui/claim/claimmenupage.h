#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ClaimMenuPage;
}

/// Step 2: what a claim is and what it needs. With a draft the main action goes on where the person stopped.
class ClaimMenuPage : public Page {
    Q_OBJECT

public:
    explicit ClaimMenuPage(ClaimWork& work, QWidget* parent = nullptr);
    ~ClaimMenuPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    void retranslate() override;
    void activateSecondary() override;

Q_SIGNALS:
    /// The draft is to be thrown away.
    void anewChosen();

private:
    ClaimWork& m_work;
    std::unique_ptr<Ui::ClaimMenuPage> m_ui;
};

} // namespace anjungan::gui
