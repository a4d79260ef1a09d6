#include "gui/texts/codes.h"

#include "base/qttext.h"
#include "domain/numberwords.h"

#include <QCoreApplication>

namespace anjungan::gui::texts {

namespace {

struct Codes {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

} // namespace

QString cause(ClaimCause cause) {
    switch (cause) {
    case ClaimCause::RetirementAge:
        return Codes::tr("Usia pensiun 56 tahun");
    case ClaimCause::Resignation:
        return Codes::tr("Mengundurkan diri");
    case ClaimCause::Layoff:
        return Codes::tr("Pemutusan hubungan kerja (PHK)");
    case ClaimCause::Partial10:
        return Codes::tr("Kepesertaan 10 tahun, sebagian 10%");
    case ClaimCause::Partial30:
        return Codes::tr("Kepesertaan 10 tahun, sebagian 30% (perumahan)");
    case ClaimCause::CompanyRetirement:
        return Codes::tr("Usia pensiun menurut PKB");
    case ClaimCause::ContractEnd:
        return Codes::tr("Berakhirnya PKWT");
    case ClaimCause::BusinessClosed:
        return Codes::tr("Usaha berhenti (BPU)");
    case ClaimCause::LeavingIndonesia:
        return Codes::tr("Meninggalkan Indonesia selamanya");
    case ClaimCause::TotalDisability:
        return Codes::tr("Cacat total tetap");
    case ClaimCause::Death:
        return Codes::tr("Meninggal dunia");
    }
    return {};
}

QString segment(Segment segment) {
    switch (segment) {
    case Segment::Pu:
        return Codes::tr("Penerima Upah (PU)");
    case Segment::Bpu:
        return Codes::tr("Bukan Penerima Upah (BPU)");
    case Segment::Pmi:
        return Codes::tr("Pekerja Migran Indonesia (PMI)");
    }
    return {};
}

QString segmentLine(Segment segment) {
    switch (segment) {
    case Segment::Pu:
        return Codes::tr("Bekerja pada perusahaan dan menerima gaji");
    case Segment::Bpu:
        return Codes::tr("Bekerja sendiri: pedagang, pengemudi, petani, nelayan");
    case Segment::Pmi:
        return Codes::tr("Bekerja di luar negeri");
    }
    return {};
}

QString endReason(EndReason reason) {
    switch (reason) {
    case EndReason::Resignation:
        return Codes::tr("Mengundurkan diri");
    case EndReason::Layoff:
        return Codes::tr("Pemutusan hubungan kerja (PHK)");
    case EndReason::ContractEnd:
        return Codes::tr("Kontrak kerja berakhir");
    case EndReason::CompanyRetirement:
        return Codes::tr("Pensiun menurut PKB");
    case EndReason::Other:
        return Codes::tr("Alasan lain");
    }
    return {};
}

QString gender(Gender gender) {
    switch (gender) {
    case Gender::Male:
        return Codes::tr("Laki-laki");
    case Gender::Female:
        return Codes::tr("Perempuan");
    }
    return {};
}

QString citizenship(Citizenship citizenship) {
    switch (citizenship) {
    case Citizenship::Wni:
        return Codes::tr("Warga Negara Indonesia (WNI)");
    case Citizenship::Wna:
        return Codes::tr("Warga Negara Asing (WNA)");
    }
    return {};
}

QString claimState(ClaimState state) {
    switch (state) {
    case ClaimState::Submitted:
        return Codes::tr("Diterima");
    case ClaimState::Verified:
        return Codes::tr("Diperiksa");
    case ClaimState::Approved:
        return Codes::tr("Disetujui");
    case ClaimState::SentToBank:
        return Codes::tr("Dikirim ke bank");
    case ClaimState::Paid:
        return Codes::tr("Selesai");
    case ClaimState::Returned:
        return Codes::tr("Perlu perbaikan");
    case ClaimState::Rejected:
        return Codes::tr("Ditolak");
    case ClaimState::Cancelled:
        return Codes::tr("Dibatalkan");
    }
    return {};
}

QString role(Role role) {
    switch (role) {
    case Role::Petugas:
        return Codes::tr("Petugas");
    case Role::Penyelia:
        return Codes::tr("Penyelia");
    case Role::Admin:
        return Codes::tr("Admin");
    }
    return {};
}

QString outcome(Outcome outcome) {
    switch (outcome) {
    case Outcome::Online:
        return Codes::tr("Bisa diajukan di anjungan ini");
    case Outcome::Branch:
        return Codes::tr("Diselesaikan di loket");
    case Outcome::ActionRequired:
        return Codes::tr("Ada yang perlu dilakukan dulu");
    case Outcome::NotEligible:
        return Codes::tr("Belum bisa diajukan");
    }
    return {};
}

QString taxKind(TaxKind kind) {
    switch (kind) {
    case TaxKind::Final:
        return Codes::tr("Pajak final");
    case TaxKind::Progressive:
        return Codes::tr("Pajak progresif");
    }
    return {};
}

QString sentence(const Error& error) {
    return sentence(error.code);
}

QString sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput:
        return Codes::tr("Isian belum benar. Silakan periksa lagi.");
    case ErrorCode::NotFound:
        return Codes::tr("Data tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.");
    case ErrorCode::AlreadyExists:
        return Codes::tr("Data ini sudah terdaftar. Silakan pakai yang sudah ada, atau panggil petugas.");
    case ErrorCode::Conflict:
        return Codes::tr("Data ini baru saja berubah. Silakan kembali dan lihat lagi.");
    case ErrorCode::RefusedByRule:
        return Codes::tr("Menurut aturan, ini belum bisa dilakukan. Petugas bisa menjelaskannya.");
    case ErrorCode::NotRegistered:
        return Codes::tr("Anda belum terdaftar di anjungan. Silakan pilih Daftar lebih dulu.");
    case ErrorCode::WrongPin:
        return Codes::tr("PIN tidak cocok. Silakan coba lagi.");
    case ErrorCode::LockedOut:
        return Codes::tr("PIN salah lima kali, jadi akun dikunci demi keamanan. Silakan panggil petugas.");
    case ErrorCode::NotAllowed:
        return Codes::tr("Ini memerlukan wewenang penyelia. Silakan minta bantuan penyelia.");
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreNewer:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyWrong:
    case ErrorCode::StoreCorrupt:
        return Codes::tr("Anjungan ini sedang tidak bisa menyimpan data. Silakan panggil petugas.");
    case ErrorCode::StoreBusy:
        return Codes::tr("Anjungan sedang sibuk. Tunggu sebentar, lalu coba lagi.");
    case ErrorCode::DiskFull:
        return Codes::tr("Tempat penyimpanan anjungan penuh. Silakan panggil petugas.");
    case ErrorCode::Io:
        return Codes::tr("Berkas tidak bisa dibaca atau ditulis. Silakan panggil petugas.");
    case ErrorCode::DeviceUnavailable:
        return Codes::tr("Pencetak sedang tidak tersedia. Silakan panggil petugas.");
    case ErrorCode::DeviceBusy:
        return Codes::tr("Kamera sedang dipakai yang lain. Tunggu sebentar, atau panggil petugas.");
    case ErrorCode::Bug:
        return Codes::tr("Terjadi kesalahan pada anjungan. Isian Anda tetap tersimpan. Silakan panggil petugas.");
    }
    return {};
}

QString monthName(unsigned month) {
    switch (month) {
    case 1:
        return Codes::tr("Januari");
    case 2:
        return Codes::tr("Februari");
    case 3:
        return Codes::tr("Maret");
    case 4:
        return Codes::tr("April");
    case 5:
        return Codes::tr("Mei");
    case 6:
        return Codes::tr("Juni");
    case 7:
        return Codes::tr("Juli");
    case 8:
        return Codes::tr("Agustus");
    case 9:
        return Codes::tr("September");
    case 10:
        return Codes::tr("Oktober");
    case 11:
        return Codes::tr("November");
    case 12:
        return Codes::tr("Desember");
    default:
        return {};
    }
}

QString date(Date date) {
    const std::chrono::year_month_day day(date);
    return Codes::tr("%1 %2 %3", "day month year")
        .arg(static_cast<unsigned>(day.day()))
        .arg(monthName(static_cast<unsigned>(day.month())))
        .arg(static_cast<int>(day.year()));
}

QString month(Month month) {
    return Codes::tr("%1 %2", "month year")
        .arg(monthName(static_cast<unsigned>(month.month())))
        .arg(static_cast<int>(month.year()));
}

QString dateAndAge(Date birthDate, Date on) {
    return Codes::tr("%1, %2", "date, age").arg(date(birthDate), years(ageOn(birthDate, on)));
}

QString weekdayAndDate(Date day) {
    const QString names[] = {Codes::tr("Minggu"), Codes::tr("Senin"),  Codes::tr("Selasa"), Codes::tr("Rabu"),
                             Codes::tr("Kamis"),  Codes::tr("Jumat"), Codes::tr("Sabtu")};
    return Codes::tr("%1, %2", "weekday, date").arg(names[std::chrono::weekday(day).c_encoding()], date(day));
}

QString years(int count) {
    return Codes::tr("%n tahun", nullptr, count);
}

QString months(int count) {
    const QString rest = Codes::tr("%n bulan", nullptr, count % 12);
    if (count < 12)
        return rest;
    return count % 12 == 0 ? years(count / 12) : Codes::tr("%1 %2", "years months").arg(years(count / 12), rest);
}

Language language() {
    const QString code = Codes::tr("id", "the two letters of this language; they choose number words and marks");
    for (const Language each : kLanguages)
        if (code == languageCode(each))
            return each;
    return Language::Indonesian;
}

QChar thousandsMark() {
    return language() == Language::English ? QLatin1Char(',') : QLatin1Char('.');
}

QString amount(Rupiah amount) {
    return fromUtf8(toText(amount)).replace(QLatin1Char('.'), thousandsMark());
}

QString amountInWords(Rupiah amount) {
    switch (language()) {
    case Language::Indonesian:
        return fromUtf8(terbilang(amount));
    case Language::English:
        return fromUtf8(englishWords(amount));
    case Language::Javanese:
        return fromUtf8(kramaWords(amount));
    }
    return {};
}

QString percent(int basisPoints) {
    const QLatin1Char mark(language() == Language::English ? '.' : ',');
    return QStringLiteral("%1%2%3").arg(basisPoints / 100).arg(mark).arg(basisPoints % 100, 2, 10, QLatin1Char('0'));
}

QString fromUtf8(std::string_view text) {
    return toQ(text);
}

} // namespace anjungan::gui::texts
