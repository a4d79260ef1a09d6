#include "store/participants.h"

#include "store/personcolumns.h"
#include "store/profilejson.h"
#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

std::optional<std::string> phoneHash(const Database& database, const Participant& person) {
    return person.phone ? std::optional(database.key().searchHash(person.phone->text(), kPhonePurpose)) : std::nullopt;
}

Result<Participant> readPerson(Database& database, Statement& row) {
    const std::string id = row.text(0);
    const auto json = opened(database, row.blob(1), kProfileColumn, id);
    if (!json)
        return passOn(json);
    auto person = fromProfileJson(*json);
    if (!person)
        return person;
    // A search hash that was put on another person's row would lead to that person.
    if (row.view(4) != database.key().searchHash(person->nik.text(), kNikPurpose) ||
        row.view(5) != phoneHash(database, *person).value_or(std::string()))
        return fail(ErrorCode::StoreCorrupt, "a person's search hashes are not those of the profile", id);
    person->id = ParticipantId::fromText(id);
    person->dataUpdatedOn = row.optional(2, &parseDate);
    person->registeredAt = row.optional(3, &parseInstant);
    return person;
}

constexpr std::string_view kSelectPeople =
    "SELECT id, profile_sealed, data_updated_on, registered_at, nik_hash, COALESCE(phone_hash, '') FROM participant";

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
        m_database, std::string(kSelectPeople) + " WHERE id = ?",
        [&](Statement& row) { return readPerson(m_database, row); }, id);
    if (!person)
        return passOn(person);
    if (!*person)
        return fail(ErrorCode::NotFound, "no such participant");
    return std::move(**person);
}

Result<std::optional<Participant>> Participants::find(const Nik& nik) {
    return selectOne(
        m_database, std::string(kSelectPeople) + " WHERE nik_hash = ?",
        [&](Statement& row) { return readPerson(m_database, row); }, m_database.key().searchHash(nik.text(), kNikPurpose));
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

Result<std::vector<std::string>> Participants::unproved() {
    return idsOfUnproved(m_database, kSelectPeople, [&](Statement& row) { return readPerson(m_database, row).has_value(); });
}

Result<std::int64_t> Participants::count() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM participant");
}

} // namespace anjungan::store
