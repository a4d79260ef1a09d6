#include "gui/registration/signinflow.h"

#include "base/crypto.h"
#include "gui/registration/noticepage.h"
#include "gui/registration/numberpage.h"
#include "gui/registration/pinpage.h"
#include "gui/texts/codes.h"

namespace anjungan::gui {

namespace {

/// Whether the holder of a NIK or KPJ has registered. NotFound: nobody here has this number.
Result<bool> isRegistered(service::Services& services, const std::string& identifier) {
    const auto person = services.profiles.find(identifier);
    if (!person)
        return passOn(person);
    const auto profile = services.profiles.profile(*person);
    if (!profile)
        return passOn(profile);
    const auto newcomer = services.registration.findUnregistered(profile->nik);
    if (newcomer)
        return false;
    if (newcomer.error().code == ErrorCode::AlreadyExists)
        return true;
    return passOn(newcomer);
}

} // namespace

SignInFlow::SignInFlow(Kiosk& kiosk, QObject* parent) : Flow(parent), m_kiosk(kiosk) {
    setSteps({numberStep(), newcomerStep(), pinStep(), lockedStep()});
}

SignInFlow::~SignInFlow() {
    wipe(m_pin);
}

Flow::Step SignInFlow::numberStep() {
    NumberQuestion question{.heading = [] { return tr("Berapa NIK atau nomor KPJ Anda?"); },
                            .label = [] { return tr("NIK atau nomor KPJ"); },
                            .helper = [] { return tr("NIK 16 angka di KTP, atau KPJ 11 angka di kartu peserta"); },
                            .kind = DigitField::Kind::Nik,
                            .least = 11,
                            .most = 16,
                            .fieldName = QStringLiteral("numberField"),
                            .known = [this] { return texts::fromUtf8(m_identifier); },
                            .accept = [this](const std::string& digits) { return acceptNumber(digits); }};
    return {.id = QStringLiteral("number"),
            .make = [question](QWidget* parent) { return new NumberPage(question, parent); },
            .done = [this] { return m_number != Number::Unchecked; }};
}

Flow::Step SignInFlow::newcomerStep() {
    const auto news = [] {
        return NoticePage::News{tr("Anda belum terdaftar di anjungan"),
                                tr("Nomor Anda sudah ada di data kami. Daftar dulu satu kali, kira-kira lima menit. "
                                   "Siapkan KTP dan kartu peserta."),
                                tr("Daftar sekarang")};
    };
    return {.id = QStringLiteral("not_registered"),
            .make = [news](QWidget* parent) { return new NoticePage(news, parent); },
            .done = [] { return false; },
            .applies = [this] { return m_number == Number::NotRegistered; }};
}

Flow::Step SignInFlow::pinStep() {
    return {.id = QStringLiteral("pin"),
            .make = [this](QWidget* parent) { return new PinPage(m_pin, parent); },
            .done = [this] { return m_locked; }};
}

Flow::Step SignInFlow::lockedStep() {
    const auto news = [] {
        return NoticePage::News{tr("PIN Anda terkunci"),
                                tr("PIN keliru lima kali, jadi kami kunci agar saldo Anda aman. Temui petugas dan "
                                   "tunjukkan KTP; petugas membukanya dengan segera."),
                                tr("Kembali ke depan"), HeadingSign::Locked};
    };
    return {.id = QStringLiteral("locked"),
            .make = [news](QWidget* parent) { return new NoticePage(news, parent); },
            .done = [] { return false; },
            .applies = [this] { return m_locked; }};
}

QString SignInFlow::acceptNumber(const std::string& digits) {
    if (!Nik::parse(digits) && !Kpj::parse(digits))
        return digits.size() == 16 ? tr("NIK ini belum benar. Periksa lagi angkanya di KTP.")
                                   : tr("NIK terdiri dari 16 angka, KPJ 11 angka.");
    if (digits != m_identifier) {
        m_number = Number::Unchecked;
        m_locked = false;
    }
    m_identifier = digits;
    return {};
}

void SignInFlow::save(const QString& stepId, Saved then) {
    if (stepId == QStringLiteral("number"))
        checkNumber(std::move(then));
    else if (stepId == QStringLiteral("pin"))
        checkPin(std::move(then));
    else
        finish(stepId == QStringLiteral("not_registered") ? QStringLiteral("register") : QString());
}

void SignInFlow::checkNumber(Saved then) {
    const auto look = [identifier = m_identifier](service::Services& services) { return isRegistered(services, identifier); };
    m_kiosk.services.ask(this, look, [this, then = std::move(then)](const Result<bool>& registered) {
        if (!registered)
            return then(passOn(registered));
        m_number = *registered ? Number::Registered : Number::NotRegistered;
        then({});
    });
}

void SignInFlow::checkPin(Saved then) {
    auto tryPin = [identifier = m_identifier, pin = m_pin](service::Services& services) mutable {
        auto answer = services.signIn.signIn(identifier, pin);
        wipe(pin);
        return answer;
    };
    wipe(m_pin);
    m_pin.clear();
    m_kiosk.services.ask(this, std::move(tryPin), [this, then = std::move(then)](const Result<service::SignInAnswer>& answer) {
        onAnswer(answer, then);
    });
}

void SignInFlow::onAnswer(const Result<service::SignInAnswer>& answer, const Saved& then) {
    if (!answer)
        return then(passOn(answer));
    switch (answer->kind) {
    case service::SignInAnswer::Kind::SignedIn:
        Q_EMIT signedIn(*answer->participant);
        return finish(QStringLiteral("signed_in"));
    case service::SignInAnswer::Kind::Unknown:
        return then(fail(ErrorCode::NotFound, "nobody has this number", "number"));
    case service::SignInAnswer::Kind::NotRegistered:
        return then(fail(ErrorCode::NotRegistered, "no account yet", "number"));
    case service::SignInAnswer::Kind::WrongPin:
        m_triesLeft = answer->triesLeft;
        return then(fail(ErrorCode::WrongPin, "wrong PIN", "pin"));
    case service::SignInAnswer::Kind::Locked:
        m_locked = true;
        return then({});
    }
}

QString SignInFlow::sentence(const Error& error) const {
    if (error.code == ErrorCode::NotFound)
        return tr("Nomor ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.");
    if (error.code == ErrorCode::WrongPin)
        return tr("PIN keliru. Anda masih bisa mencoba %n kali lagi.", nullptr, m_triesLeft);
    return Flow::sentence(error);
}

} // namespace anjungan::gui
