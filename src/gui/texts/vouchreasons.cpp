#include "gui/texts/vouchreasons.h"

#include "base/qttext.h"
#include "domain/claim.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct VouchReasons {
    Q_DECLARE_TR_FUNCTIONS(VouchReasons)
};

} // namespace

QString vouchReason(std::string_view code) {
    if (code == kVouchNoCamera)
        return VouchReasons::tr("Kamera tidak menyala");
    if (code == kVouchNotRead)
        return VouchReasons::tr("Wajah tidak terbaca kamera");
    if (code == "face_bandaged")
        return VouchReasons::tr("Wajah diperban atau sedang sakit");
    if (code == "religion")
        return VouchReasons::tr("Keyakinan agama");
    if (code == kVouchMismatch)
        return VouchReasons::tr("Kamera menilai wajah tidak cocok");
    if (code == "cannot_stand")
        return VouchReasons::tr("Peserta tidak dapat berdiri di depan kamera");
    if (code == kVouchNoConsent)
        return VouchReasons::tr("Peserta memilih tidak difoto");
    return toQ(code);
}

} // namespace anjungan::gui::texts
