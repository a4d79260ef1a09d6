#include "store/participants.h"

#include "store/query.h"
#include "store/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace anjungan::store {

namespace {

constexpr std::string_view kNikPurpose = "participant.nik";
constexpr std::string_view kPhonePurpose = "participant.phone";
constexpr std::string_view kProfileColumn = "participant.profile_sealed";

QString toQ(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

/// The reader's side: a value that does not parse makes the whole profile corrupt.
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

std::optional<std::string> phoneHash(const Database& database, const Participant& person) {
    return person.phone ? std::optional(database.key().searchHash(person.phone->text(), kPhonePurpose)) : std::nullopt;
}

Result<Participant> readRow(Database& database, Statement& row) {
    const std::string id = row.text(0);
    const auto json = opened(database, row.blob(1), kProfileColumn, id);
    if (!json)
        return passOn(json);
    auto person = fromProfileJson(*json);
    if (!person)
        return person;
    person->id = ParticipantId::fromText(id);
    person->dataUpdatedOn = row.optional(2, &parseDate);
    person->registeredAt = row.optional(3, &parseInstant);
    return person;
}

Result<void> insert(Database& database, const Participant& person, const std::string& nikHash) {
    const auto written = execute(database,
                                 "INSERT INTO participant (id, nik_hash, phone_hash, profile_sealed, data_updated_on, "
                                 "registered_at, changed_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)",
                                 person.id, nikHash, phoneHash(database, person),
                                 sealed(database, toProfileJson(person), kProfileColumn, person.id.text()),
                                 person.dataUpdatedOn, person.registeredAt, database.clock().now());
    if (!written)
        return passOn(written);
    return {};
}

Error nikTaken(const Error& error) {
    if (error.code == ErrorCode::Conflict && error.detail.find("participant.nik_hash") != std::string::npos)
        return {ErrorCode::AlreadyExists, "this NIK is on record already", "nik"};
    return error;
}

/// What an import compares: all but id, registration and emergency contact, which the file does not carry.
bool sameImport(const Participant& stored, Participant given) {
    given.id = stored.id;
    given.registeredAt = stored.registeredAt;
    given.emergencyName = stored.emergencyName;
    given.emergencyPhone = stored.emergencyPhone;
    return stored == given;
}

} // namespace

Result<void> Participants::add(const Participant& participant) {
    const auto added =
        insert(m_database, participant, m_database.key().searchHash(participant.nik.text(), kNikPurpose));
    if (!added)
        return std::unexpected(nikTaken(added.error()));
    return {};
}

Result<std::vector<Added>> Participants::addAll(std::span<const Participant> participants) {
    return inTransaction(m_database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(participants.size());
        for (const Participant& given : participants) {
            const auto stored = find(given.nik);
            if (!stored)
                return passOn(stored);
            if (*stored) {
                answers.push_back(sameImport(**stored, given) ? Added::Already : Added::Differs);
                continue;
            }
            Participant person = given;
            if (person.id.isNull())
                person.id = ParticipantId::make(m_database.clock());
            if (const auto added = add(person); !added)
                return passOn(added);
            answers.push_back(Added::New);
        }
        return answers;
    });
}

Result<void> Participants::update(const Participant& participant) {
    const auto written =
        execute(m_database,
                "UPDATE participant SET nik_hash = ?, phone_hash = ?, profile_sealed = ?, data_updated_on = ?, "
                "registered_at = ?, changed_at = ? WHERE id = ?",
                m_database.key().searchHash(participant.nik.text(), kNikPurpose), phoneHash(m_database, participant),
                sealed(m_database, toProfileJson(participant), kProfileColumn, participant.id.text()),
                participant.dataUpdatedOn, participant.registeredAt, m_database.clock().now(), participant.id);
    if (!written)
        return std::unexpected(nikTaken(written.error()));
    return oneRow(written, "no such participant");
}

Result<Participant> Participants::get(const ParticipantId& id) {
    auto person = selectOne(
        m_database, "SELECT id, profile_sealed, data_updated_on, registered_at FROM participant WHERE id = ?",
        [&](Statement& row) { return readRow(m_database, row); }, id);
    if (!person)
        return passOn(person);
    if (!*person)
        return fail(ErrorCode::NotFound, "no such participant");
    return std::move(**person);
}

Result<std::optional<Participant>> Participants::find(const Nik& nik) {
    return selectOne(
        m_database, "SELECT id, profile_sealed, data_updated_on, registered_at FROM participant WHERE nik_hash = ?",
        [&](Statement& row) { return readRow(m_database, row); }, m_database.key().searchHash(nik.text(), kNikPurpose));
}

Result<std::optional<ParticipantId>> Participants::findId(const Nik& nik) {
    return selectOne(
        m_database, "SELECT id FROM participant WHERE nik_hash = ?",
        [](Statement& row) { return row.id<ParticipantId>(0); }, m_database.key().searchHash(nik.text(), kNikPurpose));
}

Result<std::vector<ParticipantId>> Participants::findIdsByPhone(const PhoneNumber& phone) {
    return selectAll(
        m_database, "SELECT id FROM participant WHERE phone_hash = ? ORDER BY id",
        [](Statement& row) { return row.id<ParticipantId>(0); },
        m_database.key().searchHash(phone.text(), kPhonePurpose));
}

Result<std::vector<ParticipantId>> Participants::page(const ParticipantId& after, int limit) {
    return selectAll(
        m_database, "SELECT id FROM participant WHERE id > ? ORDER BY id LIMIT ?",
        [](Statement& row) { return row.id<ParticipantId>(0); }, after.text(), limit);
}

Result<std::int64_t> Participants::count() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM participant");
}

} // namespace anjungan::store
