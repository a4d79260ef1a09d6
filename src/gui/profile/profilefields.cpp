#include "gui/profile/profilefields.h"

#include "domain/bankaccount.h"
#include "gui/texts/codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjungan::gui {

namespace {

struct ProfileFields {
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)
};

constexpr int kLongestAddress = 200;
constexpr int kLongestWord = 60;

using service::Profile;
using service::ProfileChange;

QString shown(const std::optional<PhoneNumber>& phone) {
    return phone ? texts::fromUtf8(phone->local()) : QString();
}

QString phoneProblem() {
    return ProfileFields::tr("Nomor HP dimulai dengan 08 dan panjangnya 10 sampai 13 angka. Mohon periksa lagi.");
}

/// A line of words that must not be empty.
ProfileField wordField(const QString& id, const QString& label, int maxLength, std::string Profile::*onRecord,
                       std::optional<std::string> ProfileChange::*change) {
    ProfileField field{id, label, false, maxLength, {}, {}};
    field.read = [=](const ProfileState& state) {
        return texts::fromUtf8((state.draft.change.*change).value_or((*state.profile).*onRecord));
    };
    field.write = [=](ProfileState& state, const QString& typed) {
        const auto checked = checkedText(typed.toStdString(), static_cast<std::size_t>(maxLength));
        if (!checked)
            return ProfileFields::tr("%1 belum terisi dengan benar. Mohon diisi dengan huruf dan angka.").arg(label);
        state.draft.change.*change = *checked;
        return QString();
    };
    return field;
}

ProfileField phoneField(const QString& id, const QString& label, std::optional<PhoneNumber> Profile::*onRecord,
                        std::optional<PhoneNumber> ProfileChange::*change) {
    ProfileField field{id, label, true, 13, {}, {}};
    field.read = [=](const ProfileState& state) {
        return shown(state.draft.change.*change ? state.draft.change.*change : (*state.profile).*onRecord);
    };
    field.write = [=](ProfileState& state, const QString& typed) {
        const auto phone = PhoneNumber::parse(tidyDigits(typed.toStdString()));
        if (!phone)
            return phoneProblem();
        state.draft.change.*change = *phone;
        return QString();
    };
    return field;
}

ProfileField emailField() {
    ProfileField field{QStringLiteral("email"), ProfileFields::tr("Email (boleh kosong)"), false, kLongestWord, {}, {}};
    field.read = [](const ProfileState& state) { return texts::fromUtf8(state.draft.change.email.value_or(state.profile->email)); };
    field.write = [](ProfileState& state, const QString& typed) {
        static const QRegularExpression form(QStringLiteral(R"(^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$)"));
        const QString email = typed.trimmed();
        if (!email.isEmpty() && !form.match(email).hasMatch())
            return ProfileFields::tr("Alamat email ditulis seperti nama@contoh.id. Boleh juga dikosongkan.");
        state.draft.change.email = email.toStdString();
        return QString();
    };
    return field;
}

ProfileField postalCodeField() {
    ProfileField field = wordField(QStringLiteral("postalCode"), ProfileFields::tr("Kode pos"), 5, &Profile::postalCode, &ProfileChange::postalCode);
    field.isNumber = true;
    field.write = [](ProfileState& state, const QString& typed) {
        static const QRegularExpression form(QStringLiteral("^[0-9]{5}$"));
        if (!form.match(typed).hasMatch())
            return ProfileFields::tr("Kode pos terdiri dari 5 angka.");
        state.draft.change.postalCode = typed.toStdString();
        return QString();
    };
    return field;
}

} // namespace

std::vector<ProfileField> contactFields() {
    return {phoneField(QStringLiteral("phone"), ProfileFields::tr("Nomor HP"), &Profile::phone, &ProfileChange::phone), emailField()};
}

std::vector<ProfileField> addressFields() {
    return {
        wordField(QStringLiteral("address"), ProfileFields::tr("Alamat"), kLongestAddress, &Profile::address, &ProfileChange::address),
        wordField(QStringLiteral("city"), ProfileFields::tr("Kabupaten atau kota"), kLongestWord, &Profile::city, &ProfileChange::city),
        wordField(QStringLiteral("province"), ProfileFields::tr("Provinsi"), kLongestWord, &Profile::province, &ProfileChange::province),
        postalCodeField(),
    };
}

std::vector<ProfileField> emergencyFields() {
    return {
        wordField(QStringLiteral("emergencyName"), ProfileFields::tr("Nama keluarga atau kerabat"), kLongestWord, &Profile::emergencyName,
                  &ProfileChange::emergencyName),
        phoneField(QStringLiteral("emergencyPhone"), ProfileFields::tr("Nomor HP keluarga atau kerabat"), &Profile::emergencyPhone,
                   &ProfileChange::emergencyPhone),
    };
}

} // namespace anjungan::gui
