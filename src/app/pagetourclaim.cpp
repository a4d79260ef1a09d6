#include "app/pagetour.h"

#include "gui/widgets/wordfield.h"

#include <QLabel>

namespace anjungan {

void PageTour::visitClosedCauses() {
    toCause("waiting_month");
    picture(QStringLiteral("claim-4-causes-closed"));
    m_driver.tap(QStringLiteral("choice_resignation"));
    reach(QStringLiteral("stop"));
    picture(QStringLiteral("claim-stop-waiting-month"));
    leave();
    toCause("disputed_layoff");
    m_driver.tap(QStringLiteral("choice_layoff"));
    reach(QStringLiteral("stop"));
    picture(QStringLiteral("claim-stop-dispute"));
    leave();
    toCause("nine_years");
    m_driver.tap(QStringLiteral("choice_partial_10"));
    reach(QStringLiteral("stop"));
    picture(QStringLiteral("claim-stop-nine-years"));
    leave();
    toCause("open_claim");
    picture(QStringLiteral("claim-4-open-claim"));
    m_driver.tap(QStringLiteral("choice_resignation"));
    reach(QStringLiteral("stop"));
    picture(QStringLiteral("claim-stop-open-claim"));
    leave();
}

void PageTour::visitReferrals() {
    open("claimTile", "over_limit", "jht_menu");
    tap("claimTile");
    reach(QStringLiteral("claim_menu"));
    tapMain();
    reach(QStringLiteral("checks"));
    nextTo("claim-3-over-limit", "cause");
    m_driver.tap(QStringLiteral("choice_resignation"));
    tapMain();
    reach(QStringLiteral("stop"));
    nextTo("claim-stop-over-limit", "counter");
    picture(QStringLiteral("claim-referral"));
    leave();
    toCause("layoff");
    m_driver.tap(QStringLiteral("choice_other")).waitFor(QStringLiteral("choice_death"));
    picture(QStringLiteral("claim-4-other-causes"));
    m_driver.tap(QStringLiteral("choice_total_disability"));
    tapMain();
    reach(QStringLiteral("stop"));
    nextTo("claim-stop-branch-cause", "counter");
    picture(QStringLiteral("claim-referral-disability"));
    leave();
    toCause("contract_end");
    m_driver.tap(QStringLiteral("choice_contract_end"));
    tapMain();
    reach(QStringLiteral("membership_data"));
    m_driver.tap(QStringLiteral("choice_wrong"));
    tapMain();
    reach(QStringLiteral("data_counter"));
    picture(QStringLiteral("claim-referral-data"));
    leave();
}

void PageTour::visitClaim() {
    open("claimTile", "resignation", "jht_menu");
    picture(QStringLiteral("claim-1-jht-menu"));
    tap("claimTile");
    reach(QStringLiteral("claim_menu"));
    nextTo("claim-2-start", "checks");
    nextTo("claim-3-checks", "cause");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("claim-4-cause-missing"));
    m_driver.tap(QStringLiteral("choice_resignation"));
    nextTo("claim-4-cause", "membership_data");
    m_driver.tap(QStringLiteral("choice_right"));
    nextTo("claim-5-membership", "face");
    waitForShot();
    nextTo("claim-6-face", "tax_bank");
    picture(QStringLiteral("claim-7-empty"));
    leave();
    open("claimTile", "resignation", "claim_menu");
    nextTo("claim-2-resumed", "tax_bank");
}

void PageTour::visitClaimFiling() {
    tap("bankButton");
    m_driver.waitFor(QStringLiteral("choice_014"));
    picture(QStringLiteral("claim-7-banks"));
    m_driver.tap(QStringLiteral("choice_014"));
    type("accountField", "52708");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("claim-7-short-account"));
    type("accountField", "49163");
    tap("holderButton");
    m_driver.waitFor(QStringLiteral("holderField"));
    picture(QStringLiteral("claim-7-holder"));
    tapMain();
    m_driver.waitFor(QStringLiteral("accountField"));
    nextTo("claim-7-tax-and-bank", "breakdown");
    picture(QStringLiteral("claim-8-breakdown"));
    tap("secondaryButton");
    reach(QStringLiteral("waiting"));
    m_driver.waitFor(QStringLiteral("partialCard"));
    nextTo("claim-8-waiting", "check_answers");
    nextTo("claim-9-check-answers", "submitted");
    picture(QStringLiteral("claim-10-submitted"));
    m_driver.then([this] { m_tracking = qobject_cast<QLabel*>(m_driver.find(QStringLiteral("trackingLabel")))->text(); });
    leave();
}

void PageTour::visitTracking() {
    home();
    tap("trackTile");
    reach(QStringLiteral("track_number"));
    picture(QStringLiteral("track-number-empty"));
    type("trackingField", "JHT-1");
    tapMain();
    waitForText("messageLabel");
    picture(QStringLiteral("track-number-wrong"));
    leave();
    tap("trackTile");
    reach(QStringLiteral("track_number"));
    m_driver.typeInto(QStringLiteral("trackingField"), [this] { return m_tracking; });
    tapMain();
    reach(QStringLiteral("track_timeline"));
    picture(QStringLiteral("track-submitted"));
    leave();
}

void PageTour::visitVouching() {
    toCause("retirement_age");
    m_driver.tap(QStringLiteral("choice_retirement_age"));
    tapMain();
    reach(QStringLiteral("membership_data"));
    m_driver.tap(QStringLiteral("choice_right"));
    tapMain();
    reach(QStringLiteral("face"));
    tap("staffButton");
    m_driver.waitFor(QStringLiteral("reasonCards"));
    picture(QStringLiteral("face-vouch-reasons"));
    m_driver.tap(QStringLiteral("choice_camera_unavailable")).waitFor(QStringLiteral("choice_family_card"));
    picture(QStringLiteral("face-vouch-papers"));
    m_driver.tap(QStringLiteral("choice_family_card")).waitFor(QStringLiteral("vouchButton"));
    picture(QStringLiteral("face-vouch-staff"));
    type("codeField", staffOf(Role::Petugas).code);
    type("pinField", staffOf(Role::Petugas).pin);
    tap("vouchButton");
    m_driver.waitUntil(QStringLiteral("be asked for the second officer"), [this] {
        const auto* const code = qobject_cast<gui::WordField*>(m_driver.find(QStringLiteral("codeField")));
        return code && code->text().isEmpty();
    });
    picture(QStringLiteral("face-vouch-second"));
    type("codeField", staffOf(Role::Penyelia).code);
    type("pinField", staffOf(Role::Penyelia).pin);
    tap("vouchButton");
    reach(QStringLiteral("tax_bank"));
    tap("backButton");
    reach(QStringLiteral("face"));
    picture(QStringLiteral("face-vouched"));
    leave();
}

void PageTour::visitLostCamera() {
    toCause("company_retirement");
    m_driver.tap(QStringLiteral("choice_company_retirement"));
    tapMain();
    reach(QStringLiteral("membership_data"));
    m_driver.tap(QStringLiteral("choice_right"));
    tapMain();
    reach(QStringLiteral("face"));
    m_driver.then(m_loseCamera);
    m_driver.waitFor(QStringLiteral("secondaryButton")); // the queue number, offered with the news
    picture(QStringLiteral("face-camera-lost"));
    leave();
}

} // namespace anjungan
