#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan::gui;

namespace {

struct Wide {
    Wide() {
        label.setWordWrap(true);
        (new QVBoxLayout(&window))->addWidget(&label);
        window.resize(1800, 400);
        window.show();
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] int textWidth() const { return label.contentsRect().width(); }

    const Theme theme{*qApp, {}};
    QWidget window;
    QLabel label{QStringLiteral("Cocokkan nama di KTP dengan nama di buku rekening Anda. ").repeated(4)};
};

} // namespace

TEST_CASE("a sentence on a wide screen keeps to lines that the eye can follow, and takes the height for them") {
    const Wide wide;
    const QFontMetrics metrics(wide.label.font());
    CHECK(wide.textWidth() < metrics.horizontalAdvance(wide.label.text().left(60)));
    CHECK(wide.textWidth() > metrics.horizontalAdvance(wide.label.text().left(40)));
    CHECK(wide.label.height() >= 4 * metrics.lineSpacing());
}

TEST_CASE("what a wide label leaves empty is not what it needs, so that it gets narrow again") {
    Wide wide;
    CHECK(wide.window.minimumSizeHint().width() < 400);
    wide.window.resize(420, 800);
    QCoreApplication::sendPostedEvents();
    CHECK(wide.window.width() == 420);
    CHECK(wide.textWidth() == wide.label.width());
}

TEST_CASE("an amount in words is one figure and may take the width") {
    Wide amount;
    amount.window.hide();
    amount.label.setContentsMargins({});
    amount.label.setProperty("private", true);
    amount.window.resize(1700, 400);
    amount.window.show();
    QCoreApplication::sendPostedEvents();
    CHECK(amount.textWidth() == amount.label.width());
}
