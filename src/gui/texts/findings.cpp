#include "gui/texts/findings.h"

#include "gui/texts/codes.h"

#include <QCoreApplication>

#include <variant>

namespace anjungan::gui::texts {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

using rules::FactName;

template <class T> std::optional<T> factOf(const rules::Finding& finding, FactName name) {
    const rules::Fact* const fact = finding.fact(name);
    if (!fact || !std::holds_alternative<T>(fact->value))
        return {};
    return std::get<T>(fact->value);
}

int number(const rules::Finding& finding, FactName name) {
    return factOf<int>(finding, name).value_or(0);
}

Rupiah money(const rules::Finding& finding, FactName name) {
    return factOf<Rupiah>(finding, name).value_or(Rupiah{});
}

QString fromDay(const rules::Finding& finding) {
    return finding.passesOn ? Findings::tr("Bisa diajukan mulai %1.").arg(date(*finding.passesOn)) : QString();
}

FindingText existsText() {
    return {{}, Findings::tr("Belum ada kepesertaan JHT atas nama Anda."), {},
            Findings::tr("Bawa KTP dan kartu peserta ke loket. Petugas akan mencarinya."), FindingAction::Counter};
}

FindingText balanceText(const rules::Finding& f) {
    return {Findings::tr("Saldo JHT: %1").arg(amount(money(f, FactName::TotalBalance))),
            Findings::tr("Tidak ada saldo yang bisa dicairkan."), {},
            Findings::tr("Bisa diajukan setelah iuran Anda masuk. Jika menurut Anda keliru, tanyakan di loket."),
            FindingAction::Counter};
}

FindingText openClaimText() {
    return {{}, Findings::tr("Masih ada klaim Anda yang sedang diproses."), {},
            Findings::tr("Klaim baru bisa diajukan setelah klaim itu selesai."), FindingAction::TrackClaim};
}

FindingText ageText(const rules::Finding& f, Date asOf) {
    const auto birth = factOf<Date>(f, FactName::BirthDate);
    return {birth ? Findings::tr("Usia Anda: %1").arg(years(ageOn(*birth, asOf))) : Findings::tr("Usia Anda"),
            Findings::tr("Usia Anda belum lewat %1.").arg(years(number(f, FactName::RequiredAge))), {}, fromDay(f),
            FindingAction::OtherCause};
}

FindingText agreementAgeText(const rules::Finding& f, Date asOf) {
    const auto age = factOf<int>(f, FactName::CompanyRetirementAge);
    const auto birth = factOf<Date>(f, FactName::BirthDate);
    if (!age)
        return {{}, Findings::tr("Usia pensiun perusahaan belum tercatat."), {},
                Findings::tr("Bawa peraturan perusahaan atau PKB ke loket agar petugas mencatatnya."),
                FindingAction::Counter};
    return {birth ? Findings::tr("Usia Anda: %1").arg(years(ageOn(*birth, asOf))) : Findings::tr("Usia Anda"),
            Findings::tr("Usia pensiun di perusahaan Anda %1.").arg(years(*age)), {}, fromDay(f),
            FindingAction::OtherCause};
}

FindingText inactiveText() {
    return {Findings::tr("Status kepesertaan: masih aktif"),
            Findings::tr("Menurut catatan, kepesertaan Anda belum berakhir."), {},
            Findings::tr("Jika sudah berhenti, perusahaan yang melaporkannya. Pekerja mandiri melapor di loket."),
            FindingAction::OtherCause};
}

FindingText endReasonText(const rules::Finding& f) {
    const auto recorded = factOf<EndReason>(f, FactName::EndReason);
    const auto required = factOf<EndReason>(f, FactName::RequiredEndReason);
    return {Findings::tr("Alasan berhenti bekerja yang tercatat: %1")
                .arg(recorded ? endReason(*recorded) : Findings::tr("belum ada")),
            Findings::tr("Hanya bila alasan berhenti tercatat: %1.").arg(required ? endReason(*required) : QString()), {},
            Findings::tr("Pilih sebab yang sesuai. Jika catatan keliru, bawa surat perusahaan ke loket."),
            FindingAction::OtherCause};
}

FindingText waitText(const rules::Finding& f) {
    const auto event = factOf<Date>(f, FactName::EventDate);
    if (!event)
        return {{}, Findings::tr("Tanggal berhenti bekerja belum tercatat."), {},
                Findings::tr("Bawa surat keterangan berhenti ke loket agar petugas mencatatnya."),
                FindingAction::Counter};
    return {Findings::tr("Tanggal berhenti bekerja: %1").arg(date(*event)),
            Findings::tr("Masa tunggu %1 belum lewat.").arg(months(number(f, FactName::RequiredMonths))), {}, fromDay(f),
            FindingAction::None};
}

FindingText disputeText() {
    return {Findings::tr("Perselisihan kerja: ada"),
            Findings::tr("PHK Anda masih diperselisihkan dengan perusahaan."), {},
            Findings::tr("Bisa diajukan setelah perselisihan selesai. Petugas memastikan keadaannya."),
            FindingAction::Counter};
}

FindingText monthsText(const rules::Finding& f) {
    return {Findings::tr("Lama kepesertaan: %1").arg(months(number(f, FactName::MembershipMonths))),
            Findings::tr("Lama kepesertaan belum mencapai %1.").arg(months(number(f, FactName::RequiredMonths))), {},
            Findings::tr("Masih kurang %1.").arg(months(f.monthsMissing.value_or(0))), FindingAction::OtherCause};
}

FindingText partialText(const rules::Finding& f) {
    return {Findings::tr("Klaim sebagian sebelumnya: %n kali", nullptr, number(f, FactName::PartialClaims)),
            Findings::tr("Klaim sebagian hanya bisa satu kali, 10% atau 30%."), {},
            Findings::tr("Sisa saldo bisa diambil dengan sebab lain, misalnya usia pensiun."),
            FindingAction::OtherCause};
}

FindingText onlineCauseText(std::optional<ClaimCause> asked) {
    return {asked ? Findings::tr("Sebab klaim: %1").arg(cause(*asked)) : QString(),
            Findings::tr("Sebab ini diurus di loket, karena suratnya harus dilihat petugas."), {},
            Findings::tr("Ambil nomor antrean."), FindingAction::Counter};
}

FindingText limitText(const rules::Finding& f) {
    return {Findings::tr("Saldo JHT: %1").arg(amount(money(f, FactName::TotalBalance))),
            Findings::tr("Saldo Anda di atas batas anjungan, %1.").arg(amount(money(f, FactName::OnlineLimit))), {},
            Findings::tr("Klaim Anda tetap bisa diajukan di loket. Ambil nomor antrean."), FindingAction::Counter};
}

FindingText singleActiveText(const rules::Finding& f) {
    return {Findings::tr("Kepesertaan yang masih aktif: %1").arg(number(f, FactName::ActiveMemberships)),
            Findings::tr("Lebih dari satu kepesertaan Anda masih aktif."), {},
            Findings::tr("Klaim Anda bisa diajukan di loket. Ambil nomor antrean."), FindingAction::Counter};
}

FindingText profileText(const rules::Finding& f) {
    const auto on = factOf<Date>(f, FactName::DataUpdatedOn);
    return {Findings::tr("Pengkinian data: %1").arg(on ? date(*on) : Findings::tr("belum pernah")),
            Findings::tr("Data diri Anda perlu diperbarui dulu."), {},
            Findings::tr("Perbarui data di anjungan ini, sekitar 3 menit. Lalu klaim dilanjutkan."),
            FindingAction::UpdateData};
}

FindingText mergedText(const rules::Finding& f) {
    return {Findings::tr("Kartu yang bersaldo: %1").arg(number(f, FactName::MembershipsWithBalance)),
            Findings::tr("Saldo Anda masih ada di beberapa kartu."), {},
            Findings::tr("Gabungkan saldo di anjungan ini. Lalu klaim dilanjutkan."), FindingAction::MergeCards};
}

/// The subject of a cause that is for the counter names the one that was asked for.
FindingText textOf(const rules::Finding& f, Date asOf, std::optional<ClaimCause> asked = {}) {
    switch (f.rule().test) {
    case rules::Test::MembershipExists:
        return existsText();
    case rules::Test::BalancePositive:
        return balanceText(f);
    case rules::Test::ClaimNoneOpen:
        return openClaimText();
    case rules::Test::CauseOnline:
        return onlineCauseText(asked);
    case rules::Test::OnlineBalance:
        return limitText(f);
    case rules::Test::SingleActive:
        return singleActiveText(f);
    case rules::Test::ProfileUpdated:
        return profileText(f);
    case rules::Test::MembershipMerged:
        return mergedText(f);
    case rules::Test::AgeOver:
        return ageText(f, asOf);
    case rules::Test::AgeByAgreement:
        return agreementAgeText(f, asOf);
    case rules::Test::MembershipInactive:
        return inactiveText();
    case rules::Test::EndReasonIs:
        return endReasonText(f);
    case rules::Test::WaitMonths:
        return waitText(f);
    case rules::Test::DisputeNone:
        return disputeText();
    case rules::Test::MembershipMonths:
        return monthsText(f);
    case rules::Test::PartialFirstTime:
        return partialText(f);
    }
    return {};
}

bool blocksMost(const rules::Finding& finding, Outcome outcome) {
    switch (finding.rule().failsTo) {
    case rules::FailsTo::NotEligible:
        return outcome == Outcome::NotEligible;
    case rules::FailsTo::Branch:
        return outcome == Outcome::Branch;
    case rules::FailsTo::ActionRequired:
        return outcome == Outcome::ActionRequired;
    }
    return false;
}

} // namespace

FindingText hidden(FindingText text) {
    for (QString* const words : {&text.subject, &text.reason})
        if (!words->isEmpty())
            *words = QStringLiteral("••••••");
    return text;
}

FindingText finding(const rules::Finding& finding, Date asOf, ClaimCause asked) {
    FindingText text = textOf(finding, asOf, asked);
    text.basis = Findings::tr("Dasar: %1").arg(fromUtf8(finding.basis()));
    return text;
}

QString closedReason(const rules::Decision& decision, Date asOf) {
    if (decision.outcome != Outcome::NotEligible)
        return {};
    for (const rules::Finding& f : decision.findings) {
        if (f.passed || !blocksMost(f, decision.outcome))
            continue;
        const FindingText text = textOf(f, asOf);
        const bool tellsWhen = f.passesOn || f.monthsMissing;
        return tellsWhen ? text.remedy : text.reason;
    }
    return {};
}

QString actionText(FindingAction action) {
    switch (action) {
    case FindingAction::None:
        return {};
    case FindingAction::OtherCause:
        return Findings::tr("Pilih sebab lain");
    case FindingAction::Counter:
        return Findings::tr("Ambil nomor antrean");
    case FindingAction::UpdateData:
        return Findings::tr("Perbarui data sekarang");
    case FindingAction::MergeCards:
        return Findings::tr("Gabung saldo sekarang");
    case FindingAction::TrackClaim:
        return Findings::tr("Lihat klaim saya");
    }
    return {};
}

FindingAction firstAction(const rules::Decision& decision, Date asOf) {
    for (const rules::Finding& f : decision.findings)
        if (!f.passed && blocksMost(f, decision.outcome))
            if (const FindingAction action = textOf(f, asOf).action; action != FindingAction::None)
                return action;
    return FindingAction::None;
}

CheckText balanceCheck(const rules::Facts& facts, Rupiah onlineLimit, bool green) {
    const Rupiah total = rules::derive(facts).totalBalance;
    return {Findings::tr("Saldo dalam batas anjungan"),
            Findings::tr("Saldo %1, batas %2").arg(amount(total), amount(onlineLimit)),
            green ? QString() : Findings::tr("Klaim Anda diurus di loket. Lanjutkan untuk mendapat nomor antrean.")};
}

CheckText membershipCheck(const rules::Facts& facts, bool green) {
    const rules::Derived derived = rules::derive(facts);
    const QString state = derived.activeMemberships == 0 ? Findings::tr("Kepesertaan sudah berakhir")
                                                         : Findings::tr("Masih aktif");
    return {Findings::tr("Status kepesertaan"),
            Findings::tr("%1, usia %2, lamanya %3")
                .arg(state, years(ageOn(facts.birthDate, facts.asOf)), months(derived.membershipMonths)),
            green ? QString()
                  : Findings::tr("Jika sudah berhenti, perusahaan yang melaporkannya; pekerja mandiri melapor di loket. "
                                 "Sebab yang masih terbuka ada di langkah berikut.")};
}

CheckText dataCheck(const rules::Facts& facts, bool green) {
    return {Findings::tr("Data diri sudah diperbarui"),
            facts.dataUpdatedOn ? Findings::tr("Diperbarui %1").arg(date(*facts.dataUpdatedOn))
                                : Findings::tr("Belum pernah diperbarui"),
            green ? QString() : Findings::tr("Perbarui data dulu di anjungan ini, sekitar 3 menit.")};
}

} // namespace anjungan::gui::texts
