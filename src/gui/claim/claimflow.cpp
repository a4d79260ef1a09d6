#include "gui/claim/claimflow.h"

#include "gui/claim/breakdownpage.h"
#include "gui/claim/causepage.h"
#include "gui/claim/checkanswerspage.h"
#include "gui/claim/checkspage.h"
#include "gui/claim/claimmenupage.h"
#include "gui/claim/jhtmenupage.h"
#include "gui/claim/membershippage.h"
#include "gui/claim/referralpage.h"
#include "gui/claim/stoppage.h"
#include "gui/claim/submittedpage.h"
#include "gui/claim/taxbankpage.h"
#include "gui/claim/waitingpage.h"
#include "gui/face/facepage.h"
#include "gui/texts/codes.h"

namespace anjungan::gui {

namespace {

const QString kJhtMenu = QStringLiteral("jht_menu");
const QString kClaimMenu = QStringLiteral("claim_menu");
const QString kChecks = QStringLiteral("checks");
const QString kCause = QStringLiteral("cause");
const QString kStop = QStringLiteral("stop");
const QString kCounter = QStringLiteral("counter");
const QString kMembership = QStringLiteral("membership_data");
const QString kDataCounter = QStringLiteral("data_counter");
const QString kFace = QStringLiteral("face");
const QString kFaceCounter = QStringLiteral("face_counter");
const QString kTaxBank = QStringLiteral("tax_bank");
const QString kBreakdown = QStringLiteral("breakdown");
const QString kWaiting = QStringLiteral("waiting");
const QString kCheckAnswers = QStringLiteral("check_answers");
const QString kSubmitted = QStringLiteral("submitted");

QString idOf(ClaimStep step) {
    switch (step) {
    case ClaimStep::JhtMenu:
        return kJhtMenu;
    case ClaimStep::ClaimMenu:
        return kClaimMenu;
    case ClaimStep::Checks:
        return kChecks;
    case ClaimStep::Cause:
        return kCause;
    case ClaimStep::MembershipData:
        return kMembership;
    case ClaimStep::Face:
        return kFace;
    case ClaimStep::TaxAndBank:
        return kTaxBank;
    case ClaimStep::Breakdown:
        return kBreakdown;
    case ClaimStep::CheckAnswers:
        return kCheckAnswers;
    case ClaimStep::Submitted:
        return kSubmitted;
    }
    return kJhtMenu;
}

/// Where an action leads that is done in another flow; empty: it stays in this one.
QString outcomeOf(texts::FindingAction action) {
    switch (action) {
    case texts::FindingAction::UpdateData:
        return QStringLiteral("data_update");
    case texts::FindingAction::MergeCards:
        return QStringLiteral("merge");
    case texts::FindingAction::TrackClaim:
        return QStringLiteral("track");
    case texts::FindingAction::None:
    case texts::FindingAction::OtherCause:
    case texts::FindingAction::Counter:
        return {};
    }
    return {};
}

int numberOf(ClaimStep step) {
    return static_cast<int>(step);
}

} // namespace

ClaimFlow::ClaimFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent)
    : Flow(parent), m_work{.kiosk = kiosk, .person = std::move(person)} {
    std::vector<Step> steps = stepsToCause();
    for (Step& step : stepsToFiling())
        steps.push_back(std::move(step));
    setSteps(std::move(steps));
    load({});
}

std::vector<Flow::Step> ClaimFlow::stepsToCause() {
    const auto menu = [this](QWidget* parent) {
        auto* const page = new JhtMenuPage(parent);
        connect(page, &JhtMenuPage::otherChosen, this, &ClaimFlow::finish);
        return page;
    };
    const auto claimMenu = [this](QWidget* parent) {
        auto* const page = new ClaimMenuPage(m_work, parent);
        connect(page, &ClaimMenuPage::anewChosen, this, &ClaimFlow::startAnew);
        return page;
    };
    const auto stopped = [this] { return m_work.verdict.has_value(); };
    return {
        {.id = kJhtMenu, .make = menu, .done = [this] { return m_work.situation.has_value(); },
         .number = numberOf(ClaimStep::JhtMenu)},
        {.id = kClaimMenu, .make = claimMenu, .done = [this] { return m_started; },
         .number = numberOf(ClaimStep::ClaimMenu)},
        {.id = kChecks, .make = [this](QWidget* parent) { return new ChecksPage(m_work, parent); },
         .done = [this] { return m_checksSeen; }, .number = numberOf(ClaimStep::Checks)},
        {.id = kCause, .make = [this](QWidget* parent) { return new CausePage(m_work, parent); },
         .done = [this] { return m_work.verdict || causeStands(); }, .number = numberOf(ClaimStep::Cause)},
        {.id = kStop, .make = [this](QWidget* parent) { return new StopPage(m_work, parent); },
         .done = [this] { return m_work.referral.has_value(); }, .applies = stopped},
        {.id = kCounter, .make = [this](QWidget* parent) { return new ReferralPage(m_work.kiosk.printer, m_work.referral, parent); },
         .done = [] { return false; }, .applies = stopped},
    };
}

std::vector<Flow::Step> ClaimFlow::stepsToFiling() {
    const auto face = [this](QWidget* parent) {
        return new FacePage(m_work.kiosk,
                            FaceTask{.participant = m_work.person.id, .answer = &m_work.draft.face, .counterAsked = &m_work.counterAsked},
                            parent);
    };
    const auto checkAnswers = [this](QWidget* parent) {
        auto* const page = new CheckAnswersPage(m_work, parent);
        connect(page, &CheckAnswersPage::changeRequested, this, &ClaimFlow::visit);
        return page;
    };
    const auto waiting = [this](QWidget* parent) {
        return new WaitingPage(WaitingPage::Purpose::Claim, reckonClaim(m_work), parent);
    };
    const auto slip = [this](QWidget* parent) { return new ReferralPage(m_work.kiosk.printer, m_work.referral, parent); };
    const auto refused = [this] { return m_work.counterAsked && m_work.referral; };
    const auto disputed = [this] { return m_work.draft.membershipDataConfirmed == false && m_work.referral; };
    const auto membership = [this](QWidget* parent) {
        m_work.kiosk.camera.prestart(); // the next page is the one with the camera
        return new MembershipPage(m_work, parent);
    };
    return {
        {.id = kMembership, .make = membership,
         .done = [this, disputed] { return m_work.draft.membershipDataConfirmed == true || disputed(); },
         .number = numberOf(ClaimStep::MembershipData)},
        {.id = kDataCounter, .make = slip, .done = [] { return false; }, .applies = disputed},
        {.id = kFace, .make = face, .done = [this, refused] { return m_work.draft.face || refused(); },
         .number = numberOf(ClaimStep::Face)},
        {.id = kFaceCounter, .make = slip, .done = [] { return false; }, .applies = refused},
        {.id = kTaxBank, .make = [this](QWidget* parent) { return new TaxBankPage(m_work, parent); },
         .done = [this] { return bankStands(); }, .number = numberOf(ClaimStep::TaxAndBank)},
        {.id = kBreakdown, .make = [this](QWidget* parent) { return new BreakdownPage(m_work, parent); },
         .done = [this] { return m_breakdownSeen; }, .number = numberOf(ClaimStep::Breakdown)},
        {.id = kWaiting, .make = waiting, .applies = [this] { return m_work.waitAsked; },
         .number = numberOf(ClaimStep::Breakdown)},
        {.id = kCheckAnswers, .make = checkAnswers, .done = [this] { return m_work.receipt.has_value(); },
         .number = numberOf(ClaimStep::CheckAnswers)},
        {.id = kSubmitted, .make = [this](QWidget* parent) { return new SubmittedPage(m_work, parent); },
         .number = numberOf(ClaimStep::Submitted)},
    };
}

bool ClaimFlow::causeStands() const {
    const rules::Decision* const decision = m_work.draft.cause ? m_work.decision(*m_work.draft.cause) : nullptr;
    return decision && decision->outcome == Outcome::Online;
}

bool ClaimFlow::bankStands() const {
    return m_work.draft.bank && (m_work.draft.npwp || !m_work.npwpRequired());
}

ClaimStep ClaimFlow::firstOpenStep() const {
    if (!m_started)
        return m_work.resumed ? m_work.draft.step : ClaimStep::ClaimMenu;
    if (!m_checksSeen)
        return ClaimStep::Checks;
    if (!causeStands())
        return ClaimStep::Cause;
    if (m_work.draft.membershipDataConfirmed != true)
        return ClaimStep::MembershipData;
    if (!m_work.draft.face)
        return ClaimStep::Face;
    if (!bankStands())
        return ClaimStep::TaxAndBank;
    return m_breakdownSeen ? ClaimStep::CheckAnswers : ClaimStep::Breakdown;
}

void ClaimFlow::load(Saved then) {
    m_whenLoaded = std::move(then);
    if (std::exchange(m_loading, true))
        return;
    const auto work = [id = m_work.person.id](service::Services& s) -> Result<Loaded> {
        auto draft = s.claims.loadDraft(id);
        auto situation = s.claims.situation(id);
        auto profile = s.profiles.profile(id);
        if (!draft || !situation || !profile)
            return std::unexpected(!draft ? draft.error() : !situation ? situation.error() : profile.error());
        auto balances = s.balances.overview(id, situation->asOf);
        if (!balances)
            return passOn(balances);
        Loaded loaded{std::move(*draft), std::move(*situation), std::move(*balances), std::move(*profile), {}};
        if (!loaded.draft || !loaded.draft->cause)
            return loaded;
        // Where the person's record changed meanwhile there is none, and the guards lead back to the cause.
        if (auto breakdown = s.claims.breakdown(id, *loaded.draft->cause, loaded.draft->npwp.has_value()))
            loaded.breakdown = std::move(*breakdown);
        return loaded;
    };
    m_work.kiosk.services.ask(this, work, [this](Result<Loaded> loaded) { onLoaded(std::move(loaded)); });
}

void ClaimFlow::onLoaded(Result<Loaded> loaded) {
    m_loading = false;
    const Saved then = std::exchange(m_whenLoaded, {});
    if (!loaded) {
        if (then)
            then(passOn(loaded));
        return;
    }
    m_work.situation = std::move(loaded->situation);
    m_work.balances = std::move(loaded->balances);
    m_work.profile = std::move(loaded->profile);
    m_work.breakdown = std::move(loaded->breakdown);
    if (loaded->draft) {
        m_work.draft = std::move(*loaded->draft);
        setHalfTyped(m_work.draft.halfTyped);
        m_checksSeen = m_work.draft.step > ClaimStep::Checks;
        m_breakdownSeen = m_work.draft.step > ClaimStep::Breakdown && m_work.breakdown;
        m_work.resumed = m_work.draft.step > ClaimStep::ClaimMenu;
    } else {
        m_work.draft.id = ClaimId::make(m_work.kiosk.clock);
    }
    if (then)
        saveDraft(then);
    else if (m_work.resumed && currentId() == kJhtMenu)
        goTo(kClaimMenu);
}

void ClaimFlow::startAnew() {
    if (isBusy() || !m_work.situation)
        return;
    m_work.draft = {};
    setHalfTyped({});
    m_work.draft.id = ClaimId::make(m_work.kiosk.clock);
    m_work.breakdown.reset();
    m_work.resumed = m_checksSeen = m_breakdownSeen = false;
    next();
}

void ClaimFlow::save(const QString& stepId, Saved then) {
    m_work.draft.halfTyped = halfTyped();
    if (m_work.receipt)
        return then({});
    if (stepId == kJhtMenu)
        return m_work.situation ? saveDraft(std::move(then)) : load(std::move(then));
    if (stepId == kClaimMenu) {
        m_started = true;
        continueAt(idOf(firstOpenStep()));
    } else if (stepId == kChecks) {
        m_checksSeen = true;
        if (const QString outcome = outcomeOf(m_work.action); !outcome.isEmpty())
            return saveAndFinish(outcome, std::move(then));
    } else if (stepId == kCause) {
        return saveCause(std::move(then));
    } else if (stepId == kStop) {
        return saveStop(std::move(then));
    } else if (stepId == kCounter || stepId == kDataCounter || stepId == kFaceCounter) {
        return finish();
    } else if (stepId == kMembership && m_work.draft.membershipDataConfirmed == false) {
        return refer(service::ReferralKind::Data, std::move(then));
    } else if (stepId == kFace && m_work.counterAsked) {
        return refer(service::ReferralKind::Face, std::move(then));
    } else if (stepId == kTaxBank) {
        return saveBank(std::move(then));
    } else if (stepId == kBreakdown) {
        m_breakdownSeen = true;
    } else if (stepId == kCheckAnswers) {
        return submit(std::move(then));
    }
    saveDraft(std::move(then));
}

void ClaimFlow::keep(Saved then) {
    m_work.draft.halfTyped = halfTyped();
    m_work.receipt || !m_work.situation ? then({}) : saveDraft(std::move(then));
}

void ClaimFlow::saveCause(Saved then) {
    const ClaimCause cause = *m_work.choice;
    if (const rules::Decision* const known = m_work.decision(cause))
        return decide(*known, std::move(then));
    m_work.kiosk.services.ask(
        this, [id = m_work.person.id, cause](service::Services& s) { return s.claims.assess(id, cause); },
        [this, then = std::move(then)](const Result<rules::Decision>& decision) {
            decision ? decide(*decision, then) : then(passOn(decision));
        });
}

void ClaimFlow::decide(rules::Decision decision, Saved then) {
    const bool online = decision.outcome == Outcome::Online;
    // What may still become a claim here is kept for coming back; a no and a cause of the counter are not.
    if (m_work.decision(*m_work.choice) && decision.outcome != Outcome::NotEligible)
        m_work.draft.cause = m_work.choice;
    m_work.verdict.reset();
    if (!online) {
        m_work.verdict = std::move(decision);
        return saveDraft(std::move(then));
    }
    m_work.breakdown.reset();
    saveBank(std::move(then));
}

void ClaimFlow::saveBank(Saved then) {
    m_work.draft.step = firstOpenStep();
    const auto work = [id = m_work.person.id, draft = m_work.draft](service::Services& s) -> Result<service::Breakdown> {
        if (auto saved = s.claims.saveDraft(id, draft); !saved)
            return passOn(saved);
        return s.claims.breakdown(id, *draft.cause, draft.npwp.has_value());
    };
    m_work.kiosk.services.ask(this, work, [this, then = std::move(then)](Result<service::Breakdown> breakdown) {
        if (!breakdown)
            return then(passOn(breakdown));
        m_work.breakdown = std::move(*breakdown);
        then({});
    });
}

void ClaimFlow::saveStop(Saved then) {
    if (m_work.action == texts::FindingAction::Counter)
        return refer(service::ReferralKind::Claim, std::move(then));
    if (const QString outcome = outcomeOf(m_work.action); !outcome.isEmpty())
        return saveAndFinish(outcome, std::move(then));
    m_work.verdict.reset();
    continueAt(kCause);
    then({});
}

void ClaimFlow::saveAndFinish(const QString& outcome, Saved then) {
    saveDraft([this, outcome, then = std::move(then)](const Result<void>& saved) {
        saved ? finish(outcome) : then(saved);
    });
}

void ClaimFlow::saveDraft(Saved then) {
    m_work.draft.step = firstOpenStep();
    m_work.kiosk.services.ask(
        this, [id = m_work.person.id, draft = m_work.draft](service::Services& s) { return s.claims.saveDraft(id, draft); },
        std::move(then));
}

void ClaimFlow::refer(service::ReferralKind kind, Saved then) {
    const auto cause = kind == service::ReferralKind::Claim ? m_work.choice : m_work.draft.cause;
    const auto reasons = kind == service::ReferralKind::Face ? std::vector<std::string>{"face"} : failedRules();
    const auto work = [id = m_work.person.id, kind, cause, reasons, draft = m_work.draft](
                          service::Services& s) -> Result<service::ReferralSlip> {
        if (auto saved = s.claims.saveDraft(id, draft); !saved)
            return passOn(saved);
        return s.referrals.refer(id, kind, cause, reasons);
    };
    m_work.draft.step = firstOpenStep();
    m_work.kiosk.services.ask(this, work, [this, then = std::move(then)](Result<service::ReferralSlip> slip) {
        if (!slip)
            return then(passOn(slip));
        m_work.referral = std::move(*slip);
        then({});
    });
}

std::vector<std::string> ClaimFlow::failedRules() const {
    if (!m_work.verdict)
        return {"membership_data"};
    std::vector<std::string> rules;
    for (const rules::Finding& finding : m_work.verdict->findings)
        if (!finding.passed)
            rules.emplace_back(finding.id());
    return rules;
}

void ClaimFlow::submit(Saved then) {
    auto request = ClaimRequest::complete(m_work.draft);
    if (!request)
        return then(passOn(request));
    m_work.kiosk.services.ask(
        this, [id = m_work.person.id, request = *request](service::Services& s) { return s.claims.submit(id, request); },
        [this, then = std::move(then)](Result<service::ClaimReceipt> receipt) {
            if (!receipt)
                return then(passOn(receipt));
            m_work.receipt = std::move(*receipt);
            then({});
        });
}

QString ClaimFlow::sentence(const Error& error) const {
    if (error.code == ErrorCode::RefusedByRule)
        return tr("Keadaan data Anda baru saja berubah, jadi klaim ini belum bisa dikirim. Isian Anda tersimpan. Silakan "
                  "panggil petugas.");
    if (error.code == ErrorCode::InvalidInput && error.where == "npwp")
        return tr("NPWP belum cocok. Tekan Ubah pada baris NPWP.");
    if (error.code == ErrorCode::InvalidInput && (error.where == "holder" || error.where == "bank"))
        return tr("Rekening harus atas nama Anda sendiri. Tekan Ubah pada baris rekening.");
    if (error.code == ErrorCode::InvalidInput && error.where == "face")
        return tr("Foto wajah perlu diambil lagi. Tekan Ubah pada baris foto.");
    return Flow::sentence(error);
}

} // namespace anjungan::gui
