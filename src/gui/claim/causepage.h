#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class CausePage;
}

/// Step 4, sebab klaim: the seven causes, the closed ones visible with their reason, and behind "Sebab lain" the four that
/// the counter deals with. Tapping a closed one leads to the page that explains why not.
class CausePage : public Page {
    Q_OBJECT

public:
    explicit CausePage(ClaimWork& work, QWidget* parent = nullptr);
    ~CausePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void activateSecondary() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void showOthers(bool others);
    void onChosen(const QString& id);
    void onClosedTapped(const QString& id);

    ClaimWork& m_work;
    std::unique_ptr<Ui::CausePage> m_ui;
    std::optional<ClaimCause> m_closedTapped;
    bool m_others = false;
};

} // namespace anjungan::gui
