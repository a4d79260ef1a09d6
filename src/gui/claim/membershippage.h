#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class MembershipPage;
}

/// Step 5: is the data of the membership right? "Ada yang salah" leads to the counter with a queue number.
class MembershipPage : public Page {
    Q_OBJECT

public:
    explicit MembershipPage(ClaimWork& work, QWidget* parent = nullptr);
    ~MembershipPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

private:
    [[nodiscard]] QString shown(const QString& value) const;

    ClaimWork& m_work;
    std::unique_ptr<Ui::MembershipPage> m_ui;
    bool m_hidden = false;
};

} // namespace anjungan::gui
