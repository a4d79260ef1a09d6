#include "gui/registration/numberpage.h"

#include "gui/registration/registrationrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

NumberQuestion nikQuestion(std::string& answer) {
    return {.heading = [] { return QStringLiteral("NIK?"); },
            .label = [] { return QStringLiteral("NIK"); },
            .helper = [] { return QStringLiteral("16"); },
            .fieldName = QStringLiteral("nikField"),
            .known = [] { return QString(); },
            .accept = [&answer](const std::string& digits) {
                answer = digits;
                return Nik::parse(digits) ? QString() : QStringLiteral("salah");
            }};
}

} // namespace

TEST_CASE("the number page takes digits with spaces, dots and full width") {
    for (const QString& typed : {QStringLiteral("3174015203680001"), QStringLiteral("3174 0152 0368 0001"),
                                 QStringLiteral("3174.0152.0368.0001"), QStringLiteral("３１７４０１５２０３６８０００１")}) {
        std::string answer;
        NumberPage page(nikQuestion(answer));
        page.enter();
        type(page, "nikField", typed);
        CHECK(page.leave());
        CHECK(answer == "3174015203680001");
    }
}

TEST_CASE("the number page refuses strange texts at the field and stays") {
    for (const QString& typed : strangeTexts()) {
        std::string answer;
        NumberPage page(nikQuestion(answer));
        page.enter();
        type(page, "nikField", typed);
        const auto left = page.leave();
        REQUIRE_FALSE(left);
        CHECK_FALSE(left.error().text.isEmpty());
        CHECK(left.error().field == &part(page, "nikField"));
    }
}

TEST_CASE("the keypad types into the number page's field") {
    std::string answer;
    NumberPage page(nikQuestion(answer));
    page.show();
    page.enter();
    click(page, "key7");
    CHECK(part<DigitField>(page, "nikField").digits() == QStringLiteral("7"));
}
