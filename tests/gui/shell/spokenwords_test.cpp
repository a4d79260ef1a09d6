#include "gui/shell/spokenwords.h"
#include "gui/shell/kioskwindow.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "gui/widgets/amountlabel.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/privatelabel.h"
#include "support/catch.h"

#include <QLabel>
#include <QTest>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

/// News with figures, and a choice.
class FiguresPage : public Page {
public:
    explicit FiguresPage(QWidget* parent)
        : Page(parent), news(new QLabel(QStringLiteral("Saldo tercatat"), this)), plainFigure(new QLabel(QStringLiteral("Rp9.850.000"), this)),
          amount(new AmountLabel(this)), number(new PrivateLabel(this)), cards(new ChoiceCards(this)) {
        auto* const layout = new QVBoxLayout(this);
        amount->setAmount(Rupiah{1'250'000});
        number->setValue(QStringLiteral("3273010203680001"));
        cards->setChoices({{.id = QStringLiteral("yes"), .title = QStringLiteral("Sudah"), .line = QStringLiteral("Semua data benar")},
                           {.id = QStringLiteral("no"), .title = QStringLiteral("Belum"), .line = QStringLiteral("KPJ 12345678901")}});
        for (QWidget* const each : {static_cast<QWidget*>(news), static_cast<QWidget*>(plainFigure), static_cast<QWidget*>(amount), static_cast<QWidget*>(number), static_cast<QWidget*>(cards)})
            layout->addWidget(each);
    }
    [[nodiscard]] QString heading() const override { return QStringLiteral("Saldo JHT Anda"); }

    QLabel* news;
    QLabel* plainFigure;
    AmountLabel* amount;
    PrivateLabel* number;
    ChoiceCards* cards;
};

class FiguresFlow : public Flow {
public:
    FiguresFlow() {
        setSteps({{.id = QStringLiteral("only"), .make = [](QWidget* parent) { return new FiguresPage(parent); }}});
    }
};

struct ReadingKiosk {
    ReadingKiosk() {
        window.resize(1920, 1080);
        window.show();
        window.startFlow(std::make_unique<FiguresFlow>());
    }
    FiguresPage& page() { return *static_cast<FiguresPage*>(window.frame().page()); }
    void switchReadingOn() {
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("speakButton")), Qt::LeftButton);
        REQUIRE(speaker.said.size() == 1);
    }

    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    KioskWindow window{theme, speaker, KioskOptions{.tapGuard = {}}};
};

} // namespace

TEST_CASE("a page is read with its heading, its news and its choices, and which one is chosen") {
    ReadingKiosk k;
    k.page().cards->setChosen(QStringLiteral("yes"));
    k.switchReadingOn();
    const QString said = k.speaker.said.last();
    CHECK(said.startsWith(QStringLiteral("Saldo JHT Anda.")));
    CHECK(said.contains(QStringLiteral("Saldo tercatat")));
    CHECK(said.contains(QStringLiteral("Sudah, dipilih. Semua data benar")));
    CHECK(said.contains(QStringLiteral("Belum")));
}

TEST_CASE("no amount and nobody's number is read before it is asked for, and the person hears how to ask") {
    ReadingKiosk k;
    k.switchReadingOn();
    const QString said = k.speaker.said.last();
    for (const char* const figure : {"9.850.000", "1.250.000", "satu juta", "3273", "0001", "12345"})
        CHECK_FALSE(said.contains(QLatin1StringView(figure)));
    CHECK(said.endsWith(QStringLiteral("Sentuh sebuah angka untuk mendengarnya")));
}

TEST_CASE("a touched figure is read, a long number digit by digit") {
    ReadingKiosk k;
    k.switchReadingOn();
    QTest::mousePress(k.page().plainFigure, Qt::LeftButton);
    CHECK(k.speaker.said.last() == QStringLiteral("Rp9.850.000"));
    QTest::mousePress(k.page().number, Qt::LeftButton);
    CHECK(k.speaker.said.last() == QStringLiteral("3 2 7 3 0 1 0 2 0 3 6 8 0 0 0 1"));
}

TEST_CASE("any other touch stops the voice and says nothing, and so does a figure while reading is off") {
    ReadingKiosk k;
    QTest::mousePress(k.page().plainFigure, Qt::LeftButton);
    CHECK(k.speaker.said.isEmpty());
    k.switchReadingOn();
    CHECK(k.speaker.speaking);
    QTest::mousePress(k.page().news, Qt::LeftButton);
    CHECK_FALSE(k.speaker.speaking);
    CHECK(k.speaker.said.size() == 1);
}
