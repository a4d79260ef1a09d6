#include "gui/widgets/textlabel.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan::gui;

namespace {

struct Wide {
    Wide() {
        (new QVBoxLayout(&window))->addWidget(&label);
        window.resize(1800, 400);
        window.show();
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] int textWidth() const { return label.contentsRect().width(); }

    const Theme theme{*qApp, {}};
    QWidget window;
    TextLabel label{QStringLiteral("Cocokkan nama di KTP dengan nama di buku rekening Anda. ").repeated(4)};
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

TEST_CASE("the height that a width needs is the same whatever width the label has now") {
    Wide wide;
    std::vector<int> before;
    for (int width = 300; width < 1800; width += 7)
        before.push_back(wide.label.heightForWidth(width));
    const QSize needed = wide.label.minimumSizeHint();
    const QSize wished = wide.label.sizeHint();
    wide.window.resize(500, 800);
    QCoreApplication::sendPostedEvents();
    REQUIRE(wide.label.width() == 500);
    std::vector<int> now;
    for (int width = 300; width < 1800; width += 7)
        now.push_back(wide.label.heightForWidth(width));
    CHECK(now == before);
    CHECK(wide.label.minimumSizeHint() == needed);
    CHECK(wide.label.sizeHint() == wished);
}

TEST_CASE("a centred sentence leaves as much empty on both sides") {
    Wide wide;
    wide.label.setAlignment(Qt::AlignCenter);
    wide.window.resize(1700, 400);
    QCoreApplication::sendPostedEvents();
    const QMargins margins = wide.label.contentsMargins();
    CHECK(margins.left() > 0);
    CHECK(margins.left() == margins.right());
}

TEST_CASE("an amount in words is one figure and may take the width") {
    Wide amount;
    amount.label.setProperty("private", true);
    CHECK(amount.textWidth() == amount.label.width());
}

TEST_CASE("a label without a text asks for a line of its letters, also after they were larger") {
    const Theme theme{*qApp, {}};
    TextLabel label;
    label.resize(50, 20); // narrow: what a wide one leaves empty changes with the letters, and QLabel reckons anew by that
    const auto heightAt = [&label](int pixels) {
        QFont font = label.font();
        font.setPixelSize(pixels);
        label.setFont(font);
        return label.minimumSizeHint().height();
    };
    const int usual = heightAt(20);
    CHECK(heightAt(40) > usual);
    CHECK(heightAt(20) == usual);
}
