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

Rupiah netOf(const rules::Decision& decision) {
    return decision.payout ? decision.payout->net : Rupiah{};
}

} // namespace

bool isOfOneOnly(const Error& error) {
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::StoreCorrupt;
}

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
            ++report.participants;
            if (!person && isOfOneOnly(person.error())) {
                report.leftOut.push_back({subjectOf(id), person.error().detail});
                continue;
            }
            if (!person)
                return passOn(person);
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
