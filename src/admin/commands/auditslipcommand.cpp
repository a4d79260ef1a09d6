#include "admin/commands/auditslipcommand.h"

#include "base/qttext.h"
#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "print/paper.h"
#include "service/dayslip.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <ostream>
#include <utility>

namespace anjungan::admin {

namespace {

QString number(std::int64_t value) {
    return QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(static_cast<qlonglong>(value));
}

QString dayText(Date day) {
    const std::chrono::year_month_day date(day);
    const QDate q(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                  static_cast<int>(static_cast<unsigned>(date.day())));
    return QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(q, QStringLiteral("dddd, d MMMM yyyy"));
}

/// By the clock on the wall of the branch.
QString timeText(Instant at) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(local, QStringLiteral("d MMMM yyyy, HH.mm"));
}

/// Two lines of eight groups, to be read aloud and ticked off.
QString hashText(const service::ChainMark& mark) {
    constexpr std::size_t kLine = 39;
    const std::string groups = mark.grouped();
    if (groups.size() <= kLine)
        return groups.empty() ? QStringLiteral("-") : toQ(groups);
    return toQ(groups.substr(0, kLine)) + QLatin1Char('\n') + toQ(groups.substr(kLine + 1));
}

print::PaperSection chain(const QString& heading, const QString& last, const service::ChainMark& mark) {
    // Without dots: it is typed in as it stands here.
    return {heading, {{last, QString::number(mark.seq)}, {QStringLiteral("Sidik"), hashText(mark)}}, {}};
}

print::PaperSection dayWork(const service::DaySlip& slip) {
    const auto claims = [](std::int64_t count, Rupiah gross) {
        return QStringLiteral("%1 klaim, bruto %2").arg(number(count), toQ(toText(gross)));
    };
    const auto entered = [](const service::EnteredSum& sum, const QString& what) {
        const QString text = QStringLiteral("%1 %2, %3").arg(number(sum.count), what, toQ(toText(sum.sum)));
        return sum.forEarlierDays == 0
                   ? text
                   : text + QStringLiteral("\n(%1 untuk hari sebelumnya)").arg(number(sum.forEarlierDays));
    };
    return {QStringLiteral("Kegiatan hari itu"),
            {{QStringLiteral("Klaim diajukan"), claims(slip.filed, slip.filedGross)},
             {QStringLiteral("Klaim dibayar"), QStringLiteral("%1 klaim").arg(number(slip.paid))},
             {QStringLiteral("Diterima peserta"), toQ(toText(slip.paidNet))},
             {QStringLiteral("Pajak dipotong"), toQ(toText(slip.paidTax))},
             {QStringLiteral("Iuran JHT dibukukan"), entered(slip.contributions, QStringLiteral("baris"))},
             {QStringLiteral("Hasil pengembangan dibukukan"), entered(slip.yields, QStringLiteral("kali"))},
             {QStringLiteral("Gabung saldo"), entered(slip.merges, QStringLiteral("pindahan"))},
             {QStringLiteral("Koreksi menambah saldo"), entered(slip.given, QStringLiteral("kali"))},
             {QStringLiteral("Koreksi mengurangi saldo"), entered(slip.taken, QStringLiteral("kali"))},
             {QStringLiteral("Klaim dalam proses saat dicetak"), claims(slip.open, slip.openGross)}},
            {}};
}

print::Paper paperOf(const service::DaySlip& slip, bool training) {
    print::Paper paper;
    paper.issuer = QStringLiteral("Anjungan JHT");
    paper.title = QStringLiteral("Lembar harian cabang");
    paper.heroLabel = QStringLiteral("Hari");
    paper.hero = dayText(slip.on);
    paper.qr = toQ(service::slipCode(slip));
    const service::ChainMark store{0, slip.store};
    paper.sections = {
        {QStringLiteral("Lembar ini"),
         {{QStringLiteral("Penyimpanan cabang"), toQ(store.grouped())}, {QStringLiteral("Dicetak"), timeText(slip.madeAt)}},
         {}},
        dayWork(slip),
        chain(QStringLiteral("Ujung jejak audit"), QStringLiteral("Baris terakhir"), slip.audit),
        chain(QStringLiteral("Ujung buku besar"), QStringLiteral("Transfer terakhir"), slip.ledger),
        {QStringLiteral("Untuk apa"),
         {},
         {QStringLiteral("Simpan lembar yang sudah ditandatangani di luar komputer ini. Dengan kedua sidik di atas, siapa pun "
                         "dapat membuktikan kelak bahwa jejak dan buku sampai lembar ini dicetak tidak dipotong dan tidak ditulis ulang: "
                         "pindai kode QR, lalu jalankan anjunganctl audit check --slip \"isi kode\".")}}};
    paper.signatures = {QStringLiteral("Petugas\nNama dan tanggal:"), QStringLiteral("Penyelia\nNama dan tanggal:")};
    if (training)
        paper.stamp = QStringLiteral("LATIHAN");
    return paper;
}

/// What came into the books, by the names of the output.
std::array<std::pair<const char*, service::EnteredSum>, 5> enteredOf(const service::DaySlip& slip) {
    return {{{"contributions", slip.contributions},
             {"yields", slip.yields},
             {"merges", slip.merges},
             {"corrections_given", slip.given},
             {"corrections_taken", slip.taken}}};
}

void printText(const service::DaySlip& slip, std::ostream& out) {
    out << "Day " << toText(slip.on) << ", store " << slip.store << "\nClaims filed: " << slip.filed << ", gross "
        << toText(slip.filedGross) << "\nClaims paid: " << slip.paid << ", net " << toText(slip.paidNet) << ", tax "
        << toText(slip.paidTax) << '\n';
    for (const auto& [name, entered] : enteredOf(slip))
        out << name << ": " << entered.count << ", " << toText(entered.sum) << ", of them for earlier days "
            << entered.forEarlierDays << '\n';
    out << "Claims in process now: " << slip.open << ", gross " << toText(slip.openGross)
        << "\nTrail " << slip.audit.text() << "\nLedger " << slip.ledger.text() << '\n';
}

void printJson(const service::DaySlip& slip, std::ostream& out) {
    JsonOut json;
    json.open().field("day", std::string_view{toText(slip.on)}).field("store", std::string_view{slip.store});
    json.field("made_at", std::string_view{toText(slip.madeAt)});
    json.field("audit", std::string_view{slip.audit.text()}).field("ledger", std::string_view{slip.ledger.text()});
    json.field("filed", slip.filed).field("filed_gross", slip.filedGross.value()).field("paid", slip.paid);
    json.field("paid_net", slip.paidNet.value()).field("paid_tax", slip.paidTax.value());
    for (const auto& [name, entered] : enteredOf(slip))
        json.key(name).open().field("count", entered.count).field("sum", entered.sum.value()).field("for_earlier_days", entered.forEarlierDays).close();
    json.field("open", slip.open).field("open_gross", slip.openGross.value());
    json.field("slip", std::string_view{service::slipCode(slip)}).close().print(out);
}

} // namespace

const Syntax& AuditSlipCommand::syntax() const {
    static const Syntax kSyntax{"audit slip",
                                "the day on one paper with the ends of both chains, for the supervisor to sign",
                                storeOptions({{"on", "DATE", "whose claims and contributions; else today", Need::Optional},
                                              {"pdf", "FILE", "as a paper, into a new file", Need::Optional}}),
                                {},
                                false};
    return kSyntax;
}

int AuditSlipCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto on = arguments.date("on", (*call)->today());
    if (!on)
        return reportBadInput(io, on.error());
    const auto slips = service::DaySlips::open((*call)->settings(), (*call)->rules(), (*call)->clock());
    if (!slips)
        return reportAt(io, slips.error());
    const auto slip = (*slips)->slip(*on);
    if (!slip)
        return reportAt(io, slip.error());
    if (const auto file = arguments.text("pdf")) {
        if (std::filesystem::exists(*file))
            return reportAt(io, {ErrorCode::AlreadyExists, "the file is there already; name a new one", *file});
        if (const auto written = print::writePdf(paperOf(*slip, (*call)->settings().training), *file, true); !written)
            return reportAt(io, written.error());
    }
    if ((*call)->json())
        printJson(*slip, io.out);
    else
        printText(*slip, io.out);
    return kDone;
}

} // namespace anjungan::admin
