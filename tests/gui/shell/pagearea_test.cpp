#include "gui/shell/pagearea.h"
#include "gui/widgets/keypad.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <array>

using namespace anjungan::gui;
using anjungan::test::layOut;

namespace {

/// A page of two columns, of which the first scrolls by itself.
struct Columns {
    Columns() {
        layout->setProperty("stacks", true);
        auto* const contents = new QWidget;
        auto* const inside = new QWidget;
        inside->setMinimumSize(400, 900);
        auto* const rows = new QVBoxLayout(contents);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(inside);
        scrolling->setWidgetResizable(true);
        scrolling->setWidget(contents);
        layout->addWidget(scrolling, 1);
        auto* const beside = new QWidget;
        beside->setMinimumSize(300, 100);
        layout->addWidget(beside, 1);
    }

    void showIn(int width) {
        area.resize(width, 600);
        area.setFullWidth(width);
        area.show(page);
        area.QWidget::show();
        layOut();
    }

    PageArea area;
    QWidget* page = new QWidget;
    QHBoxLayout* layout = new QHBoxLayout(page);
    QScrollArea* scrolling = new QScrollArea;
};

} // namespace

TEST_CASE("a column that scrolls by itself keeps the width of what it holds beside another") {
    Columns columns;
    columns.showIn(800);
    CHECK(columns.layout->direction() == QBoxLayout::LeftToRight);
    CHECK(columns.scrolling->viewport()->width() >= 400);
}

TEST_CASE("a column with nothing on show leaves its share to the other, also where both stood one under the other") {
    PageArea area;
    auto* const page = new QWidget;
    auto* const layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setProperty("stacks", true);
    auto* const rows = new QWidget;
    auto* const other = new QWidget;
    rows->setMinimumSize(300, 100);
    other->setMinimumSize(300, 100);
    auto* const column = new QVBoxLayout;
    column->addWidget(rows);
    column->addStretch();
    layout->addLayout(column, 3);
    layout->addWidget(other, 1);
    const int width = GENERATE(1600, 500);
    area.resize(width, 900);
    area.setFullWidth(width);
    area.show(page);
    area.QWidget::show();
    layOut();
    const auto setShown = [rows](bool shown) {
        rows->setVisible(shown);
        layOut();
    };
    setShown(false);
    CHECK(layout->direction() == QBoxLayout::LeftToRight);
    CHECK(other->width() > width / 5 * 4);
    setShown(true);
    CHECK(layout->direction() == (width == 500 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight));
    CHECK((width == 500 || rows->width() > 2 * other->width()));
}

TEST_CASE("where both do not fit it stands above the other and shows all of itself") {
    Columns columns;
    columns.showIn(650);
    CHECK(columns.layout->direction() == QBoxLayout::TopToBottom);
    CHECK(columns.scrolling->viewport()->height() >= 890);
}

TEST_CASE("one under the other stands close, and beside each other as the form says, in whatever order the screen changes") {
    PageArea area;
    auto* const page = new QWidget;
    auto* const layout = new QHBoxLayout(page);
    layout->setProperty("stacks", true);
    std::array<QWidget*, 2> columns{};
    for (QWidget*& column : columns) {
        column = new QWidget;
        column->setMinimumSize(300, 100);
        layout->addWidget(column, column == columns[0] ? 3 : 1);
    }
    const auto showIn = [&](int width) {
        area.resize(width, 900);
        area.setFullWidth(width);
        area.show(page);
        area.QWidget::show();
        layOut();
    };
    showIn(500);
    REQUIRE(layout->direction() == QBoxLayout::TopToBottom);
    CHECK(columns[0]->height() == 100);
    showIn(1600);
    REQUIRE(layout->direction() == QBoxLayout::LeftToRight);
    CHECK(columns[0]->width() > 2 * columns[1]->width());
    showIn(500);
    CHECK(columns[0]->height() == 100);
}

TEST_CASE("a keypad stands under its field and as wide as it, where the window is high enough for both; else beside it") {
    PageArea area;
    auto* const page = new QWidget;
    auto* const layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setProperty("stacksWhenTall", true);
    auto* const field = new QWidget;
    field->setMinimumSize(300, 100);
    layout->addWidget(field, 3);
    auto* const column = new QVBoxLayout;
    auto* const keypad = new Keypad;
    column->addWidget(keypad);
    column->addStretch();
    layout->addLayout(column, 2);
    const auto showIn = [&](int height) {
        area.resize(1000, 1400);
        area.setFullWidth(1000);
        area.setFullHeight(height);
        area.show(page);
        area.QWidget::show();
        layOut();
    };
    showIn(1400);
    CHECK(layout->direction() == QBoxLayout::TopToBottom);
    CHECK(keypad->width() == field->width());
    CHECK(keypad->height() == keypad->comfortableHeight());
    const int wanted = area.comfortableHeight(1000);
    CHECK(wanted >= field->height() + keypad->comfortableHeight());
    CHECK(wanted < 1000);
    showIn(300);
    CHECK(layout->direction() == QBoxLayout::LeftToRight);
    CHECK(keypad->width() < 600);
    showIn(0);
    CHECK(layout->direction() == QBoxLayout::LeftToRight);
}

TEST_CASE("a keypad that is none of the columns stays as wide as a hand") {
    PageArea area;
    auto* const page = new QWidget;
    auto* const rows = new QVBoxLayout(page);
    auto* const columns = new QHBoxLayout;
    columns->setProperty("stacksWhenTall", true);
    auto* const inside = new Keypad;
    columns->addWidget(new QWidget);
    columns->addWidget(inside);
    rows->addLayout(columns);
    auto* const outside = new Keypad;
    rows->addWidget(outside);
    area.resize(1000, 1800);
    area.setFullWidth(1000);
    area.setFullHeight(1800);
    area.show(page);
    area.QWidget::show();
    layOut();
    REQUIRE(columns->direction() == QBoxLayout::TopToBottom);
    CHECK(inside->maximumWidth() == QWIDGETSIZE_MAX);
    CHECK(outside->maximumWidth() < QWIDGETSIZE_MAX);
}
