#include "store/referrals.h"

#include "store/query.h"
#include "store/sealing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace anjungan::store {

namespace {

constexpr std::string_view kNoteColumn = "referral.note_sealed";

std::string toJson(const std::vector<std::string>& words) {
    QJsonArray array;
    for (const std::string& word : words)
        array.append(QString::fromStdString(word));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> fromJson(const std::string& json) {
    std::vector<std::string> words;
    for (const QJsonValue& word : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array())
        words.push_back(word.toString().toStdString());
    return words;
}

Result<Referral> readReferral(Database& database, Statement& row) {
    const auto note = opened(database, row.blob(8), kNoteColumn, row.text(0));
    if (!note)
        return passOn(note);
    return Referral{row.id<ReferralId>(0),
                    row.parsed(1, &parseReferralKind),
                    row.date(2),
                    static_cast<int>(row.integer(3)),
                    row.id<ParticipantId>(4),
                    row.optional(5, &parseClaimCause),
                    fromJson(row.text(6)),
                    fromJson(row.text(7)),
                    *note,
                    row.parsed(9, &parseReferralState),
                    row.instant(10),
                    row.id<StaffId>(11)};
}

bool isOpen(ReferralState state) {
    return state == ReferralState::Waiting || state == ReferralState::Called;
}

Result<void> insert(Database& database, const Referral& referral) {
    const auto written = execute(
        database,
        "INSERT INTO referral (id, kind, day, queue_number, participant_id, cause, reasons, documents, note_sealed, "
        "state, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        referral.id, referral.kind, referral.day, referral.queueNumber, referral.participant, referral.cause,
        toJson(referral.reasons), toJson(referral.documents),
        sealed(database, referral.note, kNoteColumn, referral.id.text()), referral.state, referral.createdAt,
        referral.createdAt);
    if (!written)
        return passOn(written);
    return {};
}

void addMissing(std::vector<std::string>& into, const std::vector<std::string>& more) {
    for (const std::string& word : more)
        if (std::ranges::find(into, word) == into.end())
            into.push_back(word);
}

/// The parts of a note stand behind each other, as service::Registration writes and gui/texts reads them. What a note
/// says already is not written again.
std::string withPart(const std::string& note, const std::string& part) {
    constexpr std::string_view kBetween = "; ";
    const std::string all = std::string(kBetween) + note + std::string(kBetween);
    if (part.empty() || all.find(std::string(kBetween) + part + std::string(kBetween)) != std::string::npos)
        return note;
    return note.empty() ? part : note + std::string(kBetween) + part;
}

/// What a second visit on the same day found, beside what the first one did.
Result<Referral> extend(Database& database, Referral known, const Referral& more) {
    const Referral before = known;
    addMissing(known.reasons, more.reasons);
    addMissing(known.documents, more.documents);
    known.note = withPart(known.note, more.note);
    if (known == before)
        return known;
    const auto written =
        oneRow(execute(database,
                       "UPDATE referral SET reasons = ?, documents = ?, note_sealed = ?, changed_at = ? WHERE id = ?",
                       toJson(known.reasons), toJson(known.documents),
                       sealed(database, known.note, kNoteColumn, known.id.text()), database.clock().now(), known.id),
               "no such referral");
    if (!written)
        return passOn(written);
    return known;
}

} // namespace

std::string_view toText(ReferralKind kind) {
    switch (kind) {
    case ReferralKind::Claim:
        return "claim";
    case ReferralKind::Identity:
        return "identity";
    case ReferralKind::Face:
        return "face";
    case ReferralKind::Data:
        return "data";
    }
    return {};
}

std::string_view toText(ReferralState state) {
    switch (state) {
    case ReferralState::Waiting:
        return "waiting";
    case ReferralState::Called:
        return "called";
    case ReferralState::Done:
        return "done";
    case ReferralState::Cancelled:
        return "cancelled";
    }
    return {};
}

Result<ReferralKind> parseReferralKind(std::string_view text) {
    for (const auto kind : {ReferralKind::Claim, ReferralKind::Identity, ReferralKind::Face, ReferralKind::Data})
        if (toText(kind) == text)
            return kind;
    return fail(ErrorCode::InvalidInput, "unknown kind of referral");
}

Result<ReferralState> parseReferralState(std::string_view text) {
    for (const auto state :
         {ReferralState::Waiting, ReferralState::Called, ReferralState::Done, ReferralState::Cancelled})
        if (toText(state) == text)
            return state;
    return fail(ErrorCode::InvalidInput, "unknown state of a referral");
}

Result<Referral> Referrals::add(Referral referral) {
    return inTransaction(m_database, [&]() -> Result<Referral> {
        const auto today = open(referral.day);
        if (!today)
            return passOn(today);
        for (const Referral& known : *today)
            if (!known.participant.isNull() && known.participant == referral.participant &&
                known.kind == referral.kind && known.cause == referral.cause)
                return extend(m_database, known, referral);
        const auto last =
            selectNumber(m_database, "SELECT COALESCE(MAX(queue_number), 0) FROM referral WHERE day = ? AND kind = ?",
                         referral.day, referral.kind);
        if (!last)
            return passOn(last);
        referral.queueNumber = static_cast<int>(*last) + 1;
        if (referral.id.isNull())
            referral.id = ReferralId::make(m_database.clock());
        if (referral.createdAt == Instant{})
            referral.createdAt = m_database.clock().now();
        if (const auto written = insert(m_database, referral); !written)
            return passOn(written);
        return referral;
    });
}

Result<void> Referrals::changeState(const ReferralId& id, ReferralState to, const StaffId& by,
                                    const std::string& note) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = get(id);
        if (!stored)
            return passOn(stored);
        if (!isOpen(stored->state))
            return fail(ErrorCode::Conflict, "the referral is " + std::string(toText(stored->state)) + " already",
                        "state");
        const std::string line = note.empty() ? note : anjungan::toText(m_database.clock().today()) + ": " + note;
        return oneRow(
            execute(m_database,
                    "UPDATE referral SET state = ?, handled_by = ?, note_sealed = ?, changed_at = ? WHERE id = ?", to,
                    by, sealed(m_database, withPart(stored->note, line), kNoteColumn, id.text()),
                    m_database.clock().now(), id),
            "no such referral");
    });
}

Result<Referral> Referrals::get(const ReferralId& id) {
    auto referral = selectOne(
        m_database,
        "SELECT id, kind, day, queue_number, participant_id, cause, reasons, documents, note_sealed, state, "
        "created_at, "
        "handled_by FROM referral WHERE id = ?",
        [&](Statement& row) { return readReferral(m_database, row); }, id);
    if (!referral)
        return passOn(referral);
    if (!*referral)
        return fail(ErrorCode::NotFound, "no such referral");
    return std::move(**referral);
}

Result<std::optional<Referral>> Referrals::find(Date day, ReferralKind kind, int queueNumber) {
    return selectOne(
        m_database,
        "SELECT id, kind, day, queue_number, participant_id, cause, reasons, documents, note_sealed, state, "
        "created_at, "
        "handled_by FROM referral WHERE day = ? AND kind = ? AND queue_number = ?",
        [&](Statement& row) { return readReferral(m_database, row); }, day, kind, queueNumber);
}

Result<std::vector<Referral>> Referrals::open(std::optional<Date> day) {
    const auto read = [&](Statement& row) {
        return readReferral(m_database, row);
    };
    if (day)
        return selectAll(
            m_database,
            "SELECT id, kind, day, queue_number, participant_id, cause, reasons, documents, note_sealed, state, "
            "created_at, handled_by FROM referral WHERE state IN ('waiting', 'called') AND day = ? "
            "ORDER BY created_at, id",
            read, *day);
    return selectAll(
        m_database,
        "SELECT id, kind, day, queue_number, participant_id, cause, reasons, documents, note_sealed, state, "
        "created_at, handled_by FROM referral WHERE state IN ('waiting', 'called') ORDER BY created_at, id",
        read);
}

} // namespace anjungan::store
