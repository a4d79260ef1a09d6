#include "gui/texts/balancepaper.h"

#include "domain/identitynumbers.h"
#include "gui/texts/codes.h"
#include "gui/texts/unconfirmed.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct BalancePaper {
    Q_DECLARE_TR_FUNCTIONS(BalancePaper)
};

} // namespace

print::Paper balancePaper(const service::CardBalance& card, const std::string& name, Date asOf, const rules::RuleSet& rules) {
    const InIndonesian official;
    print::Paper paper;
    paper.issuer = BalancePaper::tr("Anjungan JHT");
    paper.title = BalancePaper::tr("Saldo Jaminan Hari Tua");
    paper.heroLabel = BalancePaper::tr("Saldo per %1").arg(date(asOf));
    paper.hero = amount(card.total());
    paper.heroWords = amountInWords(card.total());
    print::PaperSection section;
    section.heading = BalancePaper::tr("Rincian");
    section.lines = {
        {BalancePaper::tr("Nama"), fromUtf8(name)},
        {BalancePaper::tr("Nomor kartu (KPJ)"), fromUtf8(maskedTail(card.kpj.text()))},
        {BalancePaper::tr("Perusahaan"), fromUtf8(card.employer)},
        {BalancePaper::tr("Saldo tercatat"), amount(card.posted)},
        {accruedYieldLabel(rules, asOf), amount(card.accrued)},
    };
    if (card.reserved > Rupiah{})
        section.lines.append({BalancePaper::tr("Sedang diproses dalam klaim"), amount(card.reserved)});
    paper.sections = {section};
    paper.footer = BalancePaper::tr("Hasil pengembangan berjalan dibukukan pada akhir tahun atau saat klaim dibayar.");
    return paper;
}

} // namespace anjungan::gui::texts
