#include "gui/widgets/choicecards.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace anjungan::gui;

namespace {

struct Cards {
    Cards() {
        cards.setChoices({{QStringLiteral("a"), QStringLiteral("Satu"), QStringLiteral("baris")},
                          {QStringLiteral("b"), QStringLiteral("Dua")},
                          {QStringLiteral("c"), QStringLiteral("Tiga"), {}, QStringLiteral("Belum bisa karena ...")}});
        cards.resize(900, 400);
        cards.show();
    }
    QAbstractButton* card(const char* id) { return cards.findChild<QAbstractButton*>(QStringLiteral("choice_") + QLatin1String(id)); }
    ChoiceCards cards;
};

} // namespace

TEST_CASE("one card is chosen at a time") {
    Cards c;
    QTest::mouseClick(c.card("a"), Qt::LeftButton);
    CHECK(c.cards.chosen() == QStringLiteral("a"));
    QTest::mouseClick(c.card("b"), Qt::LeftButton);
    CHECK(c.cards.chosen() == QStringLiteral("b"));
    CHECK_FALSE(c.card("a")->isChecked());
    QTest::mouseClick(c.card("b"), Qt::LeftButton);
    CHECK(c.card("b")->isChecked());
}

TEST_CASE("a closed card can't be chosen but can be reached, and tells its reason") {
    Cards c;
    QSignalSpy closed(&c.cards, &ChoiceCards::closedTapped);
    QTest::mouseClick(c.card("c"), Qt::LeftButton);
    CHECK(c.cards.chosen().isEmpty());
    REQUIRE(closed.size() == 1);
    CHECK(closed.first().at(1).toString() == QStringLiteral("Belum bisa karena ..."));
    CHECK(c.card("c")->isEnabled());
    CHECK(c.card("c")->focusPolicy() != Qt::NoFocus);
    CHECK(c.card("c")->accessibleDescription() == QStringLiteral("Belum bisa karena ..."));
    c.cards.setChosen(QStringLiteral("c"));
    CHECK(c.cards.chosen().isEmpty());
}

TEST_CASE("new texts keep what was chosen") {
    Cards c;
    c.cards.setChosen(QStringLiteral("b"));
    c.cards.setChoices({{QStringLiteral("b"), QStringLiteral("Two")}});
    CHECK(c.cards.chosen() == QStringLiteral("b"));
    CHECK(c.card("b")->isChecked());
}

TEST_CASE("there are fewer columns rather than half a word, and more again where there is room") {
    QWidget window;
    auto* const cards = new ChoiceCards(&window);
    (new QVBoxLayout(&window))->addWidget(cards);
    const QString longWord = QString(30, QLatin1Char('m'));
    cards->setChoices({{QStringLiteral("a"), QStringLiteral("Satu")}, {QStringLiteral("b"), longWord}, {QStringLiteral("c"), QStringLiteral("Tiga")}});
    cards->setColumns(3);
    const auto columnsAt = [&](int width) {
        window.resize(width, 600);
        window.show();
        QTest::qWait(20);
        const auto* const word = cards->findChild<QAbstractButton*>(QStringLiteral("choice_b"));
        CHECK(word->width() >= word->minimumSizeHint().width());
        CHECK(word->minimumSizeHint().width() > word->fontMetrics().horizontalAdvance(longWord));
        std::set<int> lefts;
        for (const QAbstractButton* const card : cards->findChildren<QAbstractButton*>())
            lefts.insert(card->x());
        return lefts.size();
    };
    const int widest = cards->minimumSizeHint().width();
    CHECK(columnsAt(4 * widest) == 3);
    CHECK(columnsAt(2 * widest + 60) == 2);
    CHECK(columnsAt(widest + 60) == 1);
    CHECK(columnsAt(4 * widest) == 3);
}
