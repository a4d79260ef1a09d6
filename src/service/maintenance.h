#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "domain/identitynumbers.h"
#include "domain/rupiah.h"
#include "rules/ruleset.h"
#include "service/corrections.h"
#include "service/demo.h"
#include "service/importreport.h"
#include "service/storesettings.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// What `verify` found wrong: which proof failed and what is wrong where, without personal data.
struct StoreProblem {
    std::string proof;
    std::string detail;
};

/// One line of the audit trail as it is shown and exported.
struct AuditRow {
    std::int64_t seq = 0;
    Instant at{};
    std::string actor;
    std::string action;
    std::string subject;
    std::string detail;
    std::string hash;
};

/// What head office has not been told yet; its content stays sealed.
struct OutboxRow {
    std::string id;
    Instant at{};
    std::string kind;
    std::string subject;
};

/// An account or a person that a run over all of them left out, and why; nothing personal.
struct LeftOut {
    std::string subject; ///< "membership:<id>", "participant:<id>"
    std::string reason;
};

/// Whether the error is about one account or person alone, so that a run over all goes on without it.
[[nodiscard]] bool isOfOneOnly(const Error& error);

struct CapitaliseReport {
    int year = 0;
    std::int64_t accounts = 0; ///< looked at
    std::int64_t posted = 0;
    std::int64_t already = 0; ///< the year's yield was there
    std::int64_t held = 0;    ///< left out: a claim holds the account, with its yield; run again when it has ended
    Rupiah total;             ///< of what was posted now
    std::vector<LeftOut> leftOut = {}; ///< could not be reckoned
};

/// Somebody who would get another answer under other rules.
struct RehearsalRow {
    ParticipantId participant;
    ClaimCause cause{};
    Outcome before{};
    Outcome after{};
    Rupiah netBefore; ///< zero where not eligible
    Rupiah netAfter;
};

struct RehearsalReport {
    std::int64_t participants = 0; ///< looked at
    std::vector<RehearsalRow> rows;
    std::vector<LeftOut> leftOut; ///< could not be assessed
};

struct BackupReport {
    std::filesystem::path file;
    std::int64_t bytes = 0;
};

struct LedgerExportReport {
    std::int64_t accounts = 0;
    std::int64_t transfers = 0;  ///< posted ones, which the file holds
    std::int64_t lastNumber = 0; ///< up to this transfer
    std::string hash;            ///< the ledger's seal there
};

/// What keeps a store in order; used by anjunganctl on its main thread. Opens the store by itself, so that it works
/// beside a kiosk that has it open.
class Maintenance {
public:
    /// Makes store and key file. AlreadyExists where either is there; nothing is left behind on failure.
    [[nodiscard]] static Result<void> init(const StoreSettings& settings, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Maintenance>> open(const StoreSettings& settings,
                                                                   const rules::RuleSet& ruleSet, const Clock& clock);
    ~Maintenance();

    [[nodiscard]] Result<ImportReport> import(std::span<const std::filesystem::path> files,
                                              const ProgressFunction& progress = {});
    [[nodiscard]] Result<DemoReport> fillDemo(const DemoOptions& options, const ProgressFunction& progress = {});
    [[nodiscard]] Result<DemoReport> demoPeople();

    /// Posts the year's yield of every account, once: accounts that have it are left alone, so that a run that was
    /// killed is finished by another. RefusedByRule before the year is over, and for a year before the first known rate
    /// (decision 0023).
    [[nodiscard]] Result<CapitaliseReport> capitalise(int year, const ProgressFunction& progress = {});

    /// Mends of the books, as a view that lives no longer than this.
    [[nodiscard]] Corrections corrections() { return Corrections(*m_context); }

    /// Empty where all is well.
    [[nodiscard]] Result<std::vector<StoreProblem>> verify();
    /// AlreadyExists where the file is there. The copy is opened and proved with this store's key before it counts;
    /// where that fails, it is removed. The key is not in it.
    [[nodiscard]] Result<BackupReport> backup(const std::filesystem::path& file);
    /// Copies a backup to `settings.store`, which must not be there yet, and proves it there with `settings.keyPath()`.
    /// Nothing is left behind on failure.
    [[nodiscard]] static Result<BackupReport> restore(const std::filesystem::path& backup,
                                                      const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                                      const Clock& clock);

    /// Writes every account and every posted transfer into a new file that only its owner reads, in the form of hledger
    /// and ledger, with balances equal to ours; account names are ids. AlreadyExists where the file is there; nothing is
    /// left behind on failure.
    [[nodiscard]] Result<LedgerExportReport> exportLedger(const std::filesystem::path& file);

    /// Lines after `afterSeq`, at most `limit`.
    [[nodiscard]] Result<std::vector<AuditRow>> audit(std::int64_t afterSeq, int limit);
    [[nodiscard]] Result<AuditRow> auditHead();

    /// Oldest first.
    [[nodiscard]] Result<std::vector<OutboxRow>> outbox();
    /// Writes what is in the outbox into a new file that only its owner reads, one message a line (sync/messageline.h),
    /// and then marks it as handed over, audited. Killed in between, it is in the next file again: the receiver drops
    /// ids that it has had. AlreadyExists where the file is there; nothing is left behind on failure. Gives how many.
    [[nodiscard]] Result<std::int64_t> exportOutbox(const std::filesystem::path& file, bool mark);

    /// NotFound where nobody has this NIK, or no card this number.
    [[nodiscard]] Result<ParticipantId> findByNik(const Nik& nik);
    [[nodiscard]] Result<ParticipantId> findByKpj(const Kpj& kpj);

    /// Everybody's answer for the seven causes on a day under this store's rules and under others.
    [[nodiscard]] Result<RehearsalReport> rehearse(const rules::RuleSet& other, Date on);

private:
    Maintenance(std::unique_ptr<Context> context, StoreSettings settings);
    std::unique_ptr<Context> m_context;
    StoreSettings m_settings;
};

} // namespace anjungan::service
