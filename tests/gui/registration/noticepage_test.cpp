#include "gui/registration/noticepage.h"

#include "support/catch.h"
#include "support/kioskrig.h"

#include <QLabel>

using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("a notice shows what is the matter and what to do, in the language of the moment") {
    QString text = QStringLiteral("Temui petugas.");
    NoticePage page([&text] { return NoticePage::News{QStringLiteral("Terkunci"), text, QStringLiteral("Kembali")}; });
    page.enter();
    CHECK(page.heading() == QStringLiteral("Terkunci"));
    CHECK(page.primaryText() == QStringLiteral("Kembali"));
    CHECK(part<QLabel>(page, "textLabel").text() == text);
    text = QStringLiteral("See the staff.");
    page.retranslate();
    CHECK(part<QLabel>(page, "textLabel").text() == text);
}
