#include "app/pageflaws.h"
#include "app/pagecontent.h"
#include "gui/shell/languages.h"
#include "gui/shell/stillherepanel.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/keybutton.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan;

namespace {

/// A page as it should be: a question, a field, two choices, a table, a main button.
struct GoodPage {
    GoodPage() {
        window.resize(1920, 1080);
        auto* const layout = new QVBoxLayout(&window);
        layout->setContentsMargins(40, 40, 40, 40); // an edge is judged against the ground beside it
        heading = new QLabel(gui::texts::monthName(3), &window);
        heading->setObjectName(QStringLiteral("headingLabel"));
        heading->setWordWrap(true);
        gui::setRole(heading, "heading");
        field = new gui::WordField(&window);
        field->setObjectName(QStringLiteral("nameField"));
        field->setLabel(gui::texts::monthName(4));
        table = new QTableWidget(1, 1, &window);
        table->setObjectName(QStringLiteral("table"));
        table->setAccessibleName(gui::texts::monthName(5));
        table->setHorizontalHeaderLabels({gui::texts::monthName(6)});
        table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("1")));
        table->setRowHeight(0, 90);
        button = new QPushButton(gui::texts::monthName(7), &window);
        button->setObjectName(QStringLiteral("primaryButton"));
        gui::setRole(button, "primary");
        for (QWidget* const each : {static_cast<QWidget*>(heading), static_cast<QWidget*>(field), static_cast<QWidget*>(table), static_cast<QWidget*>(button)})
            layout->addWidget(each);
        window.show();
        QCoreApplication::sendPostedEvents();
    }

    /// The flaws, each as "check: widget".
    QStringList flaws(PageBounds bounds = {}) {
        QStringList found;
        for (const PageFlaw& flaw : flawsOf(window, bounds)) {
            UNSCOPED_INFO(flaw.check.toStdString() << ": " << flaw.widget.toStdString() << ": " << flaw.detail.toStdString());
            found << flaw.check + QStringLiteral(": ") + flaw.widget;
        }
        return found;
    }

    gui::Theme theme{*qApp, {}};
    QWidget window;
    QLabel* heading;
    gui::WordField* field;
    QTableWidget* table;
    QPushButton* button;
};

} // namespace

TEST_CASE("what came in this very turn is laid out before it is judged") {
    GoodPage page;
    page.heading->setFixedWidth(500);
    page.heading->setText(QStringList(12, gui::texts::monthName(9)).join(QLatin1Char(' ')));
    CHECK(page.flaws().isEmpty());
}

TEST_CASE("a page that asks for its layout at each layout is restless, one that has come to rest is not") {
    class Restless : public QWidget {
    public:
        using QWidget::QWidget;
        bool event(QEvent* event) override {
            if (event->type() == QEvent::LayoutRequest) {
                layout()->activate();
                layout()->setSpacing(8); // the same each time
            }
            return QWidget::event(event);
        }
    };
    GoodPage page;
    CHECK(restlessIn(page.window).empty());
    auto* const restless = new Restless(&page.window);
    restless->setObjectName(QStringLiteral("tiles"));
    (new QVBoxLayout(restless))->addWidget(new QLabel(gui::texts::monthName(8), restless));
    page.window.layout()->addWidget(restless);
    const auto flaws = restlessIn(page.window);
    REQUIRE(flaws.size() == 1);
    CHECK(flaws.front().check == QStringLiteral("restless"));
}

TEST_CASE("a page as it should be has no flaw, in both themes") {
    GoodPage page;
    CHECK(page.flaws() == QStringList{});
    page.theme.setScheme(gui::Scheme::Dark);
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws() == QStringList{});
}

TEST_CASE("a label without room for its words is clipped") {
    GoodPage page;
    page.heading->setFixedHeight(20);
    CHECK(page.flaws().contains(QStringLiteral("clipped: headingLabel")));
    page.heading->setFixedHeight(60);
    CHECK(page.flaws().isEmpty());
    page.heading->setFixedWidth(40);
    CHECK(page.flaws().contains(QStringLiteral("clipped: headingLabel")));
}

TEST_CASE("a button without room for its words is clipped, and so is what its parent cuts off") {
    GoodPage page;
    page.button->setText(QStringLiteral("Lanjutkan klaim"));
    page.button->setFixedWidth(100);
    CHECK(page.flaws().contains(QStringLiteral("clipped: primaryButton")));
    GoodPage other;
    auto* const low = new QWidget(&other.window);
    low->setObjectName(QStringLiteral("lowPanel"));
    low->setFixedSize(300, 50);
    auto* const inside = new QLabel(QStringLiteral("Rincian"), low);
    inside->setObjectName(QStringLiteral("insideLabel"));
    inside->setGeometry(0, 30, 200, 60);
    other.window.layout()->addWidget(low);
    QCoreApplication::sendPostedEvents();
    CHECK(other.flaws().contains(QStringLiteral("clipped: lowPanel/insideLabel")));
}

TEST_CASE("a table that would leave out letters is clipped") {
    GoodPage page;
    page.table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Kepesertaan 10 tahun, sebagian 30% (perumahan)")));
    page.table->setColumnWidth(0, 120);
    page.table->setRowHeight(0, 82);
    CHECK(page.flaws().contains(QStringLiteral("clipped: table")));
}

TEST_CASE("a page that would have to scroll sideways is found") {
    GoodPage page;
    auto* const area = new QScrollArea(&page.window);
    auto* const wide = new QWidget(area);
    wide->setFixedSize(3000, 100);
    auto* const far = new QLabel(QStringLiteral("Sisa saldo"), wide);
    far->setObjectName(QStringLiteral("farLabel"));
    far->setGeometry(2700, 0, 200, 60);
    area->setWidget(wide);
    page.window.layout()->addWidget(area);
    QCoreApplication::sendPostedEvents();
    const QStringList flaws = page.flaws();
    CHECK(std::ranges::any_of(flaws, [](const QString& flaw) { return flaw.startsWith(QStringLiteral("sideways: ")); }));
}

TEST_CASE("two widgets in one place overlap") {
    GoodPage page;
    auto* const above = new QLabel(QStringLiteral("Rincian saldo"), &page.window);
    above->setObjectName(QStringLiteral("aboveLabel"));
    above->setGeometry(page.button->geometry());
    above->show();
    CHECK(page.flaws().contains(QStringLiteral("overlap: primaryButton")));
}

TEST_CASE("a table that shrinks its letters to fit is found") {
    GoodPage page;
    QFont letters = page.table->font();
    letters.setPixelSize(16);
    page.table->setFont(letters);
    CHECK(page.flaws() == QStringList{QStringLiteral("small letters: table")});
    PageBounds desk;
    desk.lettersMm = 3.9;
    CHECK(page.flaws(desk).isEmpty());
}

TEST_CASE("a button of 10 mm is a small target, at the desk one of 11") {
    GoodPage page;
    page.button->setStyleSheet(QStringLiteral("min-height: 0; min-width: 0; padding: 0;"));
    page.button->setText(QStringLiteral("1"));
    page.button->setFixedSize(41, 41);
    CHECK(page.flaws() == QStringList{QStringLiteral("small target: primaryButton")});
    PageBounds desk;
    desk.targetMm = 12;
    CHECK(page.flaws(desk) == QStringList{QStringLiteral("small target: primaryButton")});
    page.button->setFixedSize(49, 49);
    CHECK(page.flaws(desk).isEmpty());
}

TEST_CASE("a key of an officers' keyboard may be as small as a target of the desk, on a page of participants too, and no smaller") {
    GoodPage page;
    auto* const keyboard = new QWidget(&page.window);
    auto* const key = new gui::KeyButton(QStringLiteral("A"), keyboard);
    key->setObjectName(QStringLiteral("keyA"));
    key->setFixedSize(49, 49);
    keyboard->setFixedSize(60, 60);
    page.window.layout()->addWidget(keyboard);
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws().contains(QStringLiteral("small target: keyA")));
    keyboard->setProperty("desk", true);
    CHECK(page.flaws().isEmpty());
    key->setFixedSize(41, 49);
    CHECK(page.flaws().contains(QStringLiteral("small target: keyA")));
}

TEST_CASE("grey words are of low contrast, and so are a button and a field with a faint edge") {
    GoodPage page;
    page.heading->setStyleSheet(QStringLiteral("color: #8a8a8a;"));
    CHECK(page.flaws() == QStringList{QStringLiteral("low contrast: headingLabel")});
    page.heading->setStyleSheet({});
    page.field->setFocus(); // around a focused button lies the ring
    page.button->setStyleSheet(QStringLiteral("background: #ffffff; color: #000000; border: 2px solid #d8d8d8;"));
    CHECK(page.flaws() == QStringList{QStringLiteral("low contrast: primaryButton")});
    page.button->setStyleSheet({});
    page.button->setFocus();
    auto* const edit = page.field->findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->setStyleSheet(QStringLiteral("background: #ffffff; color: #000000; border: 2px solid #d8d8d8;"));
    CHECK(page.flaws() == QStringList{QStringLiteral("low contrast: nameField/wordEdit")});
}

TEST_CASE("a line of more than 60 characters is too long, broken into two it is not") {
    GoodPage page;
    const QString sentence = gui::texts::monthName(8) + QStringLiteral(" 1234567890").repeated(6);
    page.heading->setText(sentence);
    page.heading->setWordWrap(false); // what wraps is kept short by the style
    gui::setRole(page.heading, "muted");
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws().contains(QStringLiteral("long line: headingLabel")));
    page.heading->setWordWrap(true);
    page.heading->setMaximumWidth(600);
    QCoreApplication::sendPostedEvents();
    CHECK_FALSE(page.flaws().contains(QStringLiteral("long line: headingLabel")));
}

TEST_CASE("a page of more than 40 words beside the data is found, at the desk it is not") {
    GoodPage page;
    auto* const words = new gui::TextLabel(&page.window);
    words->setObjectName(QStringLiteral("wordsLabel"));
    page.window.layout()->addWidget(words);
    const QString month = gui::texts::monthName(8) + QLatin1Char(' ');
    words->setText(month.repeated(38)); // the heading and the field's label have one each
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws().isEmpty());
    words->setText(month.repeated(39));
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws() == QStringList{QStringLiteral("many words: wordsLabel")});
    PageBounds desk;
    desk.mostWords = 0;
    CHECK(page.flaws(desk).isEmpty());
    words->setProperty("private", true);
    CHECK(page.flaws().isEmpty());
}

TEST_CASE("a button that a screen reader can't name is found") {
    GoodPage page;
    page.button->setText({});
    page.button->setIcon(QIcon(QStringLiteral(":/icons/home.svg")));
    CHECK(page.flaws() == QStringList{QStringLiteral("no name: primaryButton")});
    page.button->setAccessibleName(gui::texts::monthName(7));
    CHECK(page.flaws().isEmpty());
}

TEST_CASE("a text that stayed behind in another language is not translated, whether or not it went through tr()") {
    gui::Languages languages(*qApp);
    PageBounds bounds;
    bounds.languages = &languages;
    const QString left = gui::texts::monthName(3);
    GoodPage page;
    CHECK(page.flaws(bounds).isEmpty());
    page.heading->clear();
    page.table->hide();
    languages.set(gui::Language::English);
    page.field->setLabel(gui::texts::monthName(4));
    page.button->setText(gui::texts::monthName(7));
    CHECK(page.flaws(bounds).isEmpty());
    page.heading->setText(left);
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: headingLabel")});
    page.heading->setText(QStringLiteral("Uang yang dikirim"));
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: headingLabel")});
    page.heading->setText(QStringLiteral("Rp9.850.000"));
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: headingLabel")});
    page.heading->setText(gui::texts::amount(Rupiah{9'850'000}));
    CHECK(page.flaws(bounds).isEmpty());
    page.button->setAccessibleDescription(QStringLiteral("Uang yang dikirim"));
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: primaryButton")});
}

TEST_CASE("what a person wrote is not judged, the words of ours around it are") {
    gui::Languages languages(*qApp);
    PageBounds bounds;
    bounds.languages = &languages;
    GoodPage page;
    page.heading->clear();
    page.table->hide();
    languages.set(gui::Language::English);
    page.field->setLabel(gui::texts::monthName(4));
    page.button->setText(gui::texts::monthName(7));
    const QString reason = QStringLiteral("Nama di buku rekening belum sama");
    page.heading->setText(QStringLiteral("Paid. ") + reason);
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: headingLabel")});
    page.heading->setProperty("ownWords", QStringList{reason});
    CHECK(page.flaws(bounds).isEmpty());
    page.heading->setText(QStringLiteral("Uang yang dikirim. ") + reason);
    CHECK(page.flaws(bounds) == QStringList{QStringLiteral("not translated: headingLabel")});
}

TEST_CASE("what a cover hides is not judged, the cover is") {
    GoodPage page;
    page.heading->setFixedHeight(20);
    auto* const cover = new gui::StillHerePanel(&page.window);
    cover->setGeometry(page.window.rect());
    cover->show();
    QCoreApplication::sendPostedEvents();
    CHECK(page.flaws().isEmpty());
}

TEST_CASE("a screen of other pixels has other millimetres") {
    CHECK(qRound(20 * pixelsPerMmOf({1920, 1080})) == 81);
    CHECK(qRound(20 * pixelsPerMmOf({1080, 1920})) == 81);
    CHECK(qRound(20 * pixelsPerMmOf({1366, 768})) == 57);
}

TEST_CASE("the way down belongs to the look, not to the page") {
    GoodPage page;
    page.button->setObjectName(QStringLiteral("scrollButton"));
    const auto before = contentOf(page.window);
    page.button->setText(gui::texts::monthName(8));
    CHECK(lostBetween(before, contentOf(page.window), Compare::Everything).empty());
    page.button->hide();
    CHECK(lostBetween(before, contentOf(page.window), Compare::Everything).empty());
}

TEST_CASE("what was typed and is gone is noticed, what only reads otherwise is not lost") {
    GoodPage page;
    page.field->setText(QStringLiteral("Siti Ra"));
    const auto before = contentOf(page.window);
    CHECK(lostBetween(before, contentOf(page.window), Compare::Everything).empty());
    page.heading->setText(QStringLiteral("March"));
    CHECK(lostBetween(before, contentOf(page.window), Compare::Typed).empty());
    CHECK(lostBetween(before, contentOf(page.window), Compare::Everything).size() == 1);
    page.field->setText({});
    CHECK(lostBetween(before, contentOf(page.window), Compare::Typed).size() == 1);
}
