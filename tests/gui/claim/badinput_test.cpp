#include "gui/claim/bankbench.h"
#include "gui/claim/nameentrypage.h"
#include "gui/claim/readinessflow.h"
#include "gui/claim/tracknumberpage.h"
#include "gui/widgets/wordfield.h"
#include "support/badinput.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

/// With bank and number answered.
struct BankAnswers : rig::BankBench {
    explicit BankAnswers(Rupiah balance = Rupiah{5'000'000}) : BankBench(balance) {
        page.enter();
        chooseBank("choice_014");
        digits("accountField").setDigits(QStringLiteral("1234567890"));
    }
};

} // namespace

TEST_CASE("bad input to an NPWP that is needed, and to one that is not") {
    const std::string needed = "012345674000000";
    const auto good = Npwp::parse(needed);
    REQUIRE(good);
    for (const bool required : {true, false}) {
        BankAnswers bench(Rupiah{required ? 60'000'000 : 5'000'000});
        const Fate none = required ? Fate::Refused : Fate::None;
        REQUIRE(bench.work.npwpRequired() == required);
        checkBadInput({bench.digits("npwpField"), Sort::Digits, QString::fromStdString(needed),
                       wordFates({{Bad::Empty, none}, {Bad::Spaces, none}, {Bad::OtherSort, none}, {Bad::Emoji, none}, {Bad::Sql, none}}),
                       leaving(bench.page), [&] {
                           return bench.work.draft.npwp ? QString::fromStdString(bench.work.draft.npwp->text()) : QString();
                       }});
    }
}

TEST_CASE("bad input to the account number") {
    BankAnswers bench;
    checkBadInput({bench.digits("accountField"), Sort::Digits, QStringLiteral("1234567890"), digitFates(), leaving(bench.page), [&] {
                       return bench.work.draft.bank ? QString::fromStdString(bench.work.draft.bank->number()) : QString();
                   }});
}

TEST_CASE("bad input to the account holder's name") {
    BankAnswers bench;
    Told told(bench.page);
    auto& holder = *bench.page.findChild<WordField*>(QStringLiteral("holderField"));
    // A name that is not the person's own is taken here and refused at the account, with whose it has to be.
    const auto go = [&]() -> std::optional<QString> {
        told.refusal.reset();
        bench.page.stepOn();
        if (told.refusal)
            return told.refusal;
        const LeaveResult left = bench.page.leave();
        return left ? std::nullopt : std::optional(left.error().text);
    };
    const auto taken = [&] { return bench.work.draft.bank ? QString::fromStdString(bench.work.draft.bank->holder()) : QString(); };
    checkBadInput({holder, Sort::Words, QStringLiteral("Siti Aminah"), wordFates(), go, taken},
                  [&] { bench.tap("holderButton"); });
}

TEST_CASE("bad input to a tracking number") {
    test::KioskRig counter;
    TrackWork work{.kiosk = counter.kiosk};
    TrackNumberPage page(work);
    page.enter();
    const QString good = QString::fromStdString(TrackingNumber::make(makeDate(2026, 3, 2)).text());
    checkBadInput({*page.findChild<WordField*>(QStringLiteral("trackingField")), Sort::Words, good, wordFates(), leaving(page),
                   [&] { return work.wanted ? QString::fromStdString(work.wanted->text()) : QString(); }});
}

TEST_CASE("bad input to the names of the KTP and the bank book") {
    test::KioskRig counter;
    for (const bool bank : {false, true}) {
        ReadinessWork work{.claim = {.kiosk = counter.kiosk, .person = {}}};
        NameEntryPage page(work);
        page.enter();
        auto& field = *page.findChild<WordField*>(bank ? QStringLiteral("bankField") : QStringLiteral("ktpField"));
        checkBadInput({field, Sort::Words, QStringLiteral("Siti Aminah"), wordFates(), leaving(page),
                       [&] { return QString::fromStdString(bank ? work.names.bank : work.names.ktp); }});
    }
}
