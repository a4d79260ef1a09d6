#include "gui/registration/addresspage.h"
#include "gui/registration/contactpage.h"
#include "gui/registration/identitypage.h"
#include "gui/registration/newpinpage.h"
#include "gui/registration/pinpage.h"
#include "gui/registration/registrationflow.h"
#include "gui/registration/registrationrig.h"
#include "gui/registration/signinflow.h"
#include "gui/widgets/dateboxes.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/pinfield.h"
#include "gui/widgets/wordfield.h"
#include "support/badinput.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// The one number of a page that the flow made. What it takes is what its check was given: the digits of the field.
void checkNumber(Page& page, const char* name, const QString& good, const std::map<Bad, Fate>& fates = digitFates()) {
    auto& field = part<DigitField>(page, name);
    QString taken;
    const auto go = [&]() -> std::optional<QString> {
        const LeaveResult left = page.leave();
        if (left)
            taken = field.digits();
        return left ? std::nullopt : std::optional(left.error().text);
    };
    checkBadInput({field, Sort::Digits, good, fates, go, [&taken] { return taken; }});
}

} // namespace

TEST_CASE("bad input to the NIK and the KPJ of a registration") {
    RegistrationRig rig;
    RegistrationFlow flow(rig.kiosk);
    FlowWalk walk(flow);
    choose(walk.page(), "choice_data_yes");
    choose(walk.page(), "choice_face_no");
    walk.next();
    choose(walk.page(), "choice_PU");
    choose(walk.page(), "choice_WNI");
    walk.next();
    REQUIRE(walk.at() == "nik");
    checkNumber(walk.page(), "nikField", text(rig.person.nik.text()));
    type(walk.page(), "nikField", text(rig.person.nik.text()));
    walk.next();
    REQUIRE(walk.at() == "kpj");
    checkNumber(walk.page(), "kpjField", text(rig.person.kpjs.front().text()));
}

TEST_CASE("bad input to the number of somebody who signs in") {
    KioskRig rig;
    const Invented person = rig.branch.makeParticipant();
    SignInFlow flow(rig.kiosk);
    FlowWalk walk(flow);
    checkNumber(walk.page(), "numberField", text(person.nik.text()));
    checkNumber(walk.page(), "numberField", text(person.kpjs.front().text()));
}

TEST_CASE("bad input to name, birth place and birth date") {
    RegistrationRig rig;
    IdentityPage page(rig.work);
    page.enter();
    auto& name = part<WordField>(page, "nameField");
    auto& place = part<WordField>(page, "birthPlaceField");
    auto& date = part<DateBoxes>(page, "birthDateBoxes");
    const auto answerRest = [&] {
        name.setText(QStringLiteral("Siti"));
        place.setText(QStringLiteral("Blitar"));
        date.setDate(makeDate(1968, 3, 12));
    };
    const auto& entry = rig.work.draft.identity;
    checkBadInput({name, Sort::Words, QStringLiteral("Siti Nur'aini, S.Pd."), wordFates(), leaving(page),
                   [&] { return entry ? text(entry->name) : QString(); }}, answerRest);
    checkBadInput({place, Sort::Words, QStringLiteral("Kota Baru"), wordFates(), leaving(page),
                   [&] { return entry ? text(entry->birthPlace) : QString(); }}, answerRest);
    checkBadInput({date, Sort::Digits, QStringLiteral("02/03/1968"), digitFates(), leaving(page),
                   [&] {
                       const std::chrono::year_month_day day(entry ? entry->birthDate : Date{});
                       return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                                    static_cast<int>(static_cast<unsigned>(day.day())))
                           .toString(QStringLiteral("dd/MM/yyyy"));
                   }}, answerRest);
}

TEST_CASE("bad input to a new address") {
    RegistrationRig rig;
    rig.work.draft.identity = service::IdentityEntry{"Siti Aminah", "Blitar", makeDate(1968, 3, 12), {}};
    AddressPage page(rig.work);
    page.retranslate();
    page.enter();
    REQUIRE(waitFor([&] { return part<QAbstractButton>(page, "choice_address_same").text().contains(QStringLiteral("Jalan")); }));
    choose(page, "choice_address_moved");
    checkBadInput({part<WordField>(page, "addressField"), Sort::Words, QStringLiteral("Jl. Mawar No. 7 (RT 02/RW 01), Depok"),
                   wordFates(), leaving(page), [&] { return text(rig.work.draft.identity->newAddress.value_or("")); }});
}

TEST_CASE("bad input to phone number and e-mail address") {
    RegistrationRig rig;
    ContactPage page(rig.work);
    page.enter();
    auto& phone = part<DigitField>(page, "phoneField");
    auto& email = part<WordField>(page, "emailField");
    checkBadInput({phone, Sort::Digits, QStringLiteral("081298765432"), digitFates(), leaving(page),
                   [&] { return rig.work.draft.phone ? text(rig.work.draft.phone->local()) : QString(); }});
    phone.setDigits(QStringLiteral("081298765432"));
    checkBadInput({email, Sort::Words, QStringLiteral("siti@contoh.id"),
                   wordFates({{Bad::Empty, Fate::None}, {Bad::Spaces, Fate::None}}), leaving(page),
                   [&] { return text(rig.work.draft.email.value_or("")); }});
}

TEST_CASE("bad input to a new PIN and to its repetition") {
    RegistrationRig rig;
    NewPinPage page(rig.work);
    page.enter();
    auto& pin = part<PinField>(page, "pinField");
    auto& repeated = part<PinField>(page, "repeatField");
    const auto taken = [&] { return text(rig.work.pin); };
    const auto fill = [](PinField& field) { enterText(field, QStringLiteral("274913"), Way::Typed); };
    checkBadInput({pin, Sort::Digits, QStringLiteral("274913"), digitFates(), leaving(page), taken, true}, [&] { fill(repeated); });
    checkBadInput({repeated, Sort::Digits, QStringLiteral("274913"), digitFates(), leaving(page), taken, true}, [&] { fill(pin); });
}

TEST_CASE("bad input to the PIN of somebody who signs in") {
    std::string pin;
    PinPage page(pin);
    page.enter();
    checkBadInput({part<PinField>(page, "pinField"), Sort::Digits, QStringLiteral("274913"), digitFates(), leaving(page),
                   [&] { return text(pin); }, true});
}
