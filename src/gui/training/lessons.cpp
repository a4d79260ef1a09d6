#include "gui/training/lessons.h"

#include "gui/profile/mergeflow.h"
#include "gui/registration/registrationflow.h"

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
                {QStringLiteral("causeCards"), QStringLiteral("otherCards")}};
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
                {QStringLiteral("bankCards"), QStringLiteral("bankButton"), QStringLiteral("accountField"), QStringLiteral("npwpField")}};
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

/// What comes between, where a situation of the hall has it.
Lesson onTheWay(const QString& id) {
    if (id == QLatin1StringView("not_registered"))
        return {Lessons::tr("Belum terdaftar"), Lessons::tr("Nomornya dikenal, tetapi belum punya PIN. Sentuh Daftar sekarang."),
                Lessons::tr("Pendaftaran cukup satu kali, kira-kira lima menit, dengan KTP dan kartu peserta."), {}};
    if (id == QLatin1StringView("stop"))
        return {Lessons::tr("Ini dulu, baru klaim"), Lessons::tr("Baca yang perlu dibereskan, lalu sentuh tombol utama di kanan bawah."),
                Lessons::tr("Setiap halangan disebut dengan alasan dan jalan keluarnya."), {}};
    if (id == QLatin1StringView("merge.plan"))
        return {Lessons::tr("Gabung saldo"), Lessons::tr("Lihat kartu-kartu dan jumlahnya, lalu sentuh Gabungkan."),
                Lessons::tr("Semua saldo pindah ke satu kartu, jumlahnya tetap. Sebelum tombol itu disentuh, belum ada yang berpindah."), {}};
    if (id == QLatin1StringView("merge.done"))
        return {Lessons::tr("Saldo di satu kartu"), Lessons::tr("Saldo sudah digabung. Sentuh Lanjut."),
                Lessons::tr("Peserta yang datang dari klaim kembali ke klaimnya dengan sendirinya."), {}};
    return {};
}

Lesson registrationToCard(const QString& id) {
    if (id == QLatin1StringView("register.consent"))
        return {Lessons::tr("Daftar: persetujuan"), Lessons::tr("Jawab dua pertanyaan: data pribadi, lalu foto wajah."),
                Lessons::tr("Tanpa persetujuan data pribadi, pendaftaran berhenti. Tanpa foto wajah tetap bisa: petugas melihat langsung orangnya."),
                {QStringLiteral("dataCards"), QStringLiteral("faceCards")}};
    if (id == QLatin1StringView("register.segment"))
        return {Lessons::tr("Daftar: jenis kepesertaan"), Lessons::tr("Pilih jenis kepesertaan, lalu kewarganegaraan."),
                Lessons::tr("Jenis ini dicocokkan dengan kartu peserta di langkah nomor KPJ."),
                {QStringLiteral("segmentCards"), QStringLiteral("citizenshipCards")}};
    if (id == QLatin1StringView("register.nik"))
        return {Lessons::tr("Daftar: NIK"), Lessons::tr("Ketik 16 angka NIK dari KTP."),
                Lessons::tr("Tanggal lahir terbaca dari NIK, jadi nanti tinggal dicocokkan."), {QStringLiteral("nikField")}};
    if (id == QLatin1StringView("register.registered"))
        return {Lessons::tr("Sudah terdaftar"), Lessons::tr("NIK ini sudah punya akun. Sentuh Masuk."),
                Lessons::tr("Satu orang satu akun. Yang lupa PIN dibuatkan PIN baru oleh petugas."), {}};
    if (id == QLatin1StringView("register.kpj"))
        return {Lessons::tr("Daftar: nomor KPJ"), Lessons::tr("Ketik 11 angka nomor KPJ dari kartu peserta."),
                Lessons::tr("NIK tertulis di setiap fotokopi KTP, maka nomor kartu peserta ikut ditanyakan."), {QStringLiteral("kpjField")}};
    if (id == QLatin1StringView("register.identity"))
        return {Lessons::tr("Daftar: nama dan kelahiran"),
                Lessons::tr("Ketik nama dan tempat lahir seperti di KTP, lalu cocokkan tanggal lahir."),
                Lessons::tr("Beda satu huruf pun terlihat di langkah berikutnya. Salin dari KTP, jangan dari ingatan."),
                {QStringLiteral("nameField"), QStringLiteral("birthPlaceField"), QStringLiteral("birthDateBoxes")}};
    if (id == QLatin1StringView("register.dispute"))
        return {Lessons::tr("Daftar: isian berbeda"), Lessons::tr("Lihat huruf yang ditandai. Bila isian sudah seperti KTP, ambil nomor antrean."),
                Lessons::tr("Perbaiki isian untuk yang salah ketik. Data kepesertaan hanya diperbaiki petugas di loket."), {}};
    if (id == QLatin1StringView("register.slip") || id == QLatin1StringView("register.face_counter"))
        return {Lessons::tr("Nomor antrean"), Lessons::tr("Cetak slip antrean, lalu Selesai."),
                Lessons::tr("Slip ini dibawa ke loket bersama KTP. Petugas membantu sampai selesai."), {}};
    return {};
}

Lesson registrationToEnd(const QString& id) {
    if (id == QLatin1StringView("register.address"))
        return {Lessons::tr("Daftar: alamat"), Lessons::tr("Pilih masih tinggal di sini, atau ketik alamat baru."),
                Lessons::tr("Dari alamat lama hanya kata-kata pertama yang terlihat, agar orang lain tidak membacanya."),
                {QStringLiteral("addressCards"), QStringLiteral("addressField")}};
    if (id == QLatin1StringView("register.contact"))
        return {Lessons::tr("Daftar: telepon"), Lessons::tr("Pilih masih memakai nomor ini, atau ketik nomor baru."),
                Lessons::tr("Dari nomor lama hanya angka terakhir yang terlihat. Email boleh dikosongkan."),
                {QStringLiteral("phoneCards"), QStringLiteral("phoneField")}};
    if (id == QLatin1StringView("register.pin"))
        return {Lessons::tr("Daftar: PIN baru"), Lessons::tr("Ketik enam angka PIN, lalu ulangi sekali lagi."),
                Lessons::tr("PIN yang mudah ditebak ditolak: angka kembar, angka berurutan, tanggal lahir."),
                {QStringLiteral("pinField"), QStringLiteral("repeatField")}};
    if (id == QLatin1StringView("register.face"))
        return {Lessons::tr("Daftar: foto wajah"), Lessons::tr("Lihat ke kamera sampai gambar diambil sendiri."),
                Lessons::tr("Foto ini menjadi pembanding saat klaim nanti. Bila kamera rusak, petugas melihat langsung orangnya."), {}};
    if (id == QLatin1StringView("register.done"))
        return {Lessons::tr("Pendaftaran selesai"), Lessons::tr("Ini kartu digitalnya. Sentuh tombol utama di kanan bawah."),
                Lessons::tr("Mulai sekarang peserta masuk dengan NIK atau nomor KPJ dan PIN barunya."), {}};
    return {};
}

} // namespace

Lesson lessonFor(const QString& stepId) {
    for (const auto& lessons : {&firstPages, &firstFive, &lastFive, &onTheWay, &registrationToCard, &registrationToEnd})
        if (Lesson lesson = lessons(stepId); !lesson.title.isEmpty())
            return lesson;
    return {};
}

Lesson lessonNow(const Flow* flow) {
    if (!flow)
        return lessonFor({});
    if (qobject_cast<const RegistrationFlow*>(flow))
        return lessonFor(QStringLiteral("register.") + flow->currentId());
    if (qobject_cast<const MergeFlow*>(flow))
        return lessonFor(QStringLiteral("merge.") + flow->currentId());
    return lessonFor(flow->currentId());
}

const std::vector<QString>& claimStepIds() {
    static const std::vector<QString> kIds{
        QStringLiteral("jht_menu"), QStringLiteral("claim_menu"),    QStringLiteral("checks"),   QStringLiteral("cause"),
        QStringLiteral("membership_data"), QStringLiteral("face"),   QStringLiteral("tax_bank"), QStringLiteral("breakdown"),
        QStringLiteral("check_answers"), QStringLiteral("submitted")};
    return kIds;
}

} // namespace anjungan::gui
