#include "gui/profile/profilefieldspage.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"
#include "support/badinput.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

QString heading() {
    return QStringLiteral("Pengkinian");
}

QString text(const std::optional<std::string>& utf8) {
    return QString::fromStdString(utf8.value_or(""));
}

QString text(const std::optional<PhoneNumber>& phone) {
    return phone ? QString::fromStdString(phone->local()) : QString();
}

struct FieldsBench {
    explicit FieldsBench(std::vector<ProfileField> (*fields)()) : page(&heading, fields, state) { page.enter(); }

    static ProfileState known() {
        ProfileState state;
        state.profile = service::Profile{{}, Nik::parse("3174014203680001").value(), "Siti Aminah", "Blitar", makeDate(1968, 3, 2),
                                         Gender::Female, "Jalan Melati 5", "Kota Blitar", "Jawa Timur", "66111", Citizenship::Wni,
                                         {}, PhoneNumber::parse("081298765432").value(), "siti@contoh.id", {}, "Rahmat",
                                         PhoneNumber::parse("081398765432").value(), {}};
        return state;
    }
    template <class FieldType> FieldType& find(const char* name) {
        auto* const field = page.findChild<FieldType*>(QString::fromLatin1(name));
        REQUIRE(field);
        return *field;
    }
    void checkDigits(const char* name, const char* good, const std::function<QString()>& taken) {
        checkBadInput({find<DigitField>(name), Sort::Digits, QString::fromLatin1(good), digitFates(), leaving(page), taken});
        find<DigitField>(name).setDigits(QString::fromLatin1(good));
    }
    void checkWords(const char* name, const char* good, const std::function<QString()>& taken, const std::map<Bad, Fate>& unlike = {}) {
        checkBadInput({find<WordField>(name), Sort::Words, QString::fromUtf8(good), wordFates(unlike), leaving(page), taken});
        find<WordField>(name).setText(QString::fromUtf8(good));
    }

    ProfileState state = known();
    service::ProfileChange& change = state.draft.change;
    ProfileFieldsPage page;
};

} // namespace

TEST_CASE("bad input to the phone number and e-mail address on record") {
    FieldsBench bench(&contactFields);
    bench.checkDigits("phoneField", "081234567890", [&] { return text(bench.change.phone); });
    bench.checkWords("emailField", "aminah@contoh.co.id", [&] { return text(bench.change.email); },
                     {{Bad::Empty, Fate::None}, {Bad::Spaces, Fate::None}});
}

TEST_CASE("bad input to the address, town, province and postal code on record") {
    FieldsBench bench(&addressFields);
    bench.checkWords("addressField", "Jl. Mawar No. 7, RT 02/RW 01", [&] { return text(bench.change.address); });
    bench.checkWords("cityField", "Kab. Tulungagung", [&] { return text(bench.change.city); });
    bench.checkWords("provinceField", "DI Yogyakarta", [&] { return text(bench.change.province); });
    bench.checkDigits("postalCodeField", "66211", [&] { return text(bench.change.postalCode); });
}

TEST_CASE("bad input to the relative's name and phone number") {
    FieldsBench bench(&emergencyFields);
    bench.checkWords("emergencyNameField", "Rahmat Hidayat, S.H.", [&] { return text(bench.change.emergencyName); });
    bench.checkDigits("emergencyPhoneField", "081298700432", [&] { return text(bench.change.emergencyPhone); });
}
