#include "gui/claim/taxbankpage.h"

#include "gui/claim/bankbench.h"
#include "gui/widgets/wordfield.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;
using rig::BankBench;

TEST_CASE("The account goes into the draft in the participant's own name") {
    BankBench bench;
    bench.page.enter();
    bench.chooseBank("choice_014");
    bench.digits("accountField").setDigits(QStringLiteral("1234567890"));
    REQUIRE(bench.page.leave());
    CHECK(bench.work.draft.bank == BankAccount::make("014", "1234567890", "Siti Aminah").value());
    CHECK_FALSE(bench.work.draft.npwp);
}

TEST_CASE("Bank and number are asked for one after the other") {
    BankBench bench;
    bench.page.enter();
    CHECK(bench.page.leave().error().text.contains(QStringLiteral("Pilih dulu bank")));
    bench.chooseBank("choice_014");
    CHECK(bench.page.leave().error().text.contains(QStringLiteral("nomor rekening")));
    bench.digits("accountField").setDigits(QStringLiteral("1234"));
    CHECK(bench.page.leave().error().text.contains(QStringLiteral("5 sampai 20")));
}

TEST_CASE("An unusual length is asked about once for each number, and then believed") {
    BankBench bench;
    bench.page.enter();
    bench.chooseBank("choice_014");
    bench.digits("accountField").setDigits(QStringLiteral("12345678"));
    CHECK(bench.page.leave().error().text.contains(QStringLiteral("biasanya 10 angka, ini 8 angka")));
    CHECK(bench.page.leave());
    bench.digits("accountField").setDigits(QStringLiteral("123456789"));
    CHECK_FALSE(bench.page.leave());
}

TEST_CASE("NPWP may be empty, must be a good one, and is required above fifty million") {
    BankBench bench;
    bench.page.enter();
    bench.chooseBank("choice_014");
    bench.digits("accountField").setDigits(QStringLiteral("1234567890"));
    const std::pair<const char*, bool> numbers[] = {
        {"", true},          {"021832415000000", true},   {"012345678012000", false}, {"123", false},
        {"0012345678012000", false}, {"3174014203680001", true}, {"3174014203680002", false}};
    for (const auto& [number, good] : numbers) {
        INFO(number);
        bench.digits("npwpField").setDigits(QString::fromLatin1(number));
        CHECK(bench.page.leave().has_value() == good);
    }

    BankBench rich(Rupiah{50'000'001});
    rich.page.enter();
    rich.chooseBank("choice_014");
    rich.digits("accountField").setDigits(QStringLiteral("1234567890"));
    CHECK(rich.page.leave().error().text.contains(QStringLiteral("NPWP wajib")));
}

TEST_CASE("An account of somebody else is refused, a title or a slip in the own name is not") {
    BankBench bench;
    bench.page.enter();
    bench.chooseBank("choice_014");
    bench.digits("accountField").setDigits(QStringLiteral("1234567890"));
    const std::pair<const char*, bool> holders[] = {
        {"Budi Santoso", false}, {"Hj. SITI AMINAH", true}, {"Siti Aminnah", true}};
    for (const auto& [holder, good] : holders) {
        INFO(holder);
        bench.tap("holderButton");
        bench.page.findChild<WordField*>(QStringLiteral("holderField"))->setText(QString::fromUtf8(holder));
        REQUIRE(bench.page.stepOn());
        CHECK(bench.page.leave().has_value() == good);
    }
}

TEST_CASE("A name that is no name stays in its field with a message") {
    BankBench bench;
    bench.page.enter();
    QSignalSpy messages(&bench.page, &Page::messageRaised);
    for (const char* const bad : {"", "   ", "...", "Siti \xF0\x9F\x98\x80",
                                  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(bad);
        messages.clear();
        bench.tap("holderButton");
        bench.page.findChild<WordField*>(QStringLiteral("holderField"))->setText(QString::fromUtf8(bad));
        REQUIRE(bench.page.stepOn());
        CHECK(messages.count() == 1);
        CHECK(bench.page.primaryText() == QStringLiteral("Pakai nama ini"));
    }
}

TEST_CASE("The bank's list and the holder's name are left by Kembali with nothing changed, and the form by the flow") {
    BankBench bench;
    bench.page.enter();
    CHECK_FALSE(bench.page.stepBack());
    CHECK_FALSE(bench.page.stepOn());
    bench.tap("bankButton");
    CHECK(bench.page.primaryText().isEmpty());
    CHECK(bench.page.stepBack());
    CHECK(bench.page.leave().error().text.contains(QStringLiteral("Pilih dulu bank")));
    bench.chooseBank("choice_014");
    bench.digits("accountField").setDigits(QStringLiteral("1234567890"));
    bench.tap("holderButton");
    bench.page.findChild<WordField*>(QStringLiteral("holderField"))->setText(QStringLiteral("Budi Santoso"));
    CHECK(bench.page.stepBack());
    REQUIRE(bench.page.leave());
    CHECK(bench.work.draft.bank->holder() == "Siti Aminah");
}
