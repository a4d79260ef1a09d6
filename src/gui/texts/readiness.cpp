#include "gui/texts/readiness.h"

#include "gui/texts/codes.h"
#include "gui/texts/documents.h"

#include <QCoreApplication>

#include <variant>

namespace anjungan::gui::texts {

namespace {

struct Ready {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

using rules::FactName;

template <class T> std::optional<T> factIn(const rules::Finding& finding, FactName name) {
    const rules::Fact* const fact = finding.fact(name);
    if (!fact || !std::holds_alternative<T>(fact->value))
        return {};
    return std::get<T>(fact->value);
}

/// Empty where the condition says nothing that a person asks about once it is met.
QString metText(const rules::Finding& f) {
    switch (f.rule().test) {
    case rules::Test::MembershipExists:
    case rules::Test::BalancePositive:
    case rules::Test::CauseOnline:
    case rules::Test::SingleActive:
        return {};
    case rules::Test::ClaimNoneOpen:
        return Ready::tr("Tidak ada klaim lain yang sedang diproses");
    case rules::Test::OnlineBalance:
        return Ready::tr("Saldo dalam batas anjungan");
    case rules::Test::ProfileUpdated:
        return Ready::tr("Data diri sudah diperbarui");
    case rules::Test::MembershipMerged:
        return Ready::tr("Saldo berada di satu kartu");
    case rules::Test::AgeOver:
    case rules::Test::AgeByAgreement:
        return Ready::tr("Usia sudah cukup");
    case rules::Test::MembershipInactive:
        return Ready::tr("Kepesertaan sudah berakhir");
    case rules::Test::EndReasonIs:
        return Ready::tr("Alasan berhenti bekerja sudah sesuai");
    case rules::Test::WaitMonths:
        return Ready::tr("Masa tunggu sudah lewat");
    case rules::Test::DisputeNone:
        return Ready::tr("Tidak ada perselisihan kerja");
    case rules::Test::MembershipMonths: {
        const auto held = factIn<int>(f, FactName::MembershipMonths);
        return Ready::tr("Lama kepesertaan sudah cukup, %1").arg(months(held.value_or(0)));
    }
    case rules::Test::PartialFirstTime:
        return Ready::tr("Belum pernah klaim sebagian");
    }
    return {};
}

QStringList missingLines(const Readiness& readiness) {
    QStringList lines;
    for (const FindingText& text : readiness.missing)
        lines << text.reason + QLatin1Char(' ') + text.remedy;
    return lines;
}

} // namespace

Readiness readiness(const rules::Decision& decision, Date asOf, ClaimCause cause) {
    Readiness result;
    for (const rules::Finding& f : decision.findings) {
        if (!f.passed)
            result.missing.push_back(finding(f, asOf, cause));
        else if (const QString met = metText(f); !met.isEmpty())
            result.ready.push_back({fromUtf8(f.id()), met});
    }
    result.documents = documents(decision.documents);
    return result;
}

QString readinessHeading(Outcome outcome) {
    switch (outcome) {
    case Outcome::Online:
        return Ready::tr("Semua syarat sudah siap");
    case Outcome::ActionRequired:
        return Ready::tr("Tinggal sedikit lagi");
    case Outcome::Branch:
        return Ready::tr("Bisa diajukan, di loket");
    case Outcome::NotEligible:
        return Ready::tr("Ada syarat yang belum terpenuhi");
    }
    return {};
}

std::optional<NameVerdict> ktpVerdict(const NamePapers& names) {
    if (names.ktp.empty())
        return {};
    const NameMatch match = compareNames(names.ktp, names.record);
    if (match == NameMatch::Same)
        return NameVerdict{match, Ready::tr("Nama di KTP sama dengan catatan kepesertaan.")};
    return NameVerdict{match, Ready::tr("Nama di KTP berbeda dari catatan kepesertaan. Petugas loket membetulkan catatan: bawa KTP dan "
                                        "Kartu Keluarga. Jika KTP yang keliru, Dukcapil yang membetulkan.")};
}

std::optional<NameVerdict> bankVerdict(const NamePapers& names) {
    if (names.bank.empty())
        return {};
    const NameMatch match = compareNames(names.bank, names.record);
    if (match == NameMatch::Same)
        return NameVerdict{match, Ready::tr("Nama di rekening sama dengan catatan kepesertaan.")};
    return NameVerdict{match, Ready::tr("Nama di rekening berbeda dari catatan kepesertaan. Bank Anda yang membetulkan nama rekening: "
                                        "bawa KTP dan buku rekening ke bank.")};
}

print::Paper readinessPaper(const ReadinessSlip& slip) {
    const InIndonesian official;
    const Readiness state = readiness(slip.decision, slip.asOf, slip.cause);
    print::Paper paper;
    paper.issuer = Ready::tr("Anjungan JHT");
    paper.title = Ready::tr("Kesiapan klaim JHT");
    print::PaperSection what{readinessHeading(slip.decision.outcome), {}, {}};
    what.lines << print::PaperLine{Ready::tr("Nama"), fromUtf8(slip.name)}
               << print::PaperLine{Ready::tr("Sebab klaim"), cause(slip.cause)}
               << print::PaperLine{Ready::tr("Diperiksa"), weekdayAndDate(slip.asOf)};
    paper.sections << what;
    if (!state.missing.empty())
        paper.sections << print::PaperSection{Ready::tr("Masih perlu"), {}, missingLines(state)};
    QStringList ready;
    for (const ReadyItem& item : state.ready)
        ready << item.text;
    if (!ready.isEmpty())
        paper.sections << print::PaperSection{Ready::tr("Sudah siap"), {}, ready};
    if (!state.documents.isEmpty())
        paper.sections << print::PaperSection{Ready::tr("Surat yang dibawa"), {}, state.documents};
    QStringList names;
    for (const auto& verdict : {ktpVerdict(slip.names), bankVerdict(slip.names)})
        if (verdict)
            names << verdict->text;
    if (!names.isEmpty())
        paper.sections << print::PaperSection{Ready::tr("Nama Anda"), {}, names};
    paper.footer = Ready::tr("Keadaan pada hari pemeriksaan. Kertas ini bukan bukti klaim; klaim belum diajukan.");
    return paper;
}

} // namespace anjungan::gui::texts
