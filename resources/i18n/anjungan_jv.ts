<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="id_ID">
<context>
    <name>BalancePaper</name>
    <message>
        <source>Anjungan JHT</source>
        <translation>Anjungan JHT</translation>
    </message>
    <message>
        <source>Saldo Jaminan Hari Tua</source>
        <translation>Saldo Jaminan Hari Tua</translation>
    </message>
    <message>
        <source>Saldo per %1</source>
        <translation>Saldo dumugi %1</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Nomor kartu (KPJ)</source>
        <translation>Nomer kertu (KPJ)</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Saldo tercatat</source>
        <translation>Saldo kacathet</translation>
    </message>
    <message>
        <source>Sedang diproses dalam klaim</source>
        <translation>Saweg dipunproses ing klaim</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan dibukukan pada akhir tahun atau saat klaim dibayar.</source>
        <translation>Asil pangrembaka dipunbukokaken ing pungkasan taun utawi nalika klaim dipunbayar.</translation>
    </message>
</context>
<context>
    <name>ClaimActions</name>
    <message>
        <source>Sudah diperbaiki</source>
        <translation>Sampun dipundandosi</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Sarujuk</translation>
    </message>
    <message>
        <source>Kirim ke bank</source>
        <translation>Kintun dhateng bank</translation>
    </message>
    <message>
        <source>Bayar</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Wangsulaken</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Tulak</translation>
    </message>
    <message>
        <source>Batalkan klaim</source>
        <translation>Batalaken klaim</translation>
    </message>
    <message>
        <source>Yang memverifikasi klaim tidak boleh menyetujuinya. Minta penyelia lain.</source>
        <translation>Ingkang verifikasi klaim mboten kenging nyarujuki. Nyuwun penyelia sanes.</translation>
    </message>
    <message>
        <source>Klaim ini baru saja diubah di meja lain. Daftar sudah dimuat ulang.</source>
        <translation>Klaim punika nembe dipunewahi ing meja sanes. Dhaptar sampun dipunbikak malih.</translation>
    </message>
    <message>
        <source>Akun petugas Anda baru saja ditutup atau terkunci. Hubungi admin kantor.</source>
        <translation>Akun petugas panjenengan nembe dipuntutup utawi kakunci. Mangga hubungi admin kantor.</translation>
    </message>
    <message>
        <source>Peran Anda tidak boleh melakukan langkah ini. Minta bantuan petugas atau penyelia.</source>
        <translation>Peran panjenengan mboten kenging nindakaken langkah punika. Nyuwun pitulungan petugas utawi penyelia.</translation>
    </message>
    <message>
        <source>Bandingkan dulu kedua foto, lalu pilih orang yang sama atau bukan.</source>
        <translation>Mangga dipuntandhingaken rumiyin kalih foto punika, lajeng dipunpilih tiyang ingkang sami utawi sanes.</translation>
    </message>
    <message>
        <source>Wajah ditolak. Penyelia harus memastikan orangnya dulu.</source>
        <translation>Pasuryanipun dipuntampik. Penyelia kedah mesthekaken tiyangipun rumiyin.</translation>
    </message>
</context>
<context>
    <name>ClaimSummary</name>
    <message>
        <source>Nama pemilik rekening sama dengan peserta</source>
        <translation>Asma ingkang gadhah rekening sami kaliyan peserta</translation>
    </message>
    <message>
        <source>Nama pemilik rekening hampir sama. Pastikan dengan buku tabungan</source>
        <translation>Asma ingkang gadhah rekening meh sami. Cocokaken kaliyan buku tabungan</translation>
    </message>
    <message>
        <source>Nama pemilik rekening berbeda. Jangan dibayar sebelum diperiksa</source>
        <translation>Asma ingkang gadhah rekening benten. Sampun ngantos dipunbayar saderengipun dipunpriksa</translation>
    </message>
    <message>
        <source>Panjang nomor rekening tidak biasa untuk bank ini</source>
        <translation>Cacahing angka rekening mboten limrah kangge bank punika</translation>
    </message>
    <message>
        <source>Kode bank tidak dikenal</source>
        <translation>Kode bank mboten dipuntepangi</translation>
    </message>
    <message>
        <source>%1, a.n. %2</source>
        <translation>%1, a.n. %2</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Tanggal miyos</translation>
    </message>
    <message>
        <source>KPJ</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Jumlah bruto</source>
        <translation>Gunggung bruto</translation>
    </message>
    <message>
        <source>Pajak (%1)</source>
        <translation>Paos (%1)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Nomer rekening</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Priksa</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>Mboten wonten</translation>
    </message>
    <message>
        <source>Janji selesai</source>
        <translation>Janji rampung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, oleh %2</source>
        <translation>%1, dening %2</translation>
    </message>
    <message>
        <source>Petugas memastikan: %1</source>
        <translation>Petugas mesthekaken: %1</translation>
    </message>
    <message>
        <source>Jumlah bersih</source>
        <translation>Gunggung resik</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Usia pensiun 56 tahun</source>
        <translation>Yuswa pensiun 56 taun</translation>
    </message>
    <message>
        <source>Mengundurkan diri</source>
        <translation>Medal saking pakaryan</translation>
    </message>
    <message>
        <source>Pemutusan hubungan kerja (PHK)</source>
        <translation>PHK (dipunkendelaken saking pakaryan)</translation>
    </message>
    <message>
        <source>Kepesertaan 10 tahun, sebagian 10%</source>
        <translation>Peserta 10 taun, saperangan 10%</translation>
    </message>
    <message>
        <source>Kepesertaan 10 tahun, sebagian 30% (perumahan)</source>
        <translation>Peserta 10 taun, saperangan 30% (griya)</translation>
    </message>
    <message>
        <source>Usia pensiun menurut PKB</source>
        <translation>Yuswa pensiun miturut PKB</translation>
    </message>
    <message>
        <source>Berakhirnya PKWT</source>
        <translation>Rampungipun PKWT</translation>
    </message>
    <message>
        <source>Usaha berhenti (BPU)</source>
        <translation>Usaha kendel (BPU)</translation>
    </message>
    <message>
        <source>Meninggalkan Indonesia selamanya</source>
        <translation>Nilar Indonesia salaminipun</translation>
    </message>
    <message>
        <source>Cacat total tetap</source>
        <translation>Cacat total tetep</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation>Tilar donya</translation>
    </message>
    <message>
        <source>Penerima Upah (PU)</source>
        <translation>Ingkang nampi upah (PU)</translation>
    </message>
    <message>
        <source>Bukan Penerima Upah (BPU)</source>
        <translation>Sanes penampi upah (BPU)</translation>
    </message>
    <message>
        <source>Pekerja Migran Indonesia (PMI)</source>
        <translation>Pekerja Migran Indonesia (PMI)</translation>
    </message>
    <message>
        <source>Bekerja pada perusahaan dan menerima gaji</source>
        <translation>Nyambut damel ing perusahaan lan nampi gaji</translation>
    </message>
    <message>
        <source>Bekerja sendiri: pedagang, pengemudi, petani, nelayan</source>
        <translation>Usaha piyambak: bakul, sopir, tani, nelayan</translation>
    </message>
    <message>
        <source>Bekerja di luar negeri</source>
        <translation>Nyambut damel ing manca nagari</translation>
    </message>
    <message>
        <source>Kontrak kerja berakhir</source>
        <translation>Kontrak kerja sampun telas</translation>
    </message>
    <message>
        <source>Pensiun menurut PKB</source>
        <translation>Pensiun miturut PKB</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Sebab sanes</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Kakung</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Putri</translation>
    </message>
    <message>
        <source>Warga Negara Indonesia (WNI)</source>
        <translation>Warga Negara Indonesia (WNI)</translation>
    </message>
    <message>
        <source>Warga Negara Asing (WNA)</source>
        <translation>Warga Negara Asing (WNA)</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Katampi</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Kapriksa</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Kasarujukan</translation>
    </message>
    <message>
        <source>Dikirim ke bank</source>
        <translation>Kakintun dhateng bank</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Perlu perbaikan</source>
        <translation>Prelu dipundandosi</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Katulak</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Kabatalaken</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Bisa diajukan di anjungan ini</source>
        <translation>Saged dipunaturaken ing anjungan punika</translation>
    </message>
    <message>
        <source>Diselesaikan di loket</source>
        <translation>Dipunrampungaken ing loket</translation>
    </message>
    <message>
        <source>Ada yang perlu dilakukan dulu</source>
        <translation>Wonten ingkang prelu dipuntindakaken rumiyin</translation>
    </message>
    <message>
        <source>Belum bisa diajukan</source>
        <translation>Dereng saged dipunaturaken</translation>
    </message>
    <message>
        <source>Pajak final</source>
        <translation>Paos final</translation>
    </message>
    <message>
        <source>Pajak progresif</source>
        <translation>Paos progresif</translation>
    </message>
    <message>
        <source>Isian belum benar. Silakan periksa lagi.</source>
        <translation>Isenipun dereng leres. Mangga dipunpriksa malih.</translation>
    </message>
    <message>
        <source>Data tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.</source>
        <translation>Data mboten kepanggih. Mangga dipunpriksa nomeripun, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Data ini sudah terdaftar. Silakan pakai yang sudah ada, atau panggil petugas.</source>
        <translation>Data punika sampun kadhaptar. Mangga ngagem ingkang sampun wonten, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Data ini baru saja berubah. Silakan kembali dan lihat lagi.</source>
        <translation>Data punika nembe ewah. Mangga wangsul lan dipunpirsani malih.</translation>
    </message>
    <message>
        <source>Menurut aturan, ini belum bisa dilakukan. Petugas bisa menjelaskannya.</source>
        <translation>Miturut aturan, punika dereng saged. Petugas saged njlentrehaken.</translation>
    </message>
    <message>
        <source>Anda belum terdaftar di anjungan. Silakan pilih Daftar lebih dulu.</source>
        <translation>Panjenengan dereng kadhaptar ing anjungan. Mangga milih Ndhaptar rumiyin.</translation>
    </message>
    <message>
        <source>PIN tidak cocok. Silakan coba lagi.</source>
        <translation>PIN mboten cocog. Mangga dipuncobi malih.</translation>
    </message>
    <message>
        <source>PIN salah lima kali, jadi akun dikunci demi keamanan. Silakan panggil petugas.</source>
        <translation>PIN klentu kaping gangsal, pramila akun dipunkunci supados aman. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Ini memerlukan wewenang penyelia. Silakan minta bantuan penyelia.</source>
        <translation>Punika mbetahaken penyelia. Mangga nyuwun pitulungan penyelia.</translation>
    </message>
    <message>
        <source>Anjungan ini sedang tidak bisa menyimpan data. Silakan panggil petugas.</source>
        <translation>Anjungan punika saweg mboten saged nyimpen data. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Anjungan sedang sibuk. Tunggu sebentar, lalu coba lagi.</source>
        <translation>Anjungan saweg repot. Mangga ngentosi sekedhap, lajeng dipuncobi malih.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan anjungan penuh. Silakan panggil petugas.</source>
        <translation>Panyimpenan anjungan sampun kebak. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibaca atau ditulis. Silakan panggil petugas.</source>
        <translation>Berkas mboten saged dipunwaos utawi dipunserat. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Pencetak sedang tidak tersedia. Silakan panggil petugas.</source>
        <translation>Pencithak saweg mboten wonten. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Kamera sedang dipakai yang lain. Tunggu sebentar, atau panggil petugas.</source>
        <translation>Kamera saweg dipunginakaken program sanes. Mangga ngentosi sekedhap, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Terjadi kesalahan pada anjungan. Isian Anda tetap tersimpan. Silakan panggil petugas.</source>
        <translation>Wonten kalepatan ing anjungan. Isen panjenengan tetep kasimpen. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>Desember</translation>
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
        <translation>Ngahad</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Senen</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Rebo</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Kemis</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Jemuwah</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Setu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tahun</source>
        <translation>
            <numerusform>%n taun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulan</source>
        <translation>
            <numerusform>%n wulan</numerusform>
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
        <translation>jv</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Kartu peserta (KPJ)</source>
        <translation>Kertu peserta (KPJ)</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Kartu NPWP</source>
        <translation>Kertu NPWP</translation>
    </message>
    <message>
        <source>Surat keterangan berhenti dari perusahaan</source>
        <translation>Serat katrangan kendel saking perusahaan</translation>
    </message>
    <message>
        <source>Tanda terima laporan PHK dari Dinas Tenaga Kerja</source>
        <translation>Tandha tampi laporan PHK saking Dinas Tenaga Kerja</translation>
    </message>
    <message>
        <source>Surat laporan PHK dari perusahaan</source>
        <translation>Serat laporan PHK saking perusahaan</translation>
    </message>
    <message>
        <source>Surat pemberitahuan PHK dan pernyataan Anda tidak menolaknya</source>
        <translation>Serat pawartos PHK lan pratelan bilih panjenengan mboten nulak</translation>
    </message>
    <message>
        <source>Perjanjian bersama dengan perusahaan</source>
        <translation>Prajanjian sareng kaliyan perusahaan</translation>
    </message>
    <message>
        <source>Petikan putusan pengadilan hubungan industrial</source>
        <translation>Petikan putusan pengadilan hubungan industrial</translation>
    </message>
    <message>
        <source>Perjanjian pengikatan jual beli rumah (PPJB)</source>
        <translation>Prajanjian tumbas griya (PPJB)</translation>
    </message>
    <message>
        <source>Akta jual beli rumah (AJB)</source>
        <translation>Akta tumbas griya (AJB)</translation>
    </message>
    <message>
        <source>Surat kredit rumah dari bank</source>
        <translation>Serat kredit griya saking bank</translation>
    </message>
    <message>
        <source>Peraturan perusahaan atau PKB yang memuat usia pensiun</source>
        <translation>Aturan perusahaan utawi PKB ingkang nyebataken yuswa pensiun</translation>
    </message>
    <message>
        <source>Surat kontrak kerja</source>
        <translation>Serat kontrak kerja</translation>
    </message>
    <message>
        <source>Paspor</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Surat pernyataan tidak kembali bekerja di Indonesia</source>
        <translation>Serat pratelan mboten badhe nyambut damel malih ing Indonesia</translation>
    </message>
    <message>
        <source>Surat keterangan dokter</source>
        <translation>Serat katrangan dhokter</translation>
    </message>
    <message>
        <source>Surat keterangan kematian</source>
        <translation>Serat katrangan tilar donya</translation>
    </message>
    <message>
        <source>Surat keterangan ahli waris</source>
        <translation>Serat katrangan ahli waris</translation>
    </message>
    <message>
        <source>KTP ahli waris</source>
        <translation>KTP ahli waris</translation>
    </message>
    <message>
        <source>Kartu Keluarga</source>
        <translation>Kartu Keluarga</translation>
    </message>
    <message>
        <source>Salah satu: %1</source>
        <translation>Salah satunggal: %1</translation>
    </message>
    <message>
        <source>; atau </source>
        <translation>; utawi </translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Buku tabungan</source>
        <translation>Buku tabungan</translation>
    </message>
</context>
<context>
    <name>FaceTexts</name>
    <message>
        <source>Bagus. Tahan sebentar</source>
        <translation>Sae. Kendel sekedhap</translation>
    </message>
    <message>
        <source>Hadapkan wajah ke kamera</source>
        <translation>Adhepaken pasuryan dhateng kamera</translation>
    </message>
    <message>
        <source>Satu orang saja di depan kamera</source>
        <translation>Satunggal tiyang kemawon ing ngajeng kamera</translation>
    </message>
    <message>
        <source>Maju sedikit</source>
        <translation>Maju sekedhik</translation>
    </message>
    <message>
        <source>Mundur sedikit</source>
        <translation>Mundur sekedhik</translation>
    </message>
    <message>
        <source>Geser ke tengah</source>
        <translation>Geser dhateng tengah</translation>
    </message>
    <message>
        <source>Lihat lurus ke kamera</source>
        <translation>Pirsani kamera kanthi jejeg</translation>
    </message>
    <message>
        <source>Tahan sebentar</source>
        <translation>Kendel sekedhap</translation>
    </message>
    <message>
        <source>Cahaya dari satu sisi. Hadapkan badan ke arah cahaya</source>
        <translation>Padhang saking satunggal sisih. Mangga madhep cahya</translation>
    </message>
    <message>
        <source>Cahaya kurang</source>
        <translation>Cahyanipun kirang</translation>
    </message>
    <message>
        <source>Kamera tertutup</source>
        <translation>Kamera katutup</translation>
    </message>
    <message>
        <source>Foto sudah diambil</source>
        <translation>Foto sampun dipunpundhut</translation>
    </message>
    <message>
        <source>Kamera tidak ditemukan. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>Kamera mboten kepanggih. Petugas saged mriksa KTP panjenengan.</translation>
    </message>
    <message>
        <source>Kamera terputus. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>Kamera pedhot. Mangga ngentosi sekedhap, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Kamera tidak menjawab. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>Kamera mboten mangsuli. Mangga ngentosi sekedhap, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Gambar kamera berhenti. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>Gambar kamera kendel. Mangga ngentosi sekedhap, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Kamera sedang dipakai yang lain. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>Kamera saweg dipunginakaken program sanes. Petugas saged mriksa KTP panjenengan.</translation>
    </message>
    <message>
        <source>Kamera tidak memberi gambar. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>Kamera mboten wonten gambaripun. Petugas saged mriksa KTP panjenengan.</translation>
    </message>
    <message>
        <source>Pemeriksa wajah belum terpasang. Petugas bisa membantu memeriksa KTP Anda.</source>
        <translation>Pamriksa pasuryan dereng kapasang. Petugas saged mriksa KTP panjenengan.</translation>
    </message>
    <message>
        <source>Kamera belum siap. Tunggu sebentar, atau minta bantuan petugas.</source>
        <translation>Kamera dereng siyaga. Mangga ngentosi sekedhap, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Terlalu gelap, menghadap ke lampu</source>
        <translation>Kirang padhang, madhep lampu</translation>
    </message>
    <message>
        <source>Terlalu terang, menjauh dari lampu</source>
        <translation>Kepadhangen, tebih saking lampu</translation>
    </message>
    <message>
        <source>Lepas masker</source>
        <translation>Masker dipuncopot</translation>
    </message>
    <message>
        <source>Lepas kacamata hitam</source>
        <translation>Tingal peteng dipuncopot</translation>
    </message>
    <message>
        <source>Kamera terbalik. Minta bantuan petugas</source>
        <translation>Kamera kuwalik. Nyuwun pitulungan petugas</translation>
    </message>
    <message>
        <source>Putar kepala pelan ke kiri</source>
        <translation>Mangga noleh alon-alon ngiwa</translation>
    </message>
    <message>
        <source>Putar kepala pelan ke kanan</source>
        <translation>Mangga noleh alon-alon nengen</translation>
    </message>
    <message>
        <source>Kembali lihat lurus ke kamera</source>
        <translation>Pirsani kamera malih kanthi jejeg</translation>
    </message>
    <message>
        <source>Mirip: %1, hanya petunjuk.</source>
        <translation>Mirip: %1, namung pitedah.</translation>
    </message>
    <message>
        <source>Mirip: %1, batas %2.</source>
        <translation>Mirip: %1, wates %2.</translation>
    </message>
    <message>
        <source>Kamera menilai orang yang sama.</source>
        <translation>Kamera nganggep tiyang ingkang sami.</translation>
    </message>
    <message>
        <source>Petugas yang memutuskan.</source>
        <translation>Petugas ingkang mutusaken.</translation>
    </message>
    <message numerus="yes">
        <source>Kamera menilai orang yang berbeda, setelah %n foto.</source>
        <translation>
            <numerusform>Kamera nganggep tiyang sanes, sasampunipun %n foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kamera tidak membandingkan: belum ada data wajah dari pendaftaran. Petugas yang memutuskan.</source>
        <translation>Kamera mboten nandhingaken: dereng wonten data pasuryan saking pandhaftaran. Petugas ingkang mutusaken.</translation>
    </message>
    <message>
        <source>Ada tanda foto cetak atau layar di depan kamera. Pastikan orangnya hadir sendiri.</source>
        <translation>Wonten tandha foto cithakan utawi layar ing sangajenging kamera. Kapesthekna tiyangipun rawuh piyambak.</translation>
    </message>
    <message>
        <source>Gerakan kepala yang diminta tidak terlihat.</source>
        <translation>Obahing sirah ingkang dipunsuwun mboten ketingal.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Bisa diajukan mulai %1.</source>
        <translation>Saged dipunaturaken wiwit %1.</translation>
    </message>
    <message>
        <source>Belum ada kepesertaan JHT atas nama Anda.</source>
        <translation>Dereng wonten kepesertaan JHT mawi asma panjenengan.</translation>
    </message>
    <message>
        <source>Bawa KTP dan kartu peserta ke loket. Petugas akan mencarinya.</source>
        <translation>Mangga mbekta KTP lan kertu peserta dhateng loket. Petugas badhe madosi.</translation>
    </message>
    <message>
        <source>Saldo JHT: %1</source>
        <translation>Saldo JHT: %1</translation>
    </message>
    <message>
        <source>Tidak ada saldo yang bisa dicairkan.</source>
        <translation>Mboten wonten saldo ingkang saged dipunpundhut.</translation>
    </message>
    <message>
        <source>Bisa diajukan setelah iuran Anda masuk. Jika menurut Anda keliru, tanyakan di loket.</source>
        <translation>Saged dipunaturaken sasampunipun iuran mlebet. Menawi klentu, mangga nyuwun pirsa ing loket.</translation>
    </message>
    <message>
        <source>Masih ada klaim Anda yang sedang diproses.</source>
        <translation>Taksih wonten klaim panjenengan ingkang saweg dipunproses.</translation>
    </message>
    <message>
        <source>Klaim baru bisa diajukan setelah klaim itu selesai.</source>
        <translation>Klaim nembe saged dipunaturaken sasampunipun klaim punika rampung.</translation>
    </message>
    <message>
        <source>Usia Anda: %1</source>
        <translation>Yuswa panjenengan: %1</translation>
    </message>
    <message>
        <source>Usia Anda</source>
        <translation>Yuswa panjenengan</translation>
    </message>
    <message>
        <source>Usia Anda belum lewat %1.</source>
        <translation>Yuswa panjenengan dereng langkung %1.</translation>
    </message>
    <message>
        <source>Usia pensiun perusahaan belum tercatat.</source>
        <translation>Yuswa pensiun perusahaan dereng kacathet.</translation>
    </message>
    <message>
        <source>Bawa peraturan perusahaan atau PKB ke loket agar petugas mencatatnya.</source>
        <translation>Mangga mbekta aturan perusahaan utawi PKB dhateng loket supados dipuncathet petugas.</translation>
    </message>
    <message>
        <source>Usia pensiun di perusahaan Anda %1.</source>
        <translation>Yuswa pensiun ing perusahaan panjenengan %1.</translation>
    </message>
    <message>
        <source>Status kepesertaan: masih aktif</source>
        <translation>Status kepesertaan: taksih aktif</translation>
    </message>
    <message>
        <source>Menurut catatan, kepesertaan Anda belum berakhir.</source>
        <translation>Miturut cathetan, kepesertaan panjenengan dereng rampung.</translation>
    </message>
    <message>
        <source>Jika sudah berhenti, perusahaan yang melaporkannya. Pekerja mandiri melapor di loket.</source>
        <translation>Menawi sampun kendel, perusahaan ingkang nglaporaken. Ingkang usaha piyambak nglapor ing loket.</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja yang tercatat: %1</source>
        <translation>Sebab kendel ingkang kacathet: %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>dereng wonten</translation>
    </message>
    <message>
        <source>Hanya bila alasan berhenti tercatat: %1.</source>
        <translation>Namung menawi sebab kendel kacathet: %1.</translation>
    </message>
    <message>
        <source>Pilih sebab yang sesuai. Jika catatan keliru, bawa surat perusahaan ke loket.</source>
        <translation>Mangga milih sebab ingkang cocog. Menawi cathetan klentu, mbekta serat perusahaan dhateng loket.</translation>
    </message>
    <message>
        <source>Tanggal berhenti bekerja belum tercatat.</source>
        <translation>Tanggal kendel nyambut damel dereng kacathet.</translation>
    </message>
    <message>
        <source>Bawa surat keterangan berhenti ke loket agar petugas mencatatnya.</source>
        <translation>Mangga mbekta serat katrangan kendel dhateng loket supados dipuncathet petugas.</translation>
    </message>
    <message>
        <source>Tanggal berhenti bekerja: %1</source>
        <translation>Tanggal kendel nyambut damel: %1</translation>
    </message>
    <message>
        <source>Masa tunggu %1 belum lewat.</source>
        <translation>Mangsa ngentosi %1 dereng langkung.</translation>
    </message>
    <message>
        <source>Perselisihan kerja: ada</source>
        <translation>Pasulayan kerja: wonten</translation>
    </message>
    <message>
        <source>PHK Anda masih diperselisihkan dengan perusahaan.</source>
        <translation>PHK panjenengan taksih dipunrembag kaliyan perusahaan.</translation>
    </message>
    <message>
        <source>Bisa diajukan setelah perselisihan selesai. Petugas memastikan keadaannya.</source>
        <translation>Saged dipunaturaken sasampunipun pasulayan rampung. Petugas badhe mesthekaken.</translation>
    </message>
    <message>
        <source>Lama kepesertaan: %1</source>
        <translation>Dangunipun dados peserta: %1</translation>
    </message>
    <message>
        <source>Lama kepesertaan belum mencapai %1.</source>
        <translation>Dangunipun dados peserta dereng dumugi %1.</translation>
    </message>
    <message>
        <source>Masih kurang %1.</source>
        <translation>Taksih kirang %1.</translation>
    </message>
    <message numerus="yes">
        <source>Klaim sebagian sebelumnya: %n kali</source>
        <translation>
            <numerusform>Klaim saperangan saderengipun: %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Klaim sebagian hanya bisa satu kali, 10% atau 30%.</source>
        <translation>Klaim saperangan namung saged sepisan, 10% utawi 30%.</translation>
    </message>
    <message>
        <source>Sisa saldo bisa diambil dengan sebab lain, misalnya usia pensiun.</source>
        <translation>Sisa saldo saged dipunpundhut mawi sebab sanes, upaminipun yuswa pensiun.</translation>
    </message>
    <message>
        <source>Sebab klaim: %1</source>
        <translation>Sebab klaim: %1</translation>
    </message>
    <message>
        <source>Sebab ini diurus di loket, karena suratnya harus dilihat petugas.</source>
        <translation>Sebab punika dipunrampungaken ing loket, awit seratipun kedah dipunpirsani petugas.</translation>
    </message>
    <message>
        <source>Ambil nomor antrean.</source>
        <translation>Mangga mundhut nomer antrean.</translation>
    </message>
    <message>
        <source>Saldo Anda di atas batas anjungan, %1.</source>
        <translation>Saldo panjenengan langkung saking wates anjungan, %1.</translation>
    </message>
    <message>
        <source>Klaim Anda tetap bisa diajukan di loket. Ambil nomor antrean.</source>
        <translation>Klaim tetep saged dipunaturaken ing loket. Mangga mundhut nomer antrean.</translation>
    </message>
    <message>
        <source>Kepesertaan yang masih aktif: %1</source>
        <translation>Kepesertaan ingkang taksih aktif: %1</translation>
    </message>
    <message>
        <source>Lebih dari satu kepesertaan Anda masih aktif.</source>
        <translation>Kepesertaan panjenengan ingkang aktif langkung saking satunggal.</translation>
    </message>
    <message>
        <source>Klaim Anda bisa diajukan di loket. Ambil nomor antrean.</source>
        <translation>Klaim saged dipunaturaken ing loket. Mangga mundhut nomer antrean.</translation>
    </message>
    <message>
        <source>Pengkinian data: %1</source>
        <translation>Pambaruan data: %1</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>dereng nate</translation>
    </message>
    <message>
        <source>Data diri Anda perlu diperbarui dulu.</source>
        <translation>Data dhiri panjenengan prelu dipunbaruaken rumiyin.</translation>
    </message>
    <message>
        <source>Perbarui data di anjungan ini, sekitar 3 menit. Lalu klaim dilanjutkan.</source>
        <translation>Mangga mbaruaken data ing anjungan punika, kinten-kinten 3 menit. Lajeng klaim dipunlajengaken.</translation>
    </message>
    <message>
        <source>Kartu yang bersaldo: %1</source>
        <translation>Kertu ingkang wonten saldonipun: %1</translation>
    </message>
    <message>
        <source>Saldo Anda masih ada di beberapa kartu.</source>
        <translation>Saldo panjenengan taksih wonten ing sawetawis kertu.</translation>
    </message>
    <message>
        <source>Gabungkan saldo di anjungan ini. Lalu klaim dilanjutkan.</source>
        <translation>Mangga nggabung saldo ing anjungan punika. Lajeng klaim dipunlajengaken.</translation>
    </message>
    <message>
        <source>Dasar: %1</source>
        <translation>Dhasar: %1</translation>
    </message>
    <message>
        <source>Pilih sebab lain</source>
        <translation>Pilih sebab sanes</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Pundhut nomer antrean</translation>
    </message>
    <message>
        <source>Perbarui data sekarang</source>
        <translation>Baruaken data sapunika</translation>
    </message>
    <message>
        <source>Gabung saldo sekarang</source>
        <translation>Gabung saldo sapunika</translation>
    </message>
    <message>
        <source>Lihat klaim saya</source>
        <translation>Pirsani klaim kula</translation>
    </message>
    <message>
        <source>Saldo dalam batas anjungan</source>
        <translation>Saldo ing salebeting wates anjungan</translation>
    </message>
    <message>
        <source>Saldo %1, batas %2</source>
        <translation>Saldo %1, wates %2</translation>
    </message>
    <message>
        <source>Klaim Anda diurus di loket. Lanjutkan untuk mendapat nomor antrean.</source>
        <translation>Klaim panjenengan dipunrampungaken ing loket. Mangga lajeng supados pikantuk nomer antrean.</translation>
    </message>
    <message>
        <source>Kepesertaan sudah berakhir</source>
        <translation>Kepesertaan sampun rampung</translation>
    </message>
    <message>
        <source>Masih aktif</source>
        <translation>Taksih aktif</translation>
    </message>
    <message>
        <source>Status kepesertaan</source>
        <translation>Status kepesertaan</translation>
    </message>
    <message>
        <source>%1, usia %2, lamanya %3</source>
        <translation>%1, yuswa %2, dangunipun %3</translation>
    </message>
    <message>
        <source>Jika sudah berhenti, perusahaan yang melaporkannya; pekerja mandiri melapor di loket. Sebab yang masih terbuka ada di langkah berikut.</source>
        <translation>Menawi sampun kendel, perusahaan ingkang nglaporaken; ingkang usaha piyambak nglapor ing loket. Sebab ingkang taksih saged wonten ing langkah candhakipun.</translation>
    </message>
    <message>
        <source>Data diri sudah diperbarui</source>
        <translation>Data dhiri sampun dipunbaruaken</translation>
    </message>
    <message>
        <source>Diperbarui %1</source>
        <translation>Dipunbaruaken %1</translation>
    </message>
    <message>
        <source>Belum pernah diperbarui</source>
        <translation>Dereng nate dipunbaruaken</translation>
    </message>
    <message>
        <source>Perbarui data dulu di anjungan ini, sekitar 3 menit.</source>
        <translation>Mangga mbaruaken data rumiyin ing anjungan punika, kinten-kinten 3 menit.</translation>
    </message>
</context>
<context>
    <name>HandoutTexts</name>
    <message>
        <source>Klaim JHT dalam sepuluh langkah</source>
        <translation>Klaim JHT wonten sedasa urutan</translation>
    </message>
    <message>
        <source>Bahan latihan. Orang, nomor, dan uang di halaman ini rekaan.</source>
        <translation>Kangge gladhen. Tiyang, nomer, lan arta ing kaca punika namung rekan.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Halaman depan</source>
        <translation>Kaca ngajeng</translation>
    </message>
    <message>
        <source>Sentuh Klaim JHT untuk mulai.</source>
        <translation>Mangga nyenggol Klaim JHT kangge miwiti.</translation>
    </message>
    <message>
        <source>Setiap keperluan punya satu ubin. Peserta yang ragu menyentuh Panggil Petugas; tempatnya selalu sama.</source>
        <translation>Saben kaprelon wonten ubinipun. Ingkang mangu-mangu nyenggol Timbali Petugas; panggenanipun tansah sami.</translation>
    </message>
    <message>
        <source>Masuk: nomor</source>
        <translation>Mlebet: nomer</translation>
    </message>
    <message>
        <source>Ketik NIK atau nomor kartu dengan tombol angka.</source>
        <translation>Mangga ngetik NIK utawi nomer kertu mawi tombol angka.</translation>
    </message>
    <message>
        <source>Angka dikelompokkan agar mudah dicocokkan dengan KTP. Anjungan memberi tahu berapa angka yang kurang.</source>
        <translation>Angka dipunpantha supados gampil dipuncocogaken kaliyan KTP. Anjungan ngaturi pirsa pinten angka ingkang kirang.</translation>
    </message>
    <message>
        <source>Masuk: PIN</source>
        <translation>Mlebet: PIN</translation>
    </message>
    <message>
        <source>Ketik enam angka PIN.</source>
        <translation>Mangga ngetik enem angka PIN.</translation>
    </message>
    <message>
        <source>PIN tidak pernah terlihat. Lima kali salah mengunci akun; petugas membukanya setelah melihat KTP.</source>
        <translation>PIN mboten nate ketingal. Lepat kaping gangsal ngunci akun; petugas ingkang mbikak sasampunipun mirsani KTP.</translation>
    </message>
    <message>
        <source>Menu Jaminan Hari Tua</source>
        <translation>Menu Jaminan Hari Tua</translation>
    </message>
    <message>
        <source>Sentuh Klaim JHT.</source>
        <translation>Mangga nyenggol Klaim JHT.</translation>
    </message>
    <message>
        <source>Di sini juga ada Cek kesiapan klaim: melihat dulu apa yang kurang, tanpa mengajukan apa pun.</source>
        <translation>Ing ngriki ugi wonten Priksa samaptanipun klaim: mirsani rumiyin menapa ingkang kirang, tanpa ngaturaken menapa-menapa.</translation>
    </message>
    <message>
        <source>Mulai klaim</source>
        <translation>Wiwiti klaim</translation>
    </message>
    <message>
        <source>Baca, lalu sentuh tombol utama di kanan bawah.</source>
        <translation>Mangga dipunwaos, lajeng nyenggol tombol utama ing tengen ngandhap.</translation>
    </message>
    <message>
        <source>Isian disimpan setiap langkah. Peserta yang pergi dan kembali melanjutkan dari langkah terakhir.</source>
        <translation>Isian dipunsimpen saben urutan. Ingkang tindak lajeng wangsul saged nglajengaken saking urutan pungkasan.</translation>
    </message>
    <message>
        <source>Tiga syarat awal</source>
        <translation>Tiga sarat wiwitan</translation>
    </message>
    <message>
        <source>Lihat ketiga syarat, lalu lanjut.</source>
        <translation>Mangga mirsani tiga sarat, lajeng nglajengaken.</translation>
    </message>
    <message>
        <source>Batas saldo diuji paling dulu, sebelum peserta mengetik apa pun. Yang belum hijau diberi tahu caranya.</source>
        <translation>Wates saldo dipunpriksa rumiyin, saderengipun peserta ngetik. Ingkang dereng ijem dipunaturi caranipun.</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Pilih satu sebab, lalu lanjut.</source>
        <translation>Mangga milih satunggal sebab, lajeng nglajengaken.</translation>
    </message>
    <message>
        <source>Sebab yang tertutup tetap terlihat dengan alasannya, dan boleh disentuh untuk membaca aturannya.</source>
        <translation>Sebab ingkang katutup taksih ketingal kanthi alesanipun, lan saged dipunsenggol kangge maos aturanipun.</translation>
    </message>
    <message>
        <source>Data kepesertaan</source>
        <translation>Data kepesertaan</translation>
    </message>
    <message>
        <source>Data yang salah tidak menghentikan peserta: anjungan memberi nomor antrean ke loket.</source>
        <translation>Data ingkang klentu mboten mandhegaken peserta: anjungan maringi nomer antrean dhateng loket.</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Foto pasuryan</translation>
    </message>
    <message>
        <source>Lihat ke kamera sampai gambar diambil sendiri.</source>
        <translation>Mangga mirsani kamera ngantos gambar dipunpundhut piyambak.</translation>
    </message>
    <message>
        <source>Tidak ada tombol jepret. Bila kamera rusak atau wajah tidak ditemukan, petugas melihat langsung orangnya.</source>
        <translation>Mboten wonten tombol jepret. Menawi kamera risak utawi pasuryan mboten kepanggih, petugas mirsani langsung tiyangipun.</translation>
    </message>
    <message>
        <source>NPWP dan rekening</source>
        <translation>NPWP lan rekening</translation>
    </message>
    <message>
        <source>Pilih bank, lalu ketik nomor rekening.</source>
        <translation>Mangga milih bank, lajeng ngetik nomer rekening.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama peserta sendiri. NPWP hanya wajib bila aturan memintanya.</source>
        <translation>Rekening kedah asma peserta piyambak. NPWP namung wajib menawi aturan nyuwun.</translation>
    </message>
    <message>
        <source>Rincian uang</source>
        <translation>Rincian arta</translation>
    </message>
    <message>
        <source>Baca jumlah yang diterima, lalu lanjut.</source>
        <translation>Mangga maos cacahipun ingkang dipuntampi, lajeng nglajengaken.</translation>
    </message>
    <message>
        <source>Iuran, hasil pengembangan, pajak, dan yang diterima. Kalau saya tunggu? membandingkan dengan nanti.</source>
        <translation>Iuran, hasil pengembangan, pajeg, lan ingkang dipuntampi. Menawi kula rantosi? nandhingaken kaliyan mbenjang.</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>Menawi kula rantosi?</translation>
    </message>
    <message>
        <source>Pilih lama menunggu dan bandingkan.</source>
        <translation>Mangga milih dangunipun ngrantosi lan nandhingaken.</translation>
    </message>
    <message>
        <source>Anjungan tidak menyarankan apa pun. Batas, lama proses, dan pajak berdampingan; peserta yang memutuskan.</source>
        <translation>Anjungan mboten maringi pamrayogi. Wates, dangunipun proses, lan pajeg sesandhingan; peserta ingkang mutusaken.</translation>
    </message>
    <message>
        <source>Periksa jawaban</source>
        <translation>Mriksa wangsulan</translation>
    </message>
    <message>
        <source>Periksa semua baris. Ubah yang keliru, lalu Konfirmasi.</source>
        <translation>Mangga mriksa sedaya larik. Ewahi ingkang klentu, lajeng Konfirmasi.</translation>
    </message>
    <message>
        <source>Setiap baris punya tombol Ubah dan kembali ke sini. Belum ada yang terkirim sebelum Konfirmasi.</source>
        <translation>Saben larik wonten tombol Ewahi lan wangsul mriki. Dereng wonten ingkang dipunkintun saderengipun Konfirmasi.</translation>
    </message>
    <message>
        <source>Klaim terkirim</source>
        <translation>Klaim sampun kakintun</translation>
    </message>
    <message>
        <source>Cetak tanda terima, lalu Selesai.</source>
        <translation>Mangga nyithak tandha tampi, lajeng Rampung.</translation>
    </message>
    <message>
        <source>Nomor klaim dan tanggal janji tercetak. Lacak Klaim menunjukkan sampai di mana klaim itu.</source>
        <translation>Nomer klaim lan tanggal janji kacithak. Lacak Klaim nedahaken sampun dumugi pundi klaim punika.</translation>
    </message>
    <message>
        <source>Cocokkan data, pilih Sudah, lalu lanjut.</source>
        <translation>Mangga nyocogaken data, milih Sampun, lajeng nglajengaken.</translation>
    </message>
    <message>
        <source>Belum terdaftar</source>
        <translation>Dereng kadhaptar</translation>
    </message>
    <message>
        <source>Nomornya dikenal, tetapi belum punya PIN. Sentuh Daftar sekarang.</source>
        <translation>Nomeripun sampun wonten, nanging dereng gadhah PIN. Mangga nyenggol Ndhaptar sapunika.</translation>
    </message>
    <message>
        <source>Pendaftaran cukup satu kali, kira-kira lima menit, dengan KTP dan kartu peserta.</source>
        <translation>Pandhaptaran cekap sepisan, kinten-kinten gangsal menit, mawi KTP lan kertu peserta.</translation>
    </message>
    <message>
        <source>Ini dulu, baru klaim</source>
        <translation>Punika rumiyin, lajeng klaim</translation>
    </message>
    <message>
        <source>Baca yang perlu dibereskan, lalu sentuh tombol utama di kanan bawah.</source>
        <translation>Mangga maos ingkang prelu dipunrampungaken, lajeng nyenggol tombol utama ing tengen ngandhap.</translation>
    </message>
    <message>
        <source>Setiap halangan disebut dengan alasan dan jalan keluarnya.</source>
        <translation>Saben alangan dipunaturaken kanthi alesan lan marginipun.</translation>
    </message>
    <message>
        <source>Gabung saldo</source>
        <translation>Gabung saldo</translation>
    </message>
    <message>
        <source>Lihat kartu-kartu dan jumlahnya, lalu sentuh Gabungkan.</source>
        <translation>Mangga mirsani kertu-kertu lan gunggungipun, lajeng nyenggol Gabung.</translation>
    </message>
    <message>
        <source>Semua saldo pindah ke satu kartu, jumlahnya tetap. Sebelum tombol itu disentuh, belum ada yang berpindah.</source>
        <translation>Sedaya saldo pindhah dhateng satunggal kertu, gunggungipun tetep. Saderengipun tombol punika dipunsenggol, dereng wonten ingkang pindhah.</translation>
    </message>
    <message>
        <source>Saldo di satu kartu</source>
        <translation>Saldo ing satunggal kertu</translation>
    </message>
    <message>
        <source>Saldo sudah digabung. Sentuh Lanjut.</source>
        <translation>Saldo sampun dipungabung. Mangga nyenggol Lajeng.</translation>
    </message>
    <message>
        <source>Peserta yang datang dari klaim kembali ke klaimnya dengan sendirinya.</source>
        <translation>Peserta ingkang rawuh saking klaim wangsul piyambak dhateng klaimipun.</translation>
    </message>
    <message>
        <source>Daftar: persetujuan</source>
        <translation>Ndhaptar: sarujuk</translation>
    </message>
    <message>
        <source>Jawab dua pertanyaan: data pribadi, lalu foto wajah.</source>
        <translation>Mangga mangsuli kalih pitakenan: data pribadi, lajeng foto pasuryan.</translation>
    </message>
    <message>
        <source>Tanpa persetujuan data pribadi, pendaftaran berhenti. Tanpa foto wajah tetap bisa: petugas melihat langsung orangnya.</source>
        <translation>Tanpa sarujuk data pribadi, pandhaptaran mandheg. Tanpa foto pasuryan tetep saged: petugas mirsani langsung tiyangipun.</translation>
    </message>
    <message>
        <source>Daftar: jenis kepesertaan</source>
        <translation>Ndhaptar: jinising kepesertaan</translation>
    </message>
    <message>
        <source>Pilih jenis kepesertaan, lalu kewarganegaraan.</source>
        <translation>Mangga milih jinising kepesertaan, lajeng kewarganegaraan.</translation>
    </message>
    <message>
        <source>Jenis ini dicocokkan dengan kartu peserta di langkah nomor KPJ.</source>
        <translation>Jinis punika dipuncocogaken kaliyan kertu peserta ing urutan nomer KPJ.</translation>
    </message>
    <message>
        <source>Daftar: NIK</source>
        <translation>Ndhaptar: NIK</translation>
    </message>
    <message>
        <source>Ketik 16 angka NIK dari KTP.</source>
        <translation>Mangga ngetik 16 angka NIK saking KTP.</translation>
    </message>
    <message>
        <source>Tanggal lahir terbaca dari NIK, jadi nanti tinggal dicocokkan.</source>
        <translation>Tanggal miyos kawaos saking NIK, dados mangke kantun dipuncocogaken.</translation>
    </message>
    <message>
        <source>Sudah terdaftar</source>
        <translation>Sampun kadhaptar</translation>
    </message>
    <message>
        <source>NIK ini sudah punya akun. Sentuh Masuk.</source>
        <translation>NIK punika sampun gadhah akun. Mangga nyenggol Mlebet.</translation>
    </message>
    <message>
        <source>Satu orang satu akun. Yang lupa PIN dibuatkan PIN baru oleh petugas.</source>
        <translation>Satunggal tiyang satunggal akun. Ingkang kesupen PIN dipundamelaken PIN enggal dening petugas.</translation>
    </message>
    <message>
        <source>Daftar: nomor KPJ</source>
        <translation>Ndhaptar: nomer KPJ</translation>
    </message>
    <message>
        <source>Ketik 11 angka nomor KPJ dari kartu peserta.</source>
        <translation>Mangga ngetik 11 angka nomer KPJ saking kertu peserta.</translation>
    </message>
    <message>
        <source>NIK tertulis di setiap fotokopi KTP, maka nomor kartu peserta ikut ditanyakan.</source>
        <translation>NIK kaserat ing saben fotokopi KTP, pramila nomer kertu peserta ugi dipunsuwun.</translation>
    </message>
    <message>
        <source>Daftar: nama dan kelahiran</source>
        <translation>Ndhaptar: asma lan miyos</translation>
    </message>
    <message>
        <source>Ketik nama dan tempat lahir seperti di KTP, lalu cocokkan tanggal lahir.</source>
        <translation>Mangga ngetik asma lan papan miyos kados ing KTP, lajeng nyocogaken tanggal miyos.</translation>
    </message>
    <message>
        <source>Beda satu huruf pun terlihat di langkah berikutnya. Salin dari KTP, jangan dari ingatan.</source>
        <translation>Benten satunggal aksara kemawon ketingal ing urutan candhakipun. Mangga nurun saking KTP, sampun saking kengetan.</translation>
    </message>
    <message>
        <source>Daftar: isian berbeda</source>
        <translation>Ndhaptar: isen benten</translation>
    </message>
    <message>
        <source>Lihat huruf yang ditandai. Bila isian sudah seperti KTP, ambil nomor antrean.</source>
        <translation>Mangga mirsani aksara ingkang dipuntandhani. Menawi isen sampun kados KTP, mangga mundhut nomer antrean.</translation>
    </message>
    <message>
        <source>Perbaiki isian untuk yang salah ketik. Data kepesertaan hanya diperbaiki petugas di loket.</source>
        <translation>Leresaken isen kangge ingkang klentu ngetik. Data kepesertaan namung dipunleresaken petugas ing loket.</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>Cetak slip antrean, lalu Selesai.</source>
        <translation>Mangga nyithak slip antrean, lajeng Rampung.</translation>
    </message>
    <message>
        <source>Slip ini dibawa ke loket bersama KTP. Petugas membantu sampai selesai.</source>
        <translation>Slip punika dipunbekta dhateng loket sareng KTP. Petugas mbiyantu ngantos rampung.</translation>
    </message>
    <message>
        <source>Daftar: alamat</source>
        <translation>Ndhaptar: alamat</translation>
    </message>
    <message>
        <source>Pilih masih tinggal di sini, atau ketik alamat baru.</source>
        <translation>Mangga milih taksih lenggah ing mriki, utawi ngetik alamat enggal.</translation>
    </message>
    <message>
        <source>Dari alamat lama hanya kata-kata pertama yang terlihat, agar orang lain tidak membacanya.</source>
        <translation>Saking alamat lami namung tembung-tembung wiwitan ingkang ketingal, supados tiyang sanes mboten maos.</translation>
    </message>
    <message>
        <source>Daftar: telepon</source>
        <translation>Ndhaptar: telpon</translation>
    </message>
    <message>
        <source>Pilih masih memakai nomor ini, atau ketik nomor baru.</source>
        <translation>Mangga milih taksih ngagem nomer punika, utawi ngetik nomer enggal.</translation>
    </message>
    <message>
        <source>Dari nomor lama hanya angka terakhir yang terlihat. Email boleh dikosongkan.</source>
        <translation>Saking nomer lami namung angka pungkasan ingkang ketingal. Email kenging dipunsuwungaken.</translation>
    </message>
    <message>
        <source>Daftar: PIN baru</source>
        <translation>Ndhaptar: PIN enggal</translation>
    </message>
    <message>
        <source>Ketik enam angka PIN, lalu ulangi sekali lagi.</source>
        <translation>Mangga ngetik nem angka PIN, lajeng dipunambali sepisan malih.</translation>
    </message>
    <message>
        <source>PIN yang mudah ditebak ditolak: angka kembar, angka berurutan, tanggal lahir.</source>
        <translation>PIN ingkang gampil kabatang dipuntampik: angka kembar, angka urut, tanggal miyos.</translation>
    </message>
    <message>
        <source>Daftar: foto wajah</source>
        <translation>Ndhaptar: foto pasuryan</translation>
    </message>
    <message>
        <source>Foto ini menjadi pembanding saat klaim nanti. Bila kamera rusak, petugas melihat langsung orangnya.</source>
        <translation>Foto punika dados pambandhing wekdal klaim mangke. Menawi kamera risak, petugas mirsani langsung tiyangipun.</translation>
    </message>
    <message>
        <source>Pendaftaran selesai</source>
        <translation>Pandhaptaran rampung</translation>
    </message>
    <message>
        <source>Ini kartu digitalnya. Sentuh tombol utama di kanan bawah.</source>
        <translation>Punika kertu digitalipun. Mangga nyenggol tombol utama ing tengen ngandhap.</translation>
    </message>
    <message>
        <source>Mulai sekarang peserta masuk dengan NIK atau nomor KPJ dan PIN barunya.</source>
        <translation>Wiwit sapunika peserta mlebet mawi NIK utawi nomer KPJ lan PIN enggalipun.</translation>
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
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Jumlah bruto</source>
        <translation>Gunggung bruto</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Katampi</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Sisa saldo</translation>
    </message>
    <message>
        <source>%1 (perkiraan)</source>
        <translation>%1 (kinten-kinten)</translation>
    </message>
    <message>
        <source>Tanda terima klaim JHT</source>
        <translation>Tandha tampi klaim JHT</translation>
    </message>
    <message>
        <source>Jumlah yang akan diterima</source>
        <translation>Gunggung ingkang badhe dipuntampi</translation>
    </message>
    <message>
        <source>Klaim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Nomer klaim</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
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
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Dipunaturaken</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Dipunjanjekaken rampung</translation>
    </message>
    <message>
        <source>Dikirim ke</source>
        <translation>Dipunkintun dhateng</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Nomer rekening</translation>
    </message>
    <message>
        <source>Siapkan bila petugas meminta</source>
        <translation>Cumawisaken menawi petugas nyuwun</translation>
    </message>
    <message>
        <source>Dasar aturan</source>
        <translation>Dhasar aturan</translation>
    </message>
    <message>
        <source>Klaim JHT: %1</source>
        <translation>Klaim JHT: %1</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>Klaim JHT</translation>
    </message>
    <message>
        <source>Data diri yang berbeda</source>
        <translation>Data dhiri ingkang benten</translation>
    </message>
    <message>
        <source>Pemeriksaan wajah</source>
        <translation>Pamriksan pasuryan</translation>
    </message>
    <message>
        <source>Perbaikan data kepesertaan</source>
        <translation>Ndandosi data kepesertaan</translation>
    </message>
    <message>
        <source>Rujukan ke loket</source>
        <translation>Rujukan dhateng loket</translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Kaperluan</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>Kangge</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Lumampah</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>Ingkang prelu dipunbekta</translation>
    </message>
    <message>
        <source>Tunggu nomor Anda dipanggil. Petugas sudah menerima isian Anda.</source>
        <translation>Mangga ngentosi nomeripun dipunsebat. Petugas sampun nampi isen panjenengan.</translation>
    </message>
    <message>
        <source>Kartu peserta digital</source>
        <translation>Kertu peserta digital</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>Nomer KPJ</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Peserta sejak</source>
        <translation>Peserta wiwit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Mboten aktif</translation>
    </message>
    <message>
        <source>Simpan kertas ini. Lacak klaim di anjungan kantor ini dengan nomor di atas. Aturan: %1.</source>
        <translation>Mangga dipunsimpen. Klaim saged dipunpirsani ing anjungan kantor punika mawi nomer ing nginggil. Aturan: %1.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Nomor HP dimulai dengan 08 dan panjangnya 10 sampai 13 angka. Mohon periksa lagi.</source>
        <translation>Nomer HP kawiwitan 08 lan cacahipun 10 dumugi 13 angka. Mangga dipunpriksa malih.</translation>
    </message>
    <message>
        <source>Email (boleh kosong)</source>
        <translation>Email (kenging kosong)</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Kode pos terdiri dari 5 angka.</source>
        <translation>Kode pos cacahipun 5 angka.</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Nomer HP</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation>Kabupaten utawi kitha</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Nama keluarga atau kerabat</source>
        <translation>Asma kulawarga utawi sedherek</translation>
    </message>
    <message>
        <source>Nomor HP keluarga atau kerabat</source>
        <translation>Nomer HP kulawarga utawi sedherek</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Tidak ada klaim lain yang sedang diproses</source>
        <translation>Mboten wonten klaim sanes ingkang saweg dipunproses</translation>
    </message>
    <message>
        <source>Saldo dalam batas anjungan</source>
        <translation>Saldo ing salebeting wates anjungan</translation>
    </message>
    <message>
        <source>Data diri sudah diperbarui</source>
        <translation>Data dhiri sampun dipunbaruaken</translation>
    </message>
    <message>
        <source>Saldo berada di satu kartu</source>
        <translation>Saldo wonten ing satunggal kertu</translation>
    </message>
    <message>
        <source>Usia sudah cukup</source>
        <translation>Yuswa sampun cekap</translation>
    </message>
    <message>
        <source>Kepesertaan sudah berakhir</source>
        <translation>Kepesertaan sampun rampung</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja sudah sesuai</source>
        <translation>Alesan kendel nyambut damel sampun cocog</translation>
    </message>
    <message>
        <source>Masa tunggu sudah lewat</source>
        <translation>Wekdal ngrantosi sampun kalangkungan</translation>
    </message>
    <message>
        <source>Tidak ada perselisihan kerja</source>
        <translation>Mboten wonten prakawis padamelan</translation>
    </message>
    <message>
        <source>Lama kepesertaan sudah cukup, %1</source>
        <translation>Dangunipun kepesertaan sampun cekap, %1</translation>
    </message>
    <message>
        <source>Belum pernah klaim sebagian</source>
        <translation>Dereng nate klaim saperangan</translation>
    </message>
    <message>
        <source>Semua syarat sudah siap</source>
        <translation>Sedaya sarat sampun samapta</translation>
    </message>
    <message>
        <source>Tinggal sedikit lagi</source>
        <translation>Kantun sekedhik malih</translation>
    </message>
    <message>
        <source>Bisa diajukan, di loket</source>
        <translation>Saged dipunaturaken, ing loket</translation>
    </message>
    <message>
        <source>Ada syarat yang belum terpenuhi</source>
        <translation>Wonten sarat ingkang dereng jangkep</translation>
    </message>
    <message>
        <source>Nama di KTP sama dengan catatan kepesertaan.</source>
        <translation>Asma ing KTP sami kaliyan cathetan kepesertaan.</translation>
    </message>
    <message>
        <source>Nama di KTP berbeda dari catatan kepesertaan. Petugas loket membetulkan catatan: bawa KTP dan Kartu Keluarga. Jika KTP yang keliru, Dukcapil yang membetulkan.</source>
        <translation>Asma ing KTP beda kaliyan cathetan kepesertaan. Petugas loket ingkang ndandosi cathetan: mangga mbekta KTP lan Kertu Kulawarga. Menawi KTP ingkang klentu, Dukcapil ingkang ndandosi.</translation>
    </message>
    <message>
        <source>Nama di rekening sama dengan catatan kepesertaan.</source>
        <translation>Asma ing rekening sami kaliyan cathetan kepesertaan.</translation>
    </message>
    <message>
        <source>Nama di rekening berbeda dari catatan kepesertaan. Bank Anda yang membetulkan nama rekening: bawa KTP dan buku rekening ke bank.</source>
        <translation>Asma ing rekening beda kaliyan cathetan kepesertaan. Bank panjenengan ingkang ndandosi asma rekening: mangga mbekta KTP lan buku rekening dhateng bank.</translation>
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
        <translation>Samaptanipun klaim JHT</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Kapriksa</translation>
    </message>
    <message>
        <source>Masih perlu</source>
        <translation>Taksih prelu</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Sampun samapta</translation>
    </message>
    <message>
        <source>Surat yang dibawa</source>
        <translation>Serat ingkang dipunbekta</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Asma panjenengan</translation>
    </message>
    <message>
        <source>Keadaan pada hari pemeriksaan. Kertas ini bukan bukti klaim; klaim belum diajukan.</source>
        <translation>Kawontenan ing dinten pamriksan. Kertas punika sanes bukti klaim; klaim dereng dipunaturaken.</translation>
    </message>
</context>
<context>
    <name>ReferralReasons</name>
    <message>
        <source>Kepesertaan tidak ditemukan</source>
        <translation>Kepesertaan mboten kepanggih</translation>
    </message>
    <message>
        <source>Tidak ada saldo</source>
        <translation>Mboten wonten saldo</translation>
    </message>
    <message>
        <source>Masih ada klaim yang sedang diproses</source>
        <translation>Taksih wonten klaim ingkang dipunproses</translation>
    </message>
    <message>
        <source>Sebab klaim ini dilayani di loket</source>
        <translation>Sebab klaim punika dipunladosi ing loket</translation>
    </message>
    <message>
        <source>Saldo di atas batas klaim mandiri</source>
        <translation>Saldo langkung saking wates klaim mandiri</translation>
    </message>
    <message>
        <source>Lebih dari satu kepesertaan masih aktif</source>
        <translation>Kepesertaan aktif langkung saking satunggal</translation>
    </message>
    <message>
        <source>Data diri belum diperbarui</source>
        <translation>Data dhiri dereng dipunbaruaken</translation>
    </message>
    <message>
        <source>Saldo masih ada di beberapa kartu</source>
        <translation>Saldo taksih wonten ing sawetawis kertu</translation>
    </message>
    <message>
        <source>Kepesertaan masih tercatat aktif</source>
        <translation>Kepesertaan taksih kacathet aktif</translation>
    </message>
    <message>
        <source>Lama kepesertaan belum cukup</source>
        <translation>Dangunipun dados peserta dereng cekap</translation>
    </message>
    <message>
        <source>Klaim sebagian sudah pernah diambil</source>
        <translation>Klaim saperangan sampun nate dipunpundhut</translation>
    </message>
    <message>
        <source>PHK masih dalam perselisihan</source>
        <translation>PHK taksih ing pasulayan</translation>
    </message>
    <message>
        <source>Usia belum lewat usia pensiun</source>
        <translation>Yuswa dereng langkung yuswa pensiun</translation>
    </message>
    <message>
        <source>Usia pensiun perusahaan belum tercapai atau belum tercatat</source>
        <translation>Yuswa pensiun perusahaan dereng dumugi utawi dereng kacathet</translation>
    </message>
    <message>
        <source>Nama tidak sama dengan catatan</source>
        <translation>Asma mboten sami kaliyan cathetan</translation>
    </message>
    <message>
        <source>Tempat lahir tidak sama dengan catatan</source>
        <translation>Papan miyos mboten sami kaliyan cathetan</translation>
    </message>
    <message>
        <source>Tanggal lahir tidak sama dengan catatan</source>
        <translation>Tanggal miyos mboten sami kaliyan cathetan</translation>
    </message>
    <message>
        <source>Data diri perlu dibetulkan</source>
        <translation>Data dhiri prelu dipunleresaken</translation>
    </message>
    <message>
        <source>Data kepesertaan perlu dibetulkan</source>
        <translation>Data kepesertaan prelu dipunleresaken</translation>
    </message>
    <message>
        <source>Foto wajah perlu dipastikan petugas</source>
        <translation>Foto pasuryan prelu dipunpesthekaken petugas</translation>
    </message>
    <message>
        <source>Alasan berhenti bekerja yang tercatat tidak sesuai</source>
        <translation>Sebab kendel ingkang kacathet mboten cocog</translation>
    </message>
    <message>
        <source>Masa tunggu belum lewat, atau tanggalnya belum tercatat</source>
        <translation>Mangsa ngentosi dereng langkung, utawi tanggalipun dereng kacathet</translation>
    </message>
    <message>
        <source>Usia belum memenuhi syarat</source>
        <translation>Yuswa dereng nyekapi sarat</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Papan miyos</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Tanggal miyos</translation>
    </message>
    <message>
        <source>Syarat lain dalam aturan (%1)</source>
        <translation>Sarat sanes ing aturan (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>berbeda sama sekali</source>
        <translation>benten sanget</translation>
    </message>
    <message>
        <source>diketik / tercatat: %1</source>
        <translation>dipunserat / kacathet: %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1, dipilih</source>
        <translation>%1, kapilih</translation>
    </message>
    <message>
        <source>Sentuh sebuah angka untuk mendengarnya</source>
        <translation>Pencet satunggal angka kangge mirengaken</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>persen hasil pengembangan tahun ini</source>
        <translation>persen asil pangrembaka taun punika</translation>
    </message>
    <message>
        <source>hari libur %1</source>
        <translation>dinten prei %1</translation>
    </message>
    <message>
        <source>syarat sebab klaim %1</source>
        <translation>sarat sebab klaim %1</translation>
    </message>
    <message>
        <source>ketentuan %1</source>
        <translation>katetepan %1</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan</source>
        <translation>Asil pangrembaka taun punika</translation>
    </message>
    <message>
        <source>Hasil pengembangan berjalan (perkiraan)</source>
        <translation>Asil pangrembaka taun punika (kinten-kinten)</translation>
    </message>
</context>
<context>
    <name>VouchReasons</name>
    <message>
        <source>Kamera tidak menyala</source>
        <translation>Kamera mboten murub</translation>
    </message>
    <message>
        <source>Wajah tidak terbaca kamera</source>
        <translation>Pasuryan mboten kawaos kamera</translation>
    </message>
    <message>
        <source>Peserta tidak dapat berdiri di depan kamera</source>
        <translation>Peserta mboten saged jumeneng ing ngajeng kamera</translation>
    </message>
    <message>
        <source>Peserta memilih tidak difoto</source>
        <translation>Peserta milih mboten dipunfoto</translation>
    </message>
    <message>
        <source>Wajah diperban atau sedang sakit</source>
        <translation>Pasuryan dipunperban utawi nembe gerah</translation>
    </message>
    <message>
        <source>Keyakinan agama</source>
        <translation>Kapitadosan agami</translation>
    </message>
    <message>
        <source>Kamera menilai wajah tidak cocok</source>
        <translation>Kamera nganggep pasuryan mboten cocog</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Ambil sekarang</source>
        <translation>Pundhut sapunika</translation>
    </message>
    <message>
        <source>Tunggu dulu</source>
        <translation>Dipunrantosi rumiyin</translation>
    </message>
    <message>
        <source>Sebagian dulu</source>
        <translation>Saperangan rumiyin</translation>
    </message>
    <message>
        <source>Di loket, karena di atas batas %1</source>
        <translation>Ing loket: langkung saking %1</translation>
    </message>
    <message>
        <source>Di loket</source>
        <translation>Ing loket</translation>
    </message>
    <message>
        <source>Di anjungan ini, setelah data Anda siap</source>
        <translation>Ing anjungan punika, sasampunipun data panjenengan samapta</translation>
    </message>
    <message>
        <source>Di anjungan ini, batasnya %1</source>
        <translation>Ing anjungan, watesipun %1</translation>
    </message>
    <message>
        <source>Sekarang di anjungan, nanti di loket</source>
        <translation>Sapunika ing anjungan, mbenjang ing loket</translation>
    </message>
    <message>
        <source>Sekarang di loket, nanti di anjungan</source>
        <translation>Sapunika ing loket, mbenjang ing anjungan</translation>
    </message>
    <message>
        <source>%1, tarif bertingkat</source>
        <translation>%1, tarif undha-usuk</translation>
    </message>
    <message>
        <source>Sama dengan sekarang</source>
        <translation>Sami kaliyan sapunika</translation>
    </message>
    <message>
        <source>%1 lebih banyak daripada sekarang</source>
        <translation>%1 langkung kathah tinimbang sapunika</translation>
    </message>
    <message>
        <source>%1 lebih sedikit daripada sekarang</source>
        <translation>%1 langkung sekedhik tinimbang sapunika</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Sapunika</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>belum bisa</source>
        <translation>dereng saged</translation>
    </message>
    <message>
        <source>Diurus</source>
        <translation>Panggenan</translation>
    </message>
    <message>
        <source>Lama proses</source>
        <translation>Dangunipun</translation>
    </message>
    <message numerus="yes">
        <source>%n hari kerja</source>
        <translation>
            <numerusform>%n dinten kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Pajak</source>
        <translation>Pajeg</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Sisa saldo</translation>
    </message>
    <message>
        <source>Tanpa menunggu</source>
        <translation>Tanpa ngrantosi</translation>
    </message>
    <message>
        <source>Belum bisa. %1 %2</source>
        <translation>Dereng saged. %1 %2</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>WordChecks</name>
    <message>
        <source>Terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Kepanjangen. Paling kathah %1 aksara.</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>Asma dereng dipunisi.</translation>
    </message>
    <message>
        <source>Nama terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Asma kepanjangen. Paling kathah %1 aksara.</translation>
    </message>
    <message>
        <source>Nama ditulis dengan huruf, seperti di KTP.</source>
        <translation>Asma dipunserat mawi aksara, kados ing KTP.</translation>
    </message>
    <message>
        <source>Tempat lahir belum diisi.</source>
        <translation>Papan miyos dereng dipunisi.</translation>
    </message>
    <message>
        <source>Tempat lahir terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Papan miyos kepanjangen. Paling kathah %1 aksara.</translation>
    </message>
    <message>
        <source>Tempat lahir ditulis dengan huruf, seperti di KTP.</source>
        <translation>Papan miyos dipunserat mawi aksara, kados ing KTP.</translation>
    </message>
    <message>
        <source>Alamat belum diisi.</source>
        <translation>Alamat dereng dipunisi.</translation>
    </message>
    <message>
        <source>Alamat terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Alamat kepanjangen. Paling kathah %1 aksara.</translation>
    </message>
    <message>
        <source>Alamat ditulis dengan huruf dan angka saja.</source>
        <translation>Alamat dipunserat mawi aksara lan angka kemawon.</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap: jalan, nomor dan kota.</source>
        <translation>Mangga dipunserat jangkep: margi, nomer lan kitha.</translation>
    </message>
    <message>
        <source>Bagian ini belum diisi.</source>
        <translation>Perangan punika dereng dipunisi.</translation>
    </message>
    <message>
        <source>Ditulis dengan huruf, seperti di KTP.</source>
        <translation>Dipunserat mawi aksara, kados ing KTP.</translation>
    </message>
    <message>
        <source>Ada gambar atau tanda yang tidak bisa disimpan. Pakai huruf dan angka saja.</source>
        <translation>Wonten gambar utawi tandha ingkang mboten saged kasimpen. Ngagema aksara lan angka kemawon.</translation>
    </message>
    <message>
        <source>Alamat email ditulis seperti nama@contoh.id. Boleh dikosongkan.</source>
        <translation>Alamat email dipunserat kados asma@contoh.id. Kenging dipunkosongaken.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::AddressPage</name>
    <message>
        <source>Alamat</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Papan huruf</source>
        <translation>Papan aksara</translation>
    </message>
    <message>
        <source>Masih tinggal di sini?</source>
        <translation>Taksih lenggah ing mriki?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Pilih masih tinggal di sini, atau sudah pindah.</source>
        <translation>Mangga milih taksih lenggah ing mriki, utawi sampun pindhah.</translation>
    </message>
    <message>
        <source>Alamat Anda belum ada di data kami.</source>
        <translation>Alamat panjenengan dereng wonten ing data kula.</translation>
    </message>
    <message>
        <source>Alamat baru: jalan, nomor, kota</source>
        <translation>Alamat enggal: margi, nomer, kitha</translation>
    </message>
    <message>
        <source>Ya, %1</source>
        <translation>Inggih, %1</translation>
    </message>
    <message>
        <source>Tidak, sudah pindah</source>
        <translation>Mboten, sampun pindhah</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::BalancePage</name>
    <message>
        <source>Jumlah saldo</source>
        <translation>Gunggung saldo</translation>
    </message>
    <message>
        <source>Rincian saldo</source>
        <translation>Rincian saldo</translation>
    </message>
    <message>
        <source>Saldo JHT Anda</source>
        <translation>Saldo JHT panjenengan</translation>
    </message>
    <message>
        <source>Rincian iuran</source>
        <translation>Rincian iuran</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Cithak</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>Dumugi %1</translation>
    </message>
    <message>
        <source>Masih aktif sejak %1</source>
        <translation>Taksih aktif wiwit %1</translation>
    </message>
    <message>
        <source>Berakhir %1</source>
        <translation>Rampung %1</translation>
    </message>
    <message>
        <source>Saldo tercatat</source>
        <translation>Saldo kacathet</translation>
    </message>
    <message>
        <source>Sedang diproses dalam klaim</source>
        <translation>Saweg dipunproses ing klaim</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Nomor kartu (KPJ)</source>
        <translation>Nomer kertu (KPJ)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Iuran terakhir</source>
        <translation>Iuran pungkasan</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Dereng wonten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua dan Jaminan Pensiun</source>
        <translation>Jaminan Hari Tua lan Jaminan Pensiun</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua</source>
        <translation>Jaminan Hari Tua</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Saweg nyithak…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kertas Anda.</source>
        <translation>Sampun dipuncithak. Mangga kertasipun dipunpundhut.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::BreakdownPage</name>
    <message>
        <source>Anda akan menerima</source>
        <translation>Panjenengan badhe nampi</translation>
    </message>
    <message>
        <source>Ini rincian uang Anda</source>
        <translation>Punika rincian yatra panjenengan</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>KPJ %1</source>
        <translation>KPJ %1</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Hasil pengembangan</source>
        <translation>Asil pangrembaka</translation>
    </message>
    <message>
        <source>Gabungan dari kartu lain</source>
        <translation>Gabungan saking kertu sanes</translation>
    </message>
    <message>
        <source>Sudah diambil sebelumnya</source>
        <translation>Sampun dipunpundhut saderengipun</translation>
    </message>
    <message>
        <source>Saldo kartu ini</source>
        <translation>Saldo kertu punika</translation>
    </message>
    <message>
        <source>Jumlah yang diklaim</source>
        <translation>Gunggung ingkang dipunklaim</translation>
    </message>
    <message>
        <source>Anda terima</source>
        <translation>Panjenengan tampi</translation>
    </message>
    <message>
        <source>Sisa saldo</source>
        <translation>Sisa saldo</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>Menawi kula rantosi?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CalibrationPage</name>
    <message>
        <source>Tempelkan kartu bank atau KTP pada gambar kartu. Ubah sampai garisnya tepat di tepi kartu.</source>
        <translation>Mangga nempelaken kertu bank utawi KTP ing gambar kertu. Ewahi ngantos garisipun pas ing pinggir kertu.</translation>
    </message>
    <message>
        <source>Gambar kartu, lebar 85,6 milimeter</source>
        <translation>Gambar kertu, wiyaripun 85,6 milimeter</translation>
    </message>
    <message>
        <source>Jauh lebih kecil</source>
        <translation>Alit sanget</translation>
    </message>
    <message>
        <source>Lebih kecil</source>
        <translation>Alit</translation>
    </message>
    <message>
        <source>Lebih besar</source>
        <translation>Ageng</translation>
    </message>
    <message>
        <source>Jauh lebih besar</source>
        <translation>Ageng sanget</translation>
    </message>
    <message>
        <source>Seberapa besar layar ini?</source>
        <translation>Sepinten agengipun layar punika?</translation>
    </message>
    <message>
        <source>Simpan ukuran</source>
        <translation>Simpen ukuran</translation>
    </message>
    <message>
        <source>Satu milimeter sama dengan %1 piksel.</source>
        <translation>Satunggal milimeter sami kaliyan %1 piksel.</translation>
    </message>
    <message>
        <source>Ukuran dipakai sekarang, tetapi tidak tersimpan. Tulis pixels-per-mm=%1 di berkas pengaturan.</source>
        <translation>Ukuran dipunagem sapunika, nanging mboten kasimpen. Serat pixels-per-mm=%1 ing berkas pangaturan.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CameraView</name>
    <message>
        <source>Gambar kamera</source>
        <translation>Gambar kamera</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CardChoicePage</name>
    <message>
        <source>Pilihan kartu</source>
        <translation>Pilihan kertu</translation>
    </message>
    <message>
        <source>Kartu mana yang ingin Anda lihat?</source>
        <translation>Kertu pundi ingkang badhe dipunpirsani?</translation>
    </message>
    <message>
        <source>Sebentar, saldo sedang dibuka…</source>
        <translation>Sekedhap, saldo saweg dipunbikak…</translation>
    </message>
    <message>
        <source>Belum ada kartu atas nama Anda di kantor ini. Silakan tanya petugas.</source>
        <translation>Dereng wonten kertu mawi asma panjenengan ing kantor punika. Mangga nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Berakhir %1</source>
        <translation>Rampung %1</translation>
    </message>
    <message>
        <source>Masih aktif</source>
        <translation>Taksih aktif</translation>
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
        <translation>Pinten nomer KPJ kertu punika?</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>Nomer KPJ</translation>
    </message>
    <message>
        <source>11 angka, ada di kartu peserta</source>
        <translation>11 angka, wonten ing kertu peserta</translation>
    </message>
    <message>
        <source>Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.</source>
        <translation>Nomer KPJ cacahipun 11 angka. Mangga dipunpriksa ing kertu peserta.</translation>
    </message>
    <message>
        <source>Kartu ini sekarang ada di akun Anda.</source>
        <translation>Kertu punika sapunika wonten ing akun panjenengan.</translation>
    </message>
    <message>
        <source>Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>Nomer KPJ punika dereng wonten ing data. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>Kertu punika sanes asma panjenengan. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CardsPage</name>
    <message>
        <source>Tambah kartu</source>
        <translation>Tambah kertu</translation>
    </message>
    <message>
        <source>Kartu berikutnya</source>
        <translation>Kertu candhakipun</translation>
    </message>
    <message>
        <source>Kartu digital Anda</source>
        <translation>Kertu digital panjenengan</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Rampung mirsani</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Cithak kertu</translation>
    </message>
    <message numerus="yes">
        <source>%n kartu lain belum ditambahkan</source>
        <translation>
            <numerusform>%n kertu sanes dereng katambahaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Kartu %1 dari %2</source>
        <translation>Kertu %1 saking %2</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Saweg nyithak…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kartu Anda.</source>
        <translation>Sampun dipuncithak. Mangga kertunipun dipunpundhut.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CausePage</name>
    <message>
        <source>Sebab lain, diurus di loket. Yang mana?</source>
        <translation>Sebab sanes, dipunrampungaken ing loket. Pundi?</translation>
    </message>
    <message>
        <source>Apa sebab Anda mengajukan klaim?</source>
        <translation>Menapa sebabipun panjenengan ngaturaken klaim?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Kembali ke tujuh sebab</source>
        <translation>Wangsul dhateng pitung sebab</translation>
    </message>
    <message>
        <source>Pilih dulu satu sebab.</source>
        <translation>Mangga milih satunggal sebab rumiyin.</translation>
    </message>
    <message>
        <source>Belum bisa. %1</source>
        <translation>Dereng saged. %1</translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation>Sebab sanes</translation>
    </message>
    <message>
        <source>Usaha berhenti, ke luar negeri selamanya, cacat total, meninggal dunia</source>
        <translation>Usaha kendel, nilar Indonesia salaminipun, cacat total, tilar donya</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckAnswersPage</name>
    <message>
        <source>Periksa lagi. Sudah benar semua?</source>
        <translation>Mangga dipunpriksa malih. Sampun leres sedaya?</translation>
    </message>
    <message>
        <source>Konfirmasi</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Sudah tercatat</source>
        <translation>Sampun kacathet</translation>
    </message>
    <message>
        <source>Tidak diisi</source>
        <translation>Mboten dipunisi</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Data kepesertaan</source>
        <translation>Data kepesertaan</translation>
    </message>
    <message>
        <source>Sudah benar</source>
        <translation>Sampun leres</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Foto pasuryan</translation>
    </message>
    <message>
        <source>Sudah diambil</source>
        <translation>Sampun dipunpundhut</translation>
    </message>
    <message>
        <source>Dilihat langsung oleh petugas</source>
        <translation>Dipunpirsani piyambak dening petugas</translation>
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
        <translation>%1, mawi asma %2</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Nomer rekening</translation>
    </message>
    <message>
        <source>Anda terima</source>
        <translation>Panjenengan tampi</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckDataPage</name>
    <message>
        <source>Alamat dan nomor HP bisa Anda betulkan sesudah ini.</source>
        <translation>Alamat lan nomer HP saged dipunleresaken sasampunipun punika.</translation>
    </message>
    <message>
        <source>Data Anda</source>
        <translation>Data panjenengan</translation>
    </message>
    <message>
        <source>Apakah data ini benar?</source>
        <translation>Menapa data punika leres?</translation>
    </message>
    <message>
        <source>Ya, benar</source>
        <translation>Inggih, leres</translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation>Wonten ingkang klentu</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tempat, tanggal lahir</source>
        <translation>Papan, tanggal miyos</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Kakung utawi putri</translation>
    </message>
    <message>
        <source>Nama ibu kandung</source>
        <translation>Asma ibu kandhung</translation>
    </message>
    <message>
        <source>Terakhir diperbarui</source>
        <translation>Pungkasan dipunbaruaken</translation>
    </message>
    <message>
        <source>Belum pernah</source>
        <translation>Dereng nate</translation>
    </message>
    <message>
        <source>Nomor antrean Anda %1. Silakan ke loket dengan KTP dan kartu peserta; petugas akan membetulkan data Anda.</source>
        <translation>Nomer antrean panjenengan %1. Mangga dhateng loket mbekta KTP lan kertu peserta; petugas badhe ngleresaken data panjenengan.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::CheckRow</name>
    <message>
        <source>Terpenuhi</source>
        <translation>Sampun cekap</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Dereng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ChecksPage</name>
    <message>
        <source>Ketiga syarat awal terpenuhi</source>
        <translation>Tigang sarat wiwitan sampun cekap</translation>
    </message>
    <message>
        <source>Ada syarat awal yang perlu diperhatikan</source>
        <translation>Wonten sarat wiwitan ingkang prelu dipungatosaken</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ClaimFlow</name>
    <message>
        <source>Keadaan data Anda baru saja berubah, jadi klaim ini belum bisa dikirim. Isian Anda tersimpan. Silakan panggil petugas.</source>
        <translation>Kawontenan data panjenengan nembe ewah, pramila klaim punika dereng saged dipunkintun. Isen panjenengan kasimpen. Mangga nimbali petugas.</translation>
    </message>
    <message>
        <source>NPWP belum cocok. Tekan Ubah pada baris NPWP.</source>
        <translation>NPWP dereng cocog. Mangga mencet Ewahi ing larik NPWP.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama Anda sendiri. Tekan Ubah pada baris rekening.</source>
        <translation>Rekening kedah mawi asma panjenengan piyambak. Mangga mencet Ewahi ing larik rekening.</translation>
    </message>
    <message>
        <source>Foto wajah perlu diambil lagi. Tekan Ubah pada baris foto.</source>
        <translation>Foto pasuryan prelu dipunpundhut malih. Mangga mencet Ewahi ing larik foto.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ClaimMenuPage</name>
    <message>
        <source>Klaim JHT mengambil tabungan hari tua Anda. Uangnya masuk ke rekening bank Anda.</source>
        <translation>Klaim JHT mundhut tabungan sepuh panjenengan. Yatranipun mlebet rekening bank panjenengan.</translation>
    </message>
    <message>
        <source>Yang perlu disiapkan</source>
        <translation>Ingkang prelu dipuncawisaken</translation>
    </message>
    <message>
        <source>Nomor rekening bank atas nama Anda</source>
        <translation>Nomer rekening bank mawi asma panjenengan</translation>
    </message>
    <message>
        <source>NPWP, bila Anda punya</source>
        <translation>NPWP, menawi kagungan</translation>
    </message>
    <message>
        <source>Wajah Anda, untuk difoto di anjungan ini</source>
        <translation>Pasuryan panjenengan, kangge dipunfoto ing anjungan punika</translation>
    </message>
    <message>
        <source>Anda punya klaim yang belum selesai. Lanjutkan?</source>
        <translation>Panjenengan kagungan klaim ingkang dereng rampung. Dipunlajengaken?</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>Klaim JHT</translation>
    </message>
    <message>
        <source>Lanjutkan klaim</source>
        <translation>Lajengaken klaim</translation>
    </message>
    <message>
        <source>Mulai klaim</source>
        <translation>Wiwiti klaim</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translation>Wiwit saking ngajeng</translation>
    </message>
    <message>
        <source>Sebab: %1. Anda berhenti di langkah %2 dari %3.</source>
        <translation>Sebab: %1. Panjenengan kendel ing langkah %2 saking %3.</translation>
    </message>
    <message>
        <source>Anda berhenti di langkah %1 dari %2.</source>
        <translation>Panjenengan kendel ing langkah %1 saking %2.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Coach</name>
    <message>
        <source>Latihan: %1</source>
        <translation>Gladhen: %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ConsentPage</name>
    <message>
        <source>Data pribadi</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Nama, NIK, kartu, alamat dan telepon Anda dipakai hanya untuk pendaftaran dan klaim JHT.</source>
        <translation>Asma, NIK, kertu, alamat lan telpon panjenengan namung kangge pandhaptaran lan klaim JHT.</translation>
    </message>
    <message>
        <source>Persetujuan data pribadi</source>
        <translation>Sarujuk data pribadi</translation>
    </message>
    <message>
        <source>Foto wajah</source>
        <translation>Foto pasuryan</translation>
    </message>
    <message>
        <source>Foto disimpan terkunci untuk mengenali Anda. Boleh tidak setuju: petugas yang memeriksa.</source>
        <translation>Foto kasimpen kanthi kinunci kangge nepangi panjenengan. Kenging mboten sarujuk: petugas ingkang mriksa.</translation>
    </message>
    <message>
        <source>Persetujuan foto wajah</source>
        <translation>Sarujuk foto pasuryan</translation>
    </message>
    <message>
        <source>Apakah Anda setuju data Anda dipakai?</source>
        <translation>Menapa panjenengan sarujuk data dipunginakaken?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Pilih setuju atau tidak setuju untuk data pribadi.</source>
        <translation>Mangga milih sarujuk utawi mboten kangge data pribadi.</translation>
    </message>
    <message>
        <source>Tanpa persetujuan ini, pendaftaran tidak dapat dilanjutkan. Petugas siap menjelaskan.</source>
        <translation>Tanpa sarujuk punika, pandhaptaran mboten saged dipunlajengaken. Petugas cumawis njlentrehaken.</translation>
    </message>
    <message>
        <source>Pilih setuju atau tidak setuju untuk foto wajah.</source>
        <translation>Mangga milih sarujuk utawi mboten kangge foto pasuryan.</translation>
    </message>
    <message>
        <source>Setuju</source>
        <translation>Sarujuk</translation>
    </message>
    <message>
        <source>Tidak setuju</source>
        <translation>Mboten sarujuk</translation>
    </message>
    <message>
        <source>Setuju difoto</source>
        <translation>Sarujuk dipunfoto</translation>
    </message>
    <message>
        <source>Tidak, lewat petugas saja</source>
        <translation>Mboten, lumantar petugas</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ContactPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Papan aksara</translation>
    </message>
    <message>
        <source>Berapa nomor telepon Anda?</source>
        <translation>Pinten nomer telpon panjenengan?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Nomor telepon belum diisi.</source>
        <translation>Nomer telpon dereng dipunisi.</translation>
    </message>
    <message>
        <source>Nomor telepon dimulai dengan 08.</source>
        <translation>Nomer telpon kawiwitan 08.</translation>
    </message>
    <message>
        <source>Nomor telepon terdiri dari 10 sampai 13 angka.</source>
        <translation>Nomer telpon cacahipun 10 dumugi 13 angka.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Nomer telpon</translation>
    </message>
    <message>
        <source>Dimulai dengan 08</source>
        <translation>Kawiwitan 08</translation>
    </message>
    <message>
        <source>Email, jika ada</source>
        <translation>Email, menawi kagungan</translation>
    </message>
    <message>
        <source>Masih memakai nomor telepon ini?</source>
        <translation>Taksih ngagem nomer telpon punika?</translation>
    </message>
    <message>
        <source>Pilih masih memakai nomor ini, atau sudah ganti.</source>
        <translation>Mangga milih taksih ngagem nomer punika, utawi sampun gantos.</translation>
    </message>
    <message>
        <source>Ya, %1</source>
        <translation>Inggih, %1</translation>
    </message>
    <message>
        <source>Tidak, sudah ganti</source>
        <translation>Mboten, sampun gantos</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DataUpdateFlow</name>
    <message>
        <source>Ke mana kami bisa menghubungi Anda?</source>
        <translation>Dhateng pundi kula saged ngaturi pawartos?</translation>
    </message>
    <message>
        <source>Di mana Anda tinggal sekarang?</source>
        <translation>Ing pundi dalem panjenengan sapunika?</translation>
    </message>
    <message>
        <source>Siapa yang kami hubungi bila perlu?</source>
        <translation>Sinten ingkang dipunhubungi menawi prelu?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DateBoxes</name>
    <message>
        <source>Isi tanggal, bulan dan tahun.</source>
        <translation>Mangga ngisi tanggal, wulan lan taun.</translation>
    </message>
    <message>
        <source>Tulis tahun dengan empat angka, misalnya 1968.</source>
        <translation>Mangga nyerat taun mawi kawan angka, upaminipun 1968.</translation>
    </message>
    <message>
        <source>Tahun itu terlalu lama. Tulis tahun mulai dari %1.</source>
        <translation>Taun punika kedangon. Mangga nyerat taun wiwit %1.</translation>
    </message>
    <message>
        <source>Bulan ditulis dengan angka 1 sampai 12.</source>
        <translation>Wulan dipunserat mawi angka 1 dumugi 12.</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada di bulan %1.</source>
        <translation>Tanggal punika mboten wonten ing wulan %1.</translation>
    </message>
    <message>
        <source>Tanggal ditulis dengan angka.</source>
        <translation>Tanggal dipunserat mawi angka.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Wulan</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Taun</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskClaimPage</name>
    <message>
        <source>Isi klaim</source>
        <translation>Isenipun klaim</translation>
    </message>
    <message>
        <source>Perjalanan klaim</source>
        <translation>Lampahipun klaim</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Mboten estu</translation>
    </message>
    <message>
        <source>Klaim %1: %2</source>
        <translation>Klaim %1: %2</translation>
    </message>
    <message>
        <source>Klaim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Ganti rekening</source>
        <translation>Gantos rekening</translation>
    </message>
    <message>
        <source>Tulis alasannya, supaya peserta tahu apa yang harus dilakukan.</source>
        <translation>Mangga nyerat sebabipun, supados peserta mangertos menapa ingkang kedah dipuntindakaken.</translation>
    </message>
    <message>
        <source>Status klaim sekarang: %1.</source>
        <translation>Status klaim sapunika: %1.</translation>
    </message>
    <message>
        <source>Rekening sudah diganti. Pilih Sudah diperbaiki.</source>
        <translation>Sampun gantos. Pilih Sampun dipundandosi.</translation>
    </message>
    <message>
        <source>Alasan (dibaca oleh peserta)</source>
        <translation>Sebab (dipunwaos peserta)</translation>
    </message>
    <message>
        <source>Tersimpan: orang yang sama.</source>
        <translation>Kasimpen: tiyang ingkang sami.</translation>
    </message>
    <message>
        <source>Tersimpan: bukan orang yang sama.</source>
        <translation>Kasimpen: sanes tiyang ingkang sami.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskPage</name>
    <message>
        <source>Cari</source>
        <translation>Pados</translation>
    </message>
    <message>
        <source>Semua klaim</source>
        <translation>Sedaya klaim</translation>
    </message>
    <message>
        <source>Daftar di meja petugas</source>
        <translation>Dhaptar ing meja petugas</translation>
    </message>
    <message>
        <source>Meja petugas: %1 (%2)</source>
        <translation>Meja petugas: %1 (%2)</translation>
    </message>
    <message>
        <source>Meja petugas</source>
        <translation>Meja petugas</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Nomer klaim</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Sebab klaim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Janji selesai</source>
        <translation>Janji rampung</translation>
    </message>
    <message>
        <source>%1 (lewat)</source>
        <translation>%1 (telat)</translation>
    </message>
    <message>
        <source>Tidak ada klaim yang menunggu.</source>
        <translation>Mboten wonten klaim ingkang ngentosi.</translation>
    </message>
    <message numerus="yes">
        <source>%n klaim</source>
        <translation>
            <numerusform>%n klaim</numerusform>
        </translation>
    </message>
    <message>
        <source>Nomor antrean</source>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Kaperluan</translation>
    </message>
    <message>
        <source>Klaim: %1</source>
        <translation>Klaim: %1</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Data dhiri</translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang menunggu.</source>
        <translation>Mboten wonten rujukan ingkang ngentosi.</translation>
    </message>
    <message numerus="yes">
        <source>%n rujukan</source>
        <translation>
            <numerusform>%n rujukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan nomor itu.</source>
        <translation>Mboten wonten ingkang cocog kaliyan nomer punika.</translation>
    </message>
    <message>
        <source>Ketik NIK (16 angka), KPJ (11 angka), nomor klaim, atau nomor antrean.</source>
        <translation>Seraten NIK (16 angka), KPJ (11 angka), nomer klaim, utawi nomer antrean.</translation>
    </message>
    <message>
        <source>NIK, KPJ, nomor klaim, atau nomor antrean</source>
        <translation>NIK, KPJ, nomer klaim, utawi nomer antrean</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Ngentosi</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Jumlah bersih</source>
        <translation>Gunggung resik</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DeskReferralPage</name>
    <message>
        <source>Isi rujukan</source>
        <translation>Isenipun rujukan</translation>
    </message>
    <message>
        <source>Selesai dilayani</source>
        <translation>Rampung dipunladosi</translation>
    </message>
    <message>
        <source>Rujukan %1</source>
        <translation>Rujukan %1</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Dirujuk pada</source>
        <translation>Dipunrujuk tanggal</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Kaperluan</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Data dhiri</translation>
    </message>
    <message>
        <source>Alasan dirujuk</source>
        <translation>Sebab dipunrujuk</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Cathetan</translation>
    </message>
    <message>
        <source>Tulis singkat apa yang sudah dilakukan.</source>
        <translation>Mangga nyerat ringkes menapa ingkang sampun dipuntindakaken.</translation>
    </message>
    <message>
        <source>Rujukan ini selesai.</source>
        <translation>Rujukan punika rampung.</translation>
    </message>
    <message>
        <source>Apa yang sudah dilakukan</source>
        <translation>Ingkang sampun dipuntindakaken</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DigitField</name>
    <message>
        <source>Di sini hanya angka, tanpa huruf.</source>
        <translation>Ing mriki namung angka, tanpa aksara.</translation>
    </message>
    <message>
        <source>Paling banyak %1 angka.</source>
        <translation>Paling kathah %1 angka.</translation>
    </message>
    <message numerus="yes">
        <source>Kurang %n angka</source>
        <translation>
            <numerusform>Kirang %n angka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sudah lengkap, %n angka</source>
        <translation>
            <numerusform>Sampun jangkep, %n angka</numerusform>
        </translation>
    </message>
    <message>
        <source>Tahan untuk melihat</source>
        <translation>Pencet dangu</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DigitalCardView</name>
    <message>
        <source>Kartu Peserta Jaminan Hari Tua</source>
        <translation>Kertu Peserta Jaminan Hari Tua</translation>
    </message>
    <message>
        <source>Kode QR nomor KPJ</source>
        <translation>Kode QR nomer KPJ</translation>
    </message>
    <message>
        <source>peserta sejak %1</source>
        <translation>peserta wiwit %1</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>mboten aktif</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::DisputePage</name>
    <message>
        <source>Bawa KTP dan kartu peserta asli ke loket. Petugas akan membetulkan data bersama Anda.</source>
        <translation>Mangga mbekta KTP lan kertu peserta asli dhateng loket. Petugas badhe ngleresaken data sareng panjenengan.</translation>
    </message>
    <message>
        <source>Isian Anda berbeda dari data kepesertaan</source>
        <translation>Isen panjenengan benten kaliyan data kepesertaan</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Pundhut nomer antrean</translation>
    </message>
    <message>
        <source>Perbaiki isian</source>
        <translation>Leresaken isen</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Papan miyos</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Tanggal miyos</translation>
    </message>
    <message>
        <source>%1 tidak sama dengan data kami.</source>
        <translation>%1 mboten sami kaliyan data.</translation>
    </message>
    <message>
        <source>%1 yang Anda tulis</source>
        <translation>%1 ingkang panjenengan serat</translation>
    </message>
    <message>
        <source>%1 di data kami</source>
        <translation>%1 ing data</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FacePage</name>
    <message>
        <source>Gambar kamera</source>
        <translation>Gambar kamera</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Ambali</translation>
    </message>
    <message>
        <source>Ambil foto sekali lagi</source>
        <translation>Mundhut foto sepisan malih</translation>
    </message>
    <message>
        <source>Lewat petugas</source>
        <translation>Lumantar petugas</translation>
    </message>
    <message>
        <source>Petugas memeriksa wajah dan KTP Anda, tanpa kamera</source>
        <translation>Petugas mriksa pasuryan lan KTP panjenengan, tanpa kamera</translation>
    </message>
    <message>
        <source>Sekarang foto wajah Anda</source>
        <translation>Sapunika foto pasuryan panjenengan</translation>
    </message>
    <message>
        <source>Apakah foto ini sudah jelas?</source>
        <translation>Menapa foto punika sampun cetha?</translation>
    </message>
    <message>
        <source>Wajah Anda sudah diperiksa</source>
        <translation>Pasuryan panjenengan sampun dipunpriksa</translation>
    </message>
    <message>
        <source>Foto belum tersimpan</source>
        <translation>Foto dereng kasimpen</translation>
    </message>
    <message>
        <source>Petugas memeriksa wajah dan KTP</source>
        <translation>Petugas mriksa pasuryan lan KTP</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Foto sedang disimpan. Tunggu sebentar.</source>
        <translation>Foto saweg dipunsimpen. Mangga ngentosi sekedhap.</translation>
    </message>
    <message>
        <source>Foto belum ada. Hadapkan wajah ke kamera, atau minta bantuan petugas.</source>
        <translation>Foto dereng wonten. Adhepaken pasuryan dhateng kamera, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Kalau sudah jelas, tekan Lanjut. Kalau belum, tekan Ulangi.</source>
        <translation>Menawi sampun cetha, pencet Lajeng. Menawi dereng, pencet Ambali.</translation>
    </message>
    <message>
        <source>Lepas topi, masker dan kacamata gelap. Lihat lurus ke kamera. Foto diambil sendiri.</source>
        <translation>Topi, masker lan tingal peteng dipuncopot. Pirsani kamera kanthi jejeg. Foto dipunpundhut piyambak.</translation>
    </message>
    <message>
        <source>Kamera sedang disiapkan…</source>
        <translation>Kamera saweg dipuncawisaken…</translation>
    </message>
    <message>
        <source>Foto sedang disimpan…</source>
        <translation>Foto saweg dipunsimpen…</translation>
    </message>
    <message>
        <source>Foto sudah diambil</source>
        <translation>Foto sampun dipunpundhut</translation>
    </message>
    <message>
        <source>Petugas sudah memeriksa Anda.</source>
        <translation>Petugas sampun mriksa panjenengan.</translation>
    </message>
    <message>
        <source>Foto Anda sudah tersimpan.</source>
        <translation>Foto panjenengan sampun kasimpen.</translation>
    </message>
    <message>
        <source>Foto belum tersimpan. Tekan Ulangi, atau minta bantuan petugas.</source>
        <translation>Foto dereng kasimpen. Pencet Ambali, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Petugas akan memastikan wajah Anda</source>
        <translation>Petugas badhe mesthekaken pasuryan Panjenengan</translation>
    </message>
    <message>
        <source>Foto belum cocok. Kita coba sekali lagi</source>
        <translation>Foto dereng cocog. Sumangga dipuncobi sepisan malih</translation>
    </message>
    <message>
        <source>Panggil petugas. Jawaban Anda tetap tersimpan.</source>
        <translation>Mangga nimbali petugas. Wangsulan Panjenengan tetep kasimpen.</translation>
    </message>
    <message>
        <source>Tekan Ulangi untuk foto sekali lagi, atau minta bantuan petugas.</source>
        <translation>Mangga mencet Ambali kangge foto sepisan malih, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>Kamera belum mengenali Anda. Ini bisa terjadi.</source>
        <translation>Kamera dereng tepang kaliyan Panjenengan. Menika limrah.</translation>
    </message>
    <message>
        <source>Foto ini belum cocok dengan foto saat Anda mendaftar.</source>
        <translation>Foto punika dereng cocog kaliyan foto nalika Panjenengan ndhaftar.</translation>
    </message>
    <message>
        <source>Panggil petugas. Dua petugas akan mencocokkan wajah Anda dengan KTP. Jawaban Anda tetap tersimpan.</source>
        <translation>Mangga nimbali petugas. Petugas kekalih badhe nyocogaken pasuryan Panjenengan kaliyan KTP. Wangsulan Panjenengan tetep kasimpen.</translation>
    </message>
    <message>
        <source>Lepas kacamata, lihat lurus ke kamera, lalu tekan Ulangi.</source>
        <translation>Mangga kacamatanipun dipuncopot, mirsani kamera kanthi jejeg, lajeng mencet Ambali.</translation>
    </message>
    <message>
        <source>Wajah Anda dikenali</source>
        <translation>Pasuryan Panjenengan sampun dipuntepangi</translation>
    </message>
    <message>
        <source>Foto sudah diambil. Petugas akan mencocokkannya</source>
        <translation>Foto sampun kapundhut. Petugas badhe nyocogaken</translation>
    </message>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Pundhut nomer antrean</translation>
    </message>
    <message>
        <source>Tidak ada petugas? Ambil nomor antrean untuk loket.</source>
        <translation>Mboten wonten petugas? Kapundhuta nomer antrean kangge loket.</translation>
    </message>
    <message>
        <source>Foto belum berhasil. Kita coba sekali lagi</source>
        <translation>Foto dereng kasil. Sumangga dipuncobi sepisan malih</translation>
    </message>
    <message>
        <source>Petugas akan memeriksa wajah Anda</source>
        <translation>Petugas badhe mriksa pasuryan Panjenengan</translation>
    </message>
    <message>
        <source>Kamera belum melihat wajah Anda dengan jelas.</source>
        <translation>Kamera dereng saged mirsani pasuryan Panjenengan kanthi cetha.</translation>
    </message>
    <message>
        <source>Tekan Ulangi untuk mencoba lagi. Kalau sulit, tekan Lewat petugas.</source>
        <translation>Mangga mencet Ambali kangge nyobi malih. Menawi ewet, mangga mencet Lumantar petugas.</translation>
    </message>
    <message>
        <source>Petugas dapat memeriksa wajah Anda tanpa kamera. Tekan Lewat petugas.</source>
        <translation>Petugas saged mriksa pasuryan Panjenengan tanpa kamera. Mangga mencet Lumantar petugas.</translation>
    </message>
    <message>
        <source>Tiga dua satu</source>
        <translation>Tiga kalih setunggal</translation>
    </message>
    <message>
        <source>Foto diambil</source>
        <translation>Foto sampun dipunpundhut</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FacePanel</name>
    <message>
        <source>Perbandingan wajah</source>
        <translation>Tandhingan pasuryan</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Sami</translation>
    </message>
    <message>
        <source>Berbeda</source>
        <translation>Benten</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Mboten estu</translation>
    </message>
    <message>
        <source>Alasan (tersimpan dalam jejak pemeriksaan)</source>
        <translation>Alesan (kasimpen ing cathetan pamriksan)</translation>
    </message>
    <message>
        <source>Kode penyelia</source>
        <translation>Kode penyelia</translation>
    </message>
    <message>
        <source>PIN penyelia</source>
        <translation>PIN penyelia</translation>
    </message>
    <message>
        <source>Dipastikan oleh %1 dan %2, dengan %3. Alasan: %4</source>
        <translation>Dipunpesthekaken dening %1 lan %2, mawi %3. Alesan: %4</translation>
    </message>
    <message>
        <source>tanpa petugas kedua</source>
        <translation>tanpa petugas kaping kalih</translation>
    </message>
    <message>
        <source>%1: orang yang sama menurut %2.</source>
        <translation>%1: tiyang ingkang sami miturut %2.</translation>
    </message>
    <message>
        <source>%1: bukan orang yang sama menurut %2.</source>
        <translation>%1: sanes tiyang ingkang sami miturut %2.</translation>
    </message>
    <message>
        <source>Penyelia: %1.</source>
        <translation>Penyelia: %1.</translation>
    </message>
    <message>
        <source>Bandingkan kedua foto. Klaim baru dapat diverifikasi setelah Anda menjawab.</source>
        <translation>Mangga kalih foto punika dipuntandhingaken. Klaim saged dipunverifikasi sasampunipun Panjenengan mangsuli.</translation>
    </message>
    <message>
        <source>Wajah ditolak. Klaim ini tidak dapat diverifikasi, kecuali penyelia memastikan orangnya.</source>
        <translation>Pasuryanipun dipuntampik. Klaim punika mboten saged dipunverifikasi, kajawi penyelia mesthekaken tiyangipun.</translation>
    </message>
    <message>
        <source>Foto tidak tersedia.</source>
        <translation>Foto mboten wonten.</translation>
    </message>
    <message>
        <source>Foto sudah dihapus pada %1. Hasil pemeriksaannya tetap tersimpan.</source>
        <translation>Foto sampun dipunbusak ing %1. Asiling pamriksan tetep kasimpen.</translation>
    </message>
    <message>
        <source>Tanpa foto. Petugas memastikan orangnya: %1</source>
        <translation>Tanpa foto. Petugas mesthekaken tiyangipun: %1</translation>
    </message>
    <message>
        <source>Foto saat klaim</source>
        <translation>Foto nalika klaim</translation>
    </message>
    <message>
        <source>Foto saat mendaftar</source>
        <translation>Foto nalika ndhaftar</translation>
    </message>
    <message>
        <source>Belum ada foto. Cocokkan dengan KTP.</source>
        <translation>Dereng wonten foto. Kacocogna kaliyan KTP.</translation>
    </message>
    <message>
        <source>Tulis alasan keputusan Anda tentang wajah ini.</source>
        <translation>Mangga dipunserat alesaning putusan Panjenengan bab pasuryan punika.</translation>
    </message>
    <message>
        <source>Kode penyelia belum diisi.</source>
        <translation>Kode penyelia dereng dipunisi.</translation>
    </message>
    <message>
        <source>PIN penyelia terdiri dari enam angka.</source>
        <translation>PIN penyelia cacahipun nem angka.</translation>
    </message>
    <message>
        <source>Kode ini bukan kode penyelia.</source>
        <translation>Kode punika sanes kode penyelia.</translation>
    </message>
    <message numerus="yes">
        <source>PIN penyelia keliru. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>PIN penyelia klentu. Kantun %n kali nyobi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun penyelia ini terkunci. Hubungi admin kantor.</source>
        <translation>Akun penyelia punika kakunci. Mangga matur admin kantor.</translation>
    </message>
    <message>
        <source>Kode penyelia ini tidak dikenal.</source>
        <translation>Kode penyelia punika mboten dipuntepangi.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::FeedbackPage</name>
    <message>
        <source>Sesi Anda sudah ditutup dan layar sudah bersih. Sentuh satu jawaban, tanpa nama.</source>
        <translation>Sesi panjenengan sampun dipuntutup lan layar sampun resik. Pencet satunggal wangsulan, tanpa asma.</translation>
    </message>
    <message>
        <source>Apakah anjungan ini mudah dipakai?</source>
        <translation>Menapa anjungan punika gampil dipunagem?</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Langkungi</translation>
    </message>
    <message>
        <source>Mudah</source>
        <translation>Gampil</translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation>Cekap</translation>
    </message>
    <message>
        <source>Sulit</source>
        <translation>Ewed</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Flow</name>
    <message>
        <source>Langkah ini belum lengkap. Silakan lengkapi dulu.</source>
        <translation>Langkah punika dereng jangkep. Mangga dipunjangkepi rumiyin.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::GalleryPage</name>
    <message>
        <source>Galeri: huruf dan tombol</source>
        <translation>Galeri: aksara lan tombol</translation>
    </message>
    <message>
        <source>Galeri: isian dan papan tombol</source>
        <translation>Galeri: isian lan papan tombol</translation>
    </message>
    <message>
        <source>Galeri: daftar, tabel, dan grafik</source>
        <translation>Galeri: dhaptar, tabel, lan grafik</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Rampung mirsani</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Tombol utama</source>
        <translation>Tombol utama</translation>
    </message>
    <message>
        <source>Tombol biasa</source>
        <translation>Tombol limrah</translation>
    </message>
    <message>
        <source>Tombol tenang</source>
        <translation>Tombol tentrem</translation>
    </message>
    <message>
        <source>Tombol mati</source>
        <translation>Tombol pejah</translation>
    </message>
    <message>
        <source>Pesan berdiri di halaman, bukan di kotak yang menutupinya.</source>
        <translation>Pesen wonten ing kaca, sanes ing kothak ingkang nutupi.</translation>
    </message>
    <message>
        <source>Ubin</source>
        <translation>Ubin</translation>
    </message>
    <message>
        <source>Satu keperluan, satu ubin</source>
        <translation>Satunggal kaprelon, satunggal ubin</translation>
    </message>
    <message>
        <source>Isian angka, belum lengkap</source>
        <translation>Isian angka, dereng jangkep</translation>
    </message>
    <message>
        <source>Isian uang, dibaca dengan kata</source>
        <translation>Isian arta, dipunwaos mawi tembung</translation>
    </message>
    <message>
        <source>Isian kata</source>
        <translation>Isian tembung</translation>
    </message>
    <message>
        <source>Yang keliru dikatakan di tempatnya.</source>
        <translation>Ingkang klentu dipunaturaken ing panggenanipun.</translation>
    </message>
    <message>
        <source>Isian PIN</source>
        <translation>Isian PIN</translation>
    </message>
    <message>
        <source>Tanggal, tiga kotak</source>
        <translation>Tanggal, tigang kothak</translation>
    </message>
    <message>
        <source>Papan huruf</source>
        <translation>Papan aksara</translation>
    </message>
    <message>
        <source>Pilihan terbuka</source>
        <translation>Pilihan ingkang kabikak</translation>
    </message>
    <message>
        <source>Pilihan tertutup</source>
        <translation>Pilihan ingkang katutup</translation>
    </message>
    <message>
        <source>Tetap terlihat, dengan alasannya</source>
        <translation>Taksih ketingal, kanthi alesanipun</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Uang</source>
        <translation>Arta</translation>
    </message>
    <message>
        <source>Nomor pribadi</source>
        <translation>Nomer pribadi</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Sampun samapta</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Kaserat</translation>
    </message>
    <message>
        <source>Tercatat</source>
        <translation>Kacathet</translation>
    </message>
    <message>
        <source>Grafik tiap tahun</source>
        <translation>Grafik saben taun</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Taun</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Tombol angka</source>
        <translation>Tombol angka</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Dereng</translation>
    </message>
    <message>
        <source>Alasannya</source>
        <translation>Sebabipun</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::HelpPage</name>
    <message>
        <source>Sentuh “Panggil Petugas” di atas.</source>
        <translation>Pencet “Timbali Petugas” ing nginggil.</translation>
    </message>
    <message>
        <source>Lupa PIN: bawa KTP ke petugas.</source>
        <translation>Kesupen PIN: mangga mbekta KTP dhateng petugas.</translation>
    </message>
    <message>
        <source>Lupa nomor KPJ: masuk dengan NIK.</source>
        <translation>Kesupen nomer KPJ: mlebet mawi NIK.</translation>
    </message>
    <message>
        <source>Data tidak cocok: bawa KTP dan kartu peserta.</source>
        <translation>Data mboten cocog: mangga mbekta KTP lan kertu peserta.</translation>
    </message>
    <message>
        <source>Tulisan terlalu kecil? Sentuh “Huruf”. Ingin dibacakan? Sentuh “Bacakan”.</source>
        <translation>Seratan kealiten? Pencet “Aksara”. Kersa dipunwaosaken? Pencet “Waos”.</translation>
    </message>
    <message>
        <source>Ada yang bisa kami bantu?</source>
        <translation>Wonten ingkang saged kula biyantu?</translation>
    </message>
    <message>
        <source>Kembali ke menu</source>
        <translation>Wangsul dhateng menu</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::HomePage</name>
    <message>
        <source>Daftar</source>
        <translation>Ndhaptar</translation>
    </message>
    <message>
        <source>Buat akun peserta</source>
        <translation>Damel akun peserta</translation>
    </message>
    <message>
        <source>Cek Saldo</source>
        <translation>Priksa Saldo</translation>
    </message>
    <message>
        <source>Lihat saldo dan iuran</source>
        <translation>Pirsani saldo lan iuran</translation>
    </message>
    <message>
        <source>Klaim JHT</source>
        <translation>Klaim JHT</translation>
    </message>
    <message>
        <source>Ajukan pencairan saldo</source>
        <translation>Ngaturaken mundhut saldo</translation>
    </message>
    <message>
        <source>Lacak Klaim</source>
        <translation>Lacak Klaim</translation>
    </message>
    <message>
        <source>Sampai di mana klaim Anda</source>
        <translation>Pirsani dumugi pundi klaim</translation>
    </message>
    <message>
        <source>Simulasi JHT</source>
        <translation>Simulasi JHT</translation>
    </message>
    <message>
        <source>Hitung perkiraan saldo</source>
        <translation>Petang kinten-kinten saldo</translation>
    </message>
    <message>
        <source>Kartu Digital</source>
        <translation>Kertu Digital</translation>
    </message>
    <message>
        <source>Lihat dan cetak kartu</source>
        <translation>Pirsani lan cithak kertu</translation>
    </message>
    <message>
        <source>Pengkinian Data</source>
        <translation>Baruaken Data</translation>
    </message>
    <message>
        <source>Perbarui data diri</source>
        <translation>Baruaken data dhiri</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Panggil petugas</source>
        <translation>Timbali petugas</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Masuk sebagai petugas</source>
        <translation>Mlebet petugas</translation>
    </message>
    <message>
        <source>Selamat datang. Apa keperluan Anda?</source>
        <translation>Sugeng rawuh. Wonten kersa menapa?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::IdentityPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Papan aksara</translation>
    </message>
    <message>
        <source>Siapa nama Anda, dan kapan lahir?</source>
        <translation>Sinten asma panjenengan, lan kala menapa miyos?</translation>
    </message>
    <message>
        <source>Benar, lanjut</source>
        <translation>Leres, lajeng</translation>
    </message>
    <message>
        <source>Tanggal lahir tidak bisa setelah hari ini.</source>
        <translation>Tanggal miyos mboten saged saksampunipun dinten punika.</translation>
    </message>
    <message>
        <source>Nama lengkap seperti di KTP</source>
        <translation>Asma jangkep kados ing KTP</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Papan miyos</translation>
    </message>
    <message>
        <source>Tanggal lahir, sudah benar?</source>
        <translation>Tanggal miyos, sampun leres?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::JhtMenuPage</name>
    <message>
        <source>Klaim JHT</source>
        <translation>Klaim JHT</translation>
    </message>
    <message>
        <source>Ajukan pencairan saldo</source>
        <translation>Ngaturaken mundhut saldo</translation>
    </message>
    <message>
        <source>Cek Saldo</source>
        <translation>Priksa Saldo</translation>
    </message>
    <message>
        <source>Lihat saldo dan iuran</source>
        <translation>Pirsani saldo lan iuran</translation>
    </message>
    <message>
        <source>Lacak Klaim</source>
        <translation>Lacak Klaim</translation>
    </message>
    <message>
        <source>Sampai di mana klaim Anda</source>
        <translation>Pirsani dumugi pundi klaim</translation>
    </message>
    <message>
        <source>Simulasi JHT</source>
        <translation>Simulasi JHT</translation>
    </message>
    <message>
        <source>Hitung perkiraan saldo nanti</source>
        <translation>Petang saldo mangke</translation>
    </message>
    <message>
        <source>Jaminan Hari Tua. Apa keperluan Anda?</source>
        <translation>Jaminan Hari Tua. Wonten kersa menapa?</translation>
    </message>
    <message>
        <source>Cek kesiapan klaim</source>
        <translation>Priksa samaptanipun klaim</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::KeyboardPanel</name>
    <message>
        <source>Besar</source>
        <translation>Ageng</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Aksara ageng</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translation>Busak satunggal aksara</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::Keypad</name>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation>Busak satunggal angka</translation>
    </message>
    <message>
        <source>Ulang</source>
        <translation>Ambali</translation>
    </message>
    <message>
        <source>Hapus semua angka</source>
        <translation>Busak sedaya angka</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::KioskWindow</name>
    <message>
        <source>Terima kasih. Sampai jumpa.</source>
        <translation>Matur nuwun. Sugeng tindak.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::LockPanel</name>
    <message>
        <source>Meja petugas terkunci</source>
        <translation>Meja petugas kakunci</translation>
    </message>
    <message>
        <source>Tombol angka</source>
        <translation>Tombol angka</translation>
    </message>
    <message>
        <source>Keluar dari meja</source>
        <translation>Medal saking meja</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>PIN terdiri dari 6 angka.</source>
        <translation>PIN cacahipun 6 angka.</translation>
    </message>
    <message numerus="yes">
        <source>PIN salah. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>PIN klentu. Taksih saged nyobi kaping %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun terkunci. Minta admin membuat PIN baru.</source>
        <translation>Akun kakunci. Nyuwun admin ndamelaken PIN enggal.</translation>
    </message>
    <message>
        <source>%1, masukkan PIN Anda untuk melanjutkan. Yang sudah diketik tetap ada.</source>
        <translation>%1, mangga lebetaken PIN panjenengan kangge nglajengaken. Ingkang sampun katik taksih wonten.</translation>
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
        <translation>Menapa data kepesertaan punika sampun leres?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Pilih &quot;Sudah&quot; atau &quot;Ada yang salah&quot;.</source>
        <translation>Mangga milih &quot;Sampun&quot; utawi &quot;Wonten ingkang klentu&quot;.</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Sampun</translation>
    </message>
    <message>
        <source>Semua data benar</source>
        <translation>Sedaya data leres</translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation>Wonten ingkang klentu</translation>
    </message>
    <message>
        <source>Petugas membantu memperbaikinya di loket</source>
        <translation>Petugas mbiyantu ndandosi ing loket</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Asma</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Tanggal miyos</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>sapunika</translation>
    </message>
    <message>
        <source>%1
%2 sampai %3</source>
        <translation>%1
%2 dumugi %3</translation>
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
        <translation>Gunggung sasampunipun dipungabung</translation>
    </message>
    <message>
        <source>Saldo Anda sudah digabungkan</source>
        <translation>Saldo panjenengan sampun dipungabung</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Semua saldo sekarang ada di kartu KPJ %1.</source>
        <translation>Sedaya saldo sapunika wonten ing kertu KPJ %1.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MergePlanPage</name>
    <message>
        <source>Kartu yang digabungkan</source>
        <translation>Kertu ingkang dipungabung</translation>
    </message>
    <message>
        <source>Jumlah setelah digabungkan</source>
        <translation>Gunggung sasampunipun dipungabung</translation>
    </message>
    <message>
        <source>Gabungkan saldo ke satu kartu?</source>
        <translation>Gabung saldo dhateng satunggal kertu?</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Saldo Anda sudah ada di satu kartu. Tidak ada yang perlu digabungkan.</source>
        <translation>Saldo panjenengan sampun wonten ing satunggal kertu. Mboten prelu dipungabung.</translation>
    </message>
    <message>
        <source>Klaim Anda sedang diproses. Saldo bisa digabungkan setelah klaim selesai.</source>
        <translation>Klaim panjenengan saweg dipunproses. Saldo saged dipungabung sasampunipun klaim rampung.</translation>
    </message>
    <message>
        <source>KPJ %1, %2</source>
        <translation>KPJ %1, %2</translation>
    </message>
    <message>
        <source>Semua saldo pindah ke kartu KPJ %1. Jumlahnya:</source>
        <translation>Sedaya saldo pindhah dhateng kertu KPJ %1. Gunggungipun:</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MessageBar</name>
    <message>
        <source>Pesan</source>
        <translation>Pawartos</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::MonthsPage</name>
    <message>
        <source>Iuran per bulan</source>
        <translation>Iuran saben wulan</translation>
    </message>
    <message>
        <source>Rincian iuran tahun %1</source>
        <translation>Rincian iuran taun %1</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Rampung mirsani</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Wulan</translation>
    </message>
    <message>
        <source>Upah</source>
        <translation>Upah</translation>
    </message>
    <message>
        <source>Jumlah setahun: JHT %1, JP %2</source>
        <translation>Gunggung setaun: JHT %1, JP %2</translation>
    </message>
    <message>
        <source>JHT
perusahaan</source>
        <translation>JHT
perusahaan</translation>
    </message>
    <message>
        <source>JHT
pekerja</source>
        <translation>JHT
pekerja</translation>
    </message>
    <message>
        <source>JP
perusahaan</source>
        <translation>JP
perusahaan</translation>
    </message>
    <message>
        <source>JP
pekerja</source>
        <translation>JP
pekerja</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NameCheckPage</name>
    <message>
        <source>Mulai klaim</source>
        <translation>Wiwiti klaim</translation>
    </message>
    <message>
        <source>Nama Anda sudah sama</source>
        <translation>Asma panjenengan sampun sami</translation>
    </message>
    <message>
        <source>Ada huruf yang berbeda</source>
        <translation>Wonten aksara ingkang beda</translation>
    </message>
    <message>
        <source>Catatan kepesertaan</source>
        <translation>Cathetan kepesertaan</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Buku rekening</source>
        <translation>Buku rekening</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NameEntryPage</name>
    <message>
        <source>Papan huruf</source>
        <translation>Papan aksara</translation>
    </message>
    <message>
        <source>Bagaimana nama Anda tertulis?</source>
        <translation>Kados pundi asma panjenengan kaserat?</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Tandhingaken</translation>
    </message>
    <message>
        <source>Isi nama seperti di KTP atau di buku rekening, atau tekan Kembali.</source>
        <translation>Mangga ngisi asma kados ing KTP utawi ing buku rekening, utawi mencet Wangsul.</translation>
    </message>
    <message>
        <source>Nama di KTP, huruf demi huruf</source>
        <translation>Asma ing KTP, aksara mbaka aksara</translation>
    </message>
    <message>
        <source>Nama di buku rekening</source>
        <translation>Asma ing buku rekening</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NewPinPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Tombol angka</translation>
    </message>
    <message>
        <source>Buat PIN enam angka</source>
        <translation>Damel PIN nem angka</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Jangan angka kembar atau berurutan.</source>
        <translation>PIN punika gampil kabatang. Sampun ngagem angka kembar utawi urut.</translation>
    </message>
    <message>
        <source>PIN ini tanggal lahir Anda, mudah ditebak. Pilih angka lain.</source>
        <translation>PIN punika tanggal miyos panjenengan, gampil kabatang. Pilih angka sanes.</translation>
    </message>
    <message>
        <source>PIN terdiri dari enam angka.</source>
        <translation>PIN cacahipun nem angka.</translation>
    </message>
    <message>
        <source>Ulangi PIN yang sama, enam angka.</source>
        <translation>Ambali PIN ingkang sami, nem angka.</translation>
    </message>
    <message>
        <source>Kedua PIN tidak sama. Ulangi PIN yang kedua.</source>
        <translation>PIN kekalihipun mboten sami. Ambali PIN ingkang kaping kalih.</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>PIN enggal</translation>
    </message>
    <message>
        <source>Jangan tanggal lahir atau angka berurutan</source>
        <translation>Sampun ngagem tanggal miyos utawi angka urut</translation>
    </message>
    <message>
        <source>Ulangi PIN baru</source>
        <translation>Ambali PIN enggal</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::NumberPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Tombol angka</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Nomor belum diisi.</source>
        <translation>Nomer dereng dipunisi.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PageFrame</name>
    <message>
        <source>LATIHAN</source>
        <translation>GLADHEN</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Simpan dan kembali ke halaman depan</source>
        <translation>Simpen lan wangsul dhateng kaca ngajeng</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Basa</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Aksara</translation>
    </message>
    <message>
        <source>Perbesar huruf</source>
        <translation>Ngagengaken aksara</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Ganti warna terang atau gelap</source>
        <translation>Gantos warni padhang utawi peteng</translation>
    </message>
    <message>
        <source>Bacakan</source>
        <translation>Waos</translation>
    </message>
    <message>
        <source>Bacakan isi halaman</source>
        <translation>Waosaken isenipun kaca</translation>
    </message>
    <message>
        <source>Panggil Petugas</source>
        <translation>Timbali Petugas</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Suara belum terpasang di anjungan ini. Petugas siap membacakan untuk Anda.</source>
        <translation>Swanten dereng kapasang ing anjungan punika. Petugas cumawis maosaken kangge panjenengan.</translation>
    </message>
    <message>
        <source>Angkat tangan Anda dan tunggu di sini. Petugas akan datang, isian Anda tetap tersimpan.</source>
        <translation>Mangga ngacung lan ngentosi ing mriki. Petugas badhe rawuh, isen panjenengan tetep kasimpen.</translation>
    </message>
    <message>
        <source>Mohon tunggu…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Minta petugas datang ke anjungan ini</source>
        <translation>Nyuwun petugas rawuh dhateng anjungan punika</translation>
    </message>
    <message>
        <source>Berhasil</source>
        <translation>Kasil</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Katrangan</translation>
    </message>
    <message>
        <source>Terkunci</source>
        <translation>Kakunci</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PaperPage</name>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Cithak</translation>
    </message>
    <message>
        <source>Sedang mencetak…</source>
        <translation>Saweg nyithak…</translation>
    </message>
    <message>
        <source>Sudah dicetak. Silakan ambil kertasnya.</source>
        <translation>Sampun dipuncithak. Mangga dipunpundhut kertasipun.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersedia. Catat nomor di halaman ini, atau minta petugas mencetaknya.</source>
        <translation>Pencithak mboten wonten. Mangga nyathet nomer ing kaca punika, utawi nyuwun petugas nyithakaken.</translation>
    </message>
    <message>
        <source>Sudah disimpan di kantor ini. Petugas dapat mencetaknya.</source>
        <translation>Sampun kasimpen ing kantor punika. Petugas saged nyithakaken.</translation>
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
        <translation>Mboten estu</translation>
    </message>
    <message>
        <source>Simpan rekening</source>
        <translation>Simpen rekening</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Nomer rekening</translation>
    </message>
    <message>
        <source>Nama di buku rekening</source>
        <translation>Asma ing buku rekening</translation>
    </message>
    <message>
        <source>NPWP (boleh dikosongkan)</source>
        <translation>NPWP (kenging dipunkosongaken)</translation>
    </message>
    <message>
        <source>NPWP ini belum benar: 15 atau 16 angka, atau NIK peserta sendiri.</source>
        <translation>NPWP punika dereng leres: 15 utawi 16 angka, utawi NIK peserta piyambak.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama peserta sendiri. Cocokkan dengan buku rekening.</source>
        <translation>Rekening kedah mawi asma peserta piyambak. Cocokaken kaliyan buku rekening.</translation>
    </message>
    <message>
        <source>Pilih dulu banknya.</source>
        <translation>Mangga milih bankipun rumiyin.</translation>
    </message>
    <message>
        <source>Nomor rekening berisi 5 sampai 20 angka. Periksa lagi.</source>
        <translation>Nomer rekening isinipun 5 dumugi 20 angka. Mangga dipunpriksa malih.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PersonPage</name>
    <message>
        <source>Data peserta</source>
        <translation>Data peserta</translation>
    </message>
    <message>
        <source>Buka kunci PIN</source>
        <translation>Bikak kunci PIN</translation>
    </message>
    <message>
        <source>Buat PIN baru</source>
        <translation>Damel PIN enggal</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Tanggal miyos</translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation>Kabupaten utawi kitha</translation>
    </message>
    <message>
        <source>Data diperbarui</source>
        <translation>Data dipunbaruaken</translation>
    </message>
    <message>
        <source>Belum pernah</source>
        <translation>Dereng nate</translation>
    </message>
    <message>
        <source>Tulis alasan membuka kunci, misalnya: KTP sudah dicocokkan.</source>
        <translation>Mangga nyerat sebab mbikak kunci, upaminipun: KTP sampun dipuncocokaken.</translation>
    </message>
    <message>
        <source>Kunci PIN sudah dibuka.</source>
        <translation>Kunci PIN sampun dipunbikak.</translation>
    </message>
    <message>
        <source>PIN 6 angka, bukan tanggal lahir dan bukan angka berurutan atau kembar.</source>
        <translation>PIN 6 angka, sanes tanggal miyos lan sanes angka urut utawi kembar.</translation>
    </message>
    <message>
        <source>PIN baru sudah berlaku.</source>
        <translation>PIN enggal sampun lumampah.</translation>
    </message>
    <message>
        <source>Alasan membuka kunci</source>
        <translation>Sebab mbikak kunci</translation>
    </message>
    <message>
        <source>PIN baru, diketik oleh peserta</source>
        <translation>PIN enggal, dipunserat peserta</translation>
    </message>
    <message>
        <source>Ya, hapus</source>
        <translation>Inggih, dipunbusak</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Mboten estu</translation>
    </message>
    <message>
        <source>Semua foto wajah peserta ini dihapus dan tidak dapat kembali. Petugas lalu mencocokkan wajah dengan KTP. Hapus?</source>
        <translation>Sedaya foto pasuryan peserta punika dipunbusak lan mboten saged wangsul. Salajengipun petugas nyocogaken pasuryan kaliyan KTP. Dipunbusak?</translation>
    </message>
    <message>
        <source>Cabut persetujuan foto</source>
        <translation>Batalaken sarujuk foto</translation>
    </message>
    <message>
        <source>Foto wajah tidak disimpan: persetujuan belum ada atau sudah dicabut.</source>
        <translation>Foto pasuryan mboten dipunsimpen: sarujuk dereng wonten utawi sampun dipunbatalaken.</translation>
    </message>
    <message>
        <source>Foto wajah disimpan dengan persetujuan peserta.</source>
        <translation>Foto pasuryan dipunsimpen kanthi sarujukipun peserta.</translation>
    </message>
    <message>
        <source>Persetujuan dicabut. Foto wajah yang dihapus: %1.</source>
        <translation>Sarujuk dipunbatalaken. Foto pasuryan ingkang dipunbusak: %1.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PinField</name>
    <message>
        <source>PIN hanya angka, tanpa huruf.</source>
        <translation>PIN namung angka, tanpa aksara.</translation>
    </message>
    <message>
        <source>PIN hanya enam angka.</source>
        <translation>PIN namung nem angka.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PinPage</name>
    <message>
        <source>Tombol angka</source>
        <translation>Tombol angka</translation>
    </message>
    <message>
        <source>Masukkan PIN Anda</source>
        <translation>Mangga nglebetaken PIN</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>PIN terdiri dari enam angka.</source>
        <translation>PIN cacahipun nem angka.</translation>
    </message>
    <message>
        <source>PIN, enam angka</source>
        <translation>PIN, nem angka</translation>
    </message>
    <message>
        <source>Lupa PIN? Petugas dapat membuatkan yang baru.</source>
        <translation>Kesupen PIN? Petugas saged ndamelaken ingkang enggal.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PlanCard</name>
    <message>
        <source>Anda terima seluruhnya</source>
        <translation>Ingkang katampi sedaya</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PresenterView</name>
    <message>
        <source>Layar pembicara</source>
        <translation>Layar pamicara</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::PrivateLabel</name>
    <message>
        <source>Tahan untuk melihat</source>
        <translation>Pencet dangu</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileDonePage</name>
    <message>
        <source>Terima kasih. Sekarang Anda bisa mengajukan klaim JHT dari sini.</source>
        <translation>Matur nuwun. Sapunika panjenengan saged ngaturaken klaim JHT saking mriki.</translation>
    </message>
    <message>
        <source>Data Anda sudah diperbarui</source>
        <translation>Data panjenengan sampun dipunbaruaken</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileFieldsPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ProfileReviewPage</name>
    <message>
        <source>Sentuh “Ubah” pada baris yang ingin diganti.</source>
        <translation>Pencet “Ewahi” ing larik ingkang badhe dipungantos.</translation>
    </message>
    <message>
        <source>Data yang akan disimpan</source>
        <translation>Data ingkang badhe kasimpen</translation>
    </message>
    <message>
        <source>Sudah benar semua?</source>
        <translation>Sampun leres sedaya?</translation>
    </message>
    <message>
        <source>Konfirmasi</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Tanpa email</source>
        <translation>Tanpa email</translation>
    </message>
    <message>
        <source>Telepon dan email</source>
        <translation>Telpon lan email</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Keluarga yang dihubungi</source>
        <translation>Kulawarga ingkang dipunhubungi</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReadinessFlow</name>
    <message>
        <source>Lihat dulu kesiapan klaim Anda</source>
        <translation>Mangga mirsani rumiyin samaptanipun klaim</translation>
    </message>
    <message>
        <source>Pilih sebab klaim. Anjungan menunjukkan apa yang sudah siap, apa yang masih kurang, dan surat yang perlu dibawa. Belum ada yang diajukan.</source>
        <translation>Mangga milih sebab klaim. Anjungan nedahaken ingkang sampun samapta, ingkang taksih kirang, lan serat ingkang prelu dipunbekta. Dereng wonten ingkang dipunaturaken.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReadinessPage</name>
    <message>
        <source>Tidak ada yang kurang</source>
        <translation>Mboten wonten ingkang kirang</translation>
    </message>
    <message>
        <source>Klaim dengan sebab ini bisa diajukan di anjungan ini.</source>
        <translation>Klaim kanthi sebab punika saged dipunaturaken ing anjungan punika.</translation>
    </message>
    <message>
        <source>Sudah siap</source>
        <translation>Sampun samapta</translation>
    </message>
    <message>
        <source>Surat yang dibawa</source>
        <translation>Serat ingkang dipunbekta</translation>
    </message>
    <message>
        <source>Periksa nama saya</source>
        <translation>Priksa asma kula</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::ReferralPage</name>
    <message>
        <source>Nomor antrean</source>
        <translation>Nomer antrean</translation>
    </message>
    <message>
        <source>Tunggu nomor Anda dipanggil. Petugas sudah menerima isian Anda.</source>
        <translation>Mangga ngentosi nomeripun dipunsebat. Petugas sampun nampi isen panjenengan.</translation>
    </message>
    <message>
        <source>Yang perlu dibawa</source>
        <translation>Ingkang prelu dipunbekta</translation>
    </message>
    <message>
        <source>Silakan ke loket dengan nomor ini</source>
        <translation>Mangga dhateng loket mawi nomer punika</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::RegisteredPage</name>
    <message>
        <source>Pendaftaran selesai. Ini kartu Anda</source>
        <translation>Pandhaptaran rampung. Punika kertu panjenengan</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Cetak kartu</source>
        <translation>Cithak kertu</translation>
    </message>
    <message numerus="yes">
        <source>Anda masih punya %n kartu lain. Tambahkan lewat Kartu Digital.</source>
        <translation>
            <numerusform>Panjenengan taksih kagungan %n kertu sanes. Tambahaken lumantar Kertu Digital.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kartu sedang dicetak…</source>
        <translation>Kertu saweg dipuncithak…</translation>
    </message>
    <message>
        <source>Kartu sudah dicetak. Silakan ambil kertasnya.</source>
        <translation>Kertu sampun dipuncithak. Mangga dipunpundhut kertasipun.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersedia. Kartu dapat dicetak nanti di loket.</source>
        <translation>Pencithak mboten wonten. Kertu saged dipuncithak mangke ing loket.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::RegistrationFlow</name>
    <message>
        <source>Berapa NIK Anda?</source>
        <translation>Pinten NIK panjenengan?</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>16 angka, ada di KTP</source>
        <translation>16 angka, wonten ing KTP</translation>
    </message>
    <message>
        <source>Anda sudah terdaftar</source>
        <translation>Panjenengan sampun kadhaptar</translation>
    </message>
    <message>
        <source>NIK ini sudah punya akun, jadi tidak perlu daftar lagi. Silakan masuk dengan PIN Anda. Lupa PIN? Petugas dapat membuatkan yang baru.</source>
        <translation>NIK punika sampun gadhah akun, dados mboten prelu ndhaptar malih. Mangga mlebet mawi PIN panjenengan. Kesupen PIN? Petugas saged ndamelaken ingkang enggal.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Berapa nomor KPJ Anda?</source>
        <translation>Pinten nomer KPJ panjenengan?</translation>
    </message>
    <message>
        <source>Nomor KPJ</source>
        <translation>Nomer KPJ</translation>
    </message>
    <message>
        <source>11 angka, ada di kartu peserta</source>
        <translation>11 angka, wonten ing kertu peserta</translation>
    </message>
    <message>
        <source>NIK terdiri dari 16 angka. Periksa lagi di KTP.</source>
        <translation>NIK cacahipun 16 angka. Mangga dipunpriksa ing KTP.</translation>
    </message>
    <message>
        <source>Tanggal lahir di dalam NIK ini tidak ada. Periksa angka ke-7 sampai ke-12.</source>
        <translation>Tanggal miyos ing NIK punika mboten wonten. Mangga dipunpriksa angka kaping 7 dumugi 12.</translation>
    </message>
    <message>
        <source>Dua angka pertama NIK ini tidak dikenal. Periksa lagi di KTP.</source>
        <translation>Kalih angka ngajeng NIK punika mboten dipuntepangi. Mangga dipunpriksa ing KTP.</translation>
    </message>
    <message>
        <source>NIK ini belum benar. Periksa lagi angkanya di KTP.</source>
        <translation>NIK punika dereng leres. Mangga dipunpriksa angkanipun ing KTP.</translation>
    </message>
    <message>
        <source>Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.</source>
        <translation>Nomer KPJ cacahipun 11 angka. Mangga dipunpriksa ing kertu peserta.</translation>
    </message>
    <message>
        <source>Pendaftaran Anda yang lalu masih tersimpan. Mari kita lanjutkan.</source>
        <translation>Pandhaptaran panjenengan ingkang kepengker taksih kasimpen. Mangga dipunlajengaken.</translation>
    </message>
    <message>
        <source>NIK ini belum ada di data cabang ini. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>NIK punika dereng wonten ing data cabang punika. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>Nomer KPJ punika dereng wonten ing data. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>Kertu punika sanes asma panjenengan. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Kartu ini bukan kartu %1. Kembali untuk mengganti pilihan, atau panggil petugas.</source>
        <translation>Kertu punika sanes kertu %1. Mangga wangsul kangge nggantos pilihan, utawi nimbali petugas.</translation>
    </message>
    <message>
        <source>Foto belum dapat dipakai. Tekan Ulangi, atau minta bantuan petugas.</source>
        <translation>Foto dereng saged kangge. Pencet Ambali, utawi nyuwun pitulungan petugas.</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Kembali dan pilih angka lain.</source>
        <translation>PIN punika gampil kabatang. Mangga wangsul lan milih angka sanes.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SegmentPage</name>
    <message>
        <source>Jenis kepesertaan</source>
        <translation>Jinising kepesertaan</translation>
    </message>
    <message>
        <source>Kewarganegaraan</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Anda peserta sebagai apa?</source>
        <translation>Panjenengan peserta minangka menapa?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Pilih salah satu jenis kepesertaan.</source>
        <translation>Mangga milih salah satunggal jinising kepesertaan.</translation>
    </message>
    <message>
        <source>Pilih kewarganegaraan Anda.</source>
        <translation>Mangga milih kewarganegaraan panjenengan.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SignInFlow</name>
    <message>
        <source>Berapa NIK atau nomor KPJ Anda?</source>
        <translation>Pinten NIK utawi nomer KPJ panjenengan?</translation>
    </message>
    <message>
        <source>NIK atau nomor KPJ</source>
        <translation>NIK utawi nomer KPJ</translation>
    </message>
    <message>
        <source>NIK 16 angka di KTP, atau KPJ 11 angka di kartu peserta</source>
        <translation>NIK 16 angka ing KTP, utawi KPJ 11 angka ing kertu peserta</translation>
    </message>
    <message>
        <source>Anda belum terdaftar di anjungan</source>
        <translation>Panjenengan dereng kadhaptar ing anjungan</translation>
    </message>
    <message>
        <source>Nomor Anda sudah ada di data kami. Daftar dulu satu kali, kira-kira lima menit. Siapkan KTP dan kartu peserta.</source>
        <translation>Nomer panjenengan sampun wonten ing data. Mangga ndhaptar sepisan rumiyin, kinten-kinten gangsal menit. Cumawisaken KTP lan kertu peserta.</translation>
    </message>
    <message>
        <source>Daftar sekarang</source>
        <translation>Ndhaptar sapunika</translation>
    </message>
    <message>
        <source>PIN Anda terkunci</source>
        <translation>PIN panjenengan kakunci</translation>
    </message>
    <message>
        <source>PIN keliru lima kali, jadi kami kunci agar saldo Anda aman. Temui petugas dan tunjukkan KTP; petugas membukanya dengan segera.</source>
        <translation>PIN klentu kaping gangsal, pramila kula kunci supados saldo panjenengan aman. Mangga manggihi petugas mawi KTP; petugas enggal mbikak.</translation>
    </message>
    <message>
        <source>Kembali ke depan</source>
        <translation>Wangsul dhateng ngajeng</translation>
    </message>
    <message>
        <source>NIK ini belum benar. Periksa lagi angkanya di KTP.</source>
        <translation>NIK punika dereng leres. Mangga dipunpriksa angkanipun ing KTP.</translation>
    </message>
    <message>
        <source>NIK terdiri dari 16 angka, KPJ 11 angka.</source>
        <translation>NIK cacahipun 16 angka, KPJ 11 angka.</translation>
    </message>
    <message>
        <source>Nomor ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.</source>
        <translation>Nomer punika dereng wonten ing data. Mangga dipunpriksa angkanipun, utawi nimbali petugas.</translation>
    </message>
    <message numerus="yes">
        <source>PIN keliru. Anda masih bisa mencoba %n kali lagi.</source>
        <translation>
            <numerusform>PIN klentu. Panjenengan taksih saged nyobi kaping %n malih.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SimulationInputPage</name>
    <message>
        <source>Berapa perkiraan saldo JHT nanti?</source>
        <translation>Pinten kinten-kinten saldo JHT mangke?</translation>
    </message>
    <message>
        <source>Hitung</source>
        <translation>Petang</translation>
    </message>
    <message>
        <source>Isi upah sebulan, misalnya 3.000.000.</source>
        <translation>Mangga ngisi upah sewulan, upaminipun 3.000.000.</translation>
    </message>
    <message>
        <source>Isi lama bekerja, 1 sampai %1 tahun.</source>
        <translation>Mangga ngisi dangunipun nyambut damel, 1 dumugi %1 taun.</translation>
    </message>
    <message>
        <source>Isi saldo sekarang dengan paling banyak 12 angka, atau kosongkan.</source>
        <translation>Mangga ngisi saldo sapunika paling kathah 12 angka, utawi dipunkosongaken.</translation>
    </message>
    <message>
        <source>Upah sebulan (rupiah)</source>
        <translation>Upah sewulan (rupiah)</translation>
    </message>
    <message>
        <source>Lama bekerja lagi (tahun)</source>
        <translation>Dangunipun nyambut damel malih (taun)</translation>
    </message>
    <message>
        <source>Saldo JHT sekarang (boleh kosong)</source>
        <translation>Saldo JHT sapunika (kenging kosong)</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SimulationResultPage</name>
    <message>
        <source>Perkiraan saldo</source>
        <translation>Kinten-kinten saldo</translation>
    </message>
    <message>
        <source>Perkiraan tiap tahun</source>
        <translation>Kinten-kinten saben taun</translation>
    </message>
    <message>
        <source>Perkiraan saldo setelah %1</source>
        <translation>Kinten-kinten saldo sasampunipun %1</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Rampung mirsani</translation>
    </message>
    <message>
        <source>Tahun ke-</source>
        <translation>Taun kaping</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Hasil pengembangan</source>
        <translation>Asil pangrembaka</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Dengan hasil pengembangan %1% setahun. Ini perkiraan, bukan janji.</source>
        <translation>Mawi asil pangrembaka %1% setaun. Punika kinten-kinten, sanes janji.</translation>
    </message>
    <message>
        <source>Grafik perkiraan saldo tiap tahun</source>
        <translation>Grafik kinten-kinten saldo saben taun</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>Menawi kula rantosi?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StaffSignInPage</name>
    <message>
        <source>Masuk</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Masuk untuk petugas</source>
        <translation>Mlebet kangge petugas</translation>
    </message>
    <message>
        <source>Isi kode petugas.</source>
        <translation>Mangga ngisi kode petugas.</translation>
    </message>
    <message>
        <source>PIN terdiri dari 6 angka.</source>
        <translation>PIN cacahipun 6 angka.</translation>
    </message>
    <message numerus="yes">
        <source>PIN salah. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>PIN klentu. Taksih saged nyobi kaping %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun terkunci. Minta admin membuat PIN baru.</source>
        <translation>Akun kakunci. Nyuwun admin ndamelaken PIN enggal.</translation>
    </message>
    <message>
        <source>Kode petugas tidak dikenal.</source>
        <translation>Kode petugas mboten dipuntepangi.</translation>
    </message>
    <message>
        <source>Kode petugas</source>
        <translation>Kode petugas</translation>
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
        <translation>Langkah %1 / %2</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StillHerePanel</name>
    <message>
        <source>Masih di sini?</source>
        <translation>Taksih ing mriki?</translation>
    </message>
    <message>
        <source>Demi keamanan, halaman ini segera ditutup. Isian Anda tetap tersimpan.</source>
        <translation>Supados aman, kaca punika sekedhap malih dipuntutup. Isen panjenengan tetep kasimpen.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Inggih, lajengaken</translation>
    </message>
    <message>
        <source>Simpan dan kembali ke halaman depan</source>
        <translation>Simpen lan wangsul dhateng kaca ngajeng</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::StopPage</name>
    <message>
        <source>Belum bisa: %1</source>
        <translation>Dereng saged: %1</translation>
    </message>
    <message>
        <source>Klaim Anda diurus di loket</source>
        <translation>Klaim panjenengan dipunrampungaken ing loket</translation>
    </message>
    <message>
        <source>Ini dulu, lalu klaim Anda dilanjutkan</source>
        <translation>Punika rumiyin, lajeng klaim dipunlajengaken</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SubmittedPage</name>
    <message>
        <source>Nomor klaim Anda</source>
        <translation>Nomer klaim panjenengan</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Dipunjanjekaken rampung</translation>
    </message>
    <message>
        <source>Anda akan menerima</source>
        <translation>Panjenengan badhe nampi</translation>
    </message>
    <message>
        <source>Pindai kode ini untuk melacak klaim</source>
        <translation>Pindai kode punika kangge nglacak klaim</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Simpen PDF</translation>
    </message>
    <message>
        <source>Klaim Anda sudah diterima</source>
        <translation>Klaim panjenengan sampun katampi</translation>
    </message>
    <message>
        <source>ke rekening %1 %2</source>
        <translation>dhateng rekening %1 %2</translation>
    </message>
    <message>
        <source>Kode QR nomor klaim %1</source>
        <translation>Kode QR nomer klaim %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::SummaryList</name>
    <message>
        <source>Ubah</source>
        <translation>Ewahi</translation>
    </message>
    <message>
        <source>Ubah %1</source>
        <translation>Ewahi %1</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TaxBankPage</name>
    <message>
        <source>Bank Anda</source>
        <translation>Bank panjenengan</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>Mawi asma</translation>
    </message>
    <message>
        <source>Pakai nama ini</source>
        <translation>Ngagem asma punika</translation>
    </message>
    <message>
        <source>Rekening Anda di bank apa?</source>
        <translation>Rekening panjenengan ing bank menapa?</translation>
    </message>
    <message>
        <source>Rekening itu atas nama siapa?</source>
        <translation>Rekening punika mawi asma sinten?</translation>
    </message>
    <message>
        <source>Ke rekening mana uangnya dikirim?</source>
        <translation>Dhateng rekening pundi yatranipun dipunkintun?</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>NPWP (wajib diisi)</source>
        <translation>NPWP (kedah dipunisi)</translation>
    </message>
    <message>
        <source>NPWP (boleh dikosongkan)</source>
        <translation>NPWP (kenging dipunkosongaken)</translation>
    </message>
    <message>
        <source>NPWP Anda sudah tercatat.</source>
        <translation>NPWP panjenengan sampun kacathet.</translation>
    </message>
    <message>
        <source>%1  (ganti)</source>
        <translation>%1  (gantos)</translation>
    </message>
    <message>
        <source>Pilih bank</source>
        <translation>Pilih bank</translation>
    </message>
    <message>
        <source>Nomor rekening</source>
        <translation>Nomer rekening</translation>
    </message>
    <message>
        <source>Nama seperti di buku rekening</source>
        <translation>Asma kados ing buku rekening</translation>
    </message>
    <message>
        <source>Biasanya %1 angka</source>
        <translation>Limrahipun %1 angka</translation>
    </message>
    <message>
        <source>Tulis nama seperti di buku rekening.</source>
        <translation>Mangga nyerat asma kados ing buku rekening.</translation>
    </message>
    <message>
        <source>NPWP wajib diisi untuk klaim ini. Isi 15 atau 16 angka.</source>
        <translation>NPWP kedah dipunisi kangge klaim punika. Mangga ngisi 15 utawi 16 angka.</translation>
    </message>
    <message>
        <source>NPWP berisi 15 atau 16 angka. Periksa lagi.</source>
        <translation>NPWP isinipun 15 utawi 16 angka. Mangga dipunpriksa malih.</translation>
    </message>
    <message>
        <source>Nomor ini NIK orang lain. Pakai NPWP atau NIK Anda sendiri.</source>
        <translation>Nomer punika NIK tiyang sanes. Mangga ngagem NPWP utawi NIK panjenengan piyambak.</translation>
    </message>
    <message>
        <source>NPWP ini belum benar. Cocokkan lagi dengan kartunya.</source>
        <translation>NPWP punika dereng leres. Mangga dipuncocokaken kaliyan kertunipun.</translation>
    </message>
    <message>
        <source>Pilih dulu bank Anda.</source>
        <translation>Mangga milih bank panjenengan rumiyin.</translation>
    </message>
    <message>
        <source>Isi dulu nomor rekening Anda.</source>
        <translation>Mangga ngisi nomer rekening panjenengan rumiyin.</translation>
    </message>
    <message>
        <source>Nomor rekening berisi 5 sampai 20 angka. Periksa lagi.</source>
        <translation>Nomer rekening isinipun 5 dumugi 20 angka. Mangga dipunpriksa malih.</translation>
    </message>
    <message>
        <source>Rekening harus atas nama Anda sendiri, %1.</source>
        <translation>Rekening kedah mawi asma panjenengan piyambak, %1.</translation>
    </message>
    <message>
        <source>Nomor rekening %1 biasanya %2 angka, ini %3 angka. Jika sudah benar, tekan Lanjut sekali lagi.</source>
        <translation>Rekening %1 limrahipun %2 angka, punika %3. Menawi leres, pencet Lajeng malih.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackFlow</name>
    <message>
        <source>Nomor klaim ini tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.</source>
        <translation>Nomer klaim punika mboten kepanggih. Mangga dipunpriksa nomeripun, utawi nimbali petugas.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackListPage</name>
    <message>
        <source>Mencari klaim Anda…</source>
        <translation>Madosi klaim panjenengan…</translation>
    </message>
    <message>
        <source>Belum ada klaim atas nama Anda</source>
        <translation>Dereng wonten klaim mawi asma panjenengan</translation>
    </message>
    <message>
        <source>Klaim mana yang ingin dilihat?</source>
        <translation>Klaim pundi ingkang badhe dipunpirsani?</translation>
    </message>
    <message>
        <source>Lihat klaim</source>
        <translation>Pirsani klaim</translation>
    </message>
    <message>
        <source>Ajukan klaim</source>
        <translation>Ngaturaken klaim</translation>
    </message>
    <message>
        <source>Pilih dulu satu klaim.</source>
        <translation>Mangga milih satunggal klaim rumiyin.</translation>
    </message>
    <message>
        <source>%1. Diajukan %2. %3</source>
        <translation>%1. Dipunaturaken %2. %3</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackNumberPage</name>
    <message>
        <source>Berapa nomor klaim Anda?</source>
        <translation>Pinten nomer klaim panjenengan?</translation>
    </message>
    <message>
        <source>Lihat klaim</source>
        <translation>Pirsani klaim</translation>
    </message>
    <message>
        <source>Masuk dengan PIN</source>
        <translation>Mlebet mawi PIN</translation>
    </message>
    <message>
        <source>Ketik dulu nomor klaim, atau pindai kode pada tanda terima.</source>
        <translation>Mangga nyerat nomer klaim rumiyin, utawi mindai kode ing tandha tampi.</translation>
    </message>
    <message>
        <source>Nomor klaim berbentuk JHT-260302-AB3CDE. Cocokkan lagi dengan tanda terima.</source>
        <translation>Nomer klaim wujudipun JHT-260302-AB3CDE. Mangga dipuncocokaken kaliyan tandha tampi.</translation>
    </message>
    <message>
        <source>Nomor klaim</source>
        <translation>Nomer klaim</translation>
    </message>
    <message>
        <source>Tertulis di tanda terima, dimulai dengan JHT</source>
        <translation>Kaserat ing tandha tampi, kawiwitan JHT</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrackTimelinePage</name>
    <message>
        <source>Selanjutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Dijanjikan selesai</source>
        <translation>Dipunjanjekaken rampung</translation>
    </message>
    <message>
        <source>Petugas akan memeriksa klaim Anda.</source>
        <translation>Petugas badhe mriksa klaim panjenengan.</translation>
    </message>
    <message>
        <source>Penyelia akan menyetujui klaim Anda.</source>
        <translation>Penyelia badhe nyarujuki klaim panjenengan.</translation>
    </message>
    <message>
        <source>Uang akan dikirim ke bank Anda.</source>
        <translation>Yatra badhe dipunkintun dhateng bank panjenengan.</translation>
    </message>
    <message>
        <source>Bank sedang memasukkan uang ke rekening Anda.</source>
        <translation>Bank saweg nglebetaken yatra dhateng rekening panjenengan.</translation>
    </message>
    <message>
        <source>Uang sudah dikirim ke rekening Anda.</source>
        <translation>Yatra sampun dipunkintun dhateng rekening panjenengan.</translation>
    </message>
    <message>
        <source>Datang ke loket dengan nomor klaim ini. Petugas membantu memperbaikinya.</source>
        <translation>Mangga rawuh dhateng loket mbekta nomer klaim punika. Petugas mbiyantu ndandosi.</translation>
    </message>
    <message>
        <source>Tanyakan di loket apa yang bisa dilakukan. Saldo Anda tetap utuh.</source>
        <translation>Mangga nyuwun pirsa ing loket menapa ingkang saged dipuntindakaken. Saldo panjenengan tetep wetah.</translation>
    </message>
    <message>
        <source>Anda bisa mengajukan klaim baru. Saldo Anda tetap utuh.</source>
        <translation>Panjenengan saged ngaturaken klaim enggal. Saldo panjenengan tetep wetah.</translation>
    </message>
    <message>
        <source>Klaim Anda: %1</source>
        <translation>Klaim panjenengan: %1</translation>
    </message>
    <message>
        <source>Klaim Anda</source>
        <translation>Klaim panjenengan</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Dereng</translation>
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
        <translation>Data gladhen punika dereng isi peserta. Pencet F9 kangge ngisi.</translation>
    </message>
    <message>
        <source>Latihan disiapkan ulang…</source>
        <translation>Gladhen dipuncawisaken malih…</translation>
    </message>
    <message>
        <source>Latihan siap dari awal.</source>
        <translation>Gladhen sampun samapta saking wiwitan.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::TrainerPanel</name>
    <message>
        <source>Kamera dicabut</source>
        <translation>Kamera dipuncabut</translation>
    </message>
    <message>
        <source>Wajah tidak terlihat</source>
        <translation>Pasuryan mboten ketingal</translation>
    </message>
    <message>
        <source>Jaringan putus</source>
        <translation>Jaringan pedhot</translation>
    </message>
    <message>
        <source>Kertas habis</source>
        <translation>Dlancang telas</translation>
    </message>
    <message>
        <source>Klaim lancar sampai selesai</source>
        <translation>Klaim lancar ngantos rampung</translation>
    </message>
    <message>
        <source>Saldo di atas batas: ke loket</source>
        <translation>Saldo langkung saking wates: dhateng loket</translation>
    </message>
    <message>
        <source>Masa tunggu belum lewat</source>
        <translation>Wekdal ngrantosi dereng kalangkungan</translation>
    </message>
    <message>
        <source>Saldo di dua kartu: gabung dulu</source>
        <translation>Saldo ing kalih kertu: gabung rumiyin</translation>
    </message>
    <message>
        <source>Data belum diperbarui</source>
        <translation>Data dereng dipunenggalaken</translation>
    </message>
    <message>
        <source>PIN terkunci: petugas membuka</source>
        <translation>PIN kakunci: petugas ingkang mbikak</translation>
    </message>
    <message>
        <source>Klaim sebagian, masih bekerja</source>
        <translation>Klaim saperangan, taksih nyambut damel</translation>
    </message>
    <message>
        <source>Belum terdaftar: mulai dari Daftar</source>
        <translation>Dereng kadhaptar: wiwiti saking Dhaptar</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Kawontenan</translation>
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
        <translation>Asma</translation>
    </message>
    <message>
        <source>Panel pelatih</source>
        <translation>Panel pelatih</translation>
    </message>
    <message>
        <source>Pandu langkah (F7)</source>
        <translation>Tuntun urutan (F7)</translation>
    </message>
    <message>
        <source>Layar pembicara (F6)</source>
        <translation>Layar pamicara (F6)</translation>
    </message>
    <message>
        <source>Ulang dari awal (F9)</source>
        <translation>Wiwiti malih (F9)</translation>
    </message>
    <message>
        <source>Tutup (F8)</source>
        <translation>Tutup (F8)</translation>
    </message>
    <message>
        <source>Peserta latihan</source>
        <translation>Peserta gladhen</translation>
    </message>
    <message>
        <source>Daftar dengan nama Slamet Riyadi: beda satu huruf</source>
        <translation>Dhaptar kanthi asma Slamet Riyadi: beda satunggal aksara</translation>
    </message>
    <message>
        <source>LATIHAN</source>
        <translation>GLADHEN</translation>
    </message>
    <message>
        <source>Buat gangguan</source>
        <translation>Damel gangguan</translation>
    </message>
    <message>
        <source>Alat pelatih</source>
        <translation>Piranti pelatih</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::VouchPanel</name>
    <message>
        <source>Petugas, mengapa tanpa kamera?</source>
        <translation>Petugas, kenging menapa tanpa kamera?</translation>
    </message>
    <message>
        <source>Kembali ke kamera</source>
        <translation>Wangsul dhateng kamera</translation>
    </message>
    <message>
        <source>Alasan tanpa kamera</source>
        <translation>Sebab tanpa kamera</translation>
    </message>
    <message>
        <source>Kode petugas</source>
        <translation>Kode petugas</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>PIN petugas</translation>
    </message>
    <message>
        <source>Kode petugas belum diisi.</source>
        <translation>Kode petugas dereng dipunisi.</translation>
    </message>
    <message>
        <source>PIN petugas terdiri dari enam angka.</source>
        <translation>PIN petugas cacahipun nem angka.</translation>
    </message>
    <message>
        <source>Kode petugas ini tidak dikenal.</source>
        <translation>Kode petugas punika mboten dipuntepangi.</translation>
    </message>
    <message numerus="yes">
        <source>PIN petugas keliru. Sisa %n kali mencoba.</source>
        <translation>
            <numerusform>PIN petugas klentu. Taksih saged nyobi kaping %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Akun petugas ini terkunci. Hubungi admin kantor.</source>
        <translation>Akun petugas punika kakunci. Mangga hubungi admin kantor.</translation>
    </message>
    <message>
        <source>Mohon tunggu…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Saya sudah memeriksa</source>
        <translation>Kula sampun mriksa</translation>
    </message>
    <message>
        <source>Dokumen kedua</source>
        <translation>Dokumen kaping kalih</translation>
    </message>
    <message>
        <source>KTP dan %1</source>
        <translation>KTP lan %1</translation>
    </message>
    <message>
        <source>%1. Cocokkan wajah dengan KTP dan satu dokumen lagi. Dokumen apa?</source>
        <translation>%1. Kacocogna pasuryan kaliyan KTP lan dokumen setunggal malih. Dokumen menapa?</translation>
    </message>
    <message>
        <source>%1. Dilihat: %2. Petugas pertama, isi kode dan PIN.</source>
        <translation>%1. Dipunpirsani: %2. Petugas kapisan, mangga ngisi kode lan PIN.</translation>
    </message>
    <message>
        <source>%1 sudah memeriksa. Sekarang penyelia, isi kode dan PIN.</source>
        <translation>%1 sampun mriksa. Samenika penyelia, mangga ngisi kode lan PIN.</translation>
    </message>
    <message>
        <source>%1 sudah memeriksa. Petugas kedua, isi kode dan PIN.</source>
        <translation>%1 sampun mriksa. Petugas kaping kalih, mangga ngisi kode lan PIN.</translation>
    </message>
    <message>
        <source>Ini petugas yang sama. Minta petugas lain ikut memeriksa.</source>
        <translation>Menika petugas ingkang sami. Mangga nyuwun petugas sanes tumut mriksa.</translation>
    </message>
    <message>
        <source>Wajah yang tidak cocok menurut kamera hanya dapat dipastikan bersama penyelia.</source>
        <translation>Pasuryan ingkang mboten cocog miturut kamera namung saged dipunpesthekaken sesarengan kaliyan penyelia.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WaitingPage</name>
    <message>
        <source>Kalau menunggu, berapa lama?</source>
        <translation>Menawi ngrantosi, pinten dangunipun?</translation>
    </message>
    <message>
        <source>Kalau saya tunggu?</source>
        <translation>Menawi kula rantosi?</translation>
    </message>
    <message>
        <source>Lanjutkan klaim</source>
        <translation>Lajengaken klaim</translation>
    </message>
    <message>
        <source>Selesai melihat</source>
        <translation>Rampung mirsani</translation>
    </message>
    <message>
        <source>Perkiraan dari saldo dan aturan hari ini, tanpa iuran baru. Anda yang memutuskan.</source>
        <translation>Kinten-kinten saking saldo lan aturan dinten punika, tanpa iuran enggal. Panjenengan ingkang mutusaken.</translation>
    </message>
    <message>
        <source>Perkiraan, dengan anggapan syarat klaim terpenuhi dan NPWP ada. Anda yang memutuskan.</source>
        <translation>Kinten-kinten, menawi sarat klaim sampun jangkep lan NPWP wonten. Panjenengan ingkang mutusaken.</translation>
    </message>
    <message>
        <source>Kalau saya tunggu, berapa lama?</source>
        <translation>Menawi kula rantosi, pinten dangunipun?</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WayDown</name>
    <message>
        <source>Ke atas</source>
        <translation>Manginggil</translation>
    </message>
    <message>
        <source>Ke bawah</source>
        <translation>Mangandhap</translation>
    </message>
    <message>
        <source>Kembali ke awal halaman ini</source>
        <translation>Wangsul dhateng wiwitaning kaca punika</translation>
    </message>
    <message>
        <source>Halaman ini masih berlanjut di bawah</source>
        <translation>Kaca punika taksih lajeng ing ngandhap</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::WordField</name>
    <message>
        <source>Terlalu panjang. Paling banyak %1 huruf.</source>
        <translation>Kepanjangen. Paling kathah %1 aksara.</translation>
    </message>
</context>
<context>
    <name>anjungan::gui::YearsPage</name>
    <message>
        <source>Iuran dan saldo per tahun</source>
        <translation>Iuran lan saldo saben taun</translation>
    </message>
    <message>
        <source>Rincian per tahun</source>
        <translation>Rincian saben taun</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Taun</translation>
    </message>
    <message>
        <source>Iuran JHT</source>
        <translation>Iuran JHT</translation>
    </message>
    <message>
        <source>Iuran JP</source>
        <translation>Iuran JP</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Dibayarkan</source>
        <translation>Kabayar</translation>
    </message>
    <message>
        <source>Saldo akhir</source>
        <translation>Saldo pungkasan</translation>
    </message>
    <message>
        <source>Gabung saldo</source>
        <translation>Gabung saldo</translation>
    </message>
    <message>
        <source>keluar %1</source>
        <translation>medal %1</translation>
    </message>
    <message>
        <source>Belum ada iuran pada kartu ini.</source>
        <translation>Dereng wonten iuran ing kertu punika.</translation>
    </message>
    <message>
        <source>Sentuh satu tahun untuk melihat iuran tiap bulan.</source>
        <translation>Pencet satunggal taun kangge mirsani iuran saben wulan.</translation>
    </message>
    <message>
        <source>Grafik saldo akhir tiap tahun</source>
        <translation>Grafik saldo pungkasan saben taun</translation>
    </message>
</context>
</TS>
