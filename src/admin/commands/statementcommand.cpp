#include "admin/commands/statementcommand.h"

#include "base/qttext.h"
#include "admin/cardlookup.h"
#include "admin/jsonout.h"
#include "print/paper.h"
#include "service/privatefile.h"

#include <ostream>

namespace anjungan::admin {

namespace {

struct StatementYear : service::YearRow {
    std::vector<service::ContributionRow> months; ///< latest first
};

/// Rincian iuran of one card: every year, or one.
struct Statement {
    FoundCard owner;
    Date asOf{};
    std::vector<StatementYear> years; ///< latest first
};

Result<Statement> readStatement(FoundCard owner, service::Services& services, Date asOf, std::optional<int> onlyYear) {
    Statement statement{std::move(owner), asOf, {}};
    const MembershipId& membership = statement.owner.card.membership;
    auto years = services.balances.years(membership, asOf);
    if (!years)
        return passOn(years);
    for (service::YearRow& row : *years) {
        if (onlyYear && row.year != *onlyYear)
            continue;
        auto months = services.balances.contributions(membership, row.year, asOf);
        if (!months)
            return passOn(months);
        statement.years.push_back({row, std::move(*months)});
    }
    return statement;
}

/// Of all years, latest first.
std::vector<service::ContributionRow> monthsOf(const Statement& statement) {
    std::vector<service::ContributionRow> months;
    for (const StatementYear& year : statement.years)
        months.insert(months.end(), year.months.begin(), year.months.end());
    return months;
}

void printText(const Statement& statement, std::ostream& out) {
    out << "KPJ " << maskedTail(statement.owner.card.kpj.text()) << " on " << toText(statement.asOf) << '\n'
        << beforeTheCard(statement.owner.card, statement.asOf) << '\n';
    for (const StatementYear& year : statement.years)
        out << year.year << ": JHT contributions " << toText(year.contributions) << ", yield " << toText(year.yield)
            << ", paid out " << toText(year.paidOut) << ", moved " << toText(year.moved) << ", closing " << toText(year.closing) << "; JP contributions "
            << toText(year.jp) << '\n';
    out << "\nMonth    Posted on   JHT employer   JHT worker   JP employer   JP worker\n";
    for (const service::ContributionRow& row : monthsOf(statement))
        out << toText(row.blth) << "  " << toText(row.postedOn) << "  " << toText(row.jhtEmployer) << "  "
            << toText(row.jhtWorker) << "  " << toText(row.jpEmployer) << "  " << toText(row.jpWorker) << '\n';
}

void printJson(const Statement& statement, std::ostream& out) {
    JsonOut json;
    json.open().field("kpj", std::string_view{maskedTail(statement.owner.card.kpj.text())});
    json.field("as_of", std::string_view{toText(statement.asOf)});
    json.field("card_began_on", std::string_view{toText(statement.owner.card.start)}).key("years").openList();
    for (const StatementYear& year : statement.years) {
        json.open()
            .field("year", static_cast<std::int64_t>(year.year))
            .field("contributions", year.contributions.value());
        json.field("yield", year.yield.value()).field("paid_out", year.paidOut.value());
        json.field("moved", year.moved.value());
        json.field("closing", year.closing.value()).field("jp", year.jp.value()).close();
    }
    json.closeList().key("contributions").openList();
    for (const service::ContributionRow& row : monthsOf(statement)) {
        json.open()
            .field("blth", std::string_view{toText(row.blth)})
            .field("posted_on", std::string_view{toText(row.postedOn)});
        json.field("wage", row.wage.value()).field("jht_employer", row.jhtEmployer.value());
        json.field("jht_worker", row.jhtWorker.value()).field("jp_employer", row.jpEmployer.value());
        json.field("jp_worker", row.jpWorker.value()).close();
    }
    json.closeList().close().print(out);
}

/// A statement never goes over a file that is there: a slip of the finger would name the store.
Result<void> mustBeNew(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return fail(ErrorCode::AlreadyExists, "the file is there already; name a new one", file.string());
    return {};
}

Result<void> writeCsv(const Statement& statement, const std::filesystem::path& file) {
    if (const auto isNew = mustBeNew(file); !isNew)
        return isNew;
    auto out = service::PrivateFile::create(file);
    if (!out)
        return passOn(out);
    std::string text = "kind,period,date,wage,jht_employer,jht_worker,jp_employer,jp_worker,yield,paid_out,moved,closing\n";
    const auto number = [](Rupiah amount) {
        return std::to_string(amount.value());
    };
    for (const service::ContributionRow& row : monthsOf(statement))
        text += "contribution," + toText(row.blth) + ',' + toText(row.postedOn) + ',' + number(row.wage) + ',' +
                number(row.jhtEmployer) + ',' + number(row.jhtWorker) + ',' + number(row.jpEmployer) + ',' +
                number(row.jpWorker) + ",,,,\n";
    for (const StatementYear& year : statement.years)
        text += "year," + std::to_string(year.year) + ",,,,,,," + number(year.yield) + ',' + number(year.paidOut) +
                ',' + number(year.moved) + ',' + number(year.closing) + '\n';
    if (const auto written = out->write(text); !written)
        return written;
    return out->close();
}

Result<void> writePaper(const Statement& statement, const std::filesystem::path& file, bool training) {
    if (const auto isNew = mustBeNew(file); !isNew)
        return isNew;
    print::Paper paper;
    paper.issuer = QStringLiteral("Jaminan Hari Tua");
    paper.title = QStringLiteral("Rincian Iuran dan Saldo");
    const service::CardBalance& card = statement.owner.card;
    paper.hero = toQ(toText(card.total()));
    paper.heroLabel = QStringLiteral("Saldo per %1").arg(toQ(toText(statement.asOf)));
    paper.heroWords = toQ(terbilang(card.total()));
    print::PaperSection head;
    head.heading = QStringLiteral("Peserta");
    head.lines = {{QStringLiteral("Nama"), toQ(statement.owner.ownerName)},
                  {QStringLiteral("KPJ"), toQ(card.kpj.text())},
                  {QStringLiteral("Perusahaan"), toQ(card.employer)},
                  {QStringLiteral("Kartu sejak"), toQ(toText(card.start))}};
    paper.sections.append(head);
    for (const StatementYear& year : statement.years) {
        print::PaperSection section;
        section.heading = QStringLiteral("Tahun %1").arg(year.year);
        section.lines = {{QStringLiteral("Iuran JHT"), toQ(toText(year.contributions))},
                         {QStringLiteral("Hasil pengembangan"), toQ(toText(year.yield))},
                         {QStringLiteral("Dibayarkan"), toQ(toText(year.paidOut))},
                         {QStringLiteral("Gabung saldo dan koreksi"), toQ(toText(year.moved))},
                         {QStringLiteral("Saldo akhir"), toQ(toText(year.closing))},
                         {QStringLiteral("Iuran JP"), toQ(toText(year.jp))}};
        for (const service::ContributionRow& row : year.months)
            section.lines.append({QStringLiteral("JHT bulan %1").arg(toQ(toText(row.blth))),
                                  toQ(toText(row.jhtEmployer + row.jhtWorker))});
        paper.sections.append(section);
    }
    if (training)
        paper.stamp = QStringLiteral("LATIHAN");
    return print::writePdf(paper, file, true);
}

} // namespace

const Syntax& StatementCommand::syntax() const {
    static const Syntax kSyntax{"statement",
                                "contributions JHT and JP, yield and payouts of a card",
                                storeOptions({{"kpj", "K", "the card", Need::Required},
                                              {"year", "YYYY", "one year only", Need::Optional},
                                              {"csv", "FILE", "into a new CSV file", Need::Optional},
                                              {"pdf", "FILE", "as a paper, into a new PDF file", Need::Optional}}),
                                {},
                                false};
    return kSyntax;
}

int StatementCommand::run(const Arguments& arguments, Io& io) const {
    constexpr int kFirstYear = 1978; // of the programme's forerunner; no contribution is older
    constexpr int kLastYear = 2199;
    const auto year = arguments.number("year", kFirstYear, kFirstYear, kLastYear);
    if (!year)
        return reportBadInput(io, year.error());
    for (const char* option : {"csv", "pdf"})
        if (const auto file = arguments.text(option))
            if (const auto isNew = mustBeNew(*file); !isNew)
                return reportAt(io, isNew.error());
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    auto owner = findCard(arguments, **call, **services, (*call)->today());
    if (!owner)
        return reportAt(io, owner.error());
    const auto onlyYear = arguments.has("year") ? std::optional(static_cast<int>(*year)) : std::nullopt;
    const auto statement = readStatement(std::move(*owner), **services, (*call)->today(), onlyYear);
    if (!statement)
        return reportAt(io, statement.error());
    if (const auto file = arguments.text("csv"))
        if (const auto written = writeCsv(*statement, *file); !written)
            return reportAt(io, written.error());
    if (const auto file = arguments.text("pdf"))
        if (const auto written = writePaper(*statement, *file, (*call)->settings().training); !written)
            return reportAt(io, written.error());
    if ((*call)->json())
        printJson(*statement, io.out);
    else if (!arguments.has("csv") && !arguments.has("pdf"))
        printText(*statement, io.out);
    return kDone;
}

} // namespace anjungan::admin
