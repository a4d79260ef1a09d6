#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ChecksPage;
}
class CheckRow;

/// Step 3: the three green checks, each with its figure and, when it is not green, what to do (rules.md 3). Comes before
/// anything is chosen or typed.
class ChecksPage : public Page {
    Q_OBJECT

public:
    explicit ChecksPage(ClaimWork& work, QWidget* parent = nullptr);
    ~ChecksPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

private:
    [[nodiscard]] rules::Checks checks() const;

    ClaimWork& m_work;
    std::unique_ptr<Ui::ChecksPage> m_ui;
    bool m_updateChosen = false;
};

} // namespace anjungan::gui
