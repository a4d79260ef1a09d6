#include "gui/texts/papers.h"

#include "gui/texts/codes.h"
#include "gui/texts/documents.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString issuer() {
    return Papers::tr("Anjungan JHT");
}

QStringList asParagraphs(const std::vector<std::string>& texts) {
    QStringList paragraphs;
    for (const std::string& text : texts)
        paragraphs << fromUtf8(text);
    return paragraphs;
}

print::PaperSection moneySection(const service::ClaimReceipt& receipt) {
    print::PaperSection section{Papers::tr("Rincian"), {}, {}};
    section.lines << print::PaperLine{Papers::tr("Jumlah bruto"), amount(receipt.gross)}
                  << print::PaperLine{taxKind(receipt.taxKind), amount(receipt.tax)}
                  << print::PaperLine{Papers::tr("Diterima"), amount(receipt.net)};
    if (receipt.remaining > Rupiah{})
        section.lines << print::PaperLine{Papers::tr("Sisa saldo"), amount(receipt.remaining)};
    return section;
}

} // namespace

QString promisedDate(Date due, bool estimate) {
    return estimate ? Papers::tr("%1 (perkiraan)").arg(weekdayAndDate(due)) : weekdayAndDate(due);
}

print::Paper receiptPaper(const service::ClaimReceipt& receipt) {
    const InIndonesian official;
    print::Paper paper;
    paper.issuer = issuer();
    paper.title = Papers::tr("Tanda terima klaim JHT");
    paper.heroLabel = Papers::tr("Jumlah yang akan diterima");
    paper.hero = amount(receipt.net);
    paper.heroWords = amountInWords(receipt.net);
    paper.qr = fromUtf8(receipt.tracking.text());
    paper.qrCaption = paper.qr;
    print::PaperSection claim{Papers::tr("Klaim"), {}, {}};
    claim.lines << print::PaperLine{Papers::tr("Nomor klaim"), paper.qr}
                << print::PaperLine{Papers::tr("Nama"), fromUtf8(receipt.name)}
                << print::PaperLine{Papers::tr("NIK"), fromUtf8(receipt.nikMasked)}
                << print::PaperLine{Papers::tr("KPJ"), fromUtf8(receipt.kpj)}
                << print::PaperLine{Papers::tr("Sebab klaim"), cause(receipt.cause)}
                << print::PaperLine{Papers::tr("Diajukan"), weekdayAndDate(receipt.submittedOn)}
                << print::PaperLine{Papers::tr("Dijanjikan selesai"), promisedDate(receipt.dueOn, receipt.dueIsEstimate)};
    print::PaperSection bank{Papers::tr("Dikirim ke"), {}, {}};
    bank.lines << print::PaperLine{Papers::tr("Bank"), fromUtf8(receipt.bankName)}
               << print::PaperLine{Papers::tr("Nomor rekening"), fromUtf8(receipt.accountMasked)};
    paper.sections << claim << moneySection(receipt) << bank;
    if (!receipt.documents.empty())
        paper.sections << print::PaperSection{Papers::tr("Siapkan bila petugas meminta"), {},
                                              documents(receipt.documents)};
    if (!receipt.basis.empty())
        paper.sections << print::PaperSection{Papers::tr("Dasar aturan"), {}, asParagraphs(receipt.basis)};
    paper.footer = Papers::tr("Simpan kertas ini. Lacak klaim di anjungan kantor ini dengan nomor di atas. Aturan: %1.")
                       .arg(fromUtf8(receipt.ruleSetVersion));
    return paper;
}

QString referralSubject(const service::ReferralSlip& slip) {
    switch (slip.kind) {
    case service::ReferralKind::Claim:
        return slip.cause ? Papers::tr("Klaim JHT: %1").arg(cause(*slip.cause)) : Papers::tr("Klaim JHT");
    case service::ReferralKind::Identity:
        return Papers::tr("Data diri yang berbeda");
    case service::ReferralKind::Face:
        return Papers::tr("Pemeriksaan wajah");
    case service::ReferralKind::Data:
        return Papers::tr("Perbaikan data kepesertaan");
    }
    return {};
}

print::Paper referralPaper(const service::ReferralSlip& slip) {
    const InIndonesian official;
    print::Paper paper;
    paper.issuer = issuer();
    paper.title = Papers::tr("Rujukan ke loket");
    paper.heroLabel = Papers::tr("Nomor antrean");
    paper.hero = fromUtf8(slip.queueNumber);
    paper.qr = paper.hero;
    paper.qrCaption = paper.hero;
    print::PaperSection what{Papers::tr("Keperluan"), {}, {}};
    what.lines << print::PaperLine{Papers::tr("Nama"), fromUtf8(slip.name)}
               << print::PaperLine{Papers::tr("Untuk"), referralSubject(slip)}
               << print::PaperLine{Papers::tr("Berlaku"), weekdayAndDate(slip.on)};
    paper.sections << what;
    if (!slip.documents.empty())
        paper.sections << print::PaperSection{Papers::tr("Yang perlu dibawa"), {}, documents(slip.documents)};
    paper.footer = Papers::tr("Tunggu nomor Anda dipanggil. Petugas sudah menerima isian Anda.");
    return paper;
}

print::Paper cardPaper(const service::DigitalCard& card) {
    const InIndonesian official;
    print::Paper paper;
    paper.issuer = issuer();
    paper.title = Papers::tr("Kartu peserta digital");
    paper.heroLabel = Papers::tr("Nomor KPJ");
    paper.hero = fromUtf8(card.kpj.text());
    paper.qr = paper.hero;
    paper.qrCaption = paper.hero;
    print::PaperSection holder{{}, {}, {}};
    holder.lines << print::PaperLine{Papers::tr("Nama"), fromUtf8(card.name)}
                 << print::PaperLine{Papers::tr("Perusahaan"), fromUtf8(card.employer)}
                 << print::PaperLine{Papers::tr("Segmen"), segment(card.segment)}
                 << print::PaperLine{Papers::tr("Peserta sejak"), date(card.memberSince)}
                 << print::PaperLine{Papers::tr("Status"),
                                     card.active ? Papers::tr("Aktif") : Papers::tr("Tidak aktif")};
    paper.sections << holder;
    return paper;
}

} // namespace anjungan::gui::texts
