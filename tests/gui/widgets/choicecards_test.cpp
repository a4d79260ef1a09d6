#include "gui/shell/theme.h"
#include "gui/widgets/choicecards.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QAbstractButton>
#include <QApplication>
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

namespace {

/// Three cards in as many columns as there is room for, one of them with a long word.
struct Row {
    Row() {
        (new QVBoxLayout(&window))->addWidget(cards);
        cards->setChoices({{QStringLiteral("a"), QStringLiteral("Satu")}, {QStringLiteral("b"), longWord}, {QStringLiteral("c"), QStringLiteral("Tiga")}});
        cards->setColumns(3);
    }
    /// After the layout; fails where the word is cut.
    std::size_t columns() {
        anjungan::test::layOut();
        const auto* const word = cards->findChild<QAbstractButton*>(QStringLiteral("choice_b"));
        CHECK(word->width() >= word->minimumSizeHint().width());
        CHECK(word->minimumSizeHint().width() > word->fontMetrics().horizontalAdvance(longWord));
        std::set<int> lefts;
        for (const QAbstractButton* const card : cards->findChildren<QAbstractButton*>())
            lefts.insert(card->x());
        return lefts.size();
    }
    std::size_t columnsAt(int width) {
        window.resize(width, 600);
        window.show();
        return columns();
    }

    const QString longWord = QString(30, QLatin1Char('m'));
    QWidget window;
    ChoiceCards* const cards = new ChoiceCards(&window);
};

} // namespace

TEST_CASE("there are fewer columns rather than half a word, and more again where there is room") {
    Row row;
    const int widest = row.cards->minimumSizeHint().width();
    CHECK(row.columnsAt(4 * widest) == 3);
    CHECK(row.columnsAt(2 * widest + 60) == 2);
    CHECK(row.columnsAt(widest + 60) == 1);
    CHECK(row.columnsAt(4 * widest) == 3);
}

TEST_CASE("larger letters leave fewer columns in the same room, smaller ones more again") {
    Theme theme(*qApp, {});
    Row row;
    CHECK(row.columnsAt(3 * row.cards->minimumSizeHint().width() + 100) == 3);
    theme.setTextPercent(200);
    CHECK(row.columns() == 1);
    theme.setTextPercent(100);
    CHECK(row.columns() == 3);
}
