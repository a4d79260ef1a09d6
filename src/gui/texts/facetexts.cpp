#include "gui/texts/facetexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anjungan::gui::texts {

namespace {

struct FaceTexts {
    Q_DECLARE_TR_FUNCTIONS(FaceTexts)
};

QString decimal(double value) {
    return QLocale(QLocale::Indonesian).toString(value, 'f', 2);
}

/// A classical matcher's figure has no limit that means anything (decision 0019).
QString scoreWords(const FaceCheck& check) {
    if (std::ranges::find(check.reasons, "hint_only") != check.reasons.end())
        return FaceTexts::tr("Mirip: %1, hanya petunjuk.").arg(decimal(check.score));
    return FaceTexts::tr("Mirip: %1, batas %2.").arg(decimal(check.score), decimal(check.threshold));
}

QString verdictWords(const FaceCheck& check) {
    switch (check.verdict) {
    case FaceVerdict::Yes:
        return FaceTexts::tr("Kamera menilai orang yang sama.");
    case FaceVerdict::Staff:
        return FaceTexts::tr("Petugas yang memutuskan.");
    case FaceVerdict::No:
        return FaceTexts::tr("Kamera menilai orang yang berbeda, setelah %n foto.", nullptr, check.tries);
    case FaceVerdict::NotCompared:
        return FaceTexts::tr("Kamera tidak membandingkan: belum ada data wajah dari pendaftaran. Petugas yang memutuskan.");
    }
    return {};
}

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
    case FaceTrouble::CameraBusy:
        return FaceTexts::tr("Kamera sedang dipakai yang lain. Petugas bisa membantu memeriksa KTP Anda.");
    }
    return {};
}

QString faceCheck(const FaceCheck& check) {
    QString words = verdictWords(check);
    if (check.verdict != FaceVerdict::NotCompared)
        words = scoreWords(check) + QLatin1Char(' ') + words;
    if (check.attackSuspected)
        words += QLatin1Char('\n') + FaceTexts::tr("Ada tanda foto cetak atau layar di depan kamera. Pastikan orangnya hadir sendiri.");
    if (std::ranges::find(check.reasons, "challenge_failed") != check.reasons.end())
        words += QLatin1Char('\n') + FaceTexts::tr("Gerakan kepala yang diminta tidak terlihat.");
    return words;
}

} // namespace anjungan::gui::texts
