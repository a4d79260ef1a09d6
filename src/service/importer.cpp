#include "service/importer.h"

#include "base/printable.h"
#include "service/importbatch.h"
#include "service/importmoney.h"
#include "service/importpeople.h"
#include "service/issuelist.h"
#include "store/audit.h"
#include "store/setupfor.h"

#include <algorithm>

namespace anjungan::service {

namespace {

using Steady = std::chrono::steady_clock;

struct Source {
    std::filesystem::path file;
    ImportHeader header;
    CsvReader reader;
    std::unique_ptr<IssueList> rejected;
    std::unique_ptr<IssueList> warned;
};

std::string joined(const CsvRow& row, char separator) {
    constexpr std::size_t kShown = 400;
    std::string text;
    for (const std::string& field : row.fields) {
        if (!text.empty() || &field != &row.fields.front())
            text += separator;
        text += field;
        if (text.size() > kShown)
            break;
    }
    return printable(text, kShown);
}

Result<void> auditRun(store::Database& database, const std::string& action, const ImportFileReport& report) {
    const auto line = [&](const char* word, std::int64_t count) {
        return std::string(word) + std::to_string(count);
    };
    return store::Audit(database).append(
        store::Actor::system("import"), action, "import:" + std::string(toText(report.kind)),
        line("read ", report.read) + line(", new ", report.added) + line(", already there ", report.already) +
            line(", changed ", report.changed) + line(", rejected ", report.rejected));
}

/// Takes one file into the store, batch by batch.
class FileRun {
public:
    FileRun(Source& source, store::Database& database, ImportBatch& batch)
        : m_source(source)
        , m_database(database)
        , m_batch(batch) {
        m_report.file = source.file;
        m_report.kind = source.header.kind;
    }

    [[nodiscard]] Result<ImportFileReport> run(const ProgressFunction& progress) {
        const auto started = Steady::now();
        const auto elapsed = [&] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - started);
        };
        for (bool more = true; more;) {
            const auto step = oneBatch();
            if (!step) {
                // What went in before stays in; the trail says so, unless it is the store that does not answer.
                if (m_stored.added + m_stored.changed > 0)
                    static_cast<void>(auditRun(m_database, "file_import_stopped", m_stored));
                return passOn(step);
            }
            more = *step;
            m_report.took = elapsed();
            if (progress)
                progress(progressNow());
        }
        auto rejected = m_source.rejected->finish();
        auto warned = m_source.warned->finish();
        for (const auto* list : {&rejected, &warned})
            if (!*list)
                return passOn(*list);
        m_report.rejectedFile = *rejected;
        m_report.warnedFile = *warned;
        return m_report;
    }

private:
    struct Complaint {
        std::int64_t line = 0;
        RowIssue issue;
        std::string text;
    };

    [[nodiscard]] WorkProgress progressNow() const {
        WorkProgress progress{
            m_source.file.filename().string(), m_source.reader.position(), m_source.reader.size(), {}};
        if (progress.done > 0 && progress.total >= progress.done)
            progress.left =
                std::chrono::seconds(m_report.took.count() * (progress.total - progress.done) / progress.done / 1000);
        return progress;
    }

    /// False at the end of the file.
    [[nodiscard]] Result<bool> oneBatch() {
        m_rows.clear();
        m_complaints.clear();
        m_odd.clear();
        bool more = true;
        while (m_rows.size() + m_complaints.size() < Importer::kBatch) {
            auto next = m_source.reader.next();
            if (!next)
                return passOn(next);
            if (!*next) {
                more = false;
                break;
            }
            ++m_report.read;
            if (auto* bad = std::get_if<CsvBadRow>(&**next))
                m_complaints.push_back({bad->line, {bad->column, bad->reason}, bad->text});
            else
                m_rows.push_back(std::move(std::get<CsvRow>(**next)));
        }
        if (const auto stored = storeRows(!more); !stored)
            return passOn(stored);
        return more;
    }

    /// One transaction: the rows, what is told about them, and with the last of them the line of the audit trail.
    [[nodiscard]] Result<void> storeRows(bool last) {
        const bool audits = last && m_report.added + m_report.changed > 0;
        if (m_rows.empty() && !audits)
            return tell();
        auto transaction = store::Transaction::begin(m_database);
        if (!transaction)
            return passOn(transaction);
        std::vector<std::size_t> taken;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            std::vector<RowIssue> warnings;
            const auto issue = m_batch.take(ImportRow(m_rows[i], m_source.header.places), warnings);
            if (!issue)
                return passOn(issue);
            if (*issue) {
                complain(m_complaints, m_rows[i], **issue);
                continue;
            }
            taken.push_back(i);
            for (const RowIssue& warning : warnings)
                complain(m_odd, m_rows[i], warning);
        }
        const auto results = m_batch.write();
        if (!results)
            return passOn(results);
        for (std::size_t k = 0; k < taken.size(); ++k)
            count((*results)[k], m_rows[taken[k]]);
        if (const auto told = tell(); !told)
            return told;
        // A run that changed nothing leaves the store as it was.
        if (last && m_report.added + m_report.changed > 0)
            if (const auto told = auditRun(m_database, "file_imported", m_report); !told)
                return told;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        m_stored = m_report;
        return {};
    }

    void complain(std::vector<Complaint>& list, const CsvRow& row, const RowIssue& issue) const {
        list.push_back({row.line, issue, joined(row, m_source.reader.separator())});
    }

    void count(const RowResult& result, const CsvRow& row) {
        switch (result.kind) {
        case RowResult::Kind::Added:
            ++m_report.added;
            if (!result.issue.reason.empty())
                complain(m_odd, row, result.issue);
            return;
        case RowResult::Kind::Already:
            ++m_report.already;
            return;
        case RowResult::Kind::Changed:
            ++m_report.changed;
            return;
        case RowResult::Kind::Rejected:
            complain(m_complaints, row, result.issue);
            return;
        }
    }

    [[nodiscard]] Result<void> tell() {
        m_report.rejected += static_cast<std::int64_t>(m_complaints.size());
        std::ranges::stable_sort(m_complaints, {}, &Complaint::line);
        std::ranges::stable_sort(m_odd, {}, &Complaint::line);
        // Odd or not, what is rejected does not go in: a warning would say that it did.
        std::erase_if(m_odd, [this](const Complaint& odd) {
            return std::ranges::binary_search(m_complaints, odd.line, {}, &Complaint::line);
        });
        std::int64_t before = 0;
        for (const Complaint& complaint : m_odd)
            if (std::exchange(before, complaint.line) != complaint.line)
                ++m_report.warned; // a line counts once, however much is odd about it
        for (const Complaint& complaint : m_complaints)
            if (const auto told = m_source.rejected->add(complaint.line, complaint.issue, complaint.text); !told)
                return told;
        for (const Complaint& complaint : m_odd)
            if (const auto told = m_source.warned->add(complaint.line, complaint.issue, complaint.text); !told)
                return told;
        for (IssueList* list : {m_source.rejected.get(), m_source.warned.get()})
            if (const auto flushed = list->flush(); !flushed)
                return flushed;
        return {};
    }

    Source& m_source;
    store::Database& m_database;
    ImportBatch& m_batch;
    ImportFileReport m_report;
    ImportFileReport m_stored; ///< the same as far as it is committed
    std::vector<CsvRow> m_rows;
    std::vector<Complaint> m_complaints;
    std::vector<Complaint> m_odd;
};

Result<std::vector<Source>> openAll(std::span<const std::filesystem::path> files) {
    std::vector<Source> sources;
    for (const std::filesystem::path& file : files) {
        if (std::ranges::find(sources, file, &Source::file) != sources.end())
            return fail(ErrorCode::InvalidInput, "the file is named twice", file.string());
        auto reader = CsvReader::open(file);
        if (!reader)
            return passOn(reader);
        auto header = recogniseHeader(reader->header());
        if (!header) {
            header.error().where = file.string() + ":1";
            return passOn(header);
        }
        auto rejected = IssueList::open(file.string() + ".rejected.csv");
        if (!rejected)
            return passOn(rejected);
        auto warned = IssueList::open(file.string() + ".warned.csv");
        if (!warned)
            return passOn(warned);
        sources.push_back(
            {file, std::move(*header), std::move(*reader), std::move(*rejected), std::move(*warned)});
    }
    std::ranges::sort(sources, {}, [](const Source& source) { return std::pair(source.header.kind, source.file); });
    return sources;
}

} // namespace

std::unique_ptr<ImportBatch> ImportBatch::make(ImportKind kind, store::Database& database,
                                               const rules::RuleSet& rules) {
    switch (kind) {
    case ImportKind::Participants:
        return std::make_unique<ParticipantBatch>(database, rules);
    case ImportKind::Memberships:
        return std::make_unique<MembershipBatch>(database, rules);
    case ImportKind::Contributions:
        return std::make_unique<ContributionBatch>(database, rules);
    case ImportKind::Yields:
        return std::make_unique<YieldBatch>(database);
    case ImportKind::PriorClaims:
        return std::make_unique<PriorClaimBatch>(database, rules);
    }
    return nullptr;
}

Result<ImportReport> Importer::run(std::span<const std::filesystem::path> files, const ProgressFunction& progress) {
    auto sources = openAll(files);
    if (!sources)
        return passOn(sources);
    const store::BulkWrites bulk(m_database);
    ImportReport report;
    std::map<ImportKind, std::unique_ptr<ImportBatch>> batches;
    for (Source& source : *sources) {
        auto& batch = batches[source.header.kind];
        if (!batch)
            batch = ImportBatch::make(source.header.kind, m_database, m_rules);
        auto done = FileRun(source, m_database, *batch).run(progress);
        if (!done)
            return passOn(done);
        report.files.push_back(std::move(*done));
    }
    return report;
}

} // namespace anjungan::service
