#include "gui/shell/languages.h"
#include "gui/shell/kioskwindow.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan;
using namespace anjungan::gui;
using namespace std::chrono_literals;

namespace {

constexpr const char* kEmptyName = "Nama belum diisi.";

/// A page with a word, an amount and an error of its own.
class RetoldPage : public Page {
public:
    explicit RetoldPage(QWidget* parent)
        : Page(parent), name(new WordField(this)), wage(new DigitField(this)) {
        auto* const layout = new QVBoxLayout(this);
        layout->addWidget(name);
        layout->addWidget(wage);
        wage->setKind(DigitField::Kind::Amount);
    }
    [[nodiscard]] QString heading() const override { return texts::monthName(3); }
    [[nodiscard]] LeaveResult leave() override { return refuse(wordchecks::nameProblem(name->text()), name); }

    WordField* name;
    DigitField* wage;
};

class TypingFlow : public Flow {
public:
    TypingFlow() {
        setSteps({{.id = QStringLiteral("only"), .make = [](QWidget* parent) { return new RetoldPage(parent); }}});
    }
};

struct RetoldKiosk {
    RetoldKiosk() {
        window.resize(1920, 1080);
        window.show();
        auto flow = std::make_unique<TypingFlow>();
        window.startFlow(std::move(flow));
    }
    RetoldPage& page() { return *static_cast<RetoldPage*>(window.frame().page()); }
    QString label(const char* name) { return window.findChild<QLabel*>(QLatin1String(name))->text(); }
    void press(const char* name) {
        QTest::mouseClick(window.findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton);
        settle();
    }
    /// Posted events first: widgets hear of another language by them, and the frame tells its message anew after that.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
    }

    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    Languages languages{*qApp};
    KioskWindow window{theme, speaker, KioskOptions{.tapGuard = 0ms, .languages = &languages}};
};

} // namespace

TEST_CASE("the language button offers the next language by its own name") {
    RetoldKiosk k;
    auto* const button = k.window.findChild<QAbstractButton*>(QStringLiteral("languageButton"));
    CHECK(button->text() == QStringLiteral("English"));
    k.press("languageButton");
    CHECK(k.languages.current() == Language::English);
    CHECK(button->text() == QStringLiteral("Basa Jawi"));
    CHECK(k.label("headingLabel") == QStringLiteral("March"));
    k.press("languageButton");
    CHECK(k.languages.current() == Language::Javanese);
    CHECK(button->text() == QStringLiteral("Indonesia"));
    k.press("languageButton");
    CHECK(k.label("headingLabel") == QStringLiteral("Maret"));
}

TEST_CASE("a window without languages has no button for them") {
    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    KioskWindow window(theme, speaker, {});
    CHECK(window.findChild<QAbstractButton*>(QStringLiteral("languageButton"))->isHidden());
}

TEST_CASE("what was typed stands as it stood, an amount in the marks of the language") {
    RetoldKiosk k;
    QTest::keyClicks(k.page().name->focusProxy(), QStringLiteral("Siti Ra"));
    QTest::keyClicks(k.page().wage->focusProxy(), QStringLiteral("4500000"));
    auto* const edit = k.page().wage->findChild<QLineEdit*>();
    CHECK(edit->text() == QStringLiteral("Rp4.500.000"));
    k.press("languageButton");
    CHECK(k.page().name->typedText() == QStringLiteral("Siti Ra"));
    CHECK(edit->text() == QStringLiteral("Rp4,500,000"));
    CHECK(k.page().wage->digits() == QStringLiteral("4500000"));
    // Typing goes on in the same marks.
    QTest::keyClick(edit, Qt::Key_Backspace);
    CHECK(edit->text() == QStringLiteral("Rp450,000"));
    QTest::keyClicks(edit, QStringLiteral("00"));
    k.press("languageButton");
    CHECK(edit->text() == QStringLiteral("Rp45.000.000"));
}

TEST_CASE("a message on the screen and the words at the field are told in the new language") {
    RetoldKiosk k;
    k.window.flow()->next();
    CHECK(k.window.frame().messageText() == QString::fromLatin1(kEmptyName));
    k.press("languageButton");
    CHECK(k.window.frame().messageText() == QStringLiteral("The name is missing."));
    CHECK(k.page().name->problem() == QStringLiteral("The name is missing."));
    k.press("languageButton");
    CHECK(k.window.frame().messageText() == QStringLiteral("Asma dereng dipunisi."));
    k.press("languageButton");
    CHECK(k.window.frame().messageText() == QString::fromLatin1(kEmptyName));
}

TEST_CASE("a sentence with something filled in finds its parts in the new language too") {
    RetoldKiosk k;
    const QString told = QCoreApplication::translate("Findings", "Masa tunggu %1 belum lewat.").arg(texts::months(13));
    CHECK(told == QStringLiteral("Masa tunggu 1 tahun 1 bulan belum lewat."));
    const QString tries = QCoreApplication::translate("anjungan::gui::SignInFlow", "PIN keliru. Anda masih bisa mencoba %n kali lagi.", nullptr, 1);
    k.languages.set(Language::English);
    CHECK(k.languages.retold(tries) == QStringLiteral("Wrong PIN. You can try 1 more time."));
    CHECK(k.languages.retold(QStringLiteral("Wayan Sukarti")) == QStringLiteral("Wayan Sukarti"));
    CHECK(k.languages.retold(QCoreApplication::translate("Findings", "Saldo JHT: %1").arg(QStringLiteral("Rp5"))) ==
          QStringLiteral("JHT balance: Rp5"));
}

TEST_CASE("plural forms follow the number") {
    Languages languages(*qApp);
    CHECK(texts::years(1) == QStringLiteral("1 tahun"));
    languages.set(Language::English);
    CHECK(texts::years(1) == QStringLiteral("1 year"));
    CHECK(texts::years(58) == QStringLiteral("58 years"));
    CHECK(texts::months(13) == QStringLiteral("1 year 1 month"));
    languages.set(Language::Javanese);
    CHECK(texts::years(58) == QStringLiteral("58 taun"));
}

TEST_CASE("dates, amounts and their words are those of the language") {
    Languages languages(*qApp);
    const Date day = makeDate(1968, 3, 2);
    const Rupiah balance{9'850'000};
    languages.set(Language::English);
    CHECK(texts::date(day) == QStringLiteral("2 March 1968"));
    CHECK(texts::weekdayAndDate(day) == QStringLiteral("Saturday, 2 March 1968"));
    CHECK(texts::amount(balance) == QStringLiteral("Rp9,850,000"));
    CHECK(texts::amountInWords(balance) == QStringLiteral("nine million eight hundred and fifty thousand rupiah"));
    CHECK(texts::percent(570) == QStringLiteral("5.70"));
    languages.set(Language::Javanese);
    CHECK(texts::date(day) == QStringLiteral("2 Maret 1968"));
    CHECK(texts::weekdayAndDate(day) == QStringLiteral("Setu, 2 Maret 1968"));
    CHECK(texts::amount(balance) == QStringLiteral("Rp9.850.000"));
    CHECK(texts::amountInWords(balance) == QStringLiteral("sangang yuta wolung atus seket ewu rupiah"));
    CHECK(texts::percent(570) == QStringLiteral("5,70"));
}

TEST_CASE("an official paper is Indonesian whatever the screen speaks") {
    Languages languages(*qApp);
    languages.set(Language::English);
    {
        const texts::InIndonesian official;
        CHECK(texts::date(makeDate(1968, 3, 2)) == QStringLiteral("2 Maret 1968"));
        CHECK(texts::amount(Rupiah{9'850'000}) == QStringLiteral("Rp9.850.000"));
        CHECK(texts::amountInWords(Rupiah{2'000}) == QStringLiteral("dua ribu rupiah"));
    }
    CHECK(texts::monthName(3) == QStringLiteral("March"));
}

TEST_CASE("the next person finds the kiosk in Indonesian") {
    RetoldKiosk k;
    k.press("languageButton");
    k.window.endSession();
    RetoldKiosk::settle();
    CHECK(k.languages.current() == Language::Indonesian);
    CHECK(k.window.home().heading() == QStringLiteral("Selamat datang. Apa keperluan Anda?"));
}

TEST_CASE("whoever leaves the front page in another language leaves it for nobody else") {
    RetoldKiosk k;
    k.window.endSession();
    RetoldKiosk::settle();
    CHECK_FALSE(k.window.idleGuard().isWatching());
    k.press("languageButton");
    CHECK(k.window.idleGuard().isWatching());
    k.window.idleGuard().pass(151s);
    RetoldKiosk::settle();
    CHECK(k.languages.current() == Language::Indonesian);
    CHECK_FALSE(k.window.idleGuard().isWatching());
}

TEST_CASE("a page that is being read aloud is read again in the new language") {
    RetoldKiosk k;
    k.press("speakButton");
    REQUIRE(k.speaker.said.size() == 1);
    CHECK(k.speaker.said.last().startsWith(QStringLiteral("Maret")));
    k.press("languageButton");
    REQUIRE(k.speaker.said.size() == 2);
    CHECK(k.speaker.said.last().startsWith(QStringLiteral("March")));
}

TEST_CASE("the voice is told before the page is read, and there is one for every language") {
    Languages languages(*qApp);
    QSignalSpy changed(&languages, &Languages::changed);
    languages.next();
    languages.next();
    languages.next();
    CHECK(changed.size() == 3);
    languages.set(Language::Indonesian);
    CHECK(changed.size() == 3);
    CHECK(Languages::voice(Language::English) == QStringLiteral("en-gb"));
    CHECK(Languages::voice(Language::Javanese) == QStringLiteral("id"));
}
