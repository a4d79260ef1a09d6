#include "service/maintenance.h"

#include "rules/assess.h"
#include "service/importer.h"
#include "service/openstore.h"
#include "service/person.h"
#include "store/audit.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/verifier.h"

namespace anjungan::service {

namespace {

constexpr int kPage = 500;

AuditRow toRow(const store::AuditLine& line) {
    return {line.seq, line.at, line.actor.text(), line.action, line.subject, line.detail, line.hash};
}

/// Settings of a copy that stands elsewhere but has the same key.
StoreSettings copyAt(const StoreSettings& settings, const std::filesystem::path& file) {
    StoreSettings copy = settings;
    copy.keyFile = settings.keyPath();
    copy.store = file;
    return copy;
}

void removeStoreFiles(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + end, ignored);
}

/// Opens and proves a copy; what is wrong with it is the error.
Result<void> prove(const StoreSettings& settings, const rules::RuleSet& ruleSet, const Clock& clock) {
    const auto copy = Maintenance::open(settings, ruleSet, clock);
    if (!copy)
        return passOn(copy);
    const auto problems = (*copy)->verify();
    if (!problems)
        return passOn(problems);
    if (!problems->empty())
        return fail(ErrorCode::StoreCorrupt, "the copy does not prove: " + problems->front().detail,
                    problems->front().proof);
    return {};
}

Result<BackupReport> sized(const std::filesystem::path& file) {
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(file, failed);
    if (failed)
        return fail(ErrorCode::Io, "the copy can't be read back", file.string());
    return BackupReport{file, static_cast<std::int64_t>(bytes)};
}

Rupiah netOf(const rules::Decision& decision) {
    return decision.payout ? decision.payout->net : Rupiah{};
}

} // namespace

Maintenance::Maintenance(std::unique_ptr<Context> context, StoreSettings settings)
    : m_context(std::move(context))
    , m_settings(std::move(settings)) {
}

Maintenance::~Maintenance() = default;

Result<void> Maintenance::init(const StoreSettings& settings, const Clock& clock) {
    const auto made = store::Database::create(databaseOptions(settings), clock);
    return made ? Result<void>{} : Result<void>{passOn(made)};
}

Result<std::unique_ptr<Maintenance>> Maintenance::open(const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                                       const Clock& clock) {
    auto database = store::Database::open(databaseOptions(settings), clock);
    if (!database)
        return passOn(database);
    return std::unique_ptr<Maintenance>(
        new Maintenance(std::make_unique<Context>(std::move(*database), ruleSet, clock, settings.pinCost), settings));
}

Result<ImportReport> Maintenance::import(std::span<const std::filesystem::path> files,
                                         const ProgressFunction& progress) {
    return Importer(m_context->database(), m_context->rules()).run(files, progress);
}

Result<DemoReport> Maintenance::fillDemo(const DemoOptions& options, const ProgressFunction& progress) {
    return Demo(*m_context).fill(options, progress);
}

Result<DemoReport> Maintenance::demoPeople() {
    return Demo(*m_context).people();
}

Result<std::vector<StoreProblem>> Maintenance::verify() {
    const auto found = store::Verifier(m_context->database()).verify();
    if (!found)
        return passOn(found);
    std::vector<StoreProblem> problems;
    for (const store::Problem& problem : *found)
        problems.push_back({problem.proof, problem.detail});
    return problems;
}

Result<BackupReport> Maintenance::backup(const std::filesystem::path& file) {
    if (const auto written = m_context->database().backupTo(file); !written)
        return passOn(written);
    if (const auto proved = prove(copyAt(m_settings, file), m_context->rules(), m_context->clock()); !proved) {
        removeStoreFiles(file);
        return passOn(proved);
    }
    return sized(file);
}

Result<BackupReport> Maintenance::restore(const std::filesystem::path& backup, const StoreSettings& settings,
                                          const rules::RuleSet& ruleSet, const Clock& clock) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(backup, failed))
        return fail(ErrorCode::NotFound, "there is no such backup file", backup.string());
    if (std::filesystem::exists(settings.store, failed))
        return fail(ErrorCode::AlreadyExists, "a restore goes to a new file; this one is there already",
                    settings.store.string());
    // Proved under another name first: the store's name never stands on something unproved.
    const std::filesystem::path draft = settings.store.string() + ".restoring";
    removeStoreFiles(draft);
    if (!std::filesystem::copy_file(backup, draft, failed)) {
        removeStoreFiles(draft);
        return fail(failed == std::errc::no_space_on_device ? ErrorCode::DiskFull : ErrorCode::Io,
                    "the backup can't be copied there", settings.store.string());
    }
    std::filesystem::permissions(draft, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 failed);
    if (const auto proved = prove(copyAt(settings, draft), ruleSet, clock); !proved) {
        removeStoreFiles(draft);
        return passOn(proved);
    }
    std::filesystem::rename(draft, settings.store, failed);
    removeStoreFiles(draft);
    if (failed)
        return fail(ErrorCode::Io, "the proved copy can't be given its name", settings.store.string());
    return sized(settings.store);
}

Result<std::vector<AuditRow>> Maintenance::audit(std::int64_t afterSeq, int limit) {
    const auto lines = store::Audit(m_context->database()).page(afterSeq, limit);
    if (!lines)
        return passOn(lines);
    std::vector<AuditRow> rows;
    for (const store::AuditLine& line : *lines)
        rows.push_back(toRow(line));
    return rows;
}

Result<AuditRow> Maintenance::auditHead() {
    const auto head = store::Audit(m_context->database()).head();
    if (!head)
        return passOn(head);
    return toRow(*head);
}

Result<ParticipantId> Maintenance::findByNik(const Nik& nik) {
    const auto id = store::Participants(m_context->database()).findId(nik);
    if (!id)
        return passOn(id);
    if (!*id)
        return fail(ErrorCode::NotFound, "nobody on record has this NIK", "nik");
    return **id;
}

Result<ParticipantId> Maintenance::findByKpj(const Kpj& kpj) {
    const auto membership = store::Memberships(m_context->database()).find(kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no card on record has this KPJ", "kpj");
    return (*membership)->participant;
}

Result<RehearsalReport> Maintenance::rehearse(const rules::RuleSet& other, Date on) {
    for (const rules::RuleSet* rules : {&m_context->rules(), &other})
        if (const auto covered = rules::checkCovered(on, *rules); !covered)
            return passOn(covered);
    RehearsalReport report;
    store::Participants participants(m_context->database());
    for (ParticipantId after;;) {
        const auto page = participants.page(after, kPage);
        if (!page)
            return passOn(page);
        if (page->empty())
            return report;
        for (const ParticipantId& id : *page) {
            const auto person = readPerson(*m_context, id, on);
            if (!person)
                return passOn(person);
            ++report.participants;
            rules::Facts facts = factsOf(*person);
            for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
                facts.cause = kAllCauses[i];
                const rules::Decision before = rules::assess(facts, m_context->rules());
                const rules::Decision under = rules::assess(facts, other);
                if (before.outcome != under.outcome || netOf(before) != netOf(under))
                    report.rows.push_back(
                        {id, facts.cause, before.outcome, under.outcome, netOf(before), netOf(under)});
            }
        }
        after = page->back();
    }
}

} // namespace anjungan::service
