#include "e2e/registrationhand.h"

#include "gui/texts/codes.h"

namespace anjungan::test {

void registerAtKiosk(KioskHand& hand, const Invented& person, const QString& pin) {
    hand.tap(QStringLiteral("registerTile"));
    hand.reach(QStringLiteral("consent"));
    hand.tap(QStringLiteral("choice_data_yes"));
    hand.tap(QStringLiteral("choice_face_yes"));
    hand.nextTo(QStringLiteral("segment"));
    hand.tap(QStringLiteral("choice_PU"));
    hand.tap(QStringLiteral("choice_WNI"));
    hand.nextTo(QStringLiteral("nik"));
    hand.type(QStringLiteral("nikField"), gui::texts::fromUtf8(person.nik.text()));
    hand.nextTo(QStringLiteral("kpj"));
    hand.type(QStringLiteral("kpjField"), gui::texts::fromUtf8(person.kpjs.front().text()));
    hand.nextTo(QStringLiteral("identity"));
    hand.type(QStringLiteral("nameField"), gui::texts::fromUtf8(person.name));
    hand.type(QStringLiteral("birthPlaceField"), QStringLiteral("Blitar"));
    hand.nextTo(QStringLiteral("address"));
    hand.tap(QStringLiteral("choice_address_same"));
    hand.nextTo(QStringLiteral("contact"));
    hand.tap(QStringLiteral("choice_phone_same"));
    hand.nextTo(QStringLiteral("pin"));
    hand.type(QStringLiteral("pinField"), pin);
    hand.type(QStringLiteral("repeatField"), pin);
    hand.nextTo(QStringLiteral("face"));
    hand.nextTo(QStringLiteral("done"));
}

} // namespace anjungan::test
