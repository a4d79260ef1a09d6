#include "gui/texts/facetexts.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct FaceTexts {
    Q_DECLARE_TR_FUNCTIONS(FaceTexts)
};

} // namespace

QString sentence(FaceHint hint) {
    switch (hint) {
    case FaceHint::Good:
        return FaceTexts::tr("Bagus. Tahan sebentar");
    case FaceHint::NoFace:
        return FaceTexts::tr("Hadapkan wajah ke kamera");
    case FaceHint::SeveralFaces:
        return FaceTexts::tr("Satu orang saja di depan kamera");
    case FaceHint::ComeCloser:
        return FaceTexts::tr("Maju sedikit");
    case FaceHint::MoveBack:
        return FaceTexts::tr("Mundur sedikit");
    case FaceHint::Centre:
        return FaceTexts::tr("Geser ke tengah");
    case FaceHint::LookStraight:
        return FaceTexts::tr("Lihat lurus ke kamera");
    case FaceHint::HoldStill:
        return FaceTexts::tr("Tahan sebentar");
    case FaceHint::TooDark:
        return FaceTexts::tr("Terlalu gelap, menghadap ke lampu");
    case FaceHint::TooBright:
        return FaceTexts::tr("Terlalu terang, menjauh dari lampu");
    case FaceHint::UnevenLight:
        return FaceTexts::tr("Cahaya dari satu sisi. Hadapkan badan ke arah cahaya");
    case FaceHint::LowLight:
        return FaceTexts::tr("Cahaya kurang");
    case FaceHint::CameraCovered:
        return FaceTexts::tr("Kamera tertutup");
    case FaceHint::Taken:
        return FaceTexts::tr("Foto sudah diambil");
    case FaceHint::MouthCovered:
        return FaceTexts::tr("Lepas masker");
    case FaceHint::EyesCovered:
        return FaceTexts::tr("Lepas kacamata hitam");
    case FaceHint::UpsideDown:
        return FaceTexts::tr("Kamera terbalik. Minta bantuan petugas");
    case FaceHint::TurnLeft:
        return FaceTexts::tr("Putar kepala pelan ke kiri");
    case FaceHint::TurnRight:
        return FaceTexts::tr("Putar kepala pelan ke kanan");
    case FaceHint::TurnBack:
        return FaceTexts::tr("Kembali lihat lurus ke kamera");
    }
    return {};
}

QString sentence(FaceTrouble trouble) {
    switch (trouble) {
    case FaceTrouble::NoCamera:
        return FaceTexts::tr("Kamera tidak ditemukan. Petugas bisa membantu memeriksa KTP Anda.");
    case FaceTrouble::CameraLost:
        return FaceTexts::tr("Kamera terputus. Tunggu sebentar, atau minta bantuan petugas.");
    case FaceTrouble::CameraHung:
        return FaceTexts::tr("Kamera tidak menjawab. Tunggu sebentar, atau minta bantuan petugas.");
    case FaceTrouble::CameraFrozen:
        return FaceTexts::tr("Gambar kamera berhenti. Tunggu sebentar, atau minta bantuan petugas.");
    case FaceTrouble::NoPicture:
        return FaceTexts::tr("Kamera tidak memberi gambar. Petugas bisa membantu memeriksa KTP Anda.");
    case FaceTrouble::DetectorMissing:
        return FaceTexts::tr("Pemeriksa wajah belum terpasang. Petugas bisa membantu memeriksa KTP Anda.");
    case FaceTrouble::ProcessMissing:
    case FaceTrouble::ProcessSilent:
        return FaceTexts::tr("Kamera belum siap. Tunggu sebentar, atau minta bantuan petugas.");
    }
    return {};
}

} // namespace anjungan::gui::texts
