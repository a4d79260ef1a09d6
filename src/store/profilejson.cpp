#include "store/profilejson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anjungan::store {

namespace {

QString toQ(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::string toProfileJson(const Participant& person) {
    QJsonObject object;
    const auto put = [&](const char* key, std::string_view value) {
        if (!value.empty())
            object.insert(QLatin1StringView(key), toQ(value));
    };
    put("nik", person.nik.text());
    put("name", person.name);
    put("birth_place", person.birthPlace);
    put("birth_date", anjungan::toText(person.birthDate));
    put("gender", toText(person.gender));
    put("address", person.address);
    put("city", person.city);
    put("province", person.province);
    put("postal_code", person.postalCode);
    put("citizenship", toText(person.citizenship));
    put("mother_name", person.motherName);
    put("phone", person.phone ? person.phone->text() : std::string());
    put("email", person.email);
    put("npwp", person.npwp ? person.npwp->text() : std::string());
    put("emergency_name", person.emergencyName);
    put("emergency_phone", person.emergencyPhone ? person.emergencyPhone->text() : std::string());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<Participant> fromProfileJson(const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const auto text = [&](const char* key) {
        return object.value(QLatin1StringView(key)).toString().toStdString();
    };
    const auto nik = Nik::parse(text("nik"));
    const auto birthDate = parseDate(text("birth_date"));
    const auto gender = parseGender(text("gender"));
    const auto citizenship = parseCitizenship(text("citizenship"));
    bool sane = nik && birthDate && gender && citizenship;
    const auto optional = [&](const char* key, auto parse) {
        using Value = typename decltype(parse(std::string_view()))::value_type;
        const std::string stored = text(key);
        if (stored.empty())
            return std::optional<Value>();
        auto value = parse(stored);
        sane = sane && value;
        return value ? std::optional<Value>(*value) : std::optional<Value>();
    };
    auto phone = optional("phone", &PhoneNumber::parse);
    auto emergencyPhone = optional("emergency_phone", &PhoneNumber::parse);
    auto npwp = optional("npwp", &Npwp::parse);
    if (!sane)
        return fail(ErrorCode::StoreCorrupt, "a stored profile is not of its form");
    return Participant{{},
                       *nik,
                       text("name"),
                       text("birth_place"),
                       *birthDate,
                       *gender,
                       text("address"),
                       text("city"),
                       text("province"),
                       text("postal_code"),
                       *citizenship,
                       text("mother_name"),
                       phone,
                       text("email"),
                       npwp,
                       text("emergency_name"),
                       emergencyPhone,
                       {},
                       {}};
}

} // namespace anjungan::store
