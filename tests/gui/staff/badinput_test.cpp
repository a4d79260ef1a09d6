#include "gui/staff/deskclaimpage.h"
#include "gui/staff/deskpage.h"
#include "gui/staff/deskreferralpage.h"
#include "gui/staff/personpage.h"
#include "gui/staff/staffrig.h"
#include "gui/staff/staffsigninpage.h"
#include "support/badinput.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

template <class Widget> Widget& child(Page& page, const char* name) {
    auto* const found = page.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

void tapOn(Page& page, const char* name) {
    child<QAbstractButton>(page, name).click();
}

StaffState deskWith(KioskRig& counter) {
    StaffState state;
    state.member = counter.branch.petugas();
    return state;
}

} // namespace

TEST_CASE("bad input to the code and PIN of staff who sign in") {
    KioskRig counter;
    StaffState state;
    StaffSignInPage page(counter.kiosk, state);
    Told told(page);
    QObject::connect(&page, &Page::finished, &page, [&told] { told.answered = true; });
    auto& code = child<WordField>(page, "codeField");
    auto& pin = child<PinField>(page, "pinField");
    const QString good = QString::fromLatin1(kInventedPin);
    const auto prepare = [&] {
        state.member.reset();
        page.enter();
        code.setText(QStringLiteral("ani"));
        enterText(pin, good, Way::Typed);
    };
    const auto go = [&] { return told.after([&] { tapOn(page, "signInButton"); }); };
    checkBadInput({code, Sort::Words, QStringLiteral("ani"), wordFates(), go,
                   [&] { return state.member ? QString::fromStdString(state.member->code) : QString(); }}, prepare);
    checkBadInput({pin, Sort::Digits, good, digitFates(), go, [&] { return state.member ? good : QString(); }, true}, prepare);
}

TEST_CASE("bad input to the search of the desk") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    StaffState state = deskWith(counter);
    DeskPage page(counter.kiosk, state);
    Told told(page);
    QObject::connect(&page, &Page::finished, &page, [&told] { told.answered = true; });
    page.enter();
    const auto go = [&] { return told.after([&] { tapOn(page, "searchButton"); }); };
    auto& search = child<WordField>(page, "searchField");
    const auto prepare = [&] { state.person = {}; };
    for (const std::string& number : {person.nik.text(), person.kpjs.front().text()}) {
        const QString good = QString::fromStdString(number);
        checkBadInput({search, Sort::Digits, good, digitFates(), go, [&] { return state.person == person.id ? good : QString(); }}, prepare);
    }
}

TEST_CASE("bad input to the reason for which a claim goes back or is rejected") {
    KioskRig counter;
    for (const auto& [button, outcome] : {std::pair{"returnButton", ClaimState::Returned}, std::pair{"rejectButton", ClaimState::Rejected}}) {
        StaffState state = deskWith(counter);
        state.member = counter.branch.penyelia();
        DeskClaimPage page(counter.kiosk, state);
        Told told(page);
        const auto written = [&, outcome = outcome] {
            const auto claim = counter.branch.services().desk.open(state.claim, counter.branch.petugas());
            REQUIRE(claim);
            return claim->state == outcome ? QString::fromStdString(claim->events.back().reason) : QString();
        };
        state.claim = fileClaim(counter);
        const auto prepare = [&, button = button] {
            if (!written().isEmpty())
                state.claim = fileClaim(counter);
            page.enter();
            REQUIRE(waitFor([&] { return page.findChild<QPushButton*>(QString::fromLatin1(button)); }));
            tapOn(page, button);
        };
        checkBadInput({child<WordField>(page, "reasonField"), Sort::Words, QStringLiteral("Buku tabungan tidak terbaca"), sentenceFates(),
                       [&] { return told.after([&] { tapOn(page, "reasonConfirmButton"); }); }, written}, prepare);
    }
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("bad input to the reason of a decision on a face, and to the penyelia's code and PIN") {
    KioskRig counter;
    StaffState state = deskWith(counter);
    DeskClaimPage page(counter.kiosk, state);
    Told told(page);
    const auto last = [&]() -> std::optional<service::FaceDecisionRow> {
        const auto claim = counter.branch.services().desk.open(state.claim, counter.branch.petugas());
        REQUIRE(claim);
        return claim->faceFacts.decisions.empty() ? std::nullopt : std::optional(claim->faceFacts.decisions.back());
    };
    const auto opened = [&](const char* button) {
        page.enter();
        REQUIRE(waitFor([&] { return child<QPushButton>(page, button).isVisibleTo(&page); }));
        tapOn(page, button);
    };
    state.claim = fileClaim(counter);
    const auto refuseNext = [&] {
        if (last())
            state.claim = fileClaim(counter);
        opened("faceDifferentButton");
    };
    const auto go = [&] { return told.after([&] { tapOn(page, "faceConfirmButton"); }); };
    auto& reason = child<WordField>(page, "faceReasonField");
    checkBadInput({reason, Sort::Words, QStringLiteral("Bentuk hidung berbeda"), sentenceFates(), go,
                   [&] { return last() ? QString::fromStdString(last()->reason) : QString(); }}, refuseNext);
    auto& code = child<WordField>(page, "supervisorCodeField");
    auto& pin = child<PinField>(page, "supervisorPinField");
    const QString good = QString::fromLatin1(kInventedPin);
    const auto takeBack = [&] {
        if (!last() || last()->same)
            REQUIRE(counter.branch.services().desk.decideFace(state.claim, counter.branch.petugas(), false, "belum yakin"));
        opened("faceSameButton");
        reason.setText(QStringLiteral("SIM dicocokkan"));
        code.setText(QStringLiteral("budi"));
        enterText(pin, good, Way::Typed);
    };
    const auto taken = [&](const QString& answer) { return last() && last()->same ? answer : QString(); };
    checkBadInput({code, Sort::Words, QStringLiteral("budi"), wordFates(), go, [&] { return taken(QStringLiteral("budi")); }}, takeBack);
    checkBadInput({pin, Sort::Digits, good, digitFates(), go, [&] { return taken(good); }, true}, takeBack);
}

TEST_CASE("bad input to the note that closes a referral") {
    KioskRig counter;
    StaffState state = deskWith(counter);
    DeskReferralPage page(counter.kiosk, state);
    Told told(page);
    // The note begins with the day on which it was closed.
    const auto written = [&] { return QString::fromStdString(counter.branch.noteOf(state.referral->id)).section(QStringLiteral(": "), 1); };
    const auto prepare = [&] {
        if (!state.referral || !written().isEmpty()) {
            const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{12'000'000});
            const auto slip = counter.branch.services().referrals.refer(person.id, service::ReferralKind::Claim, ClaimCause::RetirementAge,
                                                                        {"limit.online_balance"});
            REQUIRE(slip);
            state.referral = *slip;
        }
        page.enter();
    };
    prepare();
    checkBadInput({child<WordField>(page, "noteField"), Sort::Words, QStringLiteral("Klaim diterima di loket"), sentenceFates(),
                   [&] { return told.after([&] { tapOn(page, "closeReferralButton"); }); }, written}, prepare);
}

TEST_CASE("bad input to the reason of unlocking and to a new PIN") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    StaffState state = deskWith(counter);
    state.person = person.id;
    PersonPage page(counter.kiosk, state);
    Told told(page);
    page.enter();
    REQUIRE(waitFor([&] { return page.heading() == QString::fromStdString(person.name); }));
    std::map<Bad, Fate> unlocking = sentenceFates();
    for (auto& [bad, fate] : unlocking)
        fate = fate == Fate::Refused ? Fate::Refused : Fate::Done;
    checkBadInput({child<WordField>(page, "reasonField"), Sort::Words, QStringLiteral("KTP sudah dicocokkan"), unlocking,
                   [&] { return told.after([&] { tapOn(page, "unlockButton"); }); }, [] { return QString(); }});
    const QString good = QStringLiteral("906142");
    const auto opens = [&] {
        const auto answer = counter.branch.services().signIn.signIn(person.nik.text(), good.toStdString());
        REQUIRE(answer);
        return answer->kind == service::SignInAnswer::Kind::SignedIn ? good : QString();
    };
    const auto oldPin = [&] { REQUIRE(counter.branch.services().signIn.resetPin(person.id, counter.branch.petugas().id, kInventedPin)); };
    checkBadInput({child<PinField>(page, "pinField"), Sort::Digits, good, digitFates(),
                   [&] { return told.after([&] { tapOn(page, "newPinButton"); }); }, opens, true}, oldPin);
}
