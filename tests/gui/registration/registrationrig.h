#pragma once

#include "gui/registration/registrationwork.h"
#include "support/catch.h"
#include "support/kioskrig.h"

namespace anjungan::test {

/// A person on record, born 12 March 1968, who has not registered, and the work of a registration that found them.
struct RegistrationRig : KioskRig {
    RegistrationRig() {
        work.participant = person.id;
        work.draft.nik = person.nik;
    }

    static InventedPerson newcomer() {
        InventedPerson person;
        person.registered = false;
        return person;
    }

    Invented person = branch.makeParticipant(newcomer());
    gui::RegistrationWork work{kiosk};
};

/// What a person may paste or type where words or digits of another kind belong.
inline const std::vector<QString>& strangeTexts() {
    static const std::vector<QString> texts = {
        QString(), QStringLiteral("   "), QStringLiteral("'; DROP TABLE participant; --"), QStringLiteral("😀😀😀😀😀😀"),
        QString(200, QLatin1Char('9')), QStringLiteral("<b>1</b>")};
    return texts;
}

} // namespace anjungan::test
