#include "store/audit.h"

#include "store/query.h"
#include "store/rowseals.h"

#include <cctype>

namespace anjungan::store {

namespace {

constexpr std::size_t kUuidSize = 36;
constexpr std::size_t kLongestNumber = 9;

/// True where a run of ten or more digits stands outside the ids: somebody's NIK, card or account.
bool holdsLongNumber(std::string_view text) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (run == 0 && isUuid(text.substr(i, kUuidSize))) {
            i += kUuidSize - 1;
            continue;
        }
        run = std::isdigit(static_cast<unsigned char>(text[i])) != 0 ? run + 1 : 0;
        if (run > kLongestNumber)
            return true;
    }
    return false;
}

AuditLine readAuditLine(Statement& row) {
    return {row.integer(0), row.instant(1), Actor::fromText(row.text(2)), row.text(3), row.text(4),
            row.text(5),    row.text(6)};
}

} // namespace

std::string Audit::chained(const std::string& previous, const AuditLine& line) {
    return chainHash(previous, std::to_string(line.seq) + "|" + anjungan::toText(line.at) + "|" + line.actor.text() +
                                   "|" + line.action + "|" + line.subject + "|" + line.detail);
}

Result<void> Audit::append(const Actor& actor, const std::string& action, const std::string& subject,
                           const std::string& detail) {
    if (holdsLongNumber(detail) || holdsLongNumber(action))
        return fail(ErrorCode::InvalidInput, "the audit trail takes no personal numbers", "detail");
    // Only the last field of the chain's content may hold what stands between them.
    if (action.contains('|') || subject.contains('|'))
        return fail(ErrorCode::InvalidInput, "the audit trail takes no bars in actions and subjects", "subject");
    return joinTransaction(m_database, [&]() -> Result<void> {
        if (const auto told = tellShiftedClock(); !told)
            return told;
        return write(actor, action, subject, detail);
    });
}

Result<void> Audit::write(const Actor& actor, const std::string& action, const std::string& subject,
                          const std::string& detail) {
    const auto last = head();
    if (!last)
        return passOn(last);
    if (const auto asWritten = RowSeals(m_database).checkAudit(*last); !asWritten)
        return asWritten;
    AuditLine line{last->seq + 1, m_database.clock().now(), actor, action, subject, detail, {}};
    line.hash = chained(last->hash, line);
    const auto written = execute(
        m_database, "INSERT INTO audit (seq, at, actor, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        line.seq, line.at, line.actor.text(), line.action, line.subject, line.detail, line.hash);
    if (!written)
        return passOn(written);
    return RowSeals(m_database).sealAudit(line);
}

Result<void> Audit::tellShiftedClock() {
    const auto trueDay = m_database.clock().pretendedOn();
    if (!trueDay || m_database.purpose() == Purpose::Training)
        return {};
    const std::string detail =
        "true day " + anjungan::toText(*trueDay) + ", worked as on " + anjungan::toText(m_database.clock().today());
    // Looked up instead of remembered: what was told in a transaction that was undone is not told.
    const auto told =
        selectNumber(m_database,
                     "SELECT COUNT(*) FROM (SELECT action, detail FROM audit ORDER BY seq DESC LIMIT 200) latest "
                     "WHERE action = 'clock_shifted' AND detail = ?",
                     detail);
    if (!told)
        return passOn(told);
    if (*told > 0)
        return {};
    return write(Actor::system("clock"), "clock_shifted", "store:clock", detail);
}

Result<std::vector<AuditLine>> Audit::page(std::int64_t afterSeq, int limit) {
    return selectAll(
        m_database,
        "SELECT seq, at, actor, action, subject, detail, hash FROM audit WHERE seq > ? ORDER BY seq LIMIT ?", &readAuditLine,
        afterSeq, limit);
}

Result<std::vector<AuditLine>> Audit::about(const std::string& subject) {
    return selectAll(m_database,
                     "SELECT seq, at, actor, action, subject, detail, hash FROM audit WHERE subject = ? ORDER BY seq",
                     &readAuditLine, subject);
}

Result<AuditLine> Audit::head() {
    auto last = selectOne(m_database,
                          "SELECT seq, at, actor, action, subject, detail, hash FROM audit ORDER BY seq DESC LIMIT 1",
                          &readAuditLine);
    if (!last)
        return passOn(last);
    return last->value_or(AuditLine{});
}

} // namespace anjungan::store
