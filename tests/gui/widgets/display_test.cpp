#include "gui/shell/theme.h"
#include "gui/widgets/amountlabel.h"
#include "gui/widgets/cameraview.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/letterdiff.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/privatelabel.h"
#include "gui/widgets/stepbar.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("an amount is shown in digits and in words, and hides both") {
    AmountLabel label;
    label.setAmount(Rupiah{9850000});
    CHECK(label.shownText() == QStringLiteral("Rp9.850.000"));
    CHECK(label.findChild<QLabel*>(QStringLiteral("wordsLabel"))->text() ==
          QStringLiteral("sembilan juta delapan ratus lima puluh ribu rupiah"));
    label.setFiguresHidden(true);
    CHECK_FALSE(label.shownText().contains(QLatin1Char('9')));
    CHECK(label.findChild<QLabel*>(QStringLiteral("wordsLabel"))->text().isEmpty());
}

TEST_CASE("two spellings are compared letter by letter") {
    LetterDiff diff;
    diff.setTexts(QStringLiteral("Anda"), QStringLiteral("Siti Aminah"), QStringLiteral("Data"), QStringLiteral("Siti Amina"));
    CHECK(diff.differenceCount() == 1);
    CHECK(diff.accessibleName().contains(QStringLiteral("Siti Amina")));
}

TEST_CASE("a message bar is there only while it has something to say") {
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.show(MessageKind::Error, QStringLiteral("Salah"));
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.text() == QStringLiteral("Salah"));
    bar.clear();
    CHECK(bar.isHidden());
}

TEST_CASE("a message is written in the ink of the look that is on, whenever that came") {
    Theme theme(*qApp, {});
    QWidget window;
    MessageBar bar(&window);
    auto* const label = bar.findChild<QLabel*>(QStringLiteral("messageLabel"));
    const auto ink = [&] { return label->palette().color(QPalette::WindowText); };
    bar.show(MessageKind::Notice, QStringLiteral("Tunggu"));
    SECTION("before it was ever seen") {
        theme.toggleScheme();
        window.show();
    }
    SECTION("while it is seen") {
        window.show();
        theme.toggleScheme();
    }
    SECTION("while its page is hidden") {
        window.show();
        window.hide();
        theme.toggleScheme();
        window.show();
    }
    CHECK(ink() == Tokens::of(bar).notice);
    theme.toggleScheme();
    CHECK(ink() == Tokens::of(bar).notice);
}

TEST_CASE("the step bar is empty where a page is no step") {
    StepBar bar;
    auto* const label = bar.findChild<QLabel*>(QStringLiteral("stepLabel"));
    bar.setStep(4, 10);
    CHECK(label->text() == QStringLiteral("Langkah 4 dari 10"));
    bar.setStep(0, 10);
    CHECK(label->isHidden());
}

TEST_CASE("a table tells the row that was chosen by its id") {
    DataTable table;
    table.setColumns({{.title = QStringLiteral("Nama"), .stretches = true}, {.title = QStringLiteral("Jumlah"), .isNumber = true}});
    table.setLines({{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("B"), QStringLiteral("2")}},
                   {QStringLiteral("id-a"), QStringLiteral("id-b")});
    QSignalSpy chosen(&table, &DataTable::rowChosen);
    table.selectRow(1);
    REQUIRE(chosen.size() == 1);
    CHECK(table.chosenId() == QStringLiteral("id-b"));
    CHECK((table.item(1, 1)->textAlignment() & Qt::AlignRight) != 0);
}

TEST_CASE("every column of a table is on the screen, and its words wrap before they are cut off") {
    DataTable table;
    const QString cause = QStringLiteral("Pemutusan hubungan kerja");
    table.setColumns({{.title = QStringLiteral("Sebab"), .stretches = true}, {.title = QStringLiteral("Jumlah"), .isNumber = true}});
    table.setLines({{cause, QStringLiteral("Rp9.850.000")}});
    const auto columns = [&table] { return table.columnWidth(0) + table.columnWidth(1); };
    table.resize(900, 300);
    table.show();
    CHECK(columns() <= table.viewport()->width());
    const int letters = table.font().pixelSize();
    CHECK(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(cause));
    table.resize(420, 300);
    CHECK(columns() <= table.viewport()->width());
    const QFontMetrics words = table.fontMetrics();
    REQUIRE(table.columnWidth(0) < words.horizontalAdvance(cause));
    const int wrapped = words.boundingRect(QRect(0, 0, table.columnWidth(0), 0), Qt::TextWordWrap, cause).height();
    CHECK(wrapped > words.height());
    CHECK(table.rowHeight(0) > wrapped);
    CHECK(table.font().pixelSize() == letters);
    table.resize(300, 300);
    CHECK(columns() <= table.viewport()->width());
    CHECK(table.font().pixelSize() < letters);
}

TEST_CASE("the rows of a table reach its edge, whatever is left when its columns share the width") {
    DataTable table;
    for (const bool stretches : {false, true}) {
        std::vector<DataTable::Column> columns(6, {.title = QStringLiteral("Jumlah"), .isNumber = true});
        columns[1].stretches = columns[3].stretches = stretches;
        table.setColumns(columns);
        table.setLines({QStringList(6, QStringLiteral("Rp9.850.000"))});
        table.show();
        for (int width = 1200; width < 1207; ++width) {
            table.resize(width, 300);
            CHECK(table.horizontalHeader()->length() == table.viewport()->width());
        }
    }
}

TEST_CASE("a private value tells below it how to see it where there is no room beside it") {
    PrivateLabel label;
    label.setValue(QStringLiteral("3174014203680001"));
    const QSize whole = label.sizeHint();
    CHECK(label.minimumSizeHint().width() < whole.width());
    CHECK(label.heightForWidth(whole.width()) == whole.height());
    CHECK(label.heightForWidth(whole.width() - 1) >= 2 * label.fontMetrics().height());
}

TEST_CASE("the camera view forgets its picture when cleared") {
    CameraView view;
    view.setImage(QImage(64, 48, QImage::Format_RGB32));
    CHECK(view.hasImage());
    view.clear(QStringLiteral("Kamera belum siap"));
    CHECK_FALSE(view.hasImage());
}

TEST_CASE("another step is painted with the page that it belongs to, and not before that page is laid out") {
    struct Painted : QObject {
        bool eventFilter(QObject*, QEvent* event) override {
            times += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int times = 0;
    } painted;
    StepBar bar;
    bar.resize(300, 60);
    bar.setStep(1, 10);
    bar.show();
    anjungan::test::layOut();
    bar.findChild<QProgressBar*>()->installEventFilter(&painted);
    bar.setStep(2, 10);
    CHECK(painted.times == 0);
    anjungan::test::layOut();
    CHECK(painted.times > 0);
}

TEST_CASE("a column's title begins where its cells' words do") {
    const Theme theme(*qApp, {});
    DataTable table;
    table.setColumns({{QStringLiteral("Iuran")}, {QStringLiteral("Iuran"), true}});
    table.setLines({{QStringLiteral("Iuran"), QStringLiteral("Iuran")}});
    table.resize(600, 300);
    table.show();
    anjungan::test::layOut();
    const QImage picture = table.grab().toImage();
    const int title = table.horizontalHeader()->height();
    const auto ink = [&picture](int top, int bottom, int from, int step) {
        for (int x = from; x >= 0 && x < picture.width(); x += step)
            for (int y = top; y < bottom; ++y)
                if (qGray(picture.pixel(x, y)) < 128)
                    return x;
        return -1;
    };
    CHECK(std::abs(ink(4, title - 6, 0, 1) - ink(title + 6, title + 70, 0, 1)) <= 1);
    CHECK(std::abs(ink(4, title - 6, 599, -1) - ink(title + 6, title + 70, 599, -1)) <= 1);
}

TEST_CASE("a camera's picture that comes before its page is laid out waits for room") {
    static QStringList said;
    said.clear();
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { said << text; });
    {
        QWidget page;
        CameraView view(&page); // smaller than its words
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::gray);
        view.setImage(image);
    }
    qInstallMessageHandler(before);
    INFO(said.join(QLatin1Char('\n')).toStdString());
    CHECK(said.isEmpty());
}
