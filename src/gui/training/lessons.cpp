#include "gui/training/lessons.h"

#include <QCoreApplication>

namespace anjungan::gui {

namespace {

struct Lessons {
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

Lesson firstPages(const QString& id) {
    if (id.isEmpty())
        return {Lessons::tr("Halaman depan"), Lessons::tr("Sentuh Klaim JHT untuk mulai."),
                Lessons::tr("Setiap keperluan punya satu ubin. Peserta yang ragu menyentuh Panggil Petugas; tempatnya selalu sama."),
                {QStringLiteral("claimTile")}};
    if (id == QLatin1StringView("number"))
        return {Lessons::tr("Masuk: nomor"), Lessons::tr("Ketik NIK atau nomor kartu dengan tombol angka."),
                Lessons::tr("Angka dikelompokkan agar mudah dicocokkan dengan KTP. Anjungan memberi tahu berapa angka yang kurang."),
                {QStringLiteral("numberField")}};
    if (id == QLatin1StringView("pin"))
        return {Lessons::tr("Masuk: PIN"), Lessons::tr("Ketik enam angka PIN."),
                Lessons::tr("PIN tidak pernah terlihat. Lima kali salah mengunci akun; petugas membukanya setelah melihat KTP."),
                {QStringLiteral("pinField")}};
    return {};
}

Lesson firstFive(const QString& id) {
    if (id == QLatin1StringView("jht_menu"))
        return {Lessons::tr("Menu Jaminan Hari Tua"), Lessons::tr("Sentuh Klaim JHT."),
                Lessons::tr("Di sini juga ada Cek kesiapan klaim: melihat dulu apa yang kurang, tanpa mengajukan apa pun."),
                {QStringLiteral("claimTile")}};
    if (id == QLatin1StringView("claim_menu"))
        return {Lessons::tr("Mulai klaim"), Lessons::tr("Baca, lalu sentuh tombol utama di kanan bawah."),
                Lessons::tr("Isian disimpan setiap langkah. Peserta yang pergi dan kembali melanjutkan dari langkah terakhir."), {}};
    if (id == QLatin1StringView("checks"))
        return {Lessons::tr("Tiga syarat awal"), Lessons::tr("Lihat ketiga syarat, lalu lanjut."),
                Lessons::tr("Batas saldo diuji paling dulu, sebelum peserta mengetik apa pun. Yang belum hijau diberi tahu caranya."), {}};
    if (id == QLatin1StringView("cause"))
        return {Lessons::tr("Sebab klaim"), Lessons::tr("Pilih satu sebab, lalu lanjut."),
                Lessons::tr("Sebab yang tertutup tetap terlihat dengan alasannya, dan boleh disentuh untuk membaca aturannya."),
                {QStringLiteral("causeCards")}};
    if (id == QLatin1StringView("membership_data"))
        return {Lessons::tr("Data kepesertaan"), Lessons::tr("Cocokkan data, pilih Sudah, lalu lanjut."),
                Lessons::tr("Data yang salah tidak menghentikan peserta: anjungan memberi nomor antrean ke loket."),
                {QStringLiteral("answerCards")}};
    return {};
}

Lesson lastFive(const QString& id) {
    if (id == QLatin1StringView("face"))
        return {Lessons::tr("Foto wajah"), Lessons::tr("Lihat ke kamera sampai gambar diambil sendiri."),
                Lessons::tr("Tidak ada tombol jepret. Bila kamera rusak atau wajah tidak ditemukan, petugas melihat langsung orangnya."), {}};
    if (id == QLatin1StringView("tax_bank"))
        return {Lessons::tr("NPWP dan rekening"), Lessons::tr("Pilih bank, lalu ketik nomor rekening."),
                Lessons::tr("Rekening harus atas nama peserta sendiri. NPWP hanya wajib bila aturan memintanya."),
                {QStringLiteral("bankCards"), QStringLiteral("accountField")}};
    if (id == QLatin1StringView("breakdown"))
        return {Lessons::tr("Rincian uang"), Lessons::tr("Baca jumlah yang diterima, lalu lanjut."),
                Lessons::tr("Iuran, hasil pengembangan, pajak, dan yang diterima. Kalau saya tunggu? membandingkan dengan nanti."), {}};
    if (id == QLatin1StringView("waiting"))
        return {Lessons::tr("Kalau saya tunggu?"), Lessons::tr("Pilih lama menunggu dan bandingkan."),
                Lessons::tr("Anjungan tidak menyarankan apa pun. Batas, lama proses, dan pajak berdampingan; peserta yang memutuskan."), {}};
    if (id == QLatin1StringView("check_answers"))
        return {Lessons::tr("Periksa jawaban"), Lessons::tr("Periksa semua baris. Ubah yang keliru, lalu Konfirmasi."),
                Lessons::tr("Setiap baris punya tombol Ubah dan kembali ke sini. Belum ada yang terkirim sebelum Konfirmasi."), {}};
    if (id == QLatin1StringView("submitted"))
        return {Lessons::tr("Klaim terkirim"), Lessons::tr("Cetak tanda terima, lalu Selesai."),
                Lessons::tr("Nomor klaim dan tanggal janji tercetak. Lacak Klaim menunjukkan sampai di mana klaim itu."), {}};
    return {};
}

} // namespace

Lesson lessonFor(const QString& stepId) {
    for (const auto& lessons : {&firstPages, &firstFive, &lastFive})
        if (Lesson lesson = lessons(stepId); !lesson.title.isEmpty())
            return lesson;
    return {};
}

const std::vector<QString>& claimStepIds() {
    static const std::vector<QString> kIds{
        QStringLiteral("jht_menu"), QStringLiteral("claim_menu"),    QStringLiteral("checks"),   QStringLiteral("cause"),
        QStringLiteral("membership_data"), QStringLiteral("face"),   QStringLiteral("tax_bank"), QStringLiteral("breakdown"),
        QStringLiteral("check_answers"), QStringLiteral("submitted")};
    return kIds;
}

} // namespace anjungan::gui
