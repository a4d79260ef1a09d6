#pragma once

#include "base/date.h"
#include "store/actor.h"
#include "store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anjungan::store {

/// One line of the audit trail. Action is a lower_snake code ("claim_verified"), subject an id ("claim:<id>"); detail
/// is free of personal data: it is kept readable for ever.
struct AuditLine {
    std::int64_t seq = 0;
    Instant at{};
    Actor actor = Actor::system("store");
    std::string action;
    std::string subject;
    std::string detail;
    std::string hash; ///< chain: this line and all before it
};

/// Append-only (triggers), each line chained to the one before, so that a line changed or missing is told by verify.
class Audit {
public:
    explicit Audit(Database& database) : m_database(database) {}

    /// InvalidInput where the detail holds a run of 10 or more digits: it would be somebody's number.
    /// In a real store under a clock that pretends another day, a line is preceded by one that tells both
    /// days ("clock_shifted"), unless the trail has told so shortly before: its times are not those of the wall.
    [[nodiscard]] Result<void> append(const Actor& actor, const std::string& action, const std::string& subject,
                                      const std::string& detail);
    /// Lines after `afterSeq` (0: from the first), at most `limit`.
    [[nodiscard]] Result<std::vector<AuditLine>> page(std::int64_t afterSeq, int limit);
    [[nodiscard]] Result<std::vector<AuditLine>> about(const std::string& subject);
    /// The last line; seq 0 where there is none. Written down elsewhere, it proves the trail up to there.
    [[nodiscard]] Result<AuditLine> head();
    /// What `hash` must be after `previous`.
    [[nodiscard]] static std::string chained(const std::string& previous, const AuditLine& line);

private:
    [[nodiscard]] Result<void> write(const Actor& actor, const std::string& action, const std::string& subject,
                                     const std::string& detail);
    [[nodiscard]] Result<void> tellShiftedClock();
    Database& m_database;
};

} // namespace anjungan::store
