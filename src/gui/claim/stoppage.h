#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class StopPage;
}

/// A no, explained: everything that stands in the way at once, each with what was looked at, why not, from which law, and
/// when or how it becomes a yes, and a button for it. Also tells what is to be done first, and what the counter does.
class StopPage : public Page {
    Q_OBJECT

public:
    explicit StopPage(ClaimWork& work, QWidget* parent = nullptr);
    ~StopPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] HeadingSign headingSign() const override { return HeadingSign::Info; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

private:
    void showFindings();
    [[nodiscard]] texts::FindingAction firstAction() const;
    [[nodiscard]] texts::FindingAction secondAction() const;

    ClaimWork& m_work;
    std::unique_ptr<Ui::StopPage> m_ui;
    std::vector<texts::FindingAction> m_actions;
    bool m_second = false;
    bool m_hidden = false;
};

} // namespace anjungan::gui
