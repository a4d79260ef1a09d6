#include "gui/balance/simulationflow.h"
#include "gui/balance/simulationinputpage.h"
#include "gui/widgets/digitfield.h"
#include "support/badinput.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("bad input to wage, years and opening balance of a simulation") {
    KioskRig counter;
    SimulationState state;
    SimulationInputPage page(counter.kiosk, std::nullopt, state);
    page.enter();
    auto& wage = *page.findChild<DigitField*>(QStringLiteral("wageField"));
    auto& years = *page.findChild<DigitField*>(QStringLiteral("yearsField"));
    auto& opening = *page.findChild<DigitField*>(QStringLiteral("openingField"));
    const auto answerRest = [&] {
        wage.setDigits(QStringLiteral("5000000"));
        years.setDigits(QStringLiteral("12"));
        opening.setDigits(QStringLiteral("250000"));
    };
    const auto money = [](std::optional<Rupiah> amount) {
        return amount && *amount != Rupiah{} ? QString::number(amount->value()) : QString();
    };
    // "<b>1</b>" leaves a 1, shown with the sentence and read back in words: a wage, if a small one.
    checkBadInput({wage, Sort::Digits, QStringLiteral("9850000"), wordFates({{Bad::Markup, Fate::Done}}), leaving(page),
                   [&] { return money(state.wage); }}, answerRest);
    checkBadInput({years, Sort::Digits, QStringLiteral("30"), wordFates({{Bad::Markup, Fate::Done}}), leaving(page),
                   [&] { return QString::number(state.years.value_or(0)); }}, answerRest);
    checkBadInput({opening, Sort::Digits, QStringLiteral("1250000"),
                   wordFates({{Bad::Empty, Fate::None}, {Bad::Spaces, Fate::None}, {Bad::OtherSort, Fate::None}, {Bad::Emoji, Fate::None},
                              {Bad::Sql, Fate::None}, {Bad::Markup, Fate::Done}}),
                   leaving(page), [&] { return money(state.opening); }}, answerRest);
}

TEST_CASE("an amount is taken in the ways people write it") {
    KioskRig counter;
    SimulationState state;
    SimulationInputPage page(counter.kiosk, std::nullopt, state);
    page.enter();
    auto& wage = *page.findChild<DigitField*>(QStringLiteral("wageField"));
    page.findChild<DigitField*>(QStringLiteral("yearsField"))->setDigits(QStringLiteral("12"));
    for (const char* written : {"Rp9.850.000", "Rp 9.850.000,00", "rp9850000,-", "9 850 000", "Ｒｐ９.８５０.０００"}) {
        INFO(written);
        enterText(wage, QString::fromUtf8(written), Way::Pasted);
        REQUIRE(page.leave());
        CHECK(state.wage == Rupiah{9'850'000});
    }
}
