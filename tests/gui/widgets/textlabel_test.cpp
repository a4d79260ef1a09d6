#include "gui/widgets/textlabel.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

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

namespace {

/// How far to the right anything is painted in each line of letters.
std::vector<int> paintedWidths(QWidget& label) {
    const QImage picture = label.grab().toImage();
    const int line = QFontMetrics(label.font()).lineSpacing();
    const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
    std::vector<int> widths;
    for (int top = 0; top + line / 2 < picture.height(); top += line) {
        int right = 0;
        for (int y = top; y < std::min(top + line, picture.height()); ++y)
            for (int x = picture.width() - 1; x > right; --x)
                if (picture.pixel(x, y) != ground)
                    right = x;
        widths.push_back(right);
    }
    return widths;
}

} // namespace

TEST_CASE("no last word stands alone: two lines are about as long as each other, and take no more height") {
    Wide wide;
    wide.label.setText(QStringLiteral("Angkat tangan Anda dan tunggu di kursi ini, petugas datang"));
    const int height = wide.label.heightForWidth(1800);
    REQUIRE(height >= 2 * QFontMetrics(wide.label.font()).lineSpacing());
    wide.label.setFixedSize(wide.label.width(), height);
    const std::vector<int> widths = paintedWidths(wide.label);
    REQUIRE(widths.size() == 2);
    CHECK(widths[1] > widths[0] * 2 / 3);
    CHECK(wide.label.heightForWidth(1800) == height);
}

TEST_CASE("words that fit into one line are painted where they always were") {
    Wide wide;
    wide.label.setText(QStringLiteral("Tunggu di kursi ini"));
    wide.label.setFixedHeight(wide.label.heightForWidth(1800));
    const std::vector<int> widths = paintedWidths(wide.label);
    REQUIRE(widths.size() == 1);
    CHECK(std::abs(widths[0] - QFontMetrics(wide.label.font()).horizontalAdvance(wide.label.text())) < 6);
}

TEST_CASE("a line ends with its sentence, where the next line has enough words then") {
    Wide wide;
    wide.label.setText(QStringLiteral("Nomor ini biasanya 10 angka, di sini 5 angka. Jika benar, tekan Lanjut"));
    const int height = wide.label.heightForWidth(1800);
    wide.label.setFixedSize(wide.label.width(), height);
    const std::vector<int> widths = paintedWidths(wide.label);
    REQUIRE(widths.size() == 2);
    const int first = QFontMetrics(wide.label.font()).horizontalAdvance(QStringLiteral("Nomor ini biasanya 10 angka, di sini 5 angka."));
    CHECK(std::abs(widths[0] - first) < 6);
}

namespace {

constexpr QSize kTwoLines(420, 120);

QImage pictureOf(QLabel& label) {
    label.setWordWrap(true);
    label.setFixedSize(kTwoLines);
    return label.grab().toImage();
}

const QString kTurn = QStringLiteral("Angkat tangan Anda dan tunggu di kursi ini, petugas datang");

} // namespace

TEST_CASE("other letters of the same height break anew") {
    const Theme theme{*qApp, {}};
    TextLabel label(kTurn);
    const QImage before = pictureOf(label);
    QFont bold = label.font();
    bold.setBold(true);
    TextLabel other(kTurn);
    other.setFont(bold);
    REQUIRE(QFontMetrics(bold).height() == label.fontMetrics().height());
    label.setFont(bold);
    const QImage after = pictureOf(label);
    CHECK(after != before);
    CHECK(after == pictureOf(other));
}

TEST_CASE("a label that asks for more than lines of a length is painted as any other label") {
    const Theme theme{*qApp, {}};
    QWidget field;
    const auto ask = GENERATE_REF(std::function<void(QLabel&)>([](QLabel& label) { label.setMargin(20); }),
                                  std::function<void(QLabel&)>([](QLabel& label) { label.setIndent(20); }),
                                  std::function<void(QLabel&)>([](QLabel& label) { label.setLayoutDirection(Qt::RightToLeft); }),
                                  std::function<void(QLabel&)>([&field](QLabel& label) {
                                      label.setText(QStringLiteral("&") + kTurn);
                                      label.setBuddy(&field);
                                  }));
    TextLabel label(kTurn);
    QLabel plain(kTurn);
    ask(label);
    ask(plain);
    CHECK(pictureOf(label) == pictureOf(plain));
}
