<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>BalancePaper</name>
    <message>
        <source>Anjungan JHT</source>
        <translation>Anjungan JHT</translation>
    </message>
    <message>
        <source>Saldo Jaminan Hari Tua</source>
        <translation>Old-age savings (JHT) balance</translation>
    </message>
    <message>
        <source>Saldo per %1</source>
        <translation>Balance on %1</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor kartu (KPJ)</source>
        <translation>Card number (KPJ)</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Saldo tercatat</source>
        <translation>Balance booked</translation>
    </message>
    <message>
        <source>Sedang diproses dalam klaim</source>
        <translation>Being processed in a claim</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan dibukukan pada akhir tahun atau saat klaim dibayar.</source>
        <translation>Yield so far is booked at the end of the year, or when the claim is paid.</translation>
    </message>
</context>
<context>
    <name>ClaimActions</name>
    <message>
        <source>Sudah diperbaiki</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Kirim ke bank</source>
        <translation>Send to bank</translation>
    </message>
    <message>
        <source>Bayar</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Batalkan klaim</source>
        <translation>Cancel claim</translation>
    </message>
    <message>
        <source>Yang memverifikasi klaim tidak boleh menyetujuinya. Minta penyelia lain.</source>
        <translation>Whoever verified a claim may not approve it. Ask another supervisor.</translation>
    </message>
    <message>
        <source>Klaim ini baru saja diubah di meja lain. Daftar sudah dimuat ulang.</source>
        <translation>This claim was just changed at another desk. The list has been loaded again.</translation>
    </message>
    <message>
        <source>Akun petugas Anda baru saja ditutup atau terkunci. Hubungi admin kantor.</source>
        <translation>Your staff account was just closed or locked. Ask the branch admin.</translation>
    </message>
    <message>
        <source>Peran Anda tidak boleh melakukan langkah ini. Minta bantuan petugas atau penyelia.</source>
        <translation>Your role may not take this step. Ask an officer or a supervisor.</translation>
    </message>
    <message>
        <source>Bandingkan dulu kedua foto, lalu pilih orang yang sama atau bukan.</source>
        <translation>Compare both pictures first, then choose whether it is the same person.</translation>
    </message>
    <message>
        <source>Wajah ditolak. Penyelia harus memastikan orangnya dulu.</source>
        <translation>The face was refused. A supervisor has to make sure of the person first.</translation>
    </message>
</context>
<context>
    <name>ClaimSummary</name>
    <message>
        <source>Nama pemilik rekening sama dengan peserta</source>
        <translation>Account holder&apos;s name is the participant&apos;s</translation>
    </message>
    <message>
        <source>Nama pemilik rekening hampir sama. Pastikan dengan buku tabungan</source>
        <translation>Account holder&apos;s name is nearly the same. Compare with the bank book</translation>
    </message>
    <message>
        <source>Nama pemilik rekening berbeda. Jangan dibayar sebelum diperiksa</source>
        <translation>Account holder&apos;s name differs. Do not pay before it is checked</translation>
    </message>
    <message>
        <source>Panjang nomor rekening tidak biasa untuk bank ini</source>
        <translation>The account number has an unusual length for this bank</translation>
    </message>
    <message>
        <source>Kode bank tidak dikenal</source>
        <translation>Unknown bank code</translation>
    </message>
    <message>
        <source>%1, a.n. %2</source>
        <translation>%1, held by %2</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>KPJ</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Jumlah bruto</source>
        <translation>Gross amount</translation>
    </message>
    <message>
        <source>Pajak (%1)</source>
        <translation>Tax (%1)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Janji selesai</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, oleh %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Petugas memastikan: %1</source>
        <translation>An officer confirms: %1</translation>
    </message>
    <message>
        <source>Jumlah bersih</source>
        <translation>Net amount</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Usia pensiun 56 tahun</source>
        <translation>Retirement age of 56 years</translation>
    </message>
    <message>
        <source>Mengundurkan diri</source>
        <translation>Resignation</translation>
    </message>
    <message>
        <source>Pemutusan hubungan kerja (PHK)</source>
        <translation>Layoff (PHK)</translation>
    </message>
    <message>
        <source>Kepesertaan 10 tahun, sebagian 10%</source>
        <translation>Member for 10 years, 10% in part</translation>
    </message>
    <message>
        <source>Kepesertaan 10 tahun, sebagian 30% (perumahan)</source>
        <translation>Member for 10 years, 30% in part (housing)</translation>
    </message>
    <message>
        <source>Usia pensiun menurut PKB</source>
        <translation>Retirement age of the company (PKB)</translation>
    </message>
    <message>
        <source>Berakhirnya PKWT</source>
        <translation>End of a fixed-term contract (PKWT)</translation>
    </message>
    <message>
        <source>Usaha berhenti (BPU)</source>
        <translation>Business closed (BPU)</translation>
    </message>
    <message>
        <source>Meninggalkan Indonesia selamanya</source>
        <translation>Leaving Indonesia for good</translation>
    </message>
    <message>
        <source>Cacat total tetap</source>
        <translation>Permanent total disability</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Penerima Upah (PU)</source>
        <translation>Wage earner (PU)</translation>
    </message>
    <message>
        <source>Bukan Penerima Upah (BPU)</source>
        <translation>Not a wage earner (BPU)</translation>
    </message>
    <message>
        <source>Pekerja Migran Indonesia (PMI)</source>
        <translation>Migrant worker (PMI)</translation>
    </message>
    <message>
        <source>Bekerja pada perusahaan dan menerima gaji</source>
        <translation>Works for a company and is paid wages</translation>
    </message>
    <message>
        <source>Bekerja sendiri: pedagang, pengemudi, petani, nelayan</source>
        <translation>Self-employed: trader, driver, farmer, fisher</translation>
    </message>
    <message>
        <source>Bekerja di luar negeri</source>
        <translation>Works abroad</translation>
    </message>
    <message>
        <source>Kontrak kerja berakhir</source>
        <translation>Contract of work ended</translation>
    </message>
    <message>
        <source>Pensiun menurut PKB</source>
        <translation>Retired by company rules (PKB)</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Warga Negara Indonesia (WNI)</source>
        <translation>Indonesian citizen (WNI)</translation>
    </message>
    <message>
        <source>Warga Negara Asing (WNA)</source>
        <translation>Foreign citizen (WNA)</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikirim ke bank</source>
        <translation>Sent to bank</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Perlu perbaikan</source>
        <translation>Needs correction</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Bisa diajukan di anjungan ini</source>
        <translation>Can be filed at this kiosk</translation>
    </message>
    <message>
        <source>Diselesaikan di loket</source>
        <translation>Settled at the counter</translation>
    </message>
    <message>
        <source>Ada yang perlu dilakukan dulu</source>
        <translation>Something has to be done first</translation>
    </message>
    <message>
        <source>Belum bisa diajukan</source>
        <translation>Can&apos;t be filed yet</translation>
    </message>
    <message>
        <source>Pajak final</source>
        <translation>Final tax</translation>
    </message>
    <message>
        <source>Pajak progresif</source>
        <translation>Progressive tax</translation>
    </message>
    <message>
        <source>Isian belum benar. Silakan periksa lagi.</source>
        <translation>Something is not right yet. Please check it again.</translation>
    </message>
    <message>
        <source>Data tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.</source>
        <translation>Nothing was found. Check the number again, or call an officer.</translation>
    </message>
    <message>
        <source>Data ini sudah terdaftar. Silakan pakai yang sudah ada, atau panggil petugas.</source>
        <translation>This is registered already. Please use what is there, or call an officer.</translation>
    </message>
    <message>
        <source>Data ini baru saja berubah. Silakan kembali dan lihat lagi.</source>
        <translation>This was changed just now. Please go back and look again.</translation>
    </message>
    <message>
        <source>Menurut aturan, ini belum bisa dilakukan. Petugas bisa menjelaskannya.</source>
        <translation>The rules don&apos;t allow this yet. An officer can explain.</translation>
    </message>
    <message>
        <source>Anda belum terdaftar di anjungan. Silakan pilih Daftar lebih dulu.</source>
        <translation>You are not registered at the kiosk yet. Please choose Register first.</translation>
    </message>
    <message>
        <source>PIN tidak cocok. Silakan coba lagi.</source>
        <translation>The PIN doesn&apos;t match. Please try again.</translation>
    </message>
    <message>
        <source>PIN salah lima kali, jadi akun dikunci demi keamanan. Silakan panggil petugas.</source>
        <translation>Wrong PIN five times, so the account is locked for safety. Please call an officer.</translation>
    </message>
    <message>
        <source>Ini memerlukan wewenang penyelia. Silakan minta bantuan penyelia.</source>
        <translation>This needs a supervisor. Please ask one for help.</translation>
    </message>
    <message>
        <source>Anjungan ini sedang tidak bisa menyimpan data. Silakan panggil petugas.</source>
        <translation>This kiosk can&apos;t save data at the moment. Please call an officer.</translation>
    </message>
    <message>
        <source>Anjungan sedang sibuk. Tunggu sebentar, lalu coba lagi.</source>
        <translation>The kiosk is busy. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan anjungan penuh. Silakan panggil petugas.</source>
        <translation>The kiosk&apos;s storage is full. Please call an officer.</translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibaca atau ditulis. Silakan panggil petugas.</source>
        <translation>A file can&apos;t be read or written. Please call an officer.</translation>
    </message>
    <message>
        <source>Pencetak sedang tidak tersedia. Silakan panggil petugas.</source>
        <translation>The printer is not available now. Please call an officer.</translation>
    </message>
    <message>
        <source>Kamera sedang dipakai yang lain. Tunggu sebentar, atau panggil petugas.</source>
        <translation>The camera is in use elsewhere. Please wait a moment, or call an officer.</translation>
    </message>
    <message>
        <source>Terjadi kesalahan pada anjungan. Isian Anda tetap tersimpan. Silakan panggil petugas.</source>
        <translation>Something went wrong in the kiosk. Your answers are kept. Please call an officer.</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day month year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tahun</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulan</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>id</source>
        <comment>the two letters of this language; they choose number words and marks</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kartu peserta (KPJ)</source>
        <translation>Participant card (KPJ)</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>Identity card (KTP)</translation>
    </message>
    <message>
        <source>Kartu NPWP</source>
        <translation>NPWP card</translation>
    </message>
    <message>
        <source>Surat keterangan berhenti dari perusahaan</source>
        <translation>Employer&apos;s letter that work has ended</translation>
    </message>
    <message>
        <source>Tanda terima laporan PHK dari Dinas Tenaga Kerja</source>
        <translation>Receipt of the layoff report from the Labour Office</translation>
    </message>
    <message>
        <source>Surat laporan PHK dari perusahaan</source>
        <translation>Employer&apos;s letter reporting the layoff</translation>
    </message>
    <message>
        <source>Surat pemberitahuan PHK dan pernyataan Anda tidak menolaknya</source>
        <translation>Layoff notice, and your statement that you don&apos;t object</translation>
    </message>
    <message>
        <source>Perjanjian bersama dengan perusahaan</source>
        <translation>Joint agreement with the employer</translation>
    </message>
    <message>
        <source>Petikan putusan pengadilan hubungan industrial</source>
        <translation>Extract of the industrial court&apos;s ruling</translation>
    </message>
    <message>
        <source>Perjanjian pengikatan jual beli rumah (PPJB)</source>
        <translation>House purchase agreement (PPJB)</translation>
    </message>
    <message>
        <source>Akta jual beli rumah (AJB)</source>
        <translation>House sale deed (AJB)</translation>
    </message>
    <message>
        <source>Surat kredit rumah dari bank</source>
        <translation>Bank&apos;s housing loan papers</translation>
    </message>
    <message>
        <source>Peraturan perusahaan atau PKB yang memuat usia pensiun</source>
        <translation>Company rules or PKB that state the retirement age</translation>
    </message>
    <message>
        <source>Surat kontrak kerja</source>
        <translation>Contract of work</translation>
    </message>
    <message>
        <source>Paspor</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Surat pernyataan tidak kembali bekerja di Indonesia</source>
        <translation>Statement that you won&apos;t work in Indonesia again</translation>
    </message>
    <message>
        <source>Surat keterangan dokter</source>
        <translation>Doctor&apos;s statement</translation>
    </message>
    <message>
        <source>Surat keterangan kematian</source>
        <translation>Death certificate</translation>
    </message>
    <message>
        <source>Surat keterangan ahli waris</source>
        <translation>Statement of heirs</translation>
    </message>
    <message>
        <source>KTP ahli waris</source>
        <translation>Heir&apos;s KTP</translation>
    </message>
    <message>
        <source>Kartu Keluarga</source>
        <translation>Family card (KK)</translation>
    </message>
    <message>
        <source>Salah satu: %1</source>
        <translation>One of: %1</translation>
    </message>
    <message>
        <source>; atau </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Buku tabungan</source>
        <translation>Savings book</translation>
    </message>
</context>
<context>
    <name>FaceTexts</name>
    <message>
        <source>Bagus. Tahan sebentar</source>
        <translation>Good. Hold still</translation>
    </message>
    <message>
        <source>Hadapkan wajah ke kamera</source>
        <translation>Face the camera</translation>
    </message>
    <message>
        <source>Satu orang saja di depan kamera</source>
        <translation>Only one person before the camera</translation>
    </message>
    <message>
        <source>Maju sedikit</source>
        <translation>A little closer</translation>
    </message>
    <message>
        <source>Mundur sedikit</source>
        <translation>A little further back</translation>
    </message>
    <message>
        <source>Geser ke tengah</source>
        <translation>Move to the middle</translation>
    </message>
    <message>
        <source>Lihat lurus ke kamera</source>
        <translation>Look straight at the camera</translation>
    </message>
    <message>
        <source>Tahan sebentar</source>
        <translation>Hold still</translation>
    </message>
    <message>
        <source>Cahaya dari satu sisi. Hadapkan badan ke arah cahaya</source>
        <translation>Light comes from one side. Turn towards the light</translation>
    </message>
    <message>
        <source>Cahaya kurang</source>
        <translation>Not enough light</translation>
    </message>
    <message>
        <source>Kamera tertutup</source>
        <translation>The camera is covered</translation>
    </message>
    <message>
        <source>Foto sudah diambil</source>
        <translation>Photo taken</translation>
    </message>
    <message>
        <source>Kamera tidak ditemukan. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>No camera found. An officer can check your KTP instead.</translation>
    </message>
    <message>
        <source>Kamera terputus. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>The camera was cut off. Wait a moment, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Kamera tidak menjawab. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>The camera doesn&apos;t answer. Wait a moment, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Gambar kamera berhenti. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>The camera&apos;s picture has stopped. Wait a moment, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Kamera sedang dipakai yang lain. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>The camera is in use elsewhere. An officer can check your KTP instead.</translation>
    </message>
    <message>
        <source>Kamera tidak memberi gambar. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>The camera gives no picture. An officer can check your KTP instead.</translation>
    </message>
    <message>
        <source>Pemeriksa wajah belum terpasang. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>The face checker is not installed. An officer can check your KTP instead.</translation>
    </message>
    <message>
        <source>Kamera belum siap. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>The camera is not ready. Wait a moment, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Terlalu gelap, menghadap ke lampu</source>
        <translation>Too dark, face the lamp</translation>
    </message>
    <message>
        <source>Terlalu terang, menjauh dari lampu</source>
        <translation>Too bright, step back from the lamp</translation>
    </message>
    <message>
        <source>Lepas masker</source>
        <translation>Take off the mask</translation>
    </message>
    <message>
        <source>Lepas kacamata hitam</source>
        <translation>Take off dark glasses</translation>
    </message>
    <message>
        <source>Kamera terbalik. Minta bantuan petugas</source>
        <translation>The camera is upside down. Ask an officer</translation>
    </message>
    <message>
        <source>Putar kepala pelan ke kiri</source>
        <translation>Turn your head slowly to the left</translation>
    </message>
    <message>
        <source>Putar kepala pelan ke kanan</source>
        <translation>Turn your head slowly to the right</translation>
    </message>
    <message>
        <source>Kembali lihat lurus ke kamera</source>
        <translation>Look straight at the camera again</translation>
    </message>
    <message>
        <source>Mirip: %1, hanya petunjuk.</source>
        <translation>Likeness: %1, a hint only.</translation>
    </message>
    <message>
        <source>Mirip: %1, batas %2.</source>
        <translation>Likeness: %1, limit %2.</translation>
    </message>
    <message>
        <source>Kamera menilai orang yang sama.</source>
        <translation>The camera takes it for the same person.</translation>
    </message>
    <message>
        <source>Petugas yang memutuskan.</source>
        <translation>Staff decide.</translation>
    </message>
    <message numerus="yes">
        <source>Kamera menilai orang yang berbeda, setelah %n foto.</source>
        <translation>
            <numerusform>The camera takes it for another person, after %n picture.</numerusform>
            <numerusform>The camera takes it for another person, after %n pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kamera tidak membandingkan: belum ada data wajah dari pendaftaran. Petugas yang memutuskan.</source>
        <translation>The camera did not compare: there is no face from the registration yet. Staff decide.</translation>
    </message>
    <message>
        <source>Ada tanda foto cetak atau layar di depan kamera. Pastikan orangnya hadir sendiri.</source>
        <translation>There are signs of a print or a screen before the camera. Make sure that the person was here.</translation>
    </message>
    <message>
        <source>Gerakan kepala yang diminta tidak terlihat.</source>
        <translation>The turns of the head that were asked for were not seen.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Bisa diajukan mulai %1.</source>
        <translation>Can be filed from %1.</translation>
    </message>
    <message>
        <source>Belum ada kepesertaan JHT atas nama Anda.</source>
        <translation>There is no JHT membership in your name yet.</translation>
    </message>
    <message>
        <source>Bawa KTP dan kartu peserta ke loket. Petugas akan mencarinya.</source>
        <translation>Take your KTP and participant card to the counter. An officer will look for it.</translation>
    </message>
    <message>
        <source>Saldo JHT: %1</source>
        <translation>JHT balance: %1</translation>
    </message>
    <message>
        <source>Tidak ada saldo yang bisa dicairkan.</source>
        <translation>There is no balance to pay out.</translation>
    </message>
    <message>
        <source>Bisa diajukan setelah iuran Anda masuk. Jika menurut Anda keliru, tanyakan di loket.</source>
        <translation>Can be filed once your contributions arrive. If you think this is wrong, ask at the counter.</translation>
    </message>
    <message>
        <source>Masih ada klaim Anda yang sedang diproses.</source>
        <translation>A claim of yours is still being processed.</translation>
    </message>
    <message>
        <source>Klaim baru bisa diajukan setelah klaim itu selesai.</source>
        <translation>You can file a claim when that one is done.</translation>
    </message>
    <message>
        <source>Usia Anda: %1</source>
        <translation>Your age: %1</translation>
    </message>
    <message>
        <source>Usia Anda</source>
        <translation>Your age</translation>
    </message>
    <message>
        <source>Usia Anda belum lewat %1.</source>
        <translation>You are not past the age of %1 yet.</translation>
    </message>
    <message>
        <source>Usia pensiun perusahaan belum tercatat.</source>
        <translation>The company&apos;s retirement age is not on record yet.</translation>
    </message>
    <message>
        <source>Bawa peraturan perusahaan atau PKB ke loket agar petugas mencatatnya.</source>
        <translation>Take the company rules or PKB to the counter, so that an officer can record it.</translation>
    </message>
    <message>
        <source>Usia pensiun di perusahaan Anda %1.</source>
        <translation>Your company&apos;s retirement age is %1.</translation>
    </message>
    <message>
        <source>Status kepesertaan: masih aktif</source>
        <translation>Membership: still active</translation>
    </message>
    <message>
        <source>Menurut catatan, kepesertaan Anda belum berakhir.</source>
        <translation>On record, your membership has not ended yet.</translation>
    </message>
    <message>
        <source>Jika sudah berhenti, perusahaan yang melaporkannya. Pekerja mandiri melapor di loket.</source>
        <translation>If you have stopped working, your employer reports it. The self-employed report at the counter.</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja yang tercatat: %1</source>
        <translation>Reason for leaving on record: %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Hanya bila alasan berhenti tercatat: %1.</source>
        <translation>Only if the reason on record is: %1.</translation>
    </message>
    <message>
        <source>Pilih sebab yang sesuai. Jika catatan keliru, bawa surat perusahaan ke loket.</source>
        <translation>Choose the cause that fits. If the record is wrong, take your employer&apos;s letter to the counter.</translation>
    </message>
    <message>
        <source>Tanggal berhenti bekerja belum tercatat.</source>
        <translation>The date you stopped working is not on record yet.</translation>
    </message>
    <message>
        <source>Bawa surat keterangan berhenti ke loket agar petugas mencatatnya.</source>
        <translation>Take the letter that work has ended to the counter, so that an officer can record it.</translation>
    </message>
    <message>
        <source>Tanggal berhenti bekerja: %1</source>
        <translation>You stopped working on %1</translation>
    </message>
    <message>
        <source>Masa tunggu %1 belum lewat.</source>
        <translation>The waiting time of %1 is not over yet.</translation>
    </message>
    <message>
        <source>Perselisihan kerja: ada</source>
        <translation>Labour dispute: yes</translation>
    </message>
    <message>
        <source>PHK Anda masih diperselisihkan dengan perusahaan.</source>
        <translation>Your layoff is still in dispute with the employer.</translation>
    </message>
    <message>
        <source>Bisa diajukan setelah perselisihan selesai. Petugas memastikan keadaannya.</source>
        <translation>Can be filed when the dispute is settled. An officer checks how it stands.</translation>
    </message>
    <message>
        <source>Lama kepesertaan: %1</source>
        <translation>Membership so far: %1</translation>
    </message>
    <message>
        <source>Lama kepesertaan belum mencapai %1.</source>
        <translation>Your membership has not reached %1 yet.</translation>
    </message>
    <message>
        <source>Masih kurang %1.</source>
        <translation>%1 to go.</translation>
    </message>
    <message numerus="yes">
        <source>Klaim sebagian sebelumnya: %n kali</source>
        <translation>
            <numerusform>Partial claims before: %n</numerusform>
            <numerusform>Partial claims before: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Klaim sebagian hanya bisa satu kali, 10% atau 30%.</source>
        <translation>A partial claim is possible only once, 10% or 30%.</translation>
    </message>
    <message>
        <source>Sisa saldo bisa diambil dengan sebab lain, misalnya usia pensiun.</source>
        <translation>The rest can be taken for another cause, such as retirement age.</translation>
    </message>
    <message>
        <source>Sebab klaim: %1</source>
        <translation>Claim cause: %1</translation>
    </message>
    <message>
        <source>Sebab ini diurus di loket, karena suratnya harus dilihat petugas.</source>
        <translation>This cause is settled at the counter, as an officer has to see the papers.</translation>
    </message>
    <message>
        <source>Ambil nomor antrean.</source>
        <translation>Take a queue number.</translation>
    </message>
    <message>
        <source>Saldo Anda di atas batas anjungan, %1.</source>
        <translation>Your balance is over the kiosk&apos;s limit, %1.</translation>
    </message>
    <message>
        <source>Klaim Anda tetap bisa diajukan di loket. Ambil nomor antrean.</source>
        <translation>You can still file your claim at the counter. Take a queue number.</translation>
    </message>
    <message>
        <source>Kepesertaan yang masih aktif: %1</source>
        <translation>Memberships still active: %1</translation>
    </message>
    <message>
        <source>Lebih dari satu kepesertaan Anda masih aktif.</source>
        <translation>More than one of your memberships is still active.</translation>
    </message>
    <message>
        <source>Klaim Anda bisa diajukan di loket. Ambil nomor antrean.</source>
        <translation>You can file your claim at the counter. Take a queue number.</translation>
    </message>
    <message>
        <source>Pengkinian data: %1</source>
        <translation>Data updated: %1</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Data diri Anda perlu diperbarui dulu.</source>
        <translation>Your personal data has to be updated first.</translation>
    </message>
    <message>
        <source>Perbarui data di anjungan ini, sekitar 3 menit. Lalu klaim dilanjutkan.</source>
        <translation>Update it at this kiosk, about 3 minutes. Then the claim goes on.</translation>
    </message>
    <message>
        <source>Kartu yang bersaldo: %1</source>
        <translation>Cards with a balance: %1</translation>
    </message>
    <message>
        <source>Saldo Anda masih ada di beberapa kartu.</source>
        <translation>Your balance is still on several cards.</translation>
    </message>
    <message>
        <source>Gabungkan saldo di anjungan ini. Lalu klaim dilanjutkan.</source>
        <translation>Merge the balances at this kiosk. Then the claim goes on.</translation>
    </message>
    <message>
        <source>Dasar: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Pilih sebab lain</source>
        <translation>Choose another cause</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Take a queue number</translation>
    </message>
    <message>
        <source>Perbarui data sekarang</source>
        <translation>Update data now</translation>
    </message>
    <message>
        <source>Gabung saldo sekarang</source>
        <translation>Merge balances now</translation>
    </message>
    <message>
        <source>Lihat klaim saya</source>
        <translation>See my claim</translation>
    </message>
    <message>
        <source>Saldo dalam batas anjungan</source>
        <translation>Balance within the kiosk&apos;s limit</translation>
    </message>
    <message>
        <source>Saldo %1, batas %2</source>
        <translation>Balance %1, limit %2</translation>
    </message>
    <message>
        <source>Klaim Anda diurus di loket. Lanjutkan untuk mendapat nomor antrean.</source>
        <translation>Your claim is settled at the counter. Go on to get a queue number.</translation>
    </message>
    <message>
        <source>Kepesertaan sudah berakhir</source>
        <translation>Membership has ended</translation>
    </message>
    <message>
        <source>Masih aktif</source>
        <translation>Still active</translation>
    </message>
    <message>
        <source>Status kepesertaan</source>
        <translation>Membership status</translation>
    </message>
    <message>
        <source>%1, usia %2, lamanya %3</source>
        <translation>%1, age %2, for %3</translation>
    </message>
    <message>
        <source>Jika sudah berhenti, perusahaan yang melaporkannya; pekerja mandiri melapor di loket. Sebab yang masih terbuka ada di langkah berikut.</source>
        <translation>If you have stopped working, your employer reports it; the self-employed report at the counter. The causes still open are in the next step.</translation>
    </message>
    <message>
        <source>Data diri sudah diperbarui</source>
        <translation>Personal data is up to date</translation>
    </message>
    <message>
        <source>Diperbarui %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>Belum pernah diperbarui</source>
        <translation>Never updated</translation>
    </message>
    <message>
        <source>Perbarui data dulu di anjungan ini, sekitar 3 menit.</source>
        <translation>Update your data at this kiosk first, about 3 minutes.</translation>
    </message>
</context>
<context>
    <name>HandoutTexts</name>
    <message>
        <source>Klaim JHT dalam sepuluh langkah</source>
        <translation>A JHT claim in ten steps</translation>
    </message>
    <message>
        <source>Bahan latihan. Orang, nomor, dan uang di halaman ini rekaan.</source>
        <translation>For training. People, numbers and money on these pages are invented.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Halaman depan</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Sentuh Klaim JHT untuk mulai.</source>
        <translation>Touch JHT claim to begin.</translation>
    </message>
    <message>
        <source>Setiap keperluan punya satu ubin. Peserta yang ragu menyentuh Panggil Petugas; tempatnya selalu sama.</source>
        <translation>Each errand has one tile. Who hesitates touches Call staff, which is always in the same place.</translation>
    </message>
    <message>
        <source>Masuk: nomor</source>
        <translation>Sign in: number</translation>
    </message>
    <message>
        <source>Ketik NIK atau nomor kartu dengan tombol angka.</source>
        <translation>Type the NIK or card number with the digit keys.</translation>
    </message>
    <message>
        <source>Angka dikelompokkan agar mudah dicocokkan dengan KTP. Anjungan memberi tahu berapa angka yang kurang.</source>
        <translation>The digits stand in groups so that they are easy to compare with the KTP. The kiosk tells how many are missing.</translation>
    </message>
    <message>
        <source>Masuk: PIN</source>
        <translation>Sign in: PIN</translation>
    </message>
    <message>
        <source>Ketik enam angka PIN.</source>
        <translation>Type the six digits of the PIN.</translation>
    </message>
    <message>
        <source>PIN tidak pernah terlihat. Lima kali salah mengunci akun; petugas membukanya setelah melihat KTP.</source>
        <translation>The PIN is never seen. Five wrong tries lock the account; staff open it after looking at the KTP.</translation>
    </message>
    <message>
        <source>Menu Jaminan Hari Tua</source>
        <translation>The menu Jaminan Hari Tua</translation>
    </message>
    <message>
        <source>Sentuh Klaim JHT.</source>
        <translation>Touch JHT claim.</translation>
    </message>
    <message>
        <source>Di sini juga ada Cek kesiapan klaim: melihat dulu apa yang kurang, tanpa mengajukan apa pun.</source>
        <translation>Here is also Check what is ready: to see what is missing first, without filing anything.</translation>
    </message>
    <message>
        <source>Mulai klaim</source>
        <translation>Start claim</translation>
    </message>
    <message>
        <source>Baca, lalu sentuh tombol utama di kanan bawah.</source>
        <translation>Read, then touch the main button at the lower right.</translation>
    </message>
    <message>
        <source>Isian disimpan setiap langkah. Peserta yang pergi dan kembali melanjutkan dari langkah terakhir.</source>
        <translation>Answers are kept after every step. Who leaves and comes back goes on from the last step.</translation>
    </message>
    <message>
        <source>Tiga syarat awal</source>
        <translation>Three first conditions</translation>
    </message>
    <message>
        <source>Lihat ketiga syarat, lalu lanjut.</source>
        <translation>Look at the three conditions, then go on.</translation>
    </message>
    <message>
        <source>Batas saldo diuji paling dulu, sebelum peserta mengetik apa pun. Yang belum hijau diberi tahu caranya.</source>
        <translation>The limit is tested first, before anything is typed. What is not green yet says what to do.</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Pilih satu sebab, lalu lanjut.</source>
        <translation>Choose one cause, then go on.</translation>
    </message>
    <message>
        <source>Sebab yang tertutup tetap terlihat dengan alasannya, dan boleh disentuh untuk membaca aturannya.</source>
        <translation>Closed causes stay visible with the reason, and can be touched to read the rule.</translation>
    </message>
    <message>
        <source>Data kepesertaan</source>
        <translation>Membership data</translation>
    </message>
    <message>
        <source>Data yang salah tidak menghentikan peserta: anjungan memberi nomor antrean ke loket.</source>
        <translation>Wrong data does not stop anybody: the kiosk gives a queue number for the counter.</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Face photo</translation>
    </message>
    <message>
        <source>Lihat ke kamera sampai gambar diambil sendiri.</source>
        <translation>Look into the camera until the picture takes itself.</translation>
    </message>
    <message>
        <source>Tidak ada tombol jepret. Bila kamera rusak atau wajah tidak ditemukan, petugas melihat langsung orangnya.</source>
        <translation>There is no shutter button. Where the camera fails or no face is found, a member of staff looks at the person.</translation>
    </message>
    <message>
        <source>NPWP dan rekening</source>
        <translation>NPWP and account</translation>
    </message>
    <message>
        <source>Pilih bank, lalu ketik nomor rekening.</source>
        <translation>Choose the bank, then type the account number.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama peserta sendiri. NPWP hanya wajib bila aturan memintanya.</source>
        <translation>The account has to be in the person&apos;s own name. An NPWP is needed only where the rule asks for it.</translation>
    </message>
    <message>
        <source>Rincian uang</source>
        <translation>The money in detail</translation>
    </message>
    <message>
        <source>Baca jumlah yang diterima, lalu lanjut.</source>
        <translation>Read what you receive, then go on.</translation>
    </message>
    <message>
        <source>Iuran, hasil pengembangan, pajak, dan yang diterima. Kalau saya tunggu? membandingkan dengan nanti.</source>
        <translation>Contributions, yield, tax, and what is received. What if I wait? compares it with later.</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>What if I wait?</translation>
    </message>
    <message>
        <source>Pilih lama menunggu dan bandingkan.</source>
        <translation>Choose how long to wait, and compare.</translation>
    </message>
    <message>
        <source>Anjungan tidak menyarankan apa pun. Batas, lama proses, dan pajak berdampingan; peserta yang memutuskan.</source>
        <translation>The kiosk advises nothing. Limit, time and tax stand side by side; the person decides.</translation>
    </message>
    <message>
        <source>Periksa jawaban</source>
        <translation>Check the answers</translation>
    </message>
    <message>
        <source>Periksa semua baris. Ubah yang keliru, lalu Konfirmasi.</source>
        <translation>Check every line. Change what is wrong, then confirm.</translation>
    </message>
    <message>
        <source>Setiap baris punya tombol Ubah dan kembali ke sini. Belum ada yang terkirim sebelum Konfirmasi.</source>
        <translation>Each line has its own Change button and comes back here. Nothing is sent before it is confirmed.</translation>
    </message>
    <message>
        <source>Klaim terkirim</source>
        <translation>Claim filed</translation>
    </message>
    <message>
        <source>Cetak tanda terima, lalu Selesai.</source>
        <translation>Print the receipt, then finish.</translation>
    </message>
    <message>
        <source>Nomor klaim dan tanggal janji tercetak. Lacak Klaim menunjukkan sampai di mana klaim itu.</source>
        <translation>Claim number and promised date are printed. Track claim shows how far it has come.</translation>
    </message>
    <message>
        <source>Cocokkan data, pilih Sudah, lalu lanjut.</source>
        <translation>Compare the data, choose that it is right, then go on.</translation>
    </message>
    <message>
        <source>Belum terdaftar</source>
        <translation>Not registered yet</translation>
    </message>
    <message>
        <source>Nomornya dikenal, tetapi belum punya PIN. Sentuh Daftar sekarang.</source>
        <translation>The number is known, but has no PIN yet. Touch Register now.</translation>
    </message>
    <message>
        <source>Pendaftaran cukup satu kali, kira-kira lima menit, dengan KTP dan kartu peserta.</source>
        <translation>Registering is needed once and takes about five minutes, with KTP and participant card.</translation>
    </message>
    <message>
        <source>Ini dulu, baru klaim</source>
        <translation>First this, then the claim</translation>
    </message>
    <message>
        <source>Baca yang perlu dibereskan, lalu sentuh tombol utama di kanan bawah.</source>
        <translation>Read what has to be settled, then touch the main button at the bottom right.</translation>
    </message>
    <message>
        <source>Setiap halangan disebut dengan alasan dan jalan keluarnya.</source>
        <translation>Each obstacle is named with its reason and the way out.</translation>
    </message>
    <message>
        <source>Gabung saldo</source>
        <translation>Merging balances</translation>
    </message>
    <message>
        <source>Lihat kartu-kartu dan jumlahnya, lalu sentuh Gabungkan.</source>
        <translation>Look at the cards and their sum, then touch Merge.</translation>
    </message>
    <message>
        <source>Semua saldo pindah ke satu kartu, jumlahnya tetap. Sebelum tombol itu disentuh, belum ada yang berpindah.</source>
        <translation>All balances move to one card, their sum stays. Before that button is touched nothing has moved.</translation>
    </message>
    <message>
        <source>Saldo di satu kartu</source>
        <translation>Balance on one card</translation>
    </message>
    <message>
        <source>Saldo sudah digabung. Sentuh Lanjut.</source>
        <translation>The balances are merged. Touch Continue.</translation>
    </message>
    <message>
        <source>Peserta yang datang dari klaim kembali ke klaimnya dengan sendirinya.</source>
        <translation>Who came from a claim is taken back to it without doing anything.</translation>
    </message>
    <message>
        <source>Daftar: persetujuan</source>
        <translation>Registering: consent</translation>
    </message>
    <message>
        <source>Jawab dua pertanyaan: data pribadi, lalu foto wajah.</source>
        <translation>Answer two questions: personal data, then the photo of the face.</translation>
    </message>
    <message>
        <source>Tanpa persetujuan data pribadi, pendaftaran berhenti. Tanpa foto wajah tetap bisa: petugas melihat langsung orangnya.</source>
        <translation>Without consent to personal data the registration stops. Without a photo it goes on: an officer looks at the person.</translation>
    </message>
    <message>
        <source>Daftar: jenis kepesertaan</source>
        <translation>Registering: kind of membership</translation>
    </message>
    <message>
        <source>Pilih jenis kepesertaan, lalu kewarganegaraan.</source>
        <translation>Choose the kind of membership, then the citizenship.</translation>
    </message>
    <message>
        <source>Jenis ini dicocokkan dengan kartu peserta di langkah nomor KPJ.</source>
        <translation>The kind is compared with the participant card at the step of the KPJ number.</translation>
    </message>
    <message>
        <source>Daftar: NIK</source>
        <translation>Registering: NIK</translation>
    </message>
    <message>
        <source>Ketik 16 angka NIK dari KTP.</source>
        <translation>Type the 16 digits of the NIK from the KTP.</translation>
    </message>
    <message>
        <source>Tanggal lahir terbaca dari NIK, jadi nanti tinggal dicocokkan.</source>
        <translation>The NIK tells the date of birth, so later it only has to be compared.</translation>
    </message>
    <message>
        <source>Sudah terdaftar</source>
        <translation>Registered already</translation>
    </message>
    <message>
        <source>NIK ini sudah punya akun. Sentuh Masuk.</source>
        <translation>This NIK has an account. Touch Sign in.</translation>
    </message>
    <message>
        <source>Satu orang satu akun. Yang lupa PIN dibuatkan PIN baru oleh petugas.</source>
        <translation>One person, one account. Who forgot the PIN gets a new one from an officer.</translation>
    </message>
    <message>
        <source>Daftar: nomor KPJ</source>
        <translation>Registering: KPJ number</translation>
    </message>
    <message>
        <source>Ketik 11 angka nomor KPJ dari kartu peserta.</source>
        <translation>Type the 11 digits of the KPJ number from the participant card.</translation>
    </message>
    <message>
        <source>NIK tertulis di setiap fotokopi KTP, maka nomor kartu peserta ikut ditanyakan.</source>
        <translation>The NIK stands on every photocopy of a KTP, so the number of the participant card is asked for too.</translation>
    </message>
    <message>
        <source>Daftar: nama dan kelahiran</source>
        <translation>Registering: name and birth</translation>
    </message>
    <message>
        <source>Ketik nama dan tempat lahir seperti di KTP, lalu cocokkan tanggal lahir.</source>
        <translation>Type name and place of birth as on the KTP, then compare the date of birth.</translation>
    </message>
    <message>
        <source>Beda satu huruf pun terlihat di langkah berikutnya. Salin dari KTP, jangan dari ingatan.</source>
        <translation>Even one different letter shows at the next step. Copy from the KTP, not from memory.</translation>
    </message>
    <message>
        <source>Daftar: isian berbeda</source>
        <translation>Registering: answers differ</translation>
    </message>
    <message>
        <source>Lihat huruf yang ditandai. Bila isian sudah seperti KTP, ambil nomor antrean.</source>
        <translation>Look at the marked letters. If the answers are as on the KTP, take a queue number.</translation>
    </message>
    <message>
        <source>Perbaiki isian untuk yang salah ketik. Data kepesertaan hanya diperbaiki petugas di loket.</source>
        <translation>Correct my answers is for a slip of the finger. Membership data is corrected only by an officer at the counter.</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Cetak slip antrean, lalu Selesai.</source>
        <translation>Print the queue slip, then Done.</translation>
    </message>
    <message>
        <source>Slip ini dibawa ke loket bersama KTP. Petugas membantu sampai selesai.</source>
        <translation>The slip is taken to the counter with the KTP. An officer helps to the end.</translation>
    </message>
    <message>
        <source>Daftar: alamat</source>
        <translation>Registering: address</translation>
    </message>
    <message>
        <source>Pilih masih tinggal di sini, atau ketik alamat baru.</source>
        <translation>Choose that you still live here, or type the new address.</translation>
    </message>
    <message>
        <source>Dari alamat lama hanya kata-kata pertama yang terlihat, agar orang lain tidak membacanya.</source>
        <translation>Of the old address only the first words show, so that nobody else reads it.</translation>
    </message>
    <message>
        <source>Daftar: telepon</source>
        <translation>Registering: telephone</translation>
    </message>
    <message>
        <source>Pilih masih memakai nomor ini, atau ketik nomor baru.</source>
        <translation>Choose that you still use this number, or type the new one.</translation>
    </message>
    <message>
        <source>Dari nomor lama hanya angka terakhir yang terlihat. Email boleh dikosongkan.</source>
        <translation>Of the old number only the last digits show. E-mail may stay empty.</translation>
    </message>
    <message>
        <source>Daftar: PIN baru</source>
        <translation>Registering: new PIN</translation>
    </message>
    <message>
        <source>Ketik enam angka PIN, lalu ulangi sekali lagi.</source>
        <translation>Type a PIN of six digits, then once again.</translation>
    </message>
    <message>
        <source>PIN yang mudah ditebak ditolak: angka kembar, angka berurutan, tanggal lahir.</source>
        <translation>A PIN that is easy to guess is refused: repeated digits, running digits, the date of birth.</translation>
    </message>
    <message>
        <source>Daftar: foto wajah</source>
        <translation>Registering: photo of the face</translation>
    </message>
    <message>
        <source>Foto ini menjadi pembanding saat klaim nanti. Bila kamera rusak, petugas melihat langsung orangnya.</source>
        <translation>Later claims are compared with this photo. If the camera is broken, an officer looks at the person.</translation>
    </message>
    <message>
        <source>Pendaftaran selesai</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Ini kartu digitalnya. Sentuh tombol utama di kanan bawah.</source>
        <translation>This is the digital card. Touch the main button at the bottom right.</translation>
    </message>
    <message>
        <source>Mulai sekarang peserta masuk dengan NIK atau nomor KPJ dan PIN barunya.</source>
        <translation>From now on this participant signs in with NIK or KPJ number and the new PIN.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Anjungan JHT</source>
        <translation>Anjungan JHT</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Jumlah bruto</source>
        <translation>Gross amount</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Balance left</translation>
    </message>
    <message>
        <source>%1 (perkiraan)</source>
        <translation>%1 (estimate)</translation>
    </message>
    <message>
        <source>Tanda terima klaim JHT</source>
        <translation>Receipt for a JHT claim</translation>
    </message>
    <message>
        <source>Jumlah yang akan diterima</source>
        <translation>Amount you will receive</translation>
    </message>
    <message>
        <source>Klaim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>KPJ</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Dikirim ke</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Siapkan bila petugas meminta</source>
        <translation>Have ready if an officer asks</translation>
    </message>
    <message>
        <source>Dasar aturan</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Klaim JHT: %1</source>
        <translation>JHT claim: %1</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>JHT claim</translation>
    </message>
    <message>
        <source>Data diri yang berbeda</source>
        <translation>Personal data that differs</translation>
    </message>
    <message>
        <source>Pemeriksaan wajah</source>
        <translation>Face check</translation>
    </message>
    <message>
        <source>Perbaikan data kepesertaan</source>
        <translation>Correction of membership data</translation>
    </message>
    <message>
        <source>Rujukan ke loket</source>
        <translation>Referral to the counter</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Tunggu nomor Anda dipanggil. Petugas sudah menerima isian Anda.</source>
        <translation>Wait until your number is called. The officer has your answers already.</translation>
    </message>
    <message>
        <source>Kartu peserta digital</source>
        <translation>Digital participant card</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>KPJ number</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Peserta sejak</source>
        <translation>Participant since</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Not active</translation>
    </message>
    <message>
        <source>Simpan kertas ini. Lacak klaim di anjungan kantor ini dengan nomor di atas. Aturan: %1.</source>
        <translation>Keep this paper. Track the claim at a kiosk of this branch with the number above. Rules: %1.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Nomor HP dimulai dengan 08 dan panjangnya 10 sampai 13 angka. Mohon periksa lagi.</source>
        <translation>A mobile number begins with 08 and has 10 to 13 digits. Please check it again.</translation>
    </message>
    <message>
        <source>Email (boleh kosong)</source>
        <translation>E-mail (may be left empty)</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Kode pos terdiri dari 5 angka.</source>
        <translation>A postcode has 5 digits.</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Nama keluarga atau kerabat</source>
        <translation>Name of a relative</translation>
    </message>
    <message>
        <source>Nomor HP keluarga atau kerabat</source>
        <translation>Relative&apos;s mobile number</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Tidak ada klaim lain yang sedang diproses</source>
        <translation>No other claim is being processed</translation>
    </message>
    <message>
        <source>Saldo dalam batas anjungan</source>
        <translation>Balance within the kiosk&apos;s limit</translation>
    </message>
    <message>
        <source>Data diri sudah diperbarui</source>
        <translation>Personal data is up to date</translation>
    </message>
    <message>
        <source>Saldo berada di satu kartu</source>
        <translation>The balance is on one card</translation>
    </message>
    <message>
        <source>Usia sudah cukup</source>
        <translation>Old enough</translation>
    </message>
    <message>
        <source>Kepesertaan sudah berakhir</source>
        <translation>Membership has ended</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja sudah sesuai</source>
        <translation>The reason for stopping work fits</translation>
    </message>
    <message>
        <source>Masa tunggu sudah lewat</source>
        <translation>The waiting time is over</translation>
    </message>
    <message>
        <source>Tidak ada perselisihan kerja</source>
        <translation>No labour dispute</translation>
    </message>
    <message>
        <source>Lama kepesertaan sudah cukup, %1</source>
        <translation>A member long enough, %1</translation>
    </message>
    <message>
        <source>Belum pernah klaim sebagian</source>
        <translation>No partial claim so far</translation>
    </message>
    <message>
        <source>Semua syarat sudah siap</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>Tinggal sedikit lagi</source>
        <translation>Only a little is missing</translation>
    </message>
    <message>
        <source>Bisa diajukan, di loket</source>
        <translation>Possible, at the counter</translation>
    </message>
    <message>
        <source>Ada syarat yang belum terpenuhi</source>
        <translation>Something is not fulfilled yet</translation>
    </message>
    <message>
        <source>Nama di KTP sama dengan catatan kepesertaan.</source>
        <translation>The name on the KTP is the same as in the membership record.</translation>
    </message>
    <message>
        <source>Nama di KTP berbeda dari catatan kepesertaan. Petugas loket membetulkan catatan: bawa KTP dan Kartu Keluarga. Jika KTP yang keliru, Dukcapil yang membetulkan.</source>
        <translation>The name on the KTP differs from the membership record. The officer at the counter corrects the record: bring KTP and family card. If the KTP is wrong, the civil registry (Dukcapil) corrects it.</translation>
    </message>
    <message>
        <source>Nama di rekening sama dengan catatan kepesertaan.</source>
        <translation>The name on the account is the same as in the membership record.</translation>
    </message>
    <message>
        <source>Nama di rekening berbeda dari catatan kepesertaan. Bank Anda yang membetulkan nama rekening: bawa KTP dan buku rekening ke bank.</source>
        <translation>The name on the account differs from the membership record. Your bank corrects the account&apos;s name: take KTP and bank book to the bank.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Anjungan JHT</source>
        <translation>Anjungan JHT</translation>
    </message>
    <message>
        <source>Kesiapan klaim JHT</source>
        <translation>Readiness for a JHT claim</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Masih perlu</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Surat yang dibawa</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Keadaan pada hari pemeriksaan. Kertas ini bukan bukti klaim; klaim belum diajukan.</source>
        <translation>As on the day of looking. This paper is no proof of a claim; no claim has been filed.</translation>
    </message>
</context>
<context>
    <name>ReferralReasons</name>
    <message>
        <source>Kepesertaan tidak ditemukan</source>
        <translation>Membership not found</translation>
    </message>
    <message>
        <source>Tidak ada saldo</source>
        <translation>No balance</translation>
    </message>
    <message>
        <source>Masih ada klaim yang sedang diproses</source>
        <translation>A claim is still being processed</translation>
    </message>
    <message>
        <source>Sebab klaim ini dilayani di loket</source>
        <translation>This claim cause is served at the counter</translation>
    </message>
    <message>
        <source>Saldo di atas batas klaim mandiri</source>
        <translation>Balance over the online limit</translation>
    </message>
    <message>
        <source>Lebih dari satu kepesertaan masih aktif</source>
        <translation>More than one membership still active</translation>
    </message>
    <message>
        <source>Data diri belum diperbarui</source>
        <translation>Personal data not updated</translation>
    </message>
    <message>
        <source>Saldo masih ada di beberapa kartu</source>
        <translation>Balance still on several cards</translation>
    </message>
    <message>
        <source>Kepesertaan masih tercatat aktif</source>
        <translation>Membership still on record as active</translation>
    </message>
    <message>
        <source>Lama kepesertaan belum cukup</source>
        <translation>Membership not long enough</translation>
    </message>
    <message>
        <source>Klaim sebagian sudah pernah diambil</source>
        <translation>A partial claim was taken before</translation>
    </message>
    <message>
        <source>PHK masih dalam perselisihan</source>
        <translation>Layoff still in dispute</translation>
    </message>
    <message>
        <source>Usia belum lewat usia pensiun</source>
        <translation>Not past retirement age yet</translation>
    </message>
    <message>
        <source>Usia pensiun perusahaan belum tercapai atau belum tercatat</source>
        <translation>Company&apos;s retirement age not reached or not on record</translation>
    </message>
    <message>
        <source>Nama tidak sama dengan catatan</source>
        <translation>Name differs from the record</translation>
    </message>
    <message>
        <source>Tempat lahir tidak sama dengan catatan</source>
        <translation>Place of birth differs from the record</translation>
    </message>
    <message>
        <source>Tanggal lahir tidak sama dengan catatan</source>
        <translation>Date of birth differs from the record</translation>
    </message>
    <message>
        <source>Data diri perlu dibetulkan</source>
        <translation>Personal data has to be corrected</translation>
    </message>
    <message>
        <source>Data kepesertaan perlu dibetulkan</source>
        <translation>Membership data has to be corrected</translation>
    </message>
    <message>
        <source>Foto wajah perlu dipastikan petugas</source>
        <translation>Face photo has to be confirmed by an officer</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja yang tercatat tidak sesuai</source>
        <translation>Recorded reason for leaving work doesn&apos;t fit</translation>
    </message>
    <message>
        <source>Masa tunggu belum lewat, atau tanggalnya belum tercatat</source>
        <translation>Waiting time not over, or its date not on record</translation>
    </message>
    <message>
        <source>Usia belum memenuhi syarat</source>
        <translation>Age doesn&apos;t meet the condition</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Syarat lain dalam aturan (%1)</source>
        <translation>Another condition of the rules (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>berbeda sama sekali</source>
        <translation>entirely different</translation>
    </message>
    <message>
        <source>diketik / tercatat: %1</source>
        <translation>typed / on record: %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1, dipilih</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>Sentuh sebuah angka untuk mendengarnya</source>
        <translation>Touch a figure to hear it</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>persen hasil pengembangan tahun ini</source>
        <translation>this year&apos;s rate of yield</translation>
    </message>
    <message>
        <source>hari libur %1</source>
        <translation>holidays of %1</translation>
    </message>
    <message>
        <source>syarat sebab klaim %1</source>
        <translation>conditions of the claim cause %1</translation>
    </message>
    <message>
        <source>ketentuan %1</source>
        <translation>provision %1</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan</source>
        <translation>Yield so far this year</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan (perkiraan)</source>
        <translation>Yield so far this year (estimate)</translation>
    </message>
</context>
<context>
    <name>VouchReasons</name>
    <message>
        <source>Kamera tidak menyala</source>
        <translation>Camera is off</translation>
    </message>
    <message>
        <source>Wajah tidak terbaca kamera</source>
        <translation>Camera can&apos;t read the face</translation>
    </message>
    <message>
        <source>Peserta tidak dapat berdiri di depan kamera</source>
        <translation>Participant can&apos;t stand before the camera</translation>
    </message>
    <message>
        <source>Peserta memilih tidak difoto</source>
        <translation>Participant chose not to be photographed</translation>
    </message>
    <message>
        <source>Wajah diperban atau sedang sakit</source>
        <translation>The face is bandaged or ill</translation>
    </message>
    <message>
        <source>Keyakinan agama</source>
        <translation>Religious belief</translation>
    </message>
    <message>
        <source>Kamera menilai wajah tidak cocok</source>
        <translation>The camera finds that the face does not match</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Ambil sekarang</source>
        <translation>Take it now</translation>
    </message>
    <message>
        <source>Tunggu dulu</source>
        <translation>Wait first</translation>
    </message>
    <message>
        <source>Sebagian dulu</source>
        <translation>A part now</translation>
    </message>
    <message>
        <source>Di loket, karena di atas batas %1</source>
        <translation>At the counter, as it is above the limit of %1</translation>
    </message>
    <message>
        <source>Di loket</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Di anjungan ini, setelah data Anda siap</source>
        <translation>At this kiosk, once your data is ready</translation>
    </message>
    <message>
        <source>Di anjungan ini, batasnya %1</source>
        <translation>At this kiosk, its limit is %1</translation>
    </message>
    <message>
        <source>Sekarang di anjungan, nanti di loket</source>
        <translation>Now at the kiosk, later at the counter</translation>
    </message>
    <message>
        <source>Sekarang di loket, nanti di anjungan</source>
        <translation>Now at the counter, later at the kiosk</translation>
    </message>
    <message>
        <source>%1, tarif bertingkat</source>
        <translation>%1, rising rates</translation>
    </message>
    <message>
        <source>Sama dengan sekarang</source>
        <translation>The same as now</translation>
    </message>
    <message>
        <source>%1 lebih banyak daripada sekarang</source>
        <translation>%1 more than now</translation>
    </message>
    <message>
        <source>%1 lebih sedikit daripada sekarang</source>
        <translation>%1 less than now</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>belum bisa</source>
        <translation>not possible yet</translation>
    </message>
    <message>
        <source>Diurus</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Lama proses</source>
        <translation>Time it takes</translation>
    </message>
    <message numerus="yes">
        <source>%n hari kerja</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Pajak</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Balance left</translation>
    </message>
    <message>
        <source>Tanpa menunggu</source>
        <translation>Without waiting</translation>
    </message>
    <message>
        <source>Belum bisa. %1 %2</source>
        <translation>Not possible yet. %1 %2</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>WordChecks</name>
    <message>
        <source>Terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Too long. At most %1 letters.</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Nama terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>The name is too long. At most %1 letters.</translation>
    </message>
    <message>
        <source>Nama ditulis dengan huruf, seperti di KTP.</source>
        <translation>Write the name in letters, as on the KTP.</translation>
    </message>
    <message>
        <source>Tempat lahir belum diisi.</source>
        <translation>The place of birth is missing.</translation>
    </message>
    <message>
        <source>Tempat lahir terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>The place of birth is too long. At most %1 letters.</translation>
    </message>
    <message>
        <source>Tempat lahir ditulis dengan huruf, seperti di KTP.</source>
        <translation>Write the place of birth in letters, as on the KTP.</translation>
    </message>
    <message>
        <source>Alamat belum diisi.</source>
        <translation>The address is missing.</translation>
    </message>
    <message>
        <source>Alamat terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>The address is too long. At most %1 letters.</translation>
    </message>
    <message>
        <source>Alamat ditulis dengan huruf dan angka saja.</source>
        <translation>Write the address in letters and digits only.</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap: jalan, nomor dan kota.</source>
        <translation>Write the full address: street, number and city.</translation>
    </message>
    <message>
        <source>Bagian ini belum diisi.</source>
        <translation>This part is missing.</translation>
    </message>
    <message>
        <source>Ditulis dengan huruf, seperti di KTP.</source>
        <translation>Write it in letters, as on the KTP.</translation>
    </message>
    <message>
        <source>Ada gambar atau tanda yang tidak bisa disimpan. Pakai huruf dan angka saja.</source>
        <translation>There is a picture or sign that can&apos;t be saved. Use letters and digits only.</translation>
    </message>
    <message>
        <source>Alamat email ditulis seperti nama@contoh.id. Boleh dikosongkan.</source>
        <translation>An e-mail address looks like name@example.id. It may be left empty.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::AddressPage</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Papan huruf</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>Masih tinggal di sini?</source>
        <translation>Do you still live here?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pilih masih tinggal di sini, atau sudah pindah.</source>
        <translation>Choose whether you still live here or have moved.</translation>
    </message>
    <message>
        <source>Alamat Anda belum ada di data kami.</source>
        <translation>Your address is not in our records yet.</translation>
    </message>
    <message>
        <source>Alamat baru: jalan, nomor, kota</source>
        <translation>New address: street, number, city</translation>
    </message>
    <message>
        <source>Ya, %1</source>
        <translation>Yes, %1</translation>
    </message>
    <message>
        <source>Tidak, sudah pindah</source>
        <translation>No, I have moved</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::BalancePage</name>
    <message>
        <source>Jumlah saldo</source>
        <translation>Amount of the balance</translation>
    </message>
    <message>
        <source>Rincian saldo</source>
        <translation>Balance details</translation>
    </message>
    <message>
        <source>Saldo JHT Anda</source>
        <translation>Your JHT balance</translation>
    </message>
    <message>
        <source>Rincian iuran</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>On %1</translation>
    </message>
    <message>
        <source>Masih aktif sejak %1</source>
        <translation>Active since %1</translation>
    </message>
    <message>
        <source>Berakhir %1</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>Saldo tercatat</source>
        <translation>Balance booked</translation>
    </message>
    <message>
        <source>Sedang diproses dalam klaim</source>
        <translation>Being processed in a claim</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Nomor kartu (KPJ)</source>
        <translation>Card number (KPJ)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Iuran terakhir</source>
        <translation>Last contribution</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua dan Jaminan Pensiun</source>
        <translation>Old-age savings (JHT) and pension (JP)</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua</source>
        <translation>Old-age savings (JHT)</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kertas Anda.</source>
        <translation>Printed. Please take your paper.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::BreakdownPage</name>
    <message>
        <source>Anda akan menerima</source>
        <translation>You will receive</translation>
    </message>
    <message>
        <source>Ini rincian uang Anda</source>
        <translation>Here are the details of your money</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>KPJ %1</source>
        <translation>KPJ %1</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Hasil pengembangan</source>
        <translation>Yield</translation>
    </message>
    <message>
        <source>Gabungan dari kartu lain</source>
        <translation>Merged from other cards</translation>
    </message>
    <message>
        <source>Sudah diambil sebelumnya</source>
        <translation>Taken before</translation>
    </message>
    <message>
        <source>Saldo kartu ini</source>
        <translation>Balance of this card</translation>
    </message>
    <message>
        <source>Jumlah yang diklaim</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Anda terima</source>
        <translation>You receive</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Balance left</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>What if I wait?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CalibrationPage</name>
    <message>
        <source>Tempelkan kartu bank atau KTP pada gambar kartu. Ubah sampai garisnya tepat di tepi kartu.</source>
        <translation>Hold a bank card or KTP against the drawn card. Change it until the line runs along the card&apos;s edge.</translation>
    </message>
    <message>
        <source>Gambar kartu, lebar 85,6 milimeter</source>
        <translation>Drawing of a card, 85.6 millimetres wide</translation>
    </message>
    <message>
        <source>Jauh lebih kecil</source>
        <translation>Much smaller</translation>
    </message>
    <message>
        <source>Lebih kecil</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Lebih besar</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Jauh lebih besar</source>
        <translation>Much larger</translation>
    </message>
    <message>
        <source>Seberapa besar layar ini?</source>
        <translation>How large is this screen?</translation>
    </message>
    <message>
        <source>Simpan ukuran</source>
        <translation>Keep this size</translation>
    </message>
    <message>
        <source>Satu milimeter sama dengan %1 piksel.</source>
        <translation>One millimetre is %1 pixels.</translation>
    </message>
    <message>
        <source>Ukuran dipakai sekarang, tetapi tidak tersimpan. Tulis pixels-per-mm=%1 di berkas pengaturan.</source>
        <translation>The size is in use now, but could not be kept. Write pixels-per-mm=%1 into the settings file.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CameraView</name>
    <message>
        <source>Gambar kamera</source>
        <translation>Camera picture</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CardChoicePage</name>
    <message>
        <source>Pilihan kartu</source>
        <translation>Choice of cards</translation>
    </message>
    <message>
        <source>Kartu mana yang ingin Anda lihat?</source>
        <translation>Which card do you want to see?</translation>
    </message>
    <message>
        <source>Sebentar, saldo sedang dibuka…</source>
        <translation>One moment, opening your balance…</translation>
    </message>
    <message>
        <source>Belum ada kartu atas nama Anda di kantor ini. Silakan tanya petugas.</source>
        <translation>There is no card in your name at this branch yet. Please ask an officer.</translation>
    </message>
    <message>
        <source>Berakhir %1</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>Masih aktif</source>
        <translation>Still active</translation>
    </message>
    <message>
        <source>KPJ %1 · %2 · %3</source>
        <translation>KPJ %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CardFlow</name>
    <message>
        <source>Berapa nomor KPJ kartu itu?</source>
        <translation>What is that card&apos;s KPJ number?</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>KPJ number</translation>
    </message>
    <message>
        <source>11 angka, ada di kartu peserta</source>
        <translation>11 digits, on the participant card</translation>
    </message>
    <message>
        <source>Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.</source>
        <translation>A KPJ number has 11 digits. Check it on the participant card.</translation>
    </message>
    <message>
        <source>Kartu ini sekarang ada di akun Anda.</source>
        <translation>This card is in your account now.</translation>
    </message>
    <message>
        <source>Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This KPJ number is not in our records. Check the digits, or call an officer.</translation>
    </message>
    <message>
        <source>Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This card is not in your name. Check the digits, or call an officer.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CardsPage</name>
    <message>
        <source>Tambah kartu</source>
        <translation>Add a card</translation>
    </message>
    <message>
        <source>Kartu berikutnya</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Kartu digital Anda</source>
        <translation>Your digital card</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Print card</translation>
    </message>
    <message numerus="yes">
        <source>%n kartu lain belum ditambahkan</source>
        <translation>
            <numerusform>%n other card not added yet</numerusform>
            <numerusform>%n other cards not added yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Kartu %1 dari %2</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kartu Anda.</source>
        <translation>Printed. Please take your card.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CausePage</name>
    <message>
        <source>Sebab lain, diurus di loket. Yang mana?</source>
        <translation>Other causes, settled at the counter. Which one?</translation>
    </message>
    <message>
        <source>Apa sebab Anda mengajukan klaim?</source>
        <translation>Why are you filing a claim?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kembali ke tujuh sebab</source>
        <translation>Back to the seven causes</translation>
    </message>
    <message>
        <source>Pilih dulu satu sebab.</source>
        <translation>Choose a cause first.</translation>
    </message>
    <message>
        <source>Belum bisa. %1</source>
        <translation>Not yet. %1</translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation>Another cause</translation>
    </message>
    <message>
        <source>Usaha berhenti, ke luar negeri selamanya, cacat total, meninggal dunia</source>
        <translation>Business closed, leaving Indonesia for good, total disability, death</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckAnswersPage</name>
    <message>
        <source>Periksa lagi. Sudah benar semua?</source>
        <translation>Check again. Is everything right?</translation>
    </message>
    <message>
        <source>Konfirmasi</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Sudah tercatat</source>
        <translation>On record already</translation>
    </message>
    <message>
        <source>Tidak diisi</source>
        <translation>Left empty</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Data kepesertaan</source>
        <translation>Membership data</translation>
    </message>
    <message>
        <source>Sudah benar</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Face photo</translation>
    </message>
    <message>
        <source>Sudah diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Dilihat langsung oleh petugas</source>
        <translation>Seen in person by an officer</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>%1, atas nama %2</source>
        <translation>%1, held by %2</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Anda terima</source>
        <translation>You receive</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckDataPage</name>
    <message>
        <source>Alamat dan nomor HP bisa Anda betulkan sesudah ini.</source>
        <translation>You can correct your address and mobile number after this.</translation>
    </message>
    <message>
        <source>Data Anda</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Apakah data ini benar?</source>
        <translation>Is this data right?</translation>
    </message>
    <message>
        <source>Ya, benar</source>
        <translation>Yes, it is right</translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tempat, tanggal lahir</source>
        <translation>Place, date of birth</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Nama ibu kandung</source>
        <translation>Mother&apos;s name</translation>
    </message>
    <message>
        <source>Terakhir diperbarui</source>
        <translation>Last updated</translation>
    </message>
    <message>
        <source>Belum pernah</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Nomor antrean Anda %1. Silakan ke loket dengan KTP dan kartu peserta; petugas akan membetulkan data Anda.</source>
        <translation>Your queue number is %1. Please go to the counter with your KTP and participant card; an officer will correct your data.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckRow</name>
    <message>
        <source>Terpenuhi</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ChecksPage</name>
    <message>
        <source>Ketiga syarat awal terpenuhi</source>
        <translation>All three conditions are met</translation>
    </message>
    <message>
        <source>Ada syarat awal yang perlu diperhatikan</source>
        <translation>One condition needs your attention</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ClaimFlow</name>
    <message>
        <source>Keadaan data Anda baru saja berubah, jadi klaim ini belum bisa dikirim. Isian Anda tersimpan. Silakan panggil petugas.</source>
        <translation>Your records have just changed, so this claim can&apos;t be sent yet. Your answers are kept. Please call an officer.</translation>
    </message>
    <message>
        <source>NPWP belum cocok. Tekan Ubah pada baris NPWP.</source>
        <translation>The NPWP doesn&apos;t fit yet. Press Change on the NPWP line.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama Anda sendiri. Tekan Ubah pada baris rekening.</source>
        <translation>The account must be in your own name. Press Change on the account line.</translation>
    </message>
    <message>
        <source>Foto wajah perlu diambil lagi. Tekan Ubah pada baris foto.</source>
        <translation>The face photo has to be taken again. Press Change on the photo line.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ClaimMenuPage</name>
    <message>
        <source>Klaim JHT mengambil tabungan hari tua Anda. Uangnya masuk ke rekening bank Anda.</source>
        <translation>A JHT claim takes out your old-age savings, into your bank account.</translation>
    </message>
    <message>
        <source>Yang perlu disiapkan</source>
        <translation>What to have ready</translation>
    </message>
    <message>
        <source>Nomor rekening bank atas nama Anda</source>
        <translation>A bank account in your name</translation>
    </message>
    <message>
        <source>NPWP, bila Anda punya</source>
        <translation>Your NPWP, if you have one</translation>
    </message>
    <message>
        <source>Wajah Anda, untuk difoto di anjungan ini</source>
        <translation>Your face, for a photo here</translation>
    </message>
    <message>
        <source>Anda punya klaim yang belum selesai. Lanjutkan?</source>
        <translation>You have a claim that is not finished. Go on with it?</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>JHT claim</translation>
    </message>
    <message>
        <source>Lanjutkan klaim</source>
        <translation>Go on with claim</translation>
    </message>
    <message>
        <source>Mulai klaim</source>
        <translation>Start claim</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translation>Start anew</translation>
    </message>
    <message>
        <source>Sebab: %1. Anda berhenti di langkah %2 dari %3.</source>
        <translation>Cause: %1. You stopped at step %2 of %3.</translation>
    </message>
    <message>
        <source>Anda berhenti di langkah %1 dari %2.</source>
        <translation>You stopped at step %1 of %2.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Coach</name>
    <message>
        <source>Latihan: %1</source>
        <translation>Training: %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ConsentPage</name>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Nama, NIK, kartu, alamat dan telepon Anda dipakai hanya untuk pendaftaran dan klaim JHT.</source>
        <translation>Your name, NIK, card, address and phone are used only for registration and JHT claims.</translation>
    </message>
    <message>
        <source>Persetujuan data pribadi</source>
        <translation>Consent to personal data</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Face photo</translation>
    </message>
    <message>
        <source>Foto disimpan terkunci untuk mengenali Anda. Boleh tidak setuju: petugas yang memeriksa.</source>
        <translation>Photo kept locked, to know you by. You may decline: an officer checks.</translation>
    </message>
    <message>
        <source>Persetujuan foto wajah</source>
        <translation>Consent to a face photo</translation>
    </message>
    <message>
        <source>Apakah Anda setuju data Anda dipakai?</source>
        <translation>Do you agree that your data is used?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pilih setuju atau tidak setuju untuk data pribadi.</source>
        <translation>Choose whether you agree or not for personal data.</translation>
    </message>
    <message>
        <source>Tanpa persetujuan ini, pendaftaran tidak dapat dilanjutkan. Petugas siap menjelaskan.</source>
        <translation>Without this consent, registration can&apos;t go on. An officer will gladly explain.</translation>
    </message>
    <message>
        <source>Pilih setuju atau tidak setuju untuk foto wajah.</source>
        <translation>Choose whether you agree or not for the face photo.</translation>
    </message>
    <message>
        <source>Setuju</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>Tidak setuju</source>
        <translation>I don&apos;t agree</translation>
    </message>
    <message>
        <source>Setuju difoto</source>
        <translation>I agree to a photo</translation>
    </message>
    <message>
        <source>Tidak, lewat petugas saja</source>
        <translation>No, by an officer only</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ContactPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>Berapa nomor telepon Anda?</source>
        <translation>What is your phone number?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Nomor telepon belum diisi.</source>
        <translation>The phone number is missing.</translation>
    </message>
    <message>
        <source>Nomor telepon dimulai dengan 08.</source>
        <translation>A phone number begins with 08.</translation>
    </message>
    <message>
        <source>Nomor telepon terdiri dari 10 sampai 13 angka.</source>
        <translation>A phone number has 10 to 13 digits.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Dimulai dengan 08</source>
        <translation>Begins with 08</translation>
    </message>
    <message>
        <source>Email, jika ada</source>
        <translation>E-mail, if you have one</translation>
    </message>
    <message>
        <source>Masih memakai nomor telepon ini?</source>
        <translation>Do you still use this phone number?</translation>
    </message>
    <message>
        <source>Pilih masih memakai nomor ini, atau sudah ganti.</source>
        <translation>Choose whether you still use this number or have another.</translation>
    </message>
    <message>
        <source>Ya, %1</source>
        <translation>Yes, %1</translation>
    </message>
    <message>
        <source>Tidak, sudah ganti</source>
        <translation>No, I have another</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DataUpdateFlow</name>
    <message>
        <source>Ke mana kami bisa menghubungi Anda?</source>
        <translation>Where can we reach you?</translation>
    </message>
    <message>
        <source>Di mana Anda tinggal sekarang?</source>
        <translation>Where do you live now?</translation>
    </message>
    <message>
        <source>Siapa yang kami hubungi bila perlu?</source>
        <translation>Whom do we call if need be?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DateBoxes</name>
    <message>
        <source>Isi tanggal, bulan dan tahun.</source>
        <translation>Fill in day, month and year.</translation>
    </message>
    <message>
        <source>Tulis tahun dengan empat angka, misalnya 1968.</source>
        <translation>Write the year with four digits, such as 1968.</translation>
    </message>
    <message>
        <source>Tahun itu terlalu lama. Tulis tahun mulai dari %1.</source>
        <translation>That year is too long ago. Write a year from %1 on.</translation>
    </message>
    <message>
        <source>Bulan ditulis dengan angka 1 sampai 12.</source>
        <translation>Write the month as a number from 1 to 12.</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada di bulan %1.</source>
        <translation>That day does not exist in %1.</translation>
    </message>
    <message>
        <source>Tanggal ditulis dengan angka.</source>
        <translation>Write the date in digits.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskClaimPage</name>
    <message>
        <source>Isi klaim</source>
        <translation>Contents of the claim</translation>
    </message>
    <message>
        <source>Perjalanan klaim</source>
        <translation>The claim&apos;s way</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Klaim %1: %2</source>
        <translation>Claim %1: %2</translation>
    </message>
    <message>
        <source>Klaim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Ganti rekening</source>
        <translation>Change account</translation>
    </message>
    <message>
        <source>Tulis alasannya, supaya peserta tahu apa yang harus dilakukan.</source>
        <translation>Write the reason, so that the participant knows what to do.</translation>
    </message>
    <message>
        <source>Status klaim sekarang: %1.</source>
        <translation>The claim is now: %1.</translation>
    </message>
    <message>
        <source>Rekening sudah diganti. Pilih Sudah diperbaiki.</source>
        <translation>The account was changed. Choose Corrected.</translation>
    </message>
    <message>
        <source>Alasan (dibaca oleh peserta)</source>
        <translation>Reason (the participant reads it)</translation>
    </message>
    <message>
        <source>Tersimpan: orang yang sama.</source>
        <translation>Kept: the same person.</translation>
    </message>
    <message>
        <source>Tersimpan: bukan orang yang sama.</source>
        <translation>Kept: not the same person.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskPage</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Semua klaim</source>
        <translation>All claims</translation>
    </message>
    <message>
        <source>Daftar di meja petugas</source>
        <translation>List at the staff desk</translation>
    </message>
    <message>
        <source>Meja petugas: %1 (%2)</source>
        <translation>Staff desk: %1 (%2)</translation>
    </message>
    <message>
        <source>Meja petugas</source>
        <translation>Staff desk</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Claim cause</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Janji selesai</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>%1 (lewat)</source>
        <translation>%1 (late)</translation>
    </message>
    <message>
        <source>Tidak ada klaim yang menunggu.</source>
        <translation>No claim is waiting.</translation>
    </message>
    <message numerus="yes">
        <source>%n klaim</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Klaim: %1</source>
        <translation>Claim: %1</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang menunggu.</source>
        <translation>No referral is waiting.</translation>
    </message>
    <message numerus="yes">
        <source>%n rujukan</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan nomor itu.</source>
        <translation>Nothing fits that number.</translation>
    </message>
    <message>
        <source>Ketik NIK (16 angka), KPJ (11 angka), nomor klaim, atau nomor antrean.</source>
        <translation>Type a NIK (16 digits), a KPJ (11 digits), a claim number or a queue number.</translation>
    </message>
    <message>
        <source>NIK, KPJ, nomor klaim, atau nomor antrean</source>
        <translation>NIK, KPJ, claim number or queue number</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Jumlah bersih</source>
        <translation>Net amount</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskReferralPage</name>
    <message>
        <source>Isi rujukan</source>
        <translation>Contents of the referral</translation>
    </message>
    <message>
        <source>Selesai dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Rujukan %1</source>
        <translation>Referral %1</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dirujuk pada</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Alasan dirujuk</source>
        <translation>Reason for referral</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tulis singkat apa yang sudah dilakukan.</source>
        <translation>Write briefly what was done.</translation>
    </message>
    <message>
        <source>Rujukan ini selesai.</source>
        <translation>This referral is done.</translation>
    </message>
    <message>
        <source>Apa yang sudah dilakukan</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DigitField</name>
    <message>
        <source>Di sini hanya angka, tanpa huruf.</source>
        <translation>Digits only here, no letters.</translation>
    </message>
    <message>
        <source>Paling banyak %1 angka.</source>
        <translation>At most %1 digits.</translation>
    </message>
    <message numerus="yes">
        <source>Kurang %n angka</source>
        <translation>
            <numerusform>%n digit to go</numerusform>
            <numerusform>%n digits to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sudah lengkap, %n angka</source>
        <translation>
            <numerusform>Complete, %n digit</numerusform>
            <numerusform>Complete, %n digits</numerusform>
        </translation>
    </message>
    <message>
        <source>Tahan untuk melihat</source>
        <translation>Hold to see</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DigitalCardView</name>
    <message>
        <source>Kartu Peserta Jaminan Hari Tua</source>
        <translation>Old-Age Savings Participant Card</translation>
    </message>
    <message>
        <source>Kode QR nomor KPJ</source>
        <translation>QR code of the KPJ number</translation>
    </message>
    <message>
        <source>peserta sejak %1</source>
        <translation>participant since %1</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>not active</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DisputePage</name>
    <message>
        <source>Bawa KTP dan kartu peserta asli ke loket. Petugas akan membetulkan data bersama Anda.</source>
        <translation>Take your original KTP and participant card to the counter. An officer will correct the data with you.</translation>
    </message>
    <message>
        <source>Isian Anda berbeda dari data kepesertaan</source>
        <translation>Your answers differ from the membership data</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Take a queue number</translation>
    </message>
    <message>
        <source>Perbaiki isian</source>
        <translation>Correct my answers</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>%1 tidak sama dengan data kami.</source>
        <translation>%1 is not the same as in our records.</translation>
    </message>
    <message>
        <source>%1 yang Anda tulis</source>
        <translation>%1 as you wrote it</translation>
    </message>
    <message>
        <source>%1 di data kami</source>
        <translation>%1 in our records</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FacePage</name>
    <message>
        <source>Gambar kamera</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Ambil foto sekali lagi</source>
        <translation>Take the photo once more</translation>
    </message>
    <message>
        <source>Lewat petugas</source>
        <translation>By an officer</translation>
    </message>
    <message>
        <source>Petugas memeriksa wajah dan KTP Anda, tanpa kamera</source>
        <translation>An officer checks your face and KTP, without the camera</translation>
    </message>
    <message>
        <source>Sekarang foto wajah Anda</source>
        <translation>Now a photo of your face</translation>
    </message>
    <message>
        <source>Apakah foto ini sudah jelas?</source>
        <translation>Is this photo clear?</translation>
    </message>
    <message>
        <source>Wajah Anda sudah diperiksa</source>
        <translation>Your face has been checked</translation>
    </message>
    <message>
        <source>Foto belum tersimpan</source>
        <translation>Photo not saved yet</translation>
    </message>
    <message>
        <source>Petugas memeriksa wajah dan KTP</source>
        <translation>An officer checks face and KTP</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Foto sedang disimpan. Tunggu sebentar.</source>
        <translation>Saving the photo. Wait a moment.</translation>
    </message>
    <message>
        <source>Foto belum ada. Hadapkan wajah ke kamera, atau minta bantuan petugas.</source>
        <translation>There is no photo yet. Face the camera, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Kalau sudah jelas, tekan Lanjut. Kalau belum, tekan Ulangi.</source>
        <translation>If it is clear, press Continue. If not, press Again.</translation>
    </message>
    <message>
        <source>Lepas topi, masker dan kacamata gelap. Lihat lurus ke kamera. Foto diambil sendiri.</source>
        <translation>Take off hat, mask and dark glasses. Look straight at the camera. It takes the photo itself.</translation>
    </message>
    <message>
        <source>Kamera sedang disiapkan…</source>
        <translation>Getting the camera ready…</translation>
    </message>
    <message>
        <source>Foto sedang disimpan…</source>
        <translation>Saving the photo…</translation>
    </message>
    <message>
        <source>Foto sudah diambil</source>
        <translation>Photo taken</translation>
    </message>
    <message>
        <source>Petugas sudah memeriksa Anda.</source>
        <translation>An officer has checked you.</translation>
    </message>
    <message>
        <source>Foto Anda sudah tersimpan.</source>
        <translation>Your photo is saved.</translation>
    </message>
    <message>
        <source>Foto belum tersimpan. Tekan Ulangi, atau minta bantuan petugas.</source>
        <translation>Photo not saved. Press Again, or ask an officer for help.</translation>
    </message>
    <message>
        <source>Petugas akan memastikan wajah Anda</source>
        <translation>Staff will make sure of your face</translation>
    </message>
    <message>
        <source>Foto belum cocok. Kita coba sekali lagi</source>
        <translation>The picture does not match yet. Let us try once more</translation>
    </message>
    <message>
        <source>Panggil petugas. Jawaban Anda tetap tersimpan.</source>
        <translation>Call a member of staff. Your answers stay saved.</translation>
    </message>
    <message>
        <source>Tekan Ulangi untuk foto sekali lagi, atau minta bantuan petugas.</source>
        <translation>Press Again for one more picture, or ask staff for help.</translation>
    </message>
    <message>
        <source>Kamera belum mengenali Anda. Ini bisa terjadi.</source>
        <translation>The camera does not know you yet. That can happen.</translation>
    </message>
    <message>
        <source>Foto ini belum cocok dengan foto saat Anda mendaftar.</source>
        <translation>This picture does not match the one of your registration yet.</translation>
    </message>
    <message>
        <source>Panggil petugas. Dua petugas akan mencocokkan wajah Anda dengan KTP. Jawaban Anda tetap tersimpan.</source>
        <translation>Call a member of staff. Two of them will compare your face with your KTP. Your answers stay saved.</translation>
    </message>
    <message>
        <source>Lepas kacamata, lihat lurus ke kamera, lalu tekan Ulangi.</source>
        <translation>Take off your glasses, look straight into the camera, then press Again.</translation>
    </message>
    <message>
        <source>Wajah Anda dikenali</source>
        <translation>Your face is known</translation>
    </message>
    <message>
        <source>Foto sudah diambil. Petugas akan mencocokkannya</source>
        <translation>The picture is taken. Staff will compare it</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Take a queue number</translation>
    </message>
    <message>
        <source>Tidak ada petugas? Ambil nomor antrean untuk loket.</source>
        <translation>No officer here? Take a queue number for the counter.</translation>
    </message>
    <message>
        <source>Foto belum berhasil. Kita coba sekali lagi</source>
        <translation>No photo yet. Let us try once more</translation>
    </message>
    <message>
        <source>Petugas akan memeriksa wajah Anda</source>
        <translation>An officer will check your face</translation>
    </message>
    <message>
        <source>Kamera belum melihat wajah Anda dengan jelas.</source>
        <translation>The camera could not see your face clearly yet.</translation>
    </message>
    <message>
        <source>Tekan Ulangi untuk mencoba lagi. Kalau sulit, tekan Lewat petugas.</source>
        <translation>Press Again to try again. If it is hard, press By an officer.</translation>
    </message>
    <message>
        <source>Petugas dapat memeriksa wajah Anda tanpa kamera. Tekan Lewat petugas.</source>
        <translation>An officer can check your face without the camera. Press By an officer.</translation>
    </message>
    <message>
        <source>Tiga dua satu</source>
        <translation>Three two one</translation>
    </message>
    <message>
        <source>Foto diambil</source>
        <translation>Photo taken</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FacePanel</name>
    <message>
        <source>Perbandingan wajah</source>
        <translation>Comparison of the faces</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Berbeda</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alasan (tersimpan dalam jejak pemeriksaan)</source>
        <translation>Reason (kept in the record of the check)</translation>
    </message>
    <message>
        <source>Kode penyelia</source>
        <translation>Supervisor&apos;s code</translation>
    </message>
    <message>
        <source>PIN penyelia</source>
        <translation>Supervisor&apos;s PIN</translation>
    </message>
    <message>
        <source>Dipastikan oleh %1 dan %2, dengan %3. Alasan: %4</source>
        <translation>Vouched for by %1 and %2, with %3. Reason: %4</translation>
    </message>
    <message>
        <source>tanpa petugas kedua</source>
        <translation>without a second officer</translation>
    </message>
    <message>
        <source>%1: orang yang sama menurut %2.</source>
        <translation>%1: the same person, says %2.</translation>
    </message>
    <message>
        <source>%1: bukan orang yang sama menurut %2.</source>
        <translation>%1: not the same person, says %2.</translation>
    </message>
    <message>
        <source>Penyelia: %1.</source>
        <translation>Supervisor: %1.</translation>
    </message>
    <message>
        <source>Bandingkan kedua foto. Klaim baru dapat diverifikasi setelah Anda menjawab.</source>
        <translation>Compare both pictures. The claim can be verified once you have answered.</translation>
    </message>
    <message>
        <source>Wajah ditolak. Klaim ini tidak dapat diverifikasi, kecuali penyelia memastikan orangnya.</source>
        <translation>The face was refused. This claim can&apos;t be verified unless a supervisor makes sure of the person.</translation>
    </message>
    <message>
        <source>Foto tidak tersedia.</source>
        <translation>There is no picture.</translation>
    </message>
    <message>
        <source>Foto sudah dihapus pada %1. Hasil pemeriksaannya tetap tersimpan.</source>
        <translation>The picture was erased on %1. What the check said is kept.</translation>
    </message>
    <message>
        <source>Tanpa foto. Petugas memastikan orangnya: %1</source>
        <translation>No picture. Staff made sure of the person: %1</translation>
    </message>
    <message>
        <source>Foto saat klaim</source>
        <translation>Picture at the claim</translation>
    </message>
    <message>
        <source>Foto saat mendaftar</source>
        <translation>Picture at registration</translation>
    </message>
    <message>
        <source>Belum ada foto. Cocokkan dengan KTP.</source>
        <translation>There is no registration picture yet. Compare with the KTP.</translation>
    </message>
    <message>
        <source>Tulis alasan keputusan Anda tentang wajah ini.</source>
        <translation>Write why you decide so about this face.</translation>
    </message>
    <message>
        <source>Kode penyelia belum diisi.</source>
        <translation>The supervisor&apos;s code is still missing.</translation>
    </message>
    <message>
        <source>PIN penyelia terdiri dari enam angka.</source>
        <translation>The supervisor&apos;s PIN has six digits.</translation>
    </message>
    <message>
        <source>Kode ini bukan kode penyelia.</source>
        <translation>This is not a supervisor&apos;s code.</translation>
    </message>
    <message numerus="yes">
        <source>PIN penyelia keliru. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>The supervisor&apos;s PIN is wrong. %n try left.</numerusform>
            <numerusform>The supervisor&apos;s PIN is wrong. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun penyelia ini terkunci. Hubungi admin kantor.</source>
        <translation>This supervisor&apos;s account is locked. Ask the office&apos;s admin.</translation>
    </message>
    <message>
        <source>Kode penyelia ini tidak dikenal.</source>
        <translation>This supervisor&apos;s code is not known.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FeedbackPage</name>
    <message>
        <source>Sesi Anda sudah ditutup dan layar sudah bersih. Sentuh satu jawaban, tanpa nama.</source>
        <translation>Your session is closed and the screen is clear. Touch one answer; no name is kept.</translation>
    </message>
    <message>
        <source>Apakah anjungan ini mudah dipakai?</source>
        <translation>Was this kiosk easy to use?</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Mudah</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Sulit</source>
        <translation>Hard</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Flow</name>
    <message>
        <source>Langkah ini belum lengkap. Silakan lengkapi dulu.</source>
        <translation>This step is not complete. Please complete it first.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::GalleryPage</name>
    <message>
        <source>Galeri: huruf dan tombol</source>
        <translation>Gallery: letters and buttons</translation>
    </message>
    <message>
        <source>Galeri: isian dan papan tombol</source>
        <translation>Gallery: fields and keys</translation>
    </message>
    <message>
        <source>Galeri: daftar, tabel, dan grafik</source>
        <translation>Gallery: lists, tables and charts</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tombol utama</source>
        <translation>Main button</translation>
    </message>
    <message>
        <source>Tombol biasa</source>
        <translation>Plain button</translation>
    </message>
    <message>
        <source>Tombol tenang</source>
        <translation>Quiet button</translation>
    </message>
    <message>
        <source>Tombol mati</source>
        <translation>Button that is off</translation>
    </message>
    <message>
        <source>Pesan berdiri di halaman, bukan di kotak yang menutupinya.</source>
        <translation>A message stands on the page, not in a box that covers it.</translation>
    </message>
    <message>
        <source>Ubin</source>
        <translation>Tile</translation>
    </message>
    <message>
        <source>Satu keperluan, satu ubin</source>
        <translation>One errand, one tile</translation>
    </message>
    <message>
        <source>Isian angka, belum lengkap</source>
        <translation>Digits, not complete</translation>
    </message>
    <message>
        <source>Isian uang, dibaca dengan kata</source>
        <translation>Money, read back in words</translation>
    </message>
    <message>
        <source>Isian kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Yang keliru dikatakan di tempatnya.</source>
        <translation>What is wrong is said where it stands.</translation>
    </message>
    <message>
        <source>Isian PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tanggal, tiga kotak</source>
        <translation>A date, three boxes</translation>
    </message>
    <message>
        <source>Papan huruf</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>Pilihan terbuka</source>
        <translation>An open choice</translation>
    </message>
    <message>
        <source>Pilihan tertutup</source>
        <translation>A closed choice</translation>
    </message>
    <message>
        <source>Tetap terlihat, dengan alasannya</source>
        <translation>Stays visible, with its reason</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Uang</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Nomor pribadi</source>
        <translation>Private number</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Tercatat</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>Grafik tiap tahun</source>
        <translation>A chart by year</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Tombol angka</source>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Alasannya</source>
        <translation>The reason</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::HelpPage</name>
    <message>
        <source>Sentuh “Panggil Petugas” di atas.</source>
        <translation>Touch “Call Officer” at the top.</translation>
    </message>
    <message>
        <source>Lupa PIN: bawa KTP ke petugas.</source>
        <translation>Forgot PIN: bring your KTP to an officer.</translation>
    </message>
    <message>
        <source>Lupa nomor KPJ: masuk dengan NIK.</source>
        <translation>Forgot KPJ: sign in with your NIK.</translation>
    </message>
    <message>
        <source>Data tidak cocok: bawa KTP dan kartu peserta.</source>
        <translation>Wrong data: bring KTP and participant card.</translation>
    </message>
    <message>
        <source>Tulisan terlalu kecil? Sentuh “Huruf”. Ingin dibacakan? Sentuh “Bacakan”.</source>
        <translation>Too small? Touch “Text”. To listen: “Read aloud”.</translation>
    </message>
    <message>
        <source>Ada yang bisa kami bantu?</source>
        <translation>How can we help?</translation>
    </message>
    <message>
        <source>Kembali ke menu</source>
        <translation>Back to menu</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::HomePage</name>
    <message>
        <source>Daftar</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Buat akun peserta</source>
        <translation>Make an account</translation>
    </message>
    <message>
        <source>Cek Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Lihat saldo dan iuran</source>
        <translation>See balance and contributions</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>JHT claim</translation>
    </message>
    <message>
        <source>Ajukan pencairan saldo</source>
        <translation>Ask for your savings</translation>
    </message>
    <message>
        <source>Lacak Klaim</source>
        <translation>Track Claim</translation>
    </message>
    <message>
        <source>Sampai di mana klaim Anda</source>
        <translation>See how far your claim is</translation>
    </message>
    <message>
        <source>Simulasi JHT</source>
        <translation>JHT Forecast</translation>
    </message>
    <message>
        <source>Hitung perkiraan saldo</source>
        <translation>Estimate your balance</translation>
    </message>
    <message>
        <source>Kartu Digital</source>
        <translation>Digital Card</translation>
    </message>
    <message>
        <source>Lihat dan cetak kartu</source>
        <translation>See and print your card</translation>
    </message>
    <message>
        <source>Pengkinian Data</source>
        <translation>Update Data</translation>
    </message>
    <message>
        <source>Perbarui data diri</source>
        <translation>Update personal data</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation>Call an officer</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Masuk sebagai petugas</source>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <source>Selamat datang. Apa keperluan Anda?</source>
        <translation>Welcome. What can we do for you?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::IdentityPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>Siapa nama Anda, dan kapan lahir?</source>
        <translation>What is your name, and when were you born?</translation>
    </message>
    <message>
        <source>Benar, lanjut</source>
        <translation>Right, continue</translation>
    </message>
    <message>
        <source>Tanggal lahir tidak bisa setelah hari ini.</source>
        <translation>The date of birth can&apos;t be after today.</translation>
    </message>
    <message>
        <source>Nama lengkap seperti di KTP</source>
        <translation>Full name as on the KTP</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir, sudah benar?</source>
        <translation>Date of birth, is it right?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::JhtMenuPage</name>
    <message>
        <source>Klaim JHT</source>
        <translation>JHT claim</translation>
    </message>
    <message>
        <source>Ajukan pencairan saldo</source>
        <translation>Ask for your savings</translation>
    </message>
    <message>
        <source>Cek Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Lihat saldo dan iuran</source>
        <translation>See balance and contributions</translation>
    </message>
    <message>
        <source>Lacak Klaim</source>
        <translation>Track Claim</translation>
    </message>
    <message>
        <source>Sampai di mana klaim Anda</source>
        <translation>See how far your claim is</translation>
    </message>
    <message>
        <source>Simulasi JHT</source>
        <translation>JHT Forecast</translation>
    </message>
    <message>
        <source>Hitung perkiraan saldo nanti</source>
        <translation>Estimate your future balance</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua. Apa keperluan Anda?</source>
        <translation>Old-age savings (JHT). What can we do for you?</translation>
    </message>
    <message>
        <source>Cek kesiapan klaim</source>
        <translation>Check what is ready</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::KeyboardPanel</name>
    <message>
        <source>Besar</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translation>Delete one letter</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Keypad</name>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation>Delete one digit</translation>
    </message>
    <message>
        <source>Ulang</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Hapus semua angka</source>
        <translation>Delete all digits</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::KioskWindow</name>
    <message>
        <source>Terima kasih. Sampai jumpa.</source>
        <translation>Thank you. Goodbye.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::LockPanel</name>
    <message>
        <source>Meja petugas terkunci</source>
        <translation>The staff desk is locked</translation>
    </message>
    <message>
        <source>Tombol angka</source>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Keluar dari meja</source>
        <translation>Leave the desk</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>PIN terdiri dari 6 angka.</source>
        <translation>A PIN has 6 digits.</translation>
    </message>
    <message numerus="yes">
        <source>PIN salah. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun terkunci. Minta admin membuat PIN baru.</source>
        <translation>The account is locked. Ask the admin for a new PIN.</translation>
    </message>
    <message>
        <source>%1, masukkan PIN Anda untuk melanjutkan. Yang sudah diketik tetap ada.</source>
        <translation>%1, enter your PIN to go on. What was typed is still there.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MembershipPage</name>
    <message>
        <source>Apakah data kepesertaan ini sudah benar?</source>
        <translation>Is this membership data right?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pilih &quot;Sudah&quot; atau &quot;Ada yang salah&quot;.</source>
        <translation>Choose &quot;Yes&quot; or &quot;Something is wrong&quot;.</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Semua data benar</source>
        <translation>All data is right</translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Petugas membantu memperbaikinya di loket</source>
        <translation>An officer helps to correct it at the counter</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1
%2 sampai %3</source>
        <translation>%1
%2 to %3</translation>
    </message>
    <message>
        <source>KPJ %1</source>
        <translation>KPJ %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MergeDonePage</name>
    <message>
        <source>Jumlah setelah digabungkan</source>
        <translation>Amount after merging</translation>
    </message>
    <message>
        <source>Saldo Anda sudah digabungkan</source>
        <translation>Your balances are merged</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Semua saldo sekarang ada di kartu KPJ %1.</source>
        <translation>The whole balance is on card KPJ %1 now.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MergePlanPage</name>
    <message>
        <source>Kartu yang digabungkan</source>
        <translation>Cards to be merged</translation>
    </message>
    <message>
        <source>Jumlah setelah digabungkan</source>
        <translation>Amount after merging</translation>
    </message>
    <message>
        <source>Gabungkan saldo ke satu kartu?</source>
        <translation>Merge the balances into one card?</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Saldo Anda sudah ada di satu kartu. Tidak ada yang perlu digabungkan.</source>
        <translation>Your balance is on one card already. Nothing has to be merged.</translation>
    </message>
    <message>
        <source>Klaim Anda sedang diproses. Saldo bisa digabungkan setelah klaim selesai.</source>
        <translation>Your claim is being processed. Balances can be merged when it is done.</translation>
    </message>
    <message>
        <source>KPJ %1, %2</source>
        <translation>KPJ %1, %2</translation>
    </message>
    <message>
        <source>Semua saldo pindah ke kartu KPJ %1. Jumlahnya:</source>
        <translation>The whole balance moves to card KPJ %1. The amount:</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MessageBar</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MonthsPage</name>
    <message>
        <source>Iuran per bulan</source>
        <translation>Contributions by month</translation>
    </message>
    <message>
        <source>Rincian iuran tahun %1</source>
        <translation>Contributions in %1</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Upah</source>
        <translation>Wage</translation>
    </message>
    <message>
        <source>Jumlah setahun: JHT %1, JP %2</source>
        <translation>In the year: JHT %1, JP %2</translation>
    </message>
    <message>
        <source>JHT
perusahaan</source>
        <translation>JHT
employer</translation>
    </message>
    <message>
        <source>JHT
pekerja</source>
        <translation>JHT
worker</translation>
    </message>
    <message>
        <source>JP
perusahaan</source>
        <translation>JP
employer</translation>
    </message>
    <message>
        <source>JP
pekerja</source>
        <translation>JP
worker</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NameCheckPage</name>
    <message>
        <source>Mulai klaim</source>
        <translation>Start claim</translation>
    </message>
    <message>
        <source>Nama Anda sudah sama</source>
        <translation>Your name is the same everywhere</translation>
    </message>
    <message>
        <source>Ada huruf yang berbeda</source>
        <translation>Some letters differ</translation>
    </message>
    <message>
        <source>Catatan kepesertaan</source>
        <translation>Membership record</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>Identity card (KTP)</translation>
    </message>
    <message>
        <source>Buku rekening</source>
        <translation>Bank book</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NameEntryPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Letter keyboard</translation>
    </message>
    <message>
        <source>Bagaimana nama Anda tertulis?</source>
        <translation>How is your name written?</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Isi nama seperti di KTP atau di buku rekening, atau tekan Kembali.</source>
        <translation>Type the name as on the KTP or in the bank book, or press Back.</translation>
    </message>
    <message>
        <source>Nama di KTP, huruf demi huruf</source>
        <translation>Name on the KTP, letter by letter</translation>
    </message>
    <message>
        <source>Nama di buku rekening</source>
        <translation>Name in the bank book</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NewPinPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Buat PIN enam angka</source>
        <translation>Make a PIN of six digits</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Jangan angka kembar atau berurutan.</source>
        <translation>This PIN is easy to guess. No repeated or running digits.</translation>
    </message>
    <message>
        <source>PIN ini tanggal lahir Anda, mudah ditebak. Pilih angka lain.</source>
        <translation>This PIN is your date of birth, easy to guess. Choose other digits.</translation>
    </message>
    <message>
        <source>PIN terdiri dari enam angka.</source>
        <translation>A PIN has six digits.</translation>
    </message>
    <message>
        <source>Ulangi PIN yang sama, enam angka.</source>
        <translation>Repeat the same PIN, six digits.</translation>
    </message>
    <message>
        <source>Kedua PIN tidak sama. Ulangi PIN yang kedua.</source>
        <translation>The two PINs differ. Repeat the second one.</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Jangan tanggal lahir atau angka berurutan</source>
        <translation>Not your date of birth, no running digits</translation>
    </message>
    <message>
        <source>Ulangi PIN baru</source>
        <translation>Repeat the new PIN</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NumberPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Nomor belum diisi.</source>
        <translation>The number is missing.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PageFrame</name>
    <message>
        <source>LATIHAN</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Simpan dan kembali ke halaman depan</source>
        <translation>Save and go back to the front page</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Perbesar huruf</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Ganti warna terang atau gelap</source>
        <translation>Switch light or dark colours</translation>
    </message>
    <message>
        <source>Bacakan</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Bacakan isi halaman</source>
        <translation>Read this page aloud</translation>
    </message>
    <message>
        <source>Panggil Petugas</source>
        <translation>Call Officer</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Suara belum terpasang di anjungan ini. Petugas siap membacakan untuk Anda.</source>
        <translation>This kiosk has no voice yet. An officer will gladly read to you.</translation>
    </message>
    <message>
        <source>Angkat tangan Anda dan tunggu di sini. Petugas akan datang, isian Anda tetap tersimpan.</source>
        <translation>Raise your hand and wait here. An officer will come; your answers are kept.</translation>
    </message>
    <message>
        <source>Mohon tunggu…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Minta petugas datang ke anjungan ini</source>
        <translation>Ask an officer to come to this kiosk</translation>
    </message>
    <message>
        <source>Berhasil</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Terkunci</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PaperPage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kertasnya.</source>
        <translation>Printed. Please take the paper.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersedia. Catat nomor di halaman ini, atau minta petugas mencetaknya.</source>
        <translation>The printer is not available. Note the number on this page, or ask an officer to print it.</translation>
    </message>
    <message>
        <source>Sudah disimpan di kantor ini. Petugas dapat mencetaknya.</source>
        <translation>Saved at this branch. An officer can print it.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PayeePanel</name>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Simpan rekening</source>
        <translation>Save account</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Nama di buku rekening</source>
        <translation>Name in the bank book</translation>
    </message>
    <message>
        <source>NPWP (boleh dikosongkan)</source>
        <translation>NPWP (may be left empty)</translation>
    </message>
    <message>
        <source>NPWP ini belum benar: 15 atau 16 angka, atau NIK peserta sendiri.</source>
        <translation>This NPWP is not right: 15 or 16 digits, or the participant&apos;s own NIK.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama peserta sendiri. Cocokkan dengan buku rekening.</source>
        <translation>The account must be in the participant&apos;s own name. Compare with the bank book.</translation>
    </message>
    <message>
        <source>Pilih dulu banknya.</source>
        <translation>Choose the bank first.</translation>
    </message>
    <message>
        <source>Nomor rekening berisi 5 sampai 20 angka. Periksa lagi.</source>
        <translation>An account number has 5 to 20 digits. Check it again.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PersonPage</name>
    <message>
        <source>Data peserta</source>
        <translation>Participant data</translation>
    </message>
    <message>
        <source>Buka kunci PIN</source>
        <translation>Unlock PIN</translation>
    </message>
    <message>
        <source>Buat PIN baru</source>
        <translation>Make a new PIN</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>Data diperbarui</source>
        <translation>Data updated</translation>
    </message>
    <message>
        <source>Belum pernah</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Tulis alasan membuka kunci, misalnya: KTP sudah dicocokkan.</source>
        <translation>Write why it is unlocked, such as: KTP compared.</translation>
    </message>
    <message>
        <source>Kunci PIN sudah dibuka.</source>
        <translation>The PIN is unlocked.</translation>
    </message>
    <message>
        <source>PIN 6 angka, bukan tanggal lahir dan bukan angka berurutan atau kembar.</source>
        <translation>A PIN has 6 digits, not a date of birth, no running or repeated digits.</translation>
    </message>
    <message>
        <source>PIN baru sudah berlaku.</source>
        <translation>The new PIN is in use.</translation>
    </message>
    <message>
        <source>Alasan membuka kunci</source>
        <translation>Reason for unlocking</translation>
    </message>
    <message>
        <source>PIN baru, diketik oleh peserta</source>
        <translation>New PIN, typed by the participant</translation>
    </message>
    <message>
        <source>Ya, hapus</source>
        <translation>Yes, erase</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Semua foto wajah peserta ini dihapus dan tidak dapat kembali. Petugas lalu mencocokkan wajah dengan KTP. Hapus?</source>
        <translation>All face photos of this participant will be erased for good. From then on officers compare the face with the KTP. Erase?</translation>
    </message>
    <message>
        <source>Cabut persetujuan foto</source>
        <translation>Withdraw photo consent</translation>
    </message>
    <message>
        <source>Foto wajah tidak disimpan: persetujuan belum ada atau sudah dicabut.</source>
        <translation>No face photo is kept: there is no consent, or it was withdrawn.</translation>
    </message>
    <message>
        <source>Foto wajah disimpan dengan persetujuan peserta.</source>
        <translation>Face photos are kept with the participant&apos;s consent.</translation>
    </message>
    <message>
        <source>Persetujuan dicabut. Foto wajah yang dihapus: %1.</source>
        <translation>Consent withdrawn. Face photos erased: %1.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PinField</name>
    <message>
        <source>PIN hanya angka, tanpa huruf.</source>
        <translation>A PIN has digits only, no letters.</translation>
    </message>
    <message>
        <source>PIN hanya enam angka.</source>
        <translation>A PIN has six digits only.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PinPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Number keys</translation>
    </message>
    <message>
        <source>Masukkan PIN Anda</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>PIN terdiri dari enam angka.</source>
        <translation>A PIN has six digits.</translation>
    </message>
    <message>
        <source>PIN, enam angka</source>
        <translation>PIN, six digits</translation>
    </message>
    <message>
        <source>Lupa PIN? Petugas dapat membuatkan yang baru.</source>
        <translation>Forgot your PIN? An officer can make a new one.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PlanCard</name>
    <message>
        <source>Anda terima seluruhnya</source>
        <translation>You receive in all</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PresenterView</name>
    <message>
        <source>Layar pembicara</source>
        <translation>Presenter&apos;s page</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PrivateLabel</name>
    <message>
        <source>Tahan untuk melihat</source>
        <translation>Hold to see</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileDonePage</name>
    <message>
        <source>Terima kasih. Sekarang Anda bisa mengajukan klaim JHT dari sini.</source>
        <translation>Thank you. You can file a JHT claim from here now.</translation>
    </message>
    <message>
        <source>Data Anda sudah diperbarui</source>
        <translation>Your data is updated</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileFieldsPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileReviewPage</name>
    <message>
        <source>Sentuh “Ubah” pada baris yang ingin diganti.</source>
        <translation>Touch “Change” on the line that you want to change.</translation>
    </message>
    <message>
        <source>Data yang akan disimpan</source>
        <translation>Data to be saved</translation>
    </message>
    <message>
        <source>Sudah benar semua?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Konfirmasi</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Tanpa email</source>
        <translation>No e-mail</translation>
    </message>
    <message>
        <source>Telepon dan email</source>
        <translation>Phone and e-mail</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Keluarga yang dihubungi</source>
        <translation>Relative to call</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReadinessFlow</name>
    <message>
        <source>Lihat dulu kesiapan klaim Anda</source>
        <translation>First see what is ready for your claim</translation>
    </message>
    <message>
        <source>Pilih sebab klaim. Anjungan menunjukkan apa yang sudah siap, apa yang masih kurang, dan surat yang perlu dibawa. Belum ada yang diajukan.</source>
        <translation>Choose a cause. The kiosk shows what is ready, what is missing, and which papers to bring. Nothing is filed yet.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReadinessPage</name>
    <message>
        <source>Tidak ada yang kurang</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Klaim dengan sebab ini bisa diajukan di anjungan ini.</source>
        <translation>A claim for this cause can be filed at this kiosk.</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Surat yang dibawa</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Periksa nama saya</source>
        <translation>Check my name</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReferralPage</name>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Tunggu nomor Anda dipanggil. Petugas sudah menerima isian Anda.</source>
        <translation>Wait until your number is called. The officer has your answers already.</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Silakan ke loket dengan nomor ini</source>
        <translation>Please go to the counter with this number</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::RegisteredPage</name>
    <message>
        <source>Pendaftaran selesai. Ini kartu Anda</source>
        <translation>You are registered. Here is your card</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Print card</translation>
    </message>
    <message numerus="yes">
        <source>Anda masih punya %n kartu lain. Tambahkan lewat Kartu Digital.</source>
        <translation>
            <numerusform>You have %n other card. Add it under Digital Card.</numerusform>
            <numerusform>You have %n other cards. Add them under Digital Card.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kartu sedang dicetak…</source>
        <translation>Printing the card…</translation>
    </message>
    <message>
        <source>Kartu sudah dicetak. Silakan ambil kertasnya.</source>
        <translation>The card is printed. Please take it.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersedia. Kartu dapat dicetak nanti di loket.</source>
        <translation>The printer is not available. The card can be printed later at the counter.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::RegistrationFlow</name>
    <message>
        <source>Berapa NIK Anda?</source>
        <translation>What is your NIK?</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>16 angka, ada di KTP</source>
        <translation>16 digits, on your KTP</translation>
    </message>
    <message>
        <source>Anda sudah terdaftar</source>
        <translation>You are registered already</translation>
    </message>
    <message>
        <source>NIK ini sudah punya akun, jadi tidak perlu daftar lagi. Silakan masuk dengan PIN Anda. Lupa PIN? Petugas dapat membuatkan yang baru.</source>
        <translation>This NIK has an account, so you need not register again. Please sign in with your PIN. Forgot your PIN? An officer can make a new one.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Berapa nomor KPJ Anda?</source>
        <translation>What is your KPJ number?</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>KPJ number</translation>
    </message>
    <message>
        <source>11 angka, ada di kartu peserta</source>
        <translation>11 digits, on the participant card</translation>
    </message>
    <message>
        <source>NIK terdiri dari 16 angka. Periksa lagi di KTP.</source>
        <translation>A NIK has 16 digits. Check it on your KTP.</translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK ini tidak ada. Periksa angka ke-7 sampai ke-12.</source>
        <translation>The date of birth in this NIK does not exist. Check digits 7 to 12.</translation>
    </message>
    <message>
        <source>Dua angka pertama NIK ini tidak dikenal. Periksa lagi di KTP.</source>
        <translation>The first two digits of this NIK are unknown. Check them on your KTP.</translation>
    </message>
    <message>
        <source>NIK ini belum benar. Periksa lagi angkanya di KTP.</source>
        <translation>This NIK is not right yet. Check the digits on your KTP.</translation>
    </message>
    <message>
        <source>Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.</source>
        <translation>A KPJ number has 11 digits. Check it on the participant card.</translation>
    </message>
    <message>
        <source>Pendaftaran Anda yang lalu masih tersimpan. Mari kita lanjutkan.</source>
        <translation>Your earlier registration is still kept. Let us go on with it.</translation>
    </message>
    <message>
        <source>NIK ini belum ada di data cabang ini. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This NIK is not in this branch&apos;s records. Check the digits, or call an officer.</translation>
    </message>
    <message>
        <source>Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This KPJ number is not in our records. Check the digits, or call an officer.</translation>
    </message>
    <message>
        <source>Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This card is not in your name. Check the digits, or call an officer.</translation>
    </message>
    <message>
        <source>Kartu ini bukan kartu %1. Kembali untuk mengganti pilihan, atau panggil petugas.</source>
        <translation>This card is not one of %1. Go back to change your choice, or call an officer.</translation>
    </message>
    <message>
        <source>Foto belum dapat dipakai. Tekan Ulangi, atau minta bantuan petugas.</source>
        <translation>The photo can&apos;t be used yet. Press Again, or ask an officer for help.</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Kembali dan pilih angka lain.</source>
        <translation>This PIN is easy to guess. Go back and choose other digits.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SegmentPage</name>
    <message>
        <source>Jenis kepesertaan</source>
        <translation>Kind of membership</translation>
    </message>
    <message>
        <source>Kewarganegaraan</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Anda peserta sebagai apa?</source>
        <translation>What kind of participant are you?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pilih salah satu jenis kepesertaan.</source>
        <translation>Choose a kind of membership.</translation>
    </message>
    <message>
        <source>Pilih kewarganegaraan Anda.</source>
        <translation>Choose your citizenship.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SignInFlow</name>
    <message>
        <source>Berapa NIK atau nomor KPJ Anda?</source>
        <translation>What is your NIK or KPJ number?</translation>
    </message>
    <message>
        <source>NIK atau nomor KPJ</source>
        <translation>NIK or KPJ number</translation>
    </message>
    <message>
        <source>NIK 16 angka di KTP, atau KPJ 11 angka di kartu peserta</source>
        <translation>NIK: 16 digits on the KTP; KPJ: 11 digits on the participant card</translation>
    </message>
    <message>
        <source>Anda belum terdaftar di anjungan</source>
        <translation>You are not registered at the kiosk yet</translation>
    </message>
    <message>
        <source>Nomor Anda sudah ada di data kami. Daftar dulu satu kali, kira-kira lima menit. Siapkan KTP dan kartu peserta.</source>
        <translation>Your number is in our records. Register once, about five minutes. Have your KTP and participant card ready.</translation>
    </message>
    <message>
        <source>Daftar sekarang</source>
        <translation>Register now</translation>
    </message>
    <message>
        <source>PIN Anda terkunci</source>
        <translation>Your PIN is locked</translation>
    </message>
    <message>
        <source>PIN keliru lima kali, jadi kami kunci agar saldo Anda aman. Temui petugas dan tunjukkan KTP; petugas membukanya dengan segera.</source>
        <translation>The PIN was wrong five times, so we locked it to keep your balance safe. Please see an officer with your KTP; it is unlocked at once.</translation>
    </message>
    <message>
        <source>Kembali ke depan</source>
        <translation>Back to start</translation>
    </message>
    <message>
        <source>NIK ini belum benar. Periksa lagi angkanya di KTP.</source>
        <translation>This NIK is not right yet. Check the digits on your KTP.</translation>
    </message>
    <message>
        <source>NIK terdiri dari 16 angka, KPJ 11 angka.</source>
        <translation>A NIK has 16 digits, a KPJ 11 digits.</translation>
    </message>
    <message>
        <source>Nomor ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>This number is not in our records. Check the digits, or call an officer.</translation>
    </message>
    <message numerus="yes">
        <source>PIN keliru. Anda masih bisa mencoba %n kali lagi.</source>
        <translation>
            <numerusform>Wrong PIN. You can try %n more time.</numerusform>
            <numerusform>Wrong PIN. You can try %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SimulationInputPage</name>
    <message>
        <source>Berapa perkiraan saldo JHT nanti?</source>
        <translation>How much will your JHT balance be?</translation>
    </message>
    <message>
        <source>Hitung</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Isi upah sebulan, misalnya 3.000.000.</source>
        <translation>Fill in the monthly wage, such as 3,000,000.</translation>
    </message>
    <message>
        <source>Isi lama bekerja, 1 sampai %1 tahun.</source>
        <translation>Fill in the years of work, 1 to %1.</translation>
    </message>
    <message>
        <source>Isi saldo sekarang dengan paling banyak 12 angka, atau kosongkan.</source>
        <translation>Fill in the present balance with at most 12 digits, or leave it empty.</translation>
    </message>
    <message>
        <source>Upah sebulan (rupiah)</source>
        <translation>Monthly wage (rupiah)</translation>
    </message>
    <message>
        <source>Lama bekerja lagi (tahun)</source>
        <translation>Years still to work</translation>
    </message>
    <message>
        <source>Saldo JHT sekarang (boleh kosong)</source>
        <translation>JHT balance now (may be left empty)</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SimulationResultPage</name>
    <message>
        <source>Perkiraan saldo</source>
        <translation>Estimated balance</translation>
    </message>
    <message>
        <source>Perkiraan tiap tahun</source>
        <translation>Estimate for each year</translation>
    </message>
    <message>
        <source>Perkiraan saldo setelah %1</source>
        <translation>Estimated balance after %1</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tahun ke-</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Hasil pengembangan</source>
        <translation>Yield</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Dengan hasil pengembangan %1% setahun. Ini perkiraan, bukan janji.</source>
        <translation>With a yield of %1% a year. An estimate, not a promise.</translation>
    </message>
    <message>
        <source>Grafik perkiraan saldo tiap tahun</source>
        <translation>Chart of the estimated balance for each year</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>What if I wait?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StaffSignInPage</name>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Masuk untuk petugas</source>
        <translation>Sign-in for staff</translation>
    </message>
    <message>
        <source>Isi kode petugas.</source>
        <translation>Fill in the staff code.</translation>
    </message>
    <message>
        <source>PIN terdiri dari 6 angka.</source>
        <translation>A PIN has 6 digits.</translation>
    </message>
    <message numerus="yes">
        <source>PIN salah. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun terkunci. Minta admin membuat PIN baru.</source>
        <translation>The account is locked. Ask the admin for a new PIN.</translation>
    </message>
    <message>
        <source>Kode petugas tidak dikenal.</source>
        <translation>Unknown staff code.</translation>
    </message>
    <message>
        <source>Kode petugas</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StepBar</name>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StillHerePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Demi keamanan, halaman ini segera ditutup. Isian Anda tetap tersimpan.</source>
        <translation>To keep you safe, this page will soon be closed. Your answers are kept.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Simpan dan kembali ke halaman depan</source>
        <translation>Save and go back to the front page</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StopPage</name>
    <message>
        <source>Belum bisa: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>Klaim Anda diurus di loket</source>
        <translation>Your claim is settled at the counter</translation>
    </message>
    <message>
        <source>Ini dulu, lalu klaim Anda dilanjutkan</source>
        <translation>First this, then your claim goes on</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SubmittedPage</name>
    <message>
        <source>Nomor klaim Anda</source>
        <translation>Your claim number</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Anda akan menerima</source>
        <translation>You will receive</translation>
    </message>
    <message>
        <source>Pindai kode ini untuk melacak klaim</source>
        <translation>Scan this code to track the claim</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Klaim Anda sudah diterima</source>
        <translation>Your claim has been received</translation>
    </message>
    <message>
        <source>ke rekening %1 %2</source>
        <translation>to account %1 %2</translation>
    </message>
    <message>
        <source>Kode QR nomor klaim %1</source>
        <translation>QR code of claim number %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SummaryList</name>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ubah %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TaxBankPage</name>
    <message>
        <source>Bank Anda</source>
        <translation>Your bank</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Pakai nama ini</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>Rekening Anda di bank apa?</source>
        <translation>Which bank is your account with?</translation>
    </message>
    <message>
        <source>Rekening itu atas nama siapa?</source>
        <translation>In whose name is the account?</translation>
    </message>
    <message>
        <source>Ke rekening mana uangnya dikirim?</source>
        <translation>Which account shall we send it to?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>NPWP (wajib diisi)</source>
        <translation>NPWP (required)</translation>
    </message>
    <message>
        <source>NPWP (boleh dikosongkan)</source>
        <translation>NPWP (may be left empty)</translation>
    </message>
    <message>
        <source>NPWP Anda sudah tercatat.</source>
        <translation>Your NPWP is on record.</translation>
    </message>
    <message>
        <source>%1  (ganti)</source>
        <translation>%1  (change)</translation>
    </message>
    <message>
        <source>Pilih bank</source>
        <translation>Choose bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Nama seperti di buku rekening</source>
        <translation>Name as in the bank book</translation>
    </message>
    <message>
        <source>Biasanya %1 angka</source>
        <translation>Usually %1 digits</translation>
    </message>
    <message>
        <source>Tulis nama seperti di buku rekening.</source>
        <translation>Write the name as in the bank book.</translation>
    </message>
    <message>
        <source>NPWP wajib diisi untuk klaim ini. Isi 15 atau 16 angka.</source>
        <translation>An NPWP is required for this claim. Fill in 15 or 16 digits.</translation>
    </message>
    <message>
        <source>NPWP berisi 15 atau 16 angka. Periksa lagi.</source>
        <translation>An NPWP has 15 or 16 digits. Check it again.</translation>
    </message>
    <message>
        <source>Nomor ini NIK orang lain. Pakai NPWP atau NIK Anda sendiri.</source>
        <translation>This is another person&apos;s NIK. Use your own NPWP or NIK.</translation>
    </message>
    <message>
        <source>NPWP ini belum benar. Cocokkan lagi dengan kartunya.</source>
        <translation>This NPWP is not right yet. Compare it with the card.</translation>
    </message>
    <message>
        <source>Pilih dulu bank Anda.</source>
        <translation>Choose your bank first.</translation>
    </message>
    <message>
        <source>Isi dulu nomor rekening Anda.</source>
        <translation>Fill in your account number first.</translation>
    </message>
    <message>
        <source>Nomor rekening berisi 5 sampai 20 angka. Periksa lagi.</source>
        <translation>An account number has 5 to 20 digits. Check it again.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama Anda sendiri, %1.</source>
        <translation>The account must be in your own name, %1.</translation>
    </message>
    <message>
        <source>Nomor rekening %1 biasanya %2 angka, ini %3 angka. Jika sudah benar, tekan Lanjut sekali lagi.</source>
        <translation>An account number of %1 usually has %2 digits, this has %3. If it is right, press Continue once more.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackFlow</name>
    <message>
        <source>Nomor klaim ini tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.</source>
        <translation>This claim number was not found. Check it again, or call an officer.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackListPage</name>
    <message>
        <source>Mencari klaim Anda…</source>
        <translation>Looking for your claims…</translation>
    </message>
    <message>
        <source>Belum ada klaim atas nama Anda</source>
        <translation>There is no claim in your name yet</translation>
    </message>
    <message>
        <source>Klaim mana yang ingin dilihat?</source>
        <translation>Which claim do you want to see?</translation>
    </message>
    <message>
        <source>Lihat klaim</source>
        <translation>See claim</translation>
    </message>
    <message>
        <source>Ajukan klaim</source>
        <translation>File a claim</translation>
    </message>
    <message>
        <source>Pilih dulu satu klaim.</source>
        <translation>Choose a claim first.</translation>
    </message>
    <message>
        <source>%1. Diajukan %2. %3</source>
        <translation>%1. Filed %2. %3</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackNumberPage</name>
    <message>
        <source>Berapa nomor klaim Anda?</source>
        <translation>What is your claim number?</translation>
    </message>
    <message>
        <source>Lihat klaim</source>
        <translation>See claim</translation>
    </message>
    <message>
        <source>Masuk dengan PIN</source>
        <translation>Sign in with PIN</translation>
    </message>
    <message>
        <source>Ketik dulu nomor klaim, atau pindai kode pada tanda terima.</source>
        <translation>Type the claim number first, or scan the code on the receipt.</translation>
    </message>
    <message>
        <source>Nomor klaim berbentuk JHT-260302-AB3CDE. Cocokkan lagi dengan tanda terima.</source>
        <translation>A claim number looks like JHT-260302-AB3CDE. Compare it with the receipt.</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Claim number</translation>
    </message>
    <message>
        <source>Tertulis di tanda terima, dimulai dengan JHT</source>
        <translation>Printed on the receipt, begins with JHT</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackTimelinePage</name>
    <message>
        <source>Selanjutnya</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Petugas akan memeriksa klaim Anda.</source>
        <translation>An officer will check your claim.</translation>
    </message>
    <message>
        <source>Penyelia akan menyetujui klaim Anda.</source>
        <translation>A supervisor will approve your claim.</translation>
    </message>
    <message>
        <source>Uang akan dikirim ke bank Anda.</source>
        <translation>The money will be sent to your bank.</translation>
    </message>
    <message>
        <source>Bank sedang memasukkan uang ke rekening Anda.</source>
        <translation>The bank is putting the money into your account.</translation>
    </message>
    <message>
        <source>Uang sudah dikirim ke rekening Anda.</source>
        <translation>The money has been sent to your account.</translation>
    </message>
    <message>
        <source>Datang ke loket dengan nomor klaim ini. Petugas membantu memperbaikinya.</source>
        <translation>Come to the counter with this claim number. An officer helps to correct it.</translation>
    </message>
    <message>
        <source>Tanyakan di loket apa yang bisa dilakukan. Saldo Anda tetap utuh.</source>
        <translation>Ask at the counter what can be done. Your balance is untouched.</translation>
    </message>
    <message>
        <source>Anda bisa mengajukan klaim baru. Saldo Anda tetap utuh.</source>
        <translation>You can file a new claim. Your balance is untouched.</translation>
    </message>
    <message>
        <source>Klaim Anda: %1</source>
        <translation>Your claim: %1</translation>
    </message>
    <message>
        <source>Klaim Anda</source>
        <translation>Your claim</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Trainer</name>
    <message>
        <source>Data latihan ini belum berisi peserta. Tekan F9 untuk mengisinya.</source>
        <translation>This training data holds no people yet. Press F9 to fill it.</translation>
    </message>
    <message>
        <source>Latihan disiapkan ulang…</source>
        <translation>The training is being set up anew…</translation>
    </message>
    <message>
        <source>Latihan siap dari awal.</source>
        <translation>The training is ready from the start.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrainerPanel</name>
    <message>
        <source>Kamera dicabut</source>
        <translation>Camera pulled out</translation>
    </message>
    <message>
        <source>Wajah tidak terlihat</source>
        <translation>No face to be seen</translation>
    </message>
    <message>
        <source>Jaringan putus</source>
        <translation>Network cut</translation>
    </message>
    <message>
        <source>Kertas habis</source>
        <translation>Out of paper</translation>
    </message>
    <message>
        <source>Klaim lancar sampai selesai</source>
        <translation>A claim that goes through</translation>
    </message>
    <message>
        <source>Saldo di atas batas: ke loket</source>
        <translation>Balance above the limit: to the counter</translation>
    </message>
    <message>
        <source>Masa tunggu belum lewat</source>
        <translation>Still in the waiting month</translation>
    </message>
    <message>
        <source>Saldo di dua kartu: gabung dulu</source>
        <translation>Balance on two cards: merge first</translation>
    </message>
    <message>
        <source>Data belum diperbarui</source>
        <translation>Data not updated</translation>
    </message>
    <message>
        <source>PIN terkunci: petugas membuka</source>
        <translation>PIN locked: staff open it</translation>
    </message>
    <message>
        <source>Klaim sebagian, masih bekerja</source>
        <translation>Partial claim, still working</translation>
    </message>
    <message>
        <source>Belum terdaftar: mulai dari Daftar</source>
        <translation>Not registered: begin with Register</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Panel pelatih</source>
        <translation>Trainer&apos;s panel</translation>
    </message>
    <message>
        <source>Pandu langkah (F7)</source>
        <translation>Guide the steps (F7)</translation>
    </message>
    <message>
        <source>Layar pembicara (F6)</source>
        <translation>Presenter&apos;s page (F6)</translation>
    </message>
    <message>
        <source>Ulang dari awal (F9)</source>
        <translation>Start anew (F9)</translation>
    </message>
    <message>
        <source>Tutup (F8)</source>
        <translation>Close (F8)</translation>
    </message>
    <message>
        <source>Peserta latihan</source>
        <translation>People for training</translation>
    </message>
    <message>
        <source>Daftar dengan nama Slamet Riyadi: beda satu huruf</source>
        <translation>Register as Slamet Riyadi: one letter differs</translation>
    </message>
    <message>
        <source>LATIHAN</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>Buat gangguan</source>
        <translation>Make something go wrong</translation>
    </message>
    <message>
        <source>Alat pelatih</source>
        <translation>The trainer&apos;s tools</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::VouchPanel</name>
    <message>
        <source>Petugas, mengapa tanpa kamera?</source>
        <translation>Officer, why without the camera?</translation>
    </message>
    <message>
        <source>Kembali ke kamera</source>
        <translation>Back to the camera</translation>
    </message>
    <message>
        <source>Alasan tanpa kamera</source>
        <translation>Reason for no camera</translation>
    </message>
    <message>
        <source>Kode petugas</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>Kode petugas belum diisi.</source>
        <translation>The staff code is missing.</translation>
    </message>
    <message>
        <source>PIN petugas terdiri dari enam angka.</source>
        <translation>A staff PIN has six digits.</translation>
    </message>
    <message>
        <source>Kode petugas ini tidak dikenal.</source>
        <translation>This staff code is unknown.</translation>
    </message>
    <message numerus="yes">
        <source>PIN petugas keliru. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>Wrong staff PIN. %n try left.</numerusform>
            <numerusform>Wrong staff PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun petugas ini terkunci. Hubungi admin kantor.</source>
        <translation>This staff account is locked. Ask the branch admin.</translation>
    </message>
    <message>
        <source>Mohon tunggu…</source>
        <translation>Please wait…</translation>
    </message>
    <message>
        <source>Saya sudah memeriksa</source>
        <translation>I have checked</translation>
    </message>
    <message>
        <source>Dokumen kedua</source>
        <translation>Second document</translation>
    </message>
    <message>
        <source>KTP dan %1</source>
        <translation>KTP and %1</translation>
    </message>
    <message>
        <source>%1. Cocokkan wajah dengan KTP dan satu dokumen lagi. Dokumen apa?</source>
        <translation>%1. Compare the face with the KTP and one more document. Which one?</translation>
    </message>
    <message>
        <source>%1. Dilihat: %2. Petugas pertama, isi kode dan PIN.</source>
        <translation>%1. Seen: %2. First officer, enter code and PIN.</translation>
    </message>
    <message>
        <source>%1 sudah memeriksa. Sekarang penyelia, isi kode dan PIN.</source>
        <translation>%1 has looked. Now the supervisor, enter code and PIN.</translation>
    </message>
    <message>
        <source>%1 sudah memeriksa. Petugas kedua, isi kode dan PIN.</source>
        <translation>%1 has looked. Second officer, enter code and PIN.</translation>
    </message>
    <message>
        <source>Ini petugas yang sama. Minta petugas lain ikut memeriksa.</source>
        <translation>This is the same officer. Ask another one to look as well.</translation>
    </message>
    <message>
        <source>Wajah yang tidak cocok menurut kamera hanya dapat dipastikan bersama penyelia.</source>
        <translation>A face that the camera refuses can only be vouched for together with a supervisor.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WaitingPage</name>
    <message>
        <source>Kalau menunggu, berapa lama?</source>
        <translation>If you wait, how long?</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>What if I wait?</translation>
    </message>
    <message>
        <source>Lanjutkan klaim</source>
        <translation>Go on with claim</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Perkiraan dari saldo dan aturan hari ini, tanpa iuran baru. Anda yang memutuskan.</source>
        <translation>An estimate from today&apos;s balance and rules, without new contributions. You decide.</translation>
    </message>
    <message>
        <source>Perkiraan, dengan anggapan syarat klaim terpenuhi dan NPWP ada. Anda yang memutuskan.</source>
        <translation>An estimate, taking the conditions as met and an NPWP as given. You decide.</translation>
    </message>
    <message>
        <source>Kalau saya tunggu, berapa lama?</source>
        <translation>What if I wait, and how long?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WayDown</name>
    <message>
        <source>Ke atas</source>
        <translation>Back to top</translation>
    </message>
    <message>
        <source>Ke bawah</source>
        <translation>More below</translation>
    </message>
    <message>
        <source>Kembali ke awal halaman ini</source>
        <translation>Back to the beginning of this page</translation>
    </message>
    <message>
        <source>Halaman ini masih berlanjut di bawah</source>
        <translation>This page goes on below</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WordField</name>
    <message>
        <source>Terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Too long. At most %1 letters.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::YearsPage</name>
    <message>
        <source>Iuran dan saldo per tahun</source>
        <translation>Contributions and balance by year</translation>
    </message>
    <message>
        <source>Rincian per tahun</source>
        <translation>Details by year</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Iuran JHT</source>
        <translation>JHT paid in</translation>
    </message>
    <message>
        <source>Iuran JP</source>
        <translation>JP paid in</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Yield</translation>
    </message>
    <message>
        <source>Dibayarkan</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Saldo akhir</source>
        <translation>End balance</translation>
    </message>
    <message>
        <source>Gabung saldo</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>keluar %1</source>
        <translation>out %1</translation>
    </message>
    <message>
        <source>Belum ada iuran pada kartu ini.</source>
        <translation>There are no contributions on this card yet.</translation>
    </message>
    <message>
        <source>Sentuh satu tahun untuk melihat iuran tiap bulan.</source>
        <translation>Touch a year to see the contributions of each month.</translation>
    </message>
    <message>
        <source>Grafik saldo akhir tiap tahun</source>
        <translation>Chart of the balance at the end of each year</translation>
    </message>
</context>
</TS>
