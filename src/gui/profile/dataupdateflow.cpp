#include "gui/profile/dataupdateflow.h"

#include "gui/claim/referralpage.h"
#include "gui/face/facepage.h"
#include "gui/profile/checkdatapage.h"
#include "gui/profile/profiledonepage.h"
#include "gui/profile/profilefieldspage.h"
#include "gui/profile/profilereviewpage.h"

namespace anjungan::gui {

namespace {

/// Order of the steps, as kept in the draft.
const QStringList kSteps{QStringLiteral("check"),   QStringLiteral("face"),   QStringLiteral("contact"), QStringLiteral("address"),
                         QStringLiteral("emergency"), QStringLiteral("review"), QStringLiteral("done")};

const QString kCounter = QStringLiteral("face_counter");

} // namespace

DataUpdateFlow::DataUpdateFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent)
    : Flow(parent), m_kiosk(kiosk), m_person(person) {
    const auto past = [this](int step) { return [this, step] { return m_state.draft.step > step; }; };
    const auto fields = [this](auto heading, auto make) {
        return [this, heading, make](QWidget* p) { return new ProfileFieldsPage(heading, make, m_state, p); };
    };
    const auto refused = [this] { return m_state.counterAsked && m_state.referral; };
    const auto check = [this](QWidget* p) {
        m_kiosk.camera.prestart(); // the next page is the one with the camera
        return new CheckDataPage(m_kiosk, m_person, m_state, p);
    };
    setSteps({
        {kSteps[0], check, past(0), {}, 1},
        {kSteps[1],
         [this](QWidget* p) {
             return new FacePage(m_kiosk,
                                 {.participant = m_person.id,
                                  .purpose = service::PhotoPurpose::DataUpdate,
                                  .answer = &m_state.draft.face,
                                  .counterAsked = &m_state.counterAsked},
                                 p);
         },
         [this, refused] { return m_state.draft.face || refused(); }, {}, 2},
        {kCounter, [this](QWidget* p) { return new ReferralPage(m_kiosk.printer, m_state.referral, p); }, [] { return false; }, refused},
        {kSteps[2], fields([] { return tr("Ke mana kami bisa menghubungi Anda?"); }, &contactFields), past(2), {}, 3},
        {kSteps[3], fields([] { return tr("Di mana Anda tinggal sekarang?"); }, &addressFields), past(3), {}, 4},
        {kSteps[4], fields([] { return tr("Siapa yang kami hubungi bila perlu?"); }, &emergencyFields), past(4), {}, 5},
        {kSteps[5], [this](QWidget* p) { return makeReview(p); }, past(5), {}, 6},
        {kSteps[6], [](QWidget* p) { return new ProfileDonePage(p); }},
    });
}

Page* DataUpdateFlow::makeReview(QWidget* parent) {
    auto* const page = new ProfileReviewPage(m_state, parent);
    connect(page, &ProfileReviewPage::changeRequested, this, &DataUpdateFlow::visit);
    return page;
}

void DataUpdateFlow::keepDraft(Saved then) {
    m_kiosk.services.ask(
        this, [id = m_person.id, draft = m_state.draft](service::Services& s) { return s.profiles.saveDraft(id, draft); }, std::move(then));
}

void DataUpdateFlow::keep(Saved then) {
    m_state.draft.halfTyped = halfTyped();
    // Until the first page is left, what the store has is newer than anything here.
    m_resumed && currentId() != kSteps[6] ? keepDraft(std::move(then)) : then({});
}

void DataUpdateFlow::save(const QString& stepId, Saved then) {
    // Before the record has come there is nothing to keep, and what an earlier visit kept must stay.
    if (!m_state.profile || stepId == kSteps[6])
        return then({});
    if (!std::exchange(m_resumed, true))
        setHalfTyped(m_state.draft.halfTyped);
    m_state.draft.halfTyped = halfTyped();
    if (stepId == kCounter)
        return finish();
    if (stepId == kSteps[1] && m_state.counterAsked)
        return refer(std::move(then));
    if (stepId == kSteps[5])
        return confirm(std::move(then));
    if (stepId == kSteps[0] && m_state.draft.step > 1)
        then = [this, then = std::move(then), goOn = kSteps[std::min(m_state.draft.step, 5)]](const Result<void>& saved) {
            then(saved);
            if (saved)
                goTo(goOn);
        };
    m_state.draft.step = std::max(m_state.draft.step, static_cast<int>(kSteps.indexOf(stepId)) + 1);
    keepDraft(std::move(then));
}

void DataUpdateFlow::refer(Saved then) {
    const auto work = [id = m_person.id](service::Services& s) {
        return s.referrals.refer(id, service::ReferralKind::Face, std::nullopt, {"face"});
    };
    m_kiosk.services.ask(this, work, [this, then = std::move(then)](const Result<service::ReferralSlip>& slip) {
        if (!slip)
            return then(passOn(slip));
        m_state.referral = *slip;
        then({});
    });
}

void DataUpdateFlow::confirm(Saved then) {
    const auto work = [id = m_person.id, change = m_state.draft.change, face = *m_state.draft.face](service::Services& s) {
        return s.profiles.confirm(id, change, face);
    };
    m_kiosk.services.ask(this, work, [this, then = std::move(then)](const Result<void>& confirmed) {
        if (confirmed)
            m_state.draft.step = static_cast<int>(kSteps.size()) - 1;
        then(confirmed);
    });
}

} // namespace anjungan::gui
