#include "support/catch.h"

#include "tidy/checks.h"
#include "tidy/sourcetext.h"

using namespace anjungan::tidy;

namespace {

std::string lines(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += "int x;\n";
    return text;
}

} // namespace

TEST_CASE("an include along an arrow passes") {
    CHECK(checkIncludes({"src/rules/assess.cpp", "#include \"domain/rupiah.h\"\n#include \"base/date.h\"\n"}).empty());
    CHECK(checkIncludes({"src/face/main.cpp", "#include \"facelink/message.h\"\n#include <opencv2/core.hpp>\n"}).empty());
}

TEST_CASE("an include against an arrow is a complaint with its line") {
    const Complaints found = checkIncludes({"src/domain/nik.cpp", "#include <string>\n#include \"store/store.h\"\n"});
    REQUIRE(found.size() == 1);
    CHECK(found.front().line == 2);
    CHECK(found.front().check == "include");
}

TEST_CASE("the GUI does not reach past the services") {
    CHECK(checkIncludes({"src/gui/claim/causepage.cpp", "#include \"store/store.h\"\n"}).size() == 1);
    CHECK(checkIncludes({"src/gui/claim/causepage.cpp", "#include \"biometrics/gate.h\"\n"}).size() == 1);
    CHECK(checkIncludes({"src/biometrics/gate.h", "#include \"service/claims.h\"\n"}).size() == 1);
}

TEST_CASE("only the composition of the command line sees the store") {
    CHECK(checkIncludes({"src/admin/main.cpp", "#include \"store/store.h\"\n"}).empty());
    CHECK(checkIncludes({"src/admin/commands/verify.cpp", "#include \"store/store.h\"\n"}).size() == 1);
}

TEST_CASE("nothing includes the application") {
    CHECK(checkIncludes({"src/gui/mainwindow.cpp", "#include \"app/composition.h\"\n"}).size() == 1);
}

TEST_CASE("a module that is not in the table can't be included") {
    CHECK(checkIncludes({"src/gui/mainwindow.cpp", "#include \"shortcuts/fast.h\"\n"}).size() == 1);
}

TEST_CASE("a test reaches what its module links and nothing above it") {
    CHECK(checkIncludes({"tests/gui/claim/causepage_test.cpp", "#include \"store/store.h\"\n"}).empty());
    CHECK(checkIncludes({"tests/rules/assess_test.cpp", "#include \"store/store.h\"\n"}).size() == 1);
    CHECK(checkIncludes({"tests/e2e/claim_test.cpp", "#include \"gui/mainwindow.h\"\n"}).empty());
}

TEST_CASE("an include that is not written from src is a complaint") {
    CHECK(checkIncludes({"src/gui/claim/causepage.cpp", "#include \"causepage.h\"\n"}).size() == 1);
    CHECK(checkIncludes({"src/gui/claim/causepage.cpp", "#include \"ui_causepage.h\"\n"}).empty());
}

TEST_CASE("an include in a comment is none") {
    CHECK(checkIncludes({"src/domain/nik.cpp", "// #include \"store/store.h\"\n"}).empty());
}

TEST_CASE("foreign libraries stay in the modules that own them") {
    CHECK(checkIncludes({"src/gui/face/facepage.cpp", "#include <opencv2/core.hpp>\n"}).size() == 1);
    CHECK(checkIncludes({"src/service/claims.cpp", "#include <QSqlQuery>\n"}).size() == 1);
    CHECK(checkIncludes({"src/store/store.cpp", "#include <QSqlQuery>\n"}).empty());
    CHECK(checkIncludes({"src/admin/main.cpp", "#include <QLabel>\n"}).size() == 1);
}

TEST_CASE("a nested event loop is a complaint in code and none in text about it") {
    CHECK(checkWords({"src/gui/a.cpp", "QCoreApplication::processEvents();\n"}).size() == 1);
    CHECK(checkWords({"src/gui/a.cpp", "QEventLoop loop;\n"}).size() == 1);
    CHECK(checkWords({"src/gui/a.cpp", "// never processEvents\nlog(\"QEventLoop\");\n"}).empty());
}

TEST_CASE("sleeps are complaints in tests too") {
    CHECK(checkWords({"tests/face/a_test.cpp", "std::this_thread::sleep_for(1s);\n"}).size() == 1);
}

TEST_CASE("the system's clock is read in base only") {
    CHECK(checkWords({"src/service/a.cpp", "auto n = std::chrono::system_clock::now();\n"}).size() == 1);
    CHECK(checkWords({"src/base/clock.cpp", "auto n = std::chrono::system_clock::now();\n"}).empty());
    CHECK(checkWords({"src/rules/a.h", "void f(const Clock& clock);\n"}).size() == 1);
    CHECK(checkWords({"src/gui/a.cpp", "const auto d = QDate::currentDate();\n"}).size() == 1);
}

TEST_CASE("law and money know no floating point and no QString") {
    CHECK(checkWords({"src/rules/a.cpp", "double rate = 0.05;\n"}).size() == 1);
    CHECK(checkWords({"src/domain/a.h", "QString name;\n"}).size() == 1);
    CHECK(checkWords({"src/domain/a.cpp", "QString::fromStdString(name);\n"}).empty());
    CHECK(checkWords({"src/rules/factsjson.cpp", "bool Double(double) { return false; }\n"}).empty());
    CHECK(checkWords({"src/gui/a.h", "QString name; double width;\n"}).empty());
}

TEST_CASE("boxes, old connects and throw are complaints") {
    CHECK(checkWords({"src/gui/a.cpp", "QMessageBox::warning(this, a, b);\n"}).size() == 1);
    CHECK(checkWords({"src/gui/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\n"}).size() == 2);
    CHECK(checkWords({"src/store/a.cpp", "throw std::runtime_error(text);\n"}).size() == 1);
}

TEST_CASE("only the theme sets a style sheet") {
    CHECK(checkWords({"src/gui/claim/causepage.cpp", "m_ui->card->setStyleSheet(sheet);\n"}).size() == 1);
    CHECK(checkWords({"src/app/main.cpp", "application.setStyleSheet(sheet);\n"}).size() == 1);
    CHECK(checkWords({"src/gui/shell/theme.cpp", "m_application.setStyleSheet(sheet);\n"}).empty());
    // A name that ends so is another file.
    CHECK(checkWords({"src/gui/shell/othertheme.cpp", "setStyleSheet(sheet);\n"}).size() == 1);
}

TEST_CASE("SQL outside the store is a complaint with its line") {
    const Complaints found = checkSql({"src/service/a.cpp", "int a;\nrun(\"SELECT id FROM claim\");\n"});
    REQUIRE(found.size() == 1);
    CHECK(found.front().line == 2);
    CHECK(checkSql({"src/gui/a.cpp", "run(R\"(\nUPDATE claim\n SET state = 1)\");\n"}).size() == 1);
    CHECK(checkSql({"src/store/a.cpp", "run(\"SELECT id FROM claim\");\n"}).empty());
    CHECK(checkSql({"src/gui/a.cpp", "tr(\"Pilih sebab klaim\"); // SELECT id FROM claim\n"}).empty());
}

TEST_CASE("a mark of unfinished work is a complaint in any file") {
    CHECK(checkMarks({"docs/a.md", "To be done.\n" "TO" "DO: write this\n"}).size() == 1);
    CHECK(checkMarks({"src/base/a.cpp", "// FIX" "ME\n"}).size() == 1);
    CHECK(checkMarks({"docs/a.md", "A tracking number is JHT-YYMMDD-XX" "XXXX.\n"}).empty());
}

TEST_CASE("tabs, blanks at line ends and missing line breaks are complaints") {
    CHECK(checkLayout({"src/a.cpp", "\tint a;\n"}).size() == 1);
    CHECK(checkLayout({"src/a.cpp", "int a; \n"}).size() == 1);
    CHECK(checkLayout({"src/a.cpp", "int a;\r\n"}).size() == 1);
    CHECK(checkLayout({"src/a.cpp", "int a;"}).size() == 1);
    CHECK(checkLayout({"src/a.cpp", "int a;\n"}).empty());
}

TEST_CASE("a header needs its pragma, and not in a comment") {
    CHECK(checkLayout({"src/base/a.h", "int a;\n"}).size() == 1);
    CHECK(checkLayout({"src/base/a.h", "// #pragma once\nint a;\n"}).size() == 1);
    CHECK(checkLayout({"src/base/a.h", "#pragma once\nint a;\n"}).empty());
}

TEST_CASE("a long file is a complaint, a page sooner") {
    CHECK(checkSize({"src/store/a.cpp", lines(450)}).empty());
    CHECK(checkSize({"src/store/a.cpp", lines(451)}).size() == 1);
    CHECK(checkSize({"tests/store/a_test.cpp", lines(451)}).size() == 1);
    CHECK(checkSize({"src/gui/claim/causepage.cpp", lines(201)}).size() == 1);
}

TEST_CASE("a long function is a complaint at its first line") {
    const std::string open = "int a;\n\nint f(int b) {\n";
    CHECK(checkSize({"src/store/a.cpp", open + lines(68) + "}\n"}).empty());
    const Complaints found = checkSize({"src/store/a.cpp", open + lines(69) + "}\n"});
    REQUIRE(found.size() == 1);
    CHECK(found.front().line == 3);
    CHECK(checkSize({"src/store/a.h", "class A {\n" + lines(90) + "};\n"}).empty());
}

TEST_CASE("a form with a style sheet or a connection is a complaint") {
    CHECK(checkForm({"ui/claim/a.ui", "<property name=\"styleSheet\">\n"}).size() == 1);
    CHECK(checkForm({"ui/claim/a.ui", "<connections>\n <connection>\n"}).size() == 1);
    CHECK(checkForm({"ui/claim/a.ui", "<property name=\"text\">\n<connections/>\n"}).empty());
}

TEST_CASE("a plain label that wraps in a form is a complaint") {
    const std::string wraps = "<property name=\"wordWrap\"><bool>true</bool></property>\n</widget>\n";
    CHECK(checkForm({"ui/claim/a.ui", "<widget class=\"QLabel\" name=\"a\">\n" + wraps}).size() == 1);
    CHECK(checkForm({"ui/claim/a.ui", "<widget class=\"anjungan::gui::TextLabel\" name=\"a\">\n" + wraps}).empty());
    CHECK(checkForm({"ui/claim/a.ui", "<widget class=\"QLabel\" name=\"a\"/>\n<widget class=\"QTextEdit\" name=\"b\">\n" + wraps}).empty());
}

TEST_CASE("a path of one machine is a complaint, a word that ends like one is none") {
    CHECK(checkMachinePaths({"docs/a.md", "See /ho" "me/ana/anjungan.\n"}).size() == 1);
    CHECK(checkMachinePaths({"src/a.cpp", "open(\"/wo" "rk/main\");\n"}).size() == 1);
    CHECK(checkMachinePaths({"docs/a.md", "the netwo" "rk/device\n"}).empty());
}

TEST_CASE("a form without its class or its test is a complaint") {
    const File form{"ui/claim/causepage.ui", ""};
    const File header{"src/gui/claim/causepage.h", ""};
    const File source{"src/gui/claim/causepage.cpp", ""};
    const File test{"tests/gui/claim/causepage_test.cpp", ""};
    CHECK(checkPlaces({form, header, source, test}).empty());
    CHECK(checkPlaces({form, header, source}).size() == 1);
    CHECK(checkPlaces({form, test}).size() == 2);
}

TEST_CASE("an allowance takes out its complaint only") {
    const Complaints complaints = {{"size", "src/a.cpp", 0, "long"}, {"word", "src/a.cpp", 3, "throw"}};
    const Complaints left = withoutAllowed(complaints, {{"size", "src/a.cpp", "one table"}});
    REQUIRE(left.size() == 1);
    CHECK(left.front().check == "word");
}

TEST_CASE("an allowance that is no longer needed is a complaint") {
    const Complaints left = withoutAllowed({}, {{"size", "src/a.cpp", "one table"}});
    REQUIRE(left.size() == 1);
    CHECK(left.front().check == "allowed");
}

TEST_CASE("an allowance without a reason is a complaint") {
    Complaints complaints;
    CHECK(readAllowances("# words\n\nsize src/a.cpp\n", complaints).empty());
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.front().line == 3);
    CHECK(readAllowances("size src/a.cpp one table of banks\n", complaints).front().reason == "one table of banks");
}

TEST_CASE("literals and comments are told from code") {
    const SourceText source = readSource("a = \"x // y\"; /* \"z\n */ b = '\"'; c = 1'000; R\"q(k)\")q\"; // d\n");
    REQUIRE(source.literals.size() == 3);
    CHECK(source.literals[0].text == "x // y");
    CHECK(source.literals[1].text == "\"");
    CHECK(source.literals[1].line == 2);
    CHECK(source.literals[2].text == "k)\"");
    CHECK(source.code.find('z') == std::string::npos);
    CHECK(source.code.find('d') == std::string::npos);
    CHECK(source.code.find("c = 1'000;") != std::string::npos);
}
