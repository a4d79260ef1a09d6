#include "gui/shell/cover.h"
#include "support/catch.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan::gui;

namespace {

struct Covered {
    Covered() {
        window.resize(400, 300);
        auto* const layout = new QVBoxLayout(&cover);
        layout->addWidget(&first);
        layout->addWidget(&second);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        beneath.setFocus();
    }

    QWidget window;
    QPushButton beneath{&window};
    Cover cover{&window};
    QPushButton first, second;
};

} // namespace

TEST_CASE("a cover takes the window and the focus, and gives the focus back") {
    Covered c;
    c.cover.lay(c.second);
    CHECK(c.cover.geometry() == c.window.rect());
    CHECK(c.second.hasFocus());
    c.window.resize(500, 200);
    CHECK(c.cover.geometry() == c.window.rect());
    c.cover.lift();
    CHECK(c.beneath.hasFocus());
    CHECK_FALSE(c.cover.isVisible());
}

TEST_CASE("no Tab leaves a cover for what is beneath") {
    Covered c;
    c.cover.lay(c.second);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i < 3 ? Qt::Key_Tab : Qt::Key_Backtab);
        CHECK(c.cover.isAncestorOf(QApplication::focusWidget()));
    }
}
