#include "gui/face/facepage.h"

namespace anjungan::gui {

QString FacePage::heading() const {
    switch (m_stage) {
    case Stage::Looking:
    case Stage::Keeping:
        return tr("Sekarang foto wajah Anda");
    case Stage::Taken:
        return tr("Apakah foto ini sudah jelas?");
    case Stage::Unlike:
        return isRefused() ? tr("Petugas akan memastikan wajah Anda") : tr("Foto belum cocok. Kita coba sekali lagi");
    case Stage::Missed:
        return isUnread() ? tr("Petugas akan memeriksa wajah Anda") : tr("Foto belum berhasil. Kita coba sekali lagi");
    case Stage::Answered:
        return m_task.answer->has_value() ? tr("Wajah Anda sudah diperiksa") : tr("Foto belum tersimpan");
    case Stage::Vouching:
        return tr("Petugas memeriksa wajah dan KTP");
    }
    return {};
}

QString FacePage::primaryText() const {
    return m_stage == Stage::Vouching ? QString() : tr("Lanjut");
}

QString FacePage::tips() const {
    switch (m_stage) {
    case Stage::Taken:
        return tr("Kalau sudah jelas, tekan Lanjut. Kalau belum, tekan Ulangi.");
    case Stage::Unlike:
        return isRefused() ? refusedTip()
                           : tr("Lepas kacamata, lihat lurus ke kamera, lalu tekan Ulangi.");
    case Stage::Missed:
        return missedTip();
    case Stage::Looking:
        if (m_trouble)
            return withCounter(tr("Petugas dapat memeriksa wajah Anda tanpa kamera. Tekan Lewat petugas."));
        [[fallthrough]];
    case Stage::Keeping:
    case Stage::Answered:
    case Stage::Vouching:
        return tr("Lepas topi, masker dan kacamata gelap. Lihat lurus ke kamera. Foto diambil sendiri.");
    }
    return {};
}

QString FacePage::refusedTip() const {
    return withCounter(tr("Panggil petugas. Dua petugas akan mencocokkan wajah Anda dengan KTP. Jawaban Anda tetap tersimpan."));
}

QString FacePage::withCounter(const QString& tip) const {
    return m_task.counterAsked ? tip + QLatin1Char('\n') + tr("Tidak ada petugas? Ambil nomor antrean untuk loket.") : tip;
}

QString FacePage::missedTip() const {
    return isUnread() ? refusedTip() : tr("Tekan Ulangi untuk mencoba lagi. Kalau sulit, tekan Lewat petugas.");
}

QString FacePage::takenHint() const {
    if (m_task.purpose == service::PhotoPurpose::Enrolment)
        return tr("Foto sudah diambil");
    return m_verdict == FaceVerdict::Yes ? tr("Wajah Anda dikenali") : tr("Foto sudah diambil. Petugas akan mencocokkannya");
}

} // namespace anjungan::gui
