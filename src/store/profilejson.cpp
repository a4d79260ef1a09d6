#include "store/profilejson.h"

#include "base/flatjson.h"

namespace anjungan::store {

std::string toProfileJson(const Participant& person) {
    FlatJsonWriter json;
    const auto put = [&](std::string_view key, std::string_view value) { json.putIfAny(key, value); };
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
    return json.take();
}

Result<Participant> fromProfileJson(const std::string& json) {
    const FlatJson stored(json);
    const auto text = [&](std::string_view key) { return stored.text(key); };
    const auto nik = Nik::parse(text("nik"));
    const auto birthDate = parseDate(text("birth_date"));
    const auto gender = parseGender(text("gender"));
    const auto citizenship = parseCitizenship(text("citizenship"));
    bool sane = nik && birthDate && gender && citizenship;
    const auto optional = [&](const char* key, auto parse) {
        using Value = typename decltype(parse(std::string_view()))::value_type;
        const std::string value = text(key);
        if (value.empty())
            return std::optional<Value>();
        auto parsed = parse(value);
        sane = sane && parsed;
        return parsed ? std::optional<Value>(*parsed) : std::optional<Value>();
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
