#include "gui/texts/referralreasons.h"

#include "gui/texts/codes.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct ReferralReasons {
    Q_DECLARE_TR_FUNCTIONS(ReferralReasons)
};

} // namespace

QString referralReason(std::string_view code) {
    if (code == "limit.online_balance")
        return ReferralReasons::tr("Saldo di atas batas klaim mandiri");
    if (code == "cause.online")
        return ReferralReasons::tr("Sebab klaim ini dilayani di loket");
    if (code == "membership.single_active")
        return ReferralReasons::tr("Lebih dari satu kepesertaan masih aktif");
    if (code == "name")
        return ReferralReasons::tr("Nama tidak sama dengan catatan");
    if (code == "birth_place")
        return ReferralReasons::tr("Tempat lahir tidak sama dengan catatan");
    if (code == "birth_date")
        return ReferralReasons::tr("Tanggal lahir tidak sama dengan catatan");
    if (code == "identity")
        return ReferralReasons::tr("Data diri perlu dibetulkan");
    if (code == "membership_data")
        return ReferralReasons::tr("Data kepesertaan perlu dibetulkan");
    if (code == "face")
        return ReferralReasons::tr("Foto wajah perlu dipastikan petugas");
    return fromUtf8(code);
}

} // namespace anjungan::gui::texts
