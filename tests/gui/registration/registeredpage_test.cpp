#include "gui/registration/registeredpage.h"

#include "gui/registration/registrationrig.h"

#include <QLabel>

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

service::DigitalCard cardOf(const Kpj& kpj, bool linked) {
    return {kpj, "Siti Aminah", "PT Contoh Jaya", Segment::Pu, makeDate(2016, 1, 4), true, linked};
}

} // namespace

TEST_CASE("the last page shows the card that was registered and tells of others") {
    RegistrationRig rig;
    const Kpj mine = rig.person.kpjs.front();
    rig.work.draft.kpj = mine;
    rig.work.cards = {cardOf(Kpj::parse("99900000001").value(), false), cardOf(mine, true)};
    RegisteredPage page(rig.work);
    page.show();
    page.enter();
    CHECK(part<QLabel>(page, "cardKpjLabel").text().remove(QLatin1Char(' ')).toStdString() == mine.text());
    CHECK_FALSE(part<QLabel>(page, "cardCodeLabel").pixmap().isNull());
    CHECK(part<QLabel>(page, "othersLabel").text().contains(QLatin1Char('1')));
    CHECK_FALSE(page.canGoBack());
}

TEST_CASE("figures of the card can be taken off the screen, and are not read aloud") {
    RegistrationRig rig;
    rig.work.draft.kpj = rig.person.kpjs.front();
    rig.work.cards = {cardOf(rig.person.kpjs.front(), true)};
    RegisteredPage page(rig.work);
    page.show();
    page.enter();
    CHECK_FALSE(page.spokenText().contains(QStringLiteral("Siti")));
    page.setFiguresHidden(true);
    CHECK_FALSE(part<QLabel>(page, "cardNameLabel").text().contains(QStringLiteral("Siti")));
}

TEST_CASE("without a printer the person is told what to do instead") {
    RegistrationRig rig;
    rig.work.draft.kpj = rig.person.kpjs.front();
    rig.work.cards = {cardOf(rig.person.kpjs.front(), true)};
    RegisteredPage page(rig.work);
    page.enter();
    QString told;
    QObject::connect(&page, &Page::messageRaised, &page, [&told](MessageKind, const QString& text, QWidget*) { told = text; });
    page.activateSecondary();
    CHECK(waitFor([&told] { return told.contains(QStringLiteral("loket")); }));
}
