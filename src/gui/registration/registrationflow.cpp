#include "gui/registration/registrationflow.h"

#include "base/crypto.h"
#include "domain/personname.h"
#include "gui/claim/referralpage.h"
#include "gui/face/facepage.h"
#include "gui/registration/addresspage.h"
#include "gui/registration/registeredpage.h"
#include "gui/registration/consentpage.h"
#include "gui/registration/contactpage.h"
#include "gui/registration/disputepage.h"
#include "gui/registration/identitypage.h"
#include "gui/registration/newpinpage.h"
#include "gui/registration/noticepage.h"
#include "gui/registration/numberpage.h"
#include "gui/registration/segmentpage.h"
#include "gui/texts/codes.h"
#include "rules/identity.h"

#include <array>

namespace anjungan::gui {

namespace {

/// Steps in the order in which a resumed registration may go on, last first.
constexpr std::array kOpenSteps = {"pin", "contact", "address"};

/// Whether who typed `now` knows what the person of the kept draft knew. The NIK alone opens nothing: it stands on
/// every photocopy of a KTP.
bool knowsTheSame(const service::RegistrationDraft& kept, const service::RegistrationDraft& now) {
    return kept.kpj && kept.kpj == now.kpj && kept.identity && now.identity &&
           compareNames(kept.identity->name, now.identity->name) == NameMatch::Same &&
           compareNames(kept.identity->birthPlace, now.identity->birthPlace) == NameMatch::Same &&
           kept.identity->birthDate == now.identity->birthDate;
}

template <class PageType> Flow::Step pageStep(RegistrationWork& work, const char* id, int number, std::function<bool()> done) {
    return {.id = QString::fromLatin1(id),
            .make = [&work](QWidget* parent) { return new PageType(work, parent); },
            .done = std::move(done),
            .applies = {},
            .number = number};
}

} // namespace

RegistrationFlow::RegistrationFlow(Kiosk& kiosk, QObject* parent) : Flow(parent), m_work(kiosk) {
    setSteps(table());
}

RegistrationFlow::~RegistrationFlow() {
    wipe(m_work.pin);
}

std::vector<Flow::Step> RegistrationFlow::table() {
    service::RegistrationDraft& draft = m_work.draft;
    std::vector<Step> steps;
    steps.push_back(pageStep<ConsentPage>(m_work, "consent", 1, [this] { return m_work.consentAnswered; }));
    steps.push_back(pageStep<SegmentPage>(m_work, "segment", 2, [&draft] { return draft.segment && draft.citizenship; }));
    steps.push_back(nikStep());
    steps.push_back(registeredStep());
    steps.push_back(kpjStep());
    steps.push_back(pageStep<IdentityPage>(m_work, "identity", 5, [&draft] { return draft.identity.has_value(); }));
    steps.push_back(disputeStep());
    steps.push_back(slipStep());
    steps.push_back(pageStep<AddressPage>(m_work, "address", 6, [this] { return m_work.addressAnswered; }));
    steps.push_back(pageStep<ContactPage>(m_work, "contact", 7, [&draft] { return draft.phone.has_value(); }));
    steps.push_back(pageStep<NewPinPage>(m_work, "pin", 8, [this] { return !m_work.pin.empty(); }));
    steps.push_back(faceStep());
    steps.push_back(faceCounterStep());
    steps.push_back(pageStep<RegisteredPage>(m_work, "done", 10, {}));
    return steps;
}

Flow::Step RegistrationFlow::nikStep() {
    NumberQuestion question{.heading = [] { return tr("Berapa NIK Anda?"); },
                            .label = [] { return tr("NIK"); },
                            .helper = [] { return tr("16 angka, ada di KTP"); },
                            .kind = DigitField::Kind::Nik,
                            .least = 16,
                            .most = 16,
                            .fieldName = QStringLiteral("nikField"),
                            .known = [this] { return m_work.draft.nik ? texts::fromUtf8(m_work.draft.nik->text()) : QString(); },
                            .accept = [this](const std::string& digits) { return acceptNik(digits); }};
    return {.id = QStringLiteral("nik"),
            .make = [question](QWidget* parent) { return new NumberPage(question, parent); },
            .done = [this] { return !m_work.participant.isNull() || m_work.alreadyRegistered; },
            .applies = {},
            .number = 3};
}

Flow::Step RegistrationFlow::registeredStep() {
    const auto news = [] {
        return NoticePage::News{tr("Anda sudah terdaftar"),
                                tr("NIK ini sudah punya akun, jadi tidak perlu daftar lagi. Silakan masuk dengan PIN Anda. "
                                   "Lupa PIN? Petugas dapat membuatkan yang baru."),
                                tr("Masuk")};
    };
    return {.id = QStringLiteral("registered"),
            .make = [news](QWidget* parent) { return new NoticePage(news, parent); },
            .done = [] { return false; },
            .applies = [this] { return m_work.alreadyRegistered; }};
}

Flow::Step RegistrationFlow::kpjStep() {
    NumberQuestion question{.heading = [] { return tr("Berapa nomor KPJ Anda?"); },
                            .label = [] { return tr("Nomor KPJ"); },
                            .helper = [] { return tr("11 angka, ada di kartu peserta"); },
                            .kind = DigitField::Kind::Kpj,
                            .least = 11,
                            .most = 11,
                            .fieldName = QStringLiteral("kpjField"),
                            .known = [this] { return m_work.draft.kpj ? texts::fromUtf8(m_work.draft.kpj->text()) : QString(); },
                            .accept = [this](const std::string& digits) { return acceptKpj(digits); }};
    return {.id = QStringLiteral("kpj"),
            .make = [question](QWidget* parent) { return new NumberPage(question, parent); },
            .done = [this] { return m_work.cardChecked; },
            .applies = {},
            .number = 4};
}

Flow::Step RegistrationFlow::disputeStep() {
    return {.id = QStringLiteral("dispute"),
            .make = [this](QWidget* parent) {
                auto* const page = new DisputePage(m_work, parent);
                connect(page, &DisputePage::correctionRequested, this, &RegistrationFlow::onCorrection);
                return page;
            },
            .done = [this] { return m_work.slip.has_value(); },
            .applies = [this] { return !m_work.differences.empty(); },
            .number = 5};
}

Flow::Step RegistrationFlow::slipStep() {
    return {.id = QStringLiteral("slip"),
            .make = [this](QWidget* parent) { return new ReferralPage(m_work.kiosk.printer, m_work.slip, parent); },
            .done = [] { return false; },
            .applies = [this] { return m_work.slip.has_value(); }};
}

Flow::Step RegistrationFlow::faceStep() {
    return {.id = QStringLiteral("face"),
            .make = [this](QWidget* parent) {
                m_facePage = new FacePage(m_work.kiosk, {}, parent);
                updateFaceTask();
                return m_facePage.data();
            },
            .done = [this] { return !m_work.cards.empty() || (m_work.counterAsked && m_work.faceSlip); },
            .applies = {},
            .number = 9};
}

Flow::Step RegistrationFlow::faceCounterStep() {
    return {.id = QStringLiteral("face_counter"),
            .make = [this](QWidget* parent) { return new ReferralPage(m_work.kiosk.printer, m_work.faceSlip, parent); },
            .done = [] { return false; },
            .applies = [this] { return m_work.counterAsked && m_work.faceSlip; }};
}

void RegistrationFlow::updateFaceTask() {
    if (m_facePage)
        m_facePage->setTask({m_work.participant, service::PhotoPurpose::Enrolment, &m_work.draft.face,
                             m_work.draft.consents.biometric, m_work.draft.consents, &m_work.counterAsked});
}

QString RegistrationFlow::acceptNik(const std::string& digits) {
    const auto checked = rules::checkNik(digits, m_work.kiosk.rules, m_work.kiosk.clock.today());
    if (checked) {
        if (m_work.draft.nik != checked->nik) {
            m_work.participant = {};
            m_work.alreadyRegistered = false;
        }
        m_work.draft.nik = checked->nik;
        return {};
    }
    if (checked.error().where == "length" || checked.error().where == "digits")
        return tr("NIK terdiri dari 16 angka. Periksa lagi di KTP.");
    if (checked.error().where == "date")
        return tr("Tanggal lahir di dalam NIK ini tidak ada. Periksa angka ke-7 sampai ke-12.");
    if (checked.error().where == "province")
        return tr("Dua angka pertama NIK ini tidak dikenal. Periksa lagi di KTP.");
    return tr("NIK ini belum benar. Periksa lagi angkanya di KTP.");
}

QString RegistrationFlow::acceptKpj(const std::string& digits) {
    const auto kpj = Kpj::parse(digits);
    if (!kpj)
        return tr("Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.");
    m_work.cardChecked = m_work.cardChecked && m_work.draft.kpj == *kpj;
    m_work.draft.kpj = *kpj;
    return {};
}

void RegistrationFlow::save(const QString& stepId, Saved then) {
    m_work.draft.halfTyped = halfTyped();
    dropWhatNoLongerFits();
    updateFaceTask();
    if (stepId == QStringLiteral("nik"))
        findPerson(std::move(then));
    else if (stepId == QStringLiteral("registered"))
        finish(QStringLiteral("signin"));
    else if (stepId == QStringLiteral("kpj"))
        checkCard(std::move(then));
    else if (stepId == QStringLiteral("identity"))
        compare(std::move(then));
    else if (stepId == QStringLiteral("dispute"))
        refer(std::move(then));
    else if (stepId == QStringLiteral("face"))
        m_work.counterAsked ? referFace(std::move(then)) : registerNow(std::move(then));
    else if (stepId == QStringLiteral("slip") || stepId == QStringLiteral("face_counter") || stepId == QStringLiteral("done"))
        finish();
    else
        keepDraft(std::move(then));
}

void RegistrationFlow::keep(Saved then) {
    m_work.draft.halfTyped = halfTyped();
    m_work.cards.empty() ? keepDraft(std::move(then)) : then({});
}

/// Answers that hang on an earlier one that was changed by going back.
void RegistrationFlow::dropWhatNoLongerFits() {
    service::RegistrationDraft& draft = m_work.draft;
    if (draft.face && draft.face->method == FaceMethod::Camera && !draft.consents.biometric)
        draft.face.reset();
    if (m_work.cardSegment != draft.segment)
        m_work.cardChecked = false;
    if (draft.consents.biometric && !m_work.participant.isNull())
        m_work.kiosk.camera.prestart();
}

Result<RegistrationFlow::Found> RegistrationFlow::find(service::Services& services, const Nik& nik) {
    const auto person = services.registration.findUnregistered(nik);
    if (!person)
        return passOn(person);
    auto draft = services.registration.loadDraft(*person);
    if (!draft)
        return passOn(draft);
    return Found{*person, std::move(*draft)};
}

void RegistrationFlow::findPerson(Saved then) {
    m_work.kiosk.services.ask(
        this,
        [nik = *m_work.draft.nik](service::Services& services) { return find(services, nik); },
        [this, then = std::move(then)](const Result<Found>& found) { onFound(found, then); });
}

void RegistrationFlow::onFound(const Result<Found>& found, const Saved& then) {
    m_work.alreadyRegistered = !found && found.error().code == ErrorCode::AlreadyExists;
    if (m_work.alreadyRegistered)
        return then({});
    if (!found)
        return then(passOn(found));
    if (m_work.participant == found->participant)
        return keepDraft(then);
    service::RegistrationDraft fresh;
    fresh.consents = m_work.draft.consents;
    fresh.segment = m_work.draft.segment;
    fresh.citizenship = m_work.draft.citizenship;
    fresh.nik = m_work.draft.nik;
    m_work.draft = fresh;
    m_work.participant = found->participant;
    m_work.cardChecked = m_work.addressAnswered = false;
    m_work.slip.reset();
    m_work.faceSlip.reset();
    m_work.counterAsked = false;
    m_work.differences.clear();
    m_work.knownPhone.reset();
    setHalfTyped(std::nullopt);
    wipe(m_work.pin);
    m_work.pin.clear();
    m_kept = found->draft;
    updateFaceTask();
    keepDraft(then);
}

/// Takes the later answers of an earlier visit, once the person has shown to be the one who gave them. The face is
/// always taken anew: whoever is enrolled now stands here now.
bool RegistrationFlow::resumeKept() {
    const auto kept = std::exchange(m_kept, {});
    if (!kept || !knowsTheSame(*kept, m_work.draft))
        return false;
    service::RegistrationDraft& draft = m_work.draft;
    draft.identity->newAddress = kept->identity->newAddress;
    draft.phone = kept->phone;
    draft.email = kept->email;
    const bool reachedContact = kept->phone || (kept->halfTyped && kept->halfTyped->step == "contact");
    m_work.addressAnswered = reachedContact || kept->identity->newAddress;
    setHalfTyped(kept->halfTyped);
    draft.halfTyped = kept->halfTyped;
    return m_work.addressAnswered;
}

void RegistrationFlow::goOnAtFirstOpen() {
    for (const char* id : kOpenSteps) {
        const QString step = QString::fromLatin1(id);
        if (!mayEnter(step))
            continue;
        if (step != currentId())
            goTo(step);
        Q_EMIT refused(MessageKind::Notice, tr("Pendaftaran Anda yang lalu masih tersimpan. Mari kita lanjutkan."), nullptr);
        return;
    }
}

void RegistrationFlow::checkCard(Saved then) {
    const auto check = [who = m_work.participant, draft = m_work.draft](service::Services& services) {
        return services.registration.checkCard(who, *draft.kpj, *draft.segment);
    };
    m_work.kiosk.services.ask(this, check, [this, then = std::move(then)](const Result<void>& result) {
        m_work.cardChecked = result.has_value();
        m_work.cardSegment = m_work.draft.segment;
        result ? keepDraft(then) : then(result);
    });
}

Result<RegistrationFlow::Compared> RegistrationFlow::compareWithRecord(service::Services& services, const ParticipantId& who,
                                                                       const service::IdentityEntry& entry) {
    auto differences = services.registration.compareIdentity(who, entry);
    if (!differences)
        return passOn(differences);
    if (!differences->empty())
        return Compared{std::move(*differences), {}};
    const auto phone = services.registration.phoneOnRecord(who);
    if (!phone)
        return passOn(phone);
    return Compared{{}, *phone};
}

void RegistrationFlow::compare(Saved then) {
    const auto compare = [who = m_work.participant, entry = *m_work.draft.identity](service::Services& services) {
        return compareWithRecord(services, who, entry);
    };
    m_work.kiosk.services.ask(this, compare, [this, then = std::move(then)](const Result<Compared>& compared) {
        if (!compared)
            return then(passOn(compared));
        m_work.differences = compared->differences;
        m_work.knownPhone = compared->phone;
        onCompared(then);
    });
}

void RegistrationFlow::onCompared(const Saved& then) {
    if (!m_work.differences.empty() || !resumeKept())
        return keepDraft(then);
    keepDraft([this, then](const Result<void>& saved) {
        then(saved);
        if (saved)
            goOnAtFirstOpen();
    });
}

void RegistrationFlow::refer(Saved then) {
    const auto refer = [who = m_work.participant, differences = m_work.differences](service::Services& services) {
        return services.registration.referDispute(who, differences);
    };
    m_work.kiosk.services.ask(this, refer, [this, then = std::move(then)](const Result<service::ReferralSlip>& slip) {
        if (!slip)
            return then(passOn(slip));
        m_work.slip = *slip;
        then({});
    });
}

void RegistrationFlow::referFace(Saved then) {
    const auto refer = [who = m_work.participant, draft = m_work.draft](service::Services& services) -> Result<service::ReferralSlip> {
        if (auto saved = services.registration.saveDraft(who, draft); !saved)
            return passOn(saved);
        return services.referrals.refer(who, service::ReferralKind::Face, std::nullopt, {"face"});
    };
    m_work.kiosk.services.ask(this, refer, [this, then = std::move(then)](const Result<service::ReferralSlip>& slip) {
        if (!slip)
            return then(passOn(slip));
        m_work.faceSlip = *slip;
        then({});
    });
}

void RegistrationFlow::keepDraft(Saved then) {
    // What an earlier visit kept is not written over before it is clear whose it is.
    if (m_work.participant.isNull() || m_kept)
        return then({});
    const auto keep = [who = m_work.participant, draft = m_work.draft](service::Services& services) {
        return services.registration.saveDraft(who, draft);
    };
    m_work.kiosk.services.ask(this, keep, std::move(then));
}

void RegistrationFlow::registerNow(Saved then) {
    using Cards = std::vector<service::DigitalCard>;
    auto work = [draft = m_work.draft, pin = m_work.pin](service::Services& services) mutable {
        auto cards = services.registration.registerParticipant(draft, pin);
        wipe(pin);
        return cards;
    };
    m_work.kiosk.services.ask(this, std::move(work), [this, then = std::move(then)](const Result<Cards>& cards) {
        if (!cards)
            return then(passOn(cards));
        m_work.cards = *cards;
        m_work.kiosk.camera.end();
        then({});
    });
}

void RegistrationFlow::onCorrection() {
    goTo(QStringLiteral("identity"));
}

QString RegistrationFlow::sentence(const Error& error) const {
    if (error.where == "nik" && error.code == ErrorCode::NotFound)
        return tr("NIK ini belum ada di data cabang ini. Periksa lagi angkanya, atau panggil petugas.");
    if (error.where == "kpj" && error.code == ErrorCode::NotFound)
        return tr("Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.");
    if (error.where == "kpj" && error.code == ErrorCode::Conflict)
        return tr("Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.");
    if (error.where == "segment")
        return tr("Kartu ini bukan kartu %1. Kembali untuk mengganti pilihan, atau panggil petugas.")
            .arg(texts::segment(*m_work.draft.segment));
    if (error.where == "face")
        return tr("Foto belum dapat dipakai. Tekan Ulangi, atau minta bantuan petugas.");
    if (error.where == "pin")
        return tr("PIN ini mudah ditebak. Kembali dan pilih angka lain.");
    return Flow::sentence(error);
}

} // namespace anjungan::gui
