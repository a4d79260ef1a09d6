#include "gui/texts/claimsummary.h"

#include "gui/texts/codes.h"
#include "gui/texts/unconfirmed.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct ClaimSummary {
    Q_DECLARE_TR_FUNCTIONS(ClaimSummary)
};

QString holderLine(NameMatch match) {
    switch (match) {
    case NameMatch::Same: return ClaimSummary::tr("Nama pemilik rekening sama dengan peserta");
    case NameMatch::Near: return ClaimSummary::tr("Nama pemilik rekening hampir sama. Pastikan dengan buku tabungan");
    case NameMatch::Different: return ClaimSummary::tr("Nama pemilik rekening berbeda. Jangan dibayar sebelum diperiksa");
    }
    return {};
}

QString warningLine(const std::string& code) {
    if (code == "account_length")
        return ClaimSummary::tr("Panjang nomor rekening tidak biasa untuk bank ini");
    if (code == "bank_code")
        return ClaimSummary::tr("Kode bank tidak dikenal");
    return fromUtf8(code);
}

QString accountLine(const service::DeskClaim& claim) {
    return ClaimSummary::tr("%1, a.n. %2").arg(fromUtf8(claim.receipt.bankName), fromUtf8(claim.bank.holder()));
}

} // namespace

std::vector<SummaryList::Row> deskSummary(const service::DeskClaim& claim, const rules::RuleSet& rules) {
    const service::ClaimReceipt& r = claim.receipt;
    QStringList notes{holderLine(claim.holderMatch)};
    for (const std::string& warning : claim.accountWarnings)
        notes << warningLine(warning);
    if (const QString open = toBeConfirmed(rules, r.submittedOn); !open.isEmpty())
        notes << ClaimSummary::tr("Petugas memastikan: %1").arg(open);
    std::vector<SummaryList::Row> rows{
        {QStringLiteral("name"), ClaimSummary::tr("Nama"), fromUtf8(r.name), false},
        {QStringLiteral("nik"), ClaimSummary::tr("NIK"), fromUtf8(claim.nik.text()), false, true},
        {QStringLiteral("birth"), ClaimSummary::tr("Tanggal lahir"), dateAndAge(claim.birthDate, r.submittedOn), false},
        {QStringLiteral("kpj"), ClaimSummary::tr("KPJ"), fromUtf8(r.kpj), false},
        {QStringLiteral("cause"), ClaimSummary::tr("Sebab klaim"), cause(r.cause), false},
        {QStringLiteral("gross"), ClaimSummary::tr("Jumlah bruto"), amount(r.gross), false},
        {QStringLiteral("tax"), ClaimSummary::tr("Pajak (%1)").arg(taxKind(r.taxKind)), amount(r.tax), false},
        {QStringLiteral("net"), ClaimSummary::tr("Jumlah bersih"), amount(r.net), false},
        {QStringLiteral("bank"), ClaimSummary::tr("Bank"), accountLine(claim), false},
        {QStringLiteral("account"), ClaimSummary::tr("Nomor rekening"), fromUtf8(claim.bank.number()), false, true},
        {QStringLiteral("check"), ClaimSummary::tr("Periksa"), notes.join(QStringLiteral(". ")), false},
        {QStringLiteral("npwp"), ClaimSummary::tr("NPWP"), claim.npwp ? fromUtf8(claim.npwp->text()) : ClaimSummary::tr("Tidak ada"), false, claim.npwp.has_value()},
        {QStringLiteral("due"), ClaimSummary::tr("Janji selesai"), date(r.dueOn), false},
    };
    return rows;
}

QStringList eventReasons(const std::vector<service::ClaimEventRow>& events) {
    QStringList reasons;
    for (const service::ClaimEventRow& event : events)
        if (!event.reason.empty())
            reasons << fromUtf8(event.reason);
    return reasons;
}

QStringList eventLines(const std::vector<service::ClaimEventRow>& events) {
    QStringList lines;
    for (const service::ClaimEventRow& event : events) {
        QString line = ClaimSummary::tr("%1: %2").arg(date(event.on), claimState(event.state));
        if (!event.actorName.empty())
            line = ClaimSummary::tr("%1, oleh %2").arg(line, fromUtf8(event.actorName));
        if (!event.reason.empty())
            line += QStringLiteral(". ") + fromUtf8(event.reason);
        lines << line;
    }
    return lines;
}

} // namespace anjungan::gui::texts
