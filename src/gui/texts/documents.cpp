#include "gui/texts/documents.h"

#include "gui/texts/codes.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace anjungan::gui::texts {

namespace {

struct Documents {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString single(std::string_view code) {
    const std::array<std::pair<std::string_view, QString>, 24> names{{
        {"kpj_card", Documents::tr("Kartu peserta (KPJ)")},
        {"ktp", Documents::tr("KTP")},
        {"npwp", Documents::tr("Kartu NPWP")},
        {"employer_statement", Documents::tr("Surat keterangan berhenti dari perusahaan")},
        {"labour_office_receipt", Documents::tr("Tanda terima laporan PHK dari Dinas Tenaga Kerja")},
        {"employer_report_letter", Documents::tr("Surat laporan PHK dari perusahaan")},
        {"layoff_notice_and_worker_statement",
         Documents::tr("Surat pemberitahuan PHK dan pernyataan Anda tidak menolaknya")},
        {"joint_agreement", Documents::tr("Perjanjian bersama dengan perusahaan")},
        {"industrial_court_extract", Documents::tr("Petikan putusan pengadilan hubungan industrial")},
        {"ppjb", Documents::tr("Perjanjian pengikatan jual beli rumah (PPJB)")},
        {"ajb", Documents::tr("Akta jual beli rumah (AJB)")},
        {"bank_credit_papers", Documents::tr("Surat kredit rumah dari bank")},
        {"pkb_or_company_rule", Documents::tr("Peraturan perusahaan atau PKB yang memuat usia pensiun")},
        {"work_contract", Documents::tr("Surat kontrak kerja")},
        {"passport", Documents::tr("Paspor")},
        {"leaving_statement", Documents::tr("Surat pernyataan tidak kembali bekerja di Indonesia")},
        {"doctor_letter", Documents::tr("Surat keterangan dokter")},
        {"death_certificate", Documents::tr("Surat keterangan kematian")},
        {"heir_certificate", Documents::tr("Surat keterangan ahli waris")},
        {"heir_ktp", Documents::tr("KTP ahli waris")},
        {"family_card", Documents::tr("Kartu Keluarga")},
        {"driving_licence", Documents::tr("SIM")},
        {"membership_card", Documents::tr("Kartu peserta (KPJ)")},
        {"savings_book", Documents::tr("Buku tabungan")},
    }};
    for (const auto& [known, name] : names)
        if (known == code)
            return name;
    return fromUtf8(code);
}

QString oneOf(const QStringList& names) {
    if (names.size() < 2)
        return names.join(QString());
    return Documents::tr("Salah satu: %1").arg(names.join(Documents::tr("; atau ")));
}

} // namespace

QString document(std::string_view codes) {
    QStringList names;
    for (std::size_t from = 0; from <= codes.size();) {
        const std::size_t bar = std::min(codes.find('|', from), codes.size());
        names << single(codes.substr(from, bar - from));
        from = bar + 1;
    }
    return oneOf(names);
}

QStringList documents(const std::vector<std::string>& codes) {
    QStringList names;
    for (const std::string& code : codes)
        names << document(code);
    return names;
}

QStringList documents(std::span<const rules::DocumentNeed> needs) {
    QStringList names;
    for (const rules::DocumentNeed& need : needs) {
        QStringList choices;
        for (const std::string& code : need.anyOf)
            choices << single(code);
        names << oneOf(choices);
    }
    return names;
}

} // namespace anjungan::gui::texts
