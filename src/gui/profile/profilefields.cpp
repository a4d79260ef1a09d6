#include "gui/profile/profilefields.h"

#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anjungan::gui {

namespace {

struct ProfileFields {
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)
};

using service::Profile;
using service::ProfileChange;

QString shown(const std::optional<PhoneNumber>& phone) {
    return phone ? texts::fromUtf8(phone->local()) : QString();
}

QString phoneProblem() {
    return ProfileFields::tr("Nomor HP dimulai dengan 08 dan panjangnya 10 sampai 13 angka. Mohon periksa lagi.");
}

/// A line of words; `check` gives the sentence that says what is wrong with them, or nothing.
ProfileField wordField(const QString& id, const QString& label, int maxLength, std::string Profile::*onRecord,
                       std::optional<std::string> ProfileChange::*change, QString (*check)(const QString&)) {
    ProfileField field{id, label, false, maxLength, {}, {}};
    field.read = [=](const ProfileState& state) {
        return texts::fromUtf8((state.draft.change.*change).value_or((*state.profile).*onRecord));
    };
    field.write = [=](ProfileState& state, const QString& typed) {
        const QString wrong = check(typed);
        if (wrong.isEmpty())
            state.draft.change.*change = typed.toStdString();
        return wrong;
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
    ProfileField field{QStringLiteral("email"), ProfileFields::tr("Email (boleh kosong)"), false, wordchecks::kLongestName, {}, {}};
    field.read = [](const ProfileState& state) { return texts::fromUtf8(state.draft.change.email.value_or(state.profile->email)); };
    field.write = [](ProfileState& state, const QString& typed) {
        const QString wrong = wordchecks::emailProblem(typed);
        if (wrong.isEmpty())
            state.draft.change.email = typed.toStdString();
        return wrong;
    };
    return field;
}

ProfileField postalCodeField() {
    ProfileField field{QStringLiteral("postalCode"), ProfileFields::tr("Kode pos"), true, 5, {}, {}};
    field.read = [](const ProfileState& state) {
        return texts::fromUtf8(state.draft.change.postalCode.value_or(state.profile->postalCode));
    };
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
    using namespace wordchecks;
    return {
        wordField(QStringLiteral("address"), ProfileFields::tr("Alamat"), kLongestAddress, &Profile::address, &ProfileChange::address,
                  &addressProblem),
        wordField(QStringLiteral("city"), ProfileFields::tr("Kabupaten atau kota"), kLongestTown, &Profile::city, &ProfileChange::city,
                  &townProblem),
        wordField(QStringLiteral("province"), ProfileFields::tr("Provinsi"), kLongestTown, &Profile::province, &ProfileChange::province,
                  &townProblem),
        postalCodeField(),
    };
}

std::vector<ProfileField> emergencyFields() {
    return {
        wordField(QStringLiteral("emergencyName"), ProfileFields::tr("Nama keluarga atau kerabat"), wordchecks::kLongestName,
                  &Profile::emergencyName, &ProfileChange::emergencyName, &wordchecks::nameProblem),
        phoneField(QStringLiteral("emergencyPhone"), ProfileFields::tr("Nomor HP keluarga atau kerabat"), &Profile::emergencyPhone,
                   &ProfileChange::emergencyPhone),
    };
}

} // namespace anjungan::gui
