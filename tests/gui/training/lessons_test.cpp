#include "gui/training/lessons.h"

#include "gui/training/coach.h"
#include "gui/training/trainerpanel.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/dateboxes.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QPushButton>

using namespace anjungan::gui;

TEST_CASE("each of the ten steps has a title, something for the learner and something for the presenter") {
    REQUIRE(claimStepIds().size() == 10);
    for (const QString& id : claimStepIds()) {
        INFO(id.toStdString());
        const Lesson lesson = lessonFor(id);
        CHECK_FALSE(lesson.title.isEmpty());
        CHECK_FALSE(lesson.explanation.isEmpty());
        CHECK_FALSE(lesson.talk.isEmpty());
    }
    CHECK(lessonFor(QStringLiteral("no_such_step")).title.isEmpty());
}

TEST_CASE("a control counts as answered when it holds what it asks for, and not before") {
    DigitField number;
    number.setKind(DigitField::Kind::Nik);
    CHECK_FALSE(isAnswered(number));
    number.setDigits(QStringLiteral("3174021203680001"));
    CHECK(isAnswered(number));
    number.setDigits(QStringLiteral("317402"));
    CHECK_FALSE(isAnswered(number));
    WordField name;
    CHECK_FALSE(isAnswered(name));
    name.setText(QStringLiteral("Siti"));
    CHECK(isAnswered(name));
    ChoiceCards cards;
    cards.setChoices({{QStringLiteral("a"), QStringLiteral("A")}});
    CHECK_FALSE(isAnswered(cards));
    cards.setChosen(QStringLiteral("a"));
    CHECK(isAnswered(cards));
    DateBoxes date;
    CHECK_FALSE(isAnswered(date));
    date.setDate(anjungan::makeDate(1968, 3, 2));
    CHECK(isAnswered(date));
    QPushButton bank;
    CHECK_FALSE(isAnswered(bank));
    bank.setProperty("answered", true); // its page knows
    CHECK(isAnswered(bank));
}

TEST_CASE("the situations that a training hall shows have words, the rest of the demo has none") {
    for (const char* const key : {"over_limit", "waiting_month", "one_letter_name", "unmerged_cards", "data_not_updated", "locked_pin"})
        CHECK_FALSE(situationText(key).isEmpty());
    CHECK(situationText("foreigner").isEmpty());
}
