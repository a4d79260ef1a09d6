#include "store/memberships.h"

#include "store/ledger.h"
#include "store/personcolumns.h"
#include "store/query.h"
#include "store/sealing.h"

#include <algorithm>
#include <tuple>

namespace anjungan::store {

namespace {

std::string kpjHash(const Database& database, const Kpj& kpj) {
    return database.key().searchHash(kpj.text(), kKpjPurpose);
}

Result<Membership> readMembership(Database& database, Statement& row) {
    const std::string id = row.text(0);
    const auto kpjText = opened(database, row.blob(2), kKpjColumn, id);
    if (!kpjText)
        return passOn(kpjText);
    const auto kpj = Kpj::parse(*kpjText);
    if (kpj && row.view(13) != kpjHash(database, *kpj))
        return fail(ErrorCode::StoreCorrupt, "a card's search hash is not that of its KPJ", id);
    std::optional<Npp> npp;
    if (!row.isNull(3)) {
        const auto stored = Npp::parse(row.text(3));
        if (stored)
            npp = *stored;
    }
    if (!kpj || npp.has_value() == row.isNull(3))
        return fail(ErrorCode::StoreCorrupt, "a stored KPJ or NPP is not of its form", id);
    return Membership{MembershipId::fromText(id),
                      row.id<ParticipantId>(1),
                      *kpj,
                      npp,
                      row.text(4),
                      row.parsed(5, &parseSegment),
                      row.date(6),
                      row.optional(7, &parseDate),
                      row.optional(8, &parseEndReason),
                      row.optional(9, &parseDate),
                      row.flag(10),
                      row.isNull(11) ? std::nullopt : std::optional<int>(static_cast<int>(row.integer(11))),
                      row.optional(12, &parseInstant)};
}

constexpr std::string_view kSelectMemberships =
    "SELECT id, participant_id, kpj_sealed, npp, employer_name, segment, started_on, ended_on, end_reason, event_date, "
    "in_dispute, company_retirement_age, linked_at, kpj_hash FROM membership";

bool sameImport(const Membership& stored, Membership given) {
    given.id = stored.id;
    given.linkedAt = stored.linkedAt;
    return stored == given;
}

std::optional<std::string> nppText(const Membership& membership) {
    return membership.npp ? std::optional(membership.npp->text()) : std::nullopt;
}

} // namespace

Result<void> Memberships::add(const Membership& membership) {
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto written =
            execute(m_database,
                    "INSERT INTO membership (id, participant_id, kpj_hash, kpj_sealed, npp, employer_name, segment, "
                    "started_on, "
                    "ended_on, end_reason, event_date, in_dispute, company_retirement_age, linked_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    membership.id, membership.participant, kpjHash(m_database, membership.kpj),
                    sealed(m_database, membership.kpj.text(), kKpjColumn, membership.id.text()), nppText(membership),
                    membership.employerName, membership.segment, membership.start, membership.end, membership.endReason,
                    membership.eventDate, membership.inDispute, membership.companyRetirementAge, membership.linkedAt);
        if (!written && written.error().detail.find("membership.kpj_hash") != std::string::npos)
            return fail(ErrorCode::AlreadyExists, "this KPJ is on record already", "kpj");
        if (!written)
            return passOn(written);
        const auto account =
            execute(m_database, "INSERT INTO account (id, kind, membership_id) VALUES (?, 'member', ?)",
                    memberAccount(membership.id), membership.id);
        if (!account)
            return passOn(account);
        return {};
    });
}

Result<std::vector<Added>> Memberships::addAll(std::span<const Membership> memberships) {
    return inTransaction(m_database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(memberships.size());
        for (const Membership& given : memberships) {
            const auto stored = find(given.kpj);
            if (!stored)
                return passOn(stored);
            if (*stored) {
                answers.push_back(sameImport(**stored, given) ? Added::Already : Added::Differs);
                continue;
            }
            Membership membership = given;
            if (membership.id.isNull())
                membership.id = MembershipId::make(m_database.clock());
            if (const auto added = add(membership); !added)
                return passOn(added);
            answers.push_back(Added::New);
        }
        return answers;
    });
}

Result<void> Memberships::update(const Membership& membership) {
    return oneRow(
        execute(
            m_database,
            "UPDATE membership SET npp = ?, employer_name = ?, segment = ?, started_on = ?, ended_on = ?, "
            "end_reason = ?, event_date = ?, in_dispute = ?, company_retirement_age = ?, linked_at = ? WHERE id = ?",
            nppText(membership), membership.employerName, membership.segment, membership.start, membership.end,
            membership.endReason, membership.eventDate, membership.inDispute, membership.companyRetirementAge,
            membership.linkedAt, membership.id),
        "no such membership");
}

Result<void> Memberships::link(const MembershipId& id, Instant at) {
    return oneRow(execute(m_database, "UPDATE membership SET linked_at = ? WHERE id = ?", at, id),
                  "no such membership");
}

Result<Membership> Memberships::get(const MembershipId& id) {
    auto membership = selectOne(
        m_database,
        std::string(kSelectMemberships) + " WHERE id = ?",
        [&](Statement& row) { return readMembership(m_database, row); }, id);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no such membership");
    return std::move(**membership);
}

Result<std::optional<Membership>> Memberships::find(const Kpj& kpj) {
    return selectOne(
        m_database,
        std::string(kSelectMemberships) + " WHERE kpj_hash = ?",
        [&](Statement& row) { return readMembership(m_database, row); }, kpjHash(m_database, kpj));
}

Result<std::optional<MembershipId>> Memberships::findId(const Kpj& kpj) {
    return selectOne(
        m_database, "SELECT id FROM membership WHERE kpj_hash = ?",
        [](Statement& row) { return row.id<MembershipId>(0); }, kpjHash(m_database, kpj));
}

Result<std::vector<Membership>> Memberships::of(const ParticipantId& participant) {
    auto memberships = selectAll(
        m_database,
        std::string(kSelectMemberships) + " WHERE participant_id = ?",
        [&](Statement& row) { return readMembership(m_database, row); }, participant);
    // Here instead of in the query, as entriesOf() in facts.cpp.
    if (memberships)
        std::ranges::sort(*memberships, {}, [](const Membership& one) { return std::tie(one.start, one.id.text()); });
    return memberships;
}

Result<std::vector<std::string>> Memberships::unproved() {
    return idsOfUnproved(m_database, kSelectMemberships, [&](Statement& row) { return readMembership(m_database, row).has_value(); });
}

Result<std::int64_t> Memberships::count() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM membership");
}

} // namespace anjungan::store
