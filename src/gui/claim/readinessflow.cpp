#include "gui/claim/readinessflow.h"

#include "gui/claim/causepage.h"
#include "gui/claim/namecheckpage.h"
#include "gui/claim/nameentrypage.h"
#include "gui/claim/readinesspage.h"
#include "gui/registration/noticepage.h"

namespace anjungan::gui {

namespace {

const QString kIntro = QStringLiteral("intro");
const QString kCause = QStringLiteral("cause");
const QString kReadiness = QStringLiteral("readiness");
const QString kNames = QStringLiteral("names");
const QString kNameCheck = QStringLiteral("name_check");

} // namespace

bool ReadinessWork::namesAgree() const {
    const auto same = [](const std::optional<texts::NameVerdict>& verdict) { return !verdict || verdict->match == NameMatch::Same; };
    return same(texts::ktpVerdict(names)) && same(texts::bankVerdict(names));
}

bool ReadinessWork::claimMayBegin() const {
    return claim.verdict && claim.verdict->outcome == Outcome::Online && namesAgree();
}

ReadinessFlow::ReadinessFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent)
    : Flow(parent), m_work{.claim = {.kiosk = kiosk, .person = std::move(person)}} {
    m_work.names.record = m_work.claim.person.name;
    const auto news = [] {
        return NoticePage::News{tr("Lihat dulu kesiapan klaim Anda"),
                                tr("Pilih sebab klaim. Anjungan menunjukkan apa yang sudah siap, apa yang masih kurang, dan surat yang "
                                   "perlu dibawa. Belum ada yang diajukan."),
                                tr("Lanjut")};
    };
    setSteps({
        {.id = kIntro, .make = [news](QWidget* parent) { return new NoticePage(news, parent); },
         .done = [this] { return m_work.claim.situation.has_value(); }},
        {.id = kCause, .make = [this](QWidget* parent) { return new CausePage(m_work.claim, parent); },
         .done = [this] { return m_work.claim.verdict.has_value(); }},
        {.id = kReadiness, .make = [this](QWidget* parent) { return new ReadinessPage(m_work, parent); }},
        {.id = kNames, .make = [this](QWidget* parent) { return new NameEntryPage(m_work, parent); }},
        {.id = kNameCheck, .make = [this](QWidget* parent) { return new NameCheckPage(m_work, parent); },
         .applies = [this] { return !m_work.names.ktp.empty() || !m_work.names.bank.empty(); }},
    });
}

void ReadinessFlow::save(const QString& stepId, Saved then) {
    if (stepId == kIntro)
        return load(std::move(then));
    if (stepId == kCause)
        return decide(std::move(then));
    if (stepId == kNameCheck && m_work.claimMayBegin())
        return finish(QStringLiteral("claim"));
    then({});
}

void ReadinessFlow::load(Saved then) {
    m_work.claim.kiosk.services.ask(
        this, [id = m_work.claim.person.id](service::Services& s) { return s.claims.situation(id); },
        [this, then = std::move(then)](Result<service::ClaimSituation> situation) {
            if (!situation)
                return then(passOn(situation));
            m_work.claim.situation = std::move(*situation);
            then({});
        });
}

void ReadinessFlow::decide(Saved then) {
    const ClaimCause cause = *m_work.claim.choice;
    if (const rules::Decision* const known = m_work.claim.decision(cause)) {
        m_work.claim.verdict = *known;
        return then({});
    }
    m_work.claim.kiosk.services.ask(
        this, [id = m_work.claim.person.id, cause](service::Services& s) { return s.claims.assess(id, cause); },
        [this, then = std::move(then)](Result<rules::Decision> decision) {
            if (!decision)
                return then(passOn(decision));
            m_work.claim.verdict = std::move(*decision);
            then({});
        });
}

} // namespace anjungan::gui
