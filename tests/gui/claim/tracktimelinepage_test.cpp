#include "gui/claim/tracktimelinepage.h"

#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

namespace {

service::ClaimEventRow eventOn(unsigned day, ClaimState state, const char* reason = "") {
    const Date on = makeDate(2026, 11, day);
    return {Instant{on} + std::chrono::hours{5}, on, state, {}, reason};
}

service::ClaimTrack trackOf(std::vector<service::ClaimEventRow> events) {
    const ClaimState state = events.back().state;
    return {TrackingNumber::make(makeDate(2026, 11, 2)), ClaimCause::Layoff,        state, makeDate(2026, 11, 2),
            makeDate(2026, 11, 9),                       false, std::move(events)};
}

QString eventText(TrackTimelinePage& page, const char* state) {
    auto* const label = page.findChild<QLabel*>(QStringLiteral("value_") + QString::fromLatin1(state));
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("The way so far has its days, and what is still to come says so") {
    test::KioskRig counter;
    TrackWork work{.kiosk = counter.kiosk};
    work.track = trackOf({eventOn(2, ClaimState::Submitted), eventOn(3, ClaimState::Verified)});
    TrackTimelinePage page(work);
    page.enter();
    CHECK(eventText(page, "submitted") == QStringLiteral("Senin, 2 November 2026"));
    CHECK(eventText(page, "verified") == QStringLiteral("Selasa, 3 November 2026"));
    CHECK(eventText(page, "approved") == QStringLiteral("Belum"));
    CHECK(eventText(page, "paid") == QStringLiteral("Belum"));
    CHECK(page.findChild<QLabel*>(QStringLiteral("promiseLabel"))->text() == QStringLiteral("Senin, 9 November 2026"));
    CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("nextLabel"))->text().isEmpty());
}

TEST_CASE("A returned or rejected claim tells its reason, and a repaired one begins its way again") {
    test::KioskRig counter;
    TrackWork work{.kiosk = counter.kiosk};
    TrackTimelinePage page(work);
    work.track = trackOf({eventOn(2, ClaimState::Submitted), eventOn(3, ClaimState::Verified),
                          eventOn(4, ClaimState::Returned, "Foto tidak jelas")});
    page.enter();
    CHECK(page.heading() == QStringLiteral("Klaim Anda: Perlu perbaikan"));
    CHECK(eventText(page, "returned").contains(QStringLiteral("Foto tidak jelas")));
    work.track = trackOf({eventOn(2, ClaimState::Submitted), eventOn(3, ClaimState::Rejected, "Bukan peserta")});
    page.enter();
    CHECK(eventText(page, "rejected").contains(QStringLiteral("Bukan peserta")));
    CHECK(eventText(page, "paid").isEmpty()); // nothing is still to come
    work.track = trackOf({eventOn(2, ClaimState::Submitted), eventOn(3, ClaimState::Verified),
                          eventOn(4, ClaimState::Returned, "x"), eventOn(5, ClaimState::Submitted)});
    page.enter();
    CHECK(eventText(page, "submitted") == QStringLiteral("Kamis, 5 November 2026"));
    CHECK(eventText(page, "verified") == QStringLiteral("Belum"));
}

TEST_CASE("A claim that was paid without a stop at the bank does not wait for one") {
    test::KioskRig counter;
    TrackWork work{.kiosk = counter.kiosk};
    work.track = trackOf({eventOn(2, ClaimState::Submitted), eventOn(3, ClaimState::Verified), eventOn(4, ClaimState::Approved),
                          eventOn(5, ClaimState::Paid)});
    TrackTimelinePage page(work);
    page.enter();
    CHECK(eventText(page, "paid") == QStringLiteral("Kamis, 5 November 2026"));
    CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("value_sent_to_bank")));
}
