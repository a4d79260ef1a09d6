#include "gui/shell/focusorder.h"

#include "support/catch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace anjungan::gui;

namespace {

QStringList namesOf(const QList<QWidget*>& widgets) {
    QStringList names;
    for (const QWidget* const widget : widgets)
        names << widget->objectName();
    return names;
}

QPushButton* button(QWidget& parent, const char* name, const QRect& place) {
    auto* const made = new QPushButton(&parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setGeometry(place);
    made->show();
    return made;
}

} // namespace

TEST_CASE("Tab goes down the page as it is seen, whatever was made first") {
    QWidget page;
    button(page, "last", {0, 200, 100, 50});
    button(page, "first", {0, 0, 100, 50});
    button(page, "second", {0, 100, 100, 50});
    CHECK(namesOf(focusOrder(page)) == QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("last")});
}

TEST_CASE("of two columns the left one comes first, and whole") {
    QWidget page;
    button(page, "right", {200, 0, 100, 300});
    button(page, "leftBelow", {0, 100, 100, 50});
    button(page, "left", {0, 0, 100, 50});
    CHECK(namesOf(focusOrder(page)) == QStringList{QStringLiteral("left"), QStringLiteral("leftBelow"), QStringLiteral("right")});
}

TEST_CASE("what is hidden, off or never takes the focus is no stop") {
    QWidget page;
    button(page, "hidden", {0, 0, 100, 50})->hide();
    button(page, "off", {0, 100, 100, 50})->setEnabled(false);
    button(page, "key", {0, 200, 100, 50})->setFocusPolicy(Qt::NoFocus);
    button(page, "stop", {0, 300, 100, 50});
    CHECK(namesOf(focusOrder(page)) == QStringList{QStringLiteral("stop")});
}
