#include "gui/texts/referralreasons.h"

#include "gui/texts/codes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string>

namespace anjungan::gui::texts {

namespace {

struct ReferralReasons {
    Q_DECLARE_TR_FUNCTIONS(ReferralReasons)
};

struct Reason {
    std::string_view code;
    const char* text;
};

// Rule ids of the assessment, and the fields that can be in dispute.
constexpr std::array kReasons = {
    Reason{"membership.exists", QT_TRANSLATE_NOOP("ReferralReasons", "Kepesertaan tidak ditemukan")},
    Reason{"balance.positive", QT_TRANSLATE_NOOP("ReferralReasons", "Tidak ada saldo")},
    Reason{"claim.none_open", QT_TRANSLATE_NOOP("ReferralReasons", "Masih ada klaim yang sedang diproses")},
    Reason{"cause.online", QT_TRANSLATE_NOOP("ReferralReasons", "Sebab klaim ini dilayani di loket")},
    Reason{"limit.online_balance", QT_TRANSLATE_NOOP("ReferralReasons", "Saldo di atas batas klaim mandiri")},
    Reason{"membership.single_active", QT_TRANSLATE_NOOP("ReferralReasons", "Lebih dari satu kepesertaan masih aktif")},
    Reason{"profile.updated", QT_TRANSLATE_NOOP("ReferralReasons", "Data diri belum diperbarui")},
    Reason{"membership.merged", QT_TRANSLATE_NOOP("ReferralReasons", "Saldo masih ada di beberapa kartu")},
    Reason{"membership.inactive", QT_TRANSLATE_NOOP("ReferralReasons", "Kepesertaan masih tercatat aktif")},
    Reason{"membership.ten_years", QT_TRANSLATE_NOOP("ReferralReasons", "Lama kepesertaan belum cukup")},
    Reason{"partial.first_time", QT_TRANSLATE_NOOP("ReferralReasons", "Klaim sebagian sudah pernah diambil")},
    Reason{"dispute.none", QT_TRANSLATE_NOOP("ReferralReasons", "PHK masih dalam perselisihan")},
    Reason{"age.over_56", QT_TRANSLATE_NOOP("ReferralReasons", "Usia belum lewat usia pensiun")},
    Reason{"age.company_retirement", QT_TRANSLATE_NOOP("ReferralReasons", "Usia pensiun perusahaan belum tercapai atau belum tercatat")},
    Reason{"name", QT_TRANSLATE_NOOP("ReferralReasons", "Nama tidak sama dengan catatan")},
    Reason{"birth_place", QT_TRANSLATE_NOOP("ReferralReasons", "Tempat lahir tidak sama dengan catatan")},
    Reason{"birth_date", QT_TRANSLATE_NOOP("ReferralReasons", "Tanggal lahir tidak sama dengan catatan")},
    Reason{"identity", QT_TRANSLATE_NOOP("ReferralReasons", "Data diri perlu dibetulkan")},
    Reason{"membership_data", QT_TRANSLATE_NOOP("ReferralReasons", "Data kepesertaan perlu dibetulkan")},
    Reason{"face", QT_TRANSLATE_NOOP("ReferralReasons", "Foto wajah perlu dipastikan petugas")},
};

// Families of rules, of which an amendment may add one with a name of its own.
constexpr std::array kFamilies = {
    Reason{"end_reason.", QT_TRANSLATE_NOOP("ReferralReasons", "Alasan berhenti bekerja yang tercatat tidak sesuai")},
    Reason{"wait.", QT_TRANSLATE_NOOP("ReferralReasons", "Masa tunggu belum lewat, atau tanggalnya belum tercatat")},
    Reason{"age.", QT_TRANSLATE_NOOP("ReferralReasons", "Usia belum memenuhi syarat")},
};

// What a note of the service tells about one field.
constexpr std::array kNoteFields = {
    Reason{"name", QT_TRANSLATE_NOOP("ReferralReasons", "Nama")},
    Reason{"birth_place", QT_TRANSLATE_NOOP("ReferralReasons", "Tempat lahir")},
    Reason{"birth_date", QT_TRANSLATE_NOOP("ReferralReasons", "Tanggal lahir")},
};

} // namespace

QString referralReason(std::string_view code) {
    if (const auto known = std::ranges::find(kReasons, code, &Reason::code); known != kReasons.end())
        return ReferralReasons::tr(known->text);
    const auto family = std::ranges::find_if(kFamilies, [code](const Reason& each) { return code.starts_with(each.code); });
    return family != kFamilies.end() ? ReferralReasons::tr(family->text)
                                     : ReferralReasons::tr("Syarat lain dalam aturan (%1)").arg(fromUtf8(code));
}

QString referralNote(std::string_view note) {
    QStringList lines;
    for (const QString& part : fromUtf8(note).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(QStringLiteral(": "));
        const std::string field = part.left(std::max<qsizetype>(colon, 0)).toStdString();
        const auto known = std::ranges::find(kNoteFields, field, &Reason::code);
        if (known == kNoteFields.end()) {
            lines << part;
            continue;
        }
        const QString rest = part.mid(colon + 2);
        lines << ReferralReasons::tr("%1: %2").arg(
            ReferralReasons::tr(known->text),
            rest == QStringLiteral("different") ? ReferralReasons::tr("berbeda sama sekali")
                                                : ReferralReasons::tr("diketik / tercatat: %1").arg(rest));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace anjungan::gui::texts
