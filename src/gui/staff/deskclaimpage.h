#pragma once

#include "gui/shell/page.h"
#include "gui/staff/claimactions.h"

#include <QImage>

#include <functional>
#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class DeskClaimPage;
}
struct Kiosk;

/// One claim at the desk: what was asked, the two pictures, its life so far, and what this member of staff may do. A
/// returned claim can get another account or NPWP before it goes on.
class DeskClaimPage : public Page {
    Q_OBJECT

public:
    DeskClaimPage(Kiosk& kiosk, StaffState& state, QWidget* parent = nullptr);
    ~DeskClaimPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;

private:
    /// The claim with its pictures decoded off the GUI thread.
    struct Shown {
        service::DeskClaim claim;
        QImage claimPhoto;
        QImage enrolmentPhoto;
    };

    /// `said` is told once the claim is on show as it is now.
    void load(const QString& said = {});
    void onLoaded(Result<Shown> shown, const QString& said);
    void showRest();
    void onFaceDecided(bool same);
    void showActions();
    void onAction(const ClaimAction& action);
    void onReasonGiven();
    void act(ClaimState to, const std::string& reason);
    void onDone(ClaimState to, const Result<void>& done);
    void addButton(const QString& objectName, const QString& text, const char* role, std::function<void()> act);
    void repair(const BankAccount& bank, const std::optional<Npwp>& npwp);
    void onRepaired(const Result<void>& repaired);
    void disableActions();
    /// The question stands where face, events and actions stood; null: those.
    void showInstead(QWidget* question);

    std::unique_ptr<Ui::DeskClaimPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
    std::optional<Shown> m_shown;
    std::optional<ClaimAction> m_asking; ///< the action that waits for its reason
};

} // namespace anjungan::gui
