#include "gui/claim/tracknumberpage.h"

#include "gui/claim/claimrig.h"
#include "gui/claim/trackflow.h"
#include "gui/widgets/wordfield.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

void typeTracking(Page& page, const QString& text) {
    page.findChild<WordField*>(QStringLiteral("trackingField"))->setText(text);
}

} // namespace

TEST_CASE("What is no tracking number is told at the field, and a scanned one is taken") {
    test::KioskRig counter;
    TrackWork work{.kiosk = counter.kiosk};
    TrackNumberPage page(work);
    page.enter();
    for (const char* const bad : {"", "abc", "JHT-260302-AAAAAA", "'; DROP TABLE claims; --", "３１７４", "\xF0\x9F\x98\x80"}) {
        INFO(bad);
        typeTracking(page, QString::fromUtf8(bad));
        CHECK_FALSE(page.leave());
    }
    const TrackingNumber number = TrackingNumber::make(makeDate(2026, 3, 2));
    typeTracking(page, texts::fromUtf8(number.text()).toLower());
    REQUIRE(page.leave());
    CHECK(work.wanted == number);
}

TEST_CASE("A number that nobody has is told, and a claim's number shows its life without a name") {
    test::KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    const auto receipt =
        counter.branch.services().claims.submit(siti.id, counter.branch.requestFor(siti, ClaimCause::RetirementAge));
    REQUIRE(receipt);
    QWidget window;
    TrackFlow flow(counter.kiosk);
    QSignalSpy refused(&flow, &Flow::refused);
    flow.start(&window);
    typeTracking(*flow.page(), texts::fromUtf8(TrackingNumber::make(makeDate(2020, 1, 1)).text()));
    flow.next();
    REQUIRE(test::waitFor([&] { return refused.count() == 1; }));
    CHECK(refused.at(0).at(1).toString().contains(QStringLiteral("tidak ditemukan")));

    typeTracking(*flow.page(), texts::fromUtf8(receipt->tracking.text()));
    flow.next();
    REQUIRE(test::waitFor([&] { return flow.currentId() == QStringLiteral("track_timeline"); }));
    CHECK(flow.page()->heading() == QStringLiteral("Klaim Anda: Diterima"));
    for (const QLabel* const label : flow.page()->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(texts::fromUtf8(siti.name)));
}

TEST_CASE("Masuk dengan PIN leads to signing in") {
    test::KioskRig counter;
    QWidget window;
    TrackFlow flow(counter.kiosk);
    QSignalSpy finished(&flow, &Flow::finished);
    flow.start(&window);
    flow.page()->activateSecondary();
    REQUIRE(finished.count() == 1);
    CHECK(finished.at(0).at(0).toString() == QStringLiteral("signin"));
}
