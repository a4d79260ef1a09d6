// The books as a plain-text journal that hledger and ledger read, so that anybody can add them up without our program.

#include "service/context.h"
#include "service/maintenance.h"
#include "service/privatefile.h"
#include "store/ledgerjournal.h"

namespace anjungan::service {

namespace {

constexpr int kPortion = 2000;

/// "member:<id>" and "programme:yield": ids alone, nothing that tells a person.
std::string journalName(const AccountId& account) {
    return (isUuid(account.text()) ? "member:" : "programme:") + account.text();
}

class JournalWriter {
public:
    JournalWriter(store::Database& database, PrivateFile& file) : m_journal(database), m_file(file) {}

    [[nodiscard]] Result<LedgerExportReport> write() {
        const auto head = m_journal.head();
        if (!head)
            return passOn(head);
        m_report.lastNumber = head->lastNumber;
        m_report.hash = head->hash;
        for (const auto part : {&JournalWriter::writeHead, &JournalWriter::writeAccounts, &JournalWriter::writeLines})
            if (const auto written = (this->*part)(); !written)
                return passOn(written);
        return m_report;
    }

private:
    Result<void> writeHead() {
        return m_file.write("; The books up to transfer " + std::to_string(m_report.lastNumber) + ", sealed " +
                            (m_report.hash.empty() ? "nowhere" : m_report.hash) +
                            "\n; What an account holds is above zero where it was credited. Money that a claim in process "
                            "reserves has not moved and is not in here.\n"
                            "; hledger check --strict -f FILE; ledger --strict -f FILE balance\n\ncommodity IDR\n\n");
    }

    Result<void> writeAccounts() {
        for (AccountId after;;) {
            const auto accounts = m_journal.accounts(after, kPortion);
            if (!accounts)
                return passOn(accounts);
            if (accounts->empty())
                return m_file.write("\n");
            std::string text;
            for (const AccountId& account : *accounts)
                text += "account " + journalName(account) + "\n";
            if (const auto written = m_file.write(text); !written)
                return written;
            m_report.accounts += static_cast<std::int64_t>(accounts->size());
            after = accounts->back();
        }
    }

    Result<void> writeLines() {
        for (std::int64_t after = 0;;) {
            const auto lines = m_journal.lines(after, m_report.lastNumber, kPortion);
            if (!lines)
                return passOn(lines);
            if (lines->empty())
                return {};
            std::string text;
            for (const store::JournalLine& line : *lines) {
                const std::string amount = std::to_string(line.amount.value());
                text += anjungan::toText(line.bookedOn) + " (" + line.id.text() + ") " + std::string(store::toText(line.code)) +
                        "\n    " + journalName(line.credit) + "  " + amount + " IDR\n    " + journalName(line.debit) + "  -" +
                        amount + " IDR\n\n";
            }
            if (const auto written = m_file.write(text); !written)
                return written;
            m_report.transfers += static_cast<std::int64_t>(lines->size());
            after = lines->back().number;
        }
    }

    store::LedgerJournal m_journal;
    PrivateFile& m_file;
    LedgerExportReport m_report;
};

} // namespace

Result<LedgerExportReport> Maintenance::exportLedger(const std::filesystem::path& file) {
    std::error_code failed;
    if (std::filesystem::exists(file, failed))
        return fail(ErrorCode::AlreadyExists, "the file is there already; name a new one", file.string());
    auto target = PrivateFile::create(file);
    if (!target)
        return passOn(target);
    auto report = JournalWriter(m_context->database(), *target).write();
    if (const auto closed = target->close(); !closed && report)
        report = passOn(closed);
    if (!report)
        std::filesystem::remove(file, failed);
    return report;
}

} // namespace anjungan::service
