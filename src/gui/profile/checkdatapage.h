#pragma once

#include "gui/profile/profilestate.h"
#include "gui/shell/page.h"
#include "service/referrals.h"
#include "service/session.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class CheckDataPage;
}
struct Kiosk;

/// Shows what is on record. What only papers can correct (name, NIK, birth) goes to the counter from here.
class CheckDataPage : public Page {
    Q_OBJECT

public:
    CheckDataPage(Kiosk& kiosk, const service::SignedInParticipant& person, ProfileState& state, QWidget* parent = nullptr);
    ~CheckDataPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    void retranslate() override;
    void activateSecondary() override;

private:
    void onLoaded(const Result<std::pair<service::Profile, service::ProfileDraft>>& loaded);
    void onReferred(const Result<service::ReferralSlip>& slip);
    void showData();

    std::unique_ptr<Ui::CheckDataPage> m_ui;
    Kiosk& m_kiosk;
    service::SignedInParticipant m_person;
    ProfileState& m_state;
};

} // namespace anjungan::gui
