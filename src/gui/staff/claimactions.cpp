#include "gui/staff/claimactions.h"

#include "gui/texts/codes.h"
#include "service/services.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjungan::gui {

namespace {

struct ClaimActions {
    Q_DECLARE_TR_FUNCTIONS(ClaimActions)
};

ClaimAction actionTo(ClaimState to) {
    switch (to) {
    case ClaimState::Submitted: return {to, QStringLiteral("resumeButton"), ClaimActions::tr("Sudah diperbaiki"), true, true};
    case ClaimState::Verified: return {to, QStringLiteral("verifyButton"), ClaimActions::tr("Verifikasi"), false, true};
    case ClaimState::Approved: return {to, QStringLiteral("approveButton"), ClaimActions::tr("Setujui"), false, true};
    case ClaimState::SentToBank: return {to, QStringLiteral("sendToBankButton"), ClaimActions::tr("Kirim ke bank"), false, false};
    case ClaimState::Paid: return {to, QStringLiteral("payButton"), ClaimActions::tr("Bayar"), false, true};
    case ClaimState::Returned: return {to, QStringLiteral("returnButton"), ClaimActions::tr("Kembalikan"), true, false};
    case ClaimState::Rejected: return {to, QStringLiteral("rejectButton"), ClaimActions::tr("Tolak"), true, false};
    case ClaimState::Cancelled: return {to, QStringLiteral("cancelClaimButton"), ClaimActions::tr("Batalkan klaim"), true, false};
    }
    return {};
}

} // namespace

std::vector<ClaimAction> actionsFor(ClaimState now, const std::vector<ClaimState>& allowed) {
    std::vector<ClaimAction> actions;
    for (const ClaimState to : allowed)
        if (to != now)
            actions.push_back(actionTo(to));
    std::ranges::stable_sort(actions, [](const ClaimAction& a, const ClaimAction& b) { return a.isMain && !b.isMain; });
    return actions;
}

Result<void> perform(service::Services& services, ClaimState to, const ClaimId& claim, const service::StaffMember& by,
                     const std::string& reason) {
    switch (to) {
    case ClaimState::Submitted: return services.desk.resume(claim, by, reason);
    case ClaimState::Verified: return services.desk.verify(claim, by);
    case ClaimState::Approved: return services.desk.approve(claim, by);
    case ClaimState::SentToBank: return services.desk.sendToBank(claim, by);
    case ClaimState::Paid: return services.desk.pay(claim, by);
    case ClaimState::Returned: return services.desk.sendBack(claim, by, reason);
    case ClaimState::Rejected: return services.desk.reject(claim, by, reason);
    case ClaimState::Cancelled: return services.desk.cancel(claim, by, reason);
    }
    return fail(ErrorCode::Bug, "unknown claim state");
}

QString refusalSentence(const Error& error) {
    if (error.code == ErrorCode::NotAllowed && error.where == "four_eyes")
        return ClaimActions::tr("Yang memverifikasi klaim tidak boleh menyetujuinya. Minta penyelia lain.");
    if (error.code == ErrorCode::NotAllowed && error.where == "staff")
        return ClaimActions::tr("Akun petugas Anda baru saja ditutup atau terkunci. Hubungi admin kantor.");
    if (error.code == ErrorCode::NotAllowed)
        return ClaimActions::tr("Peran Anda tidak boleh melakukan langkah ini. Minta bantuan petugas atau penyelia.");
    if (error.code == ErrorCode::RefusedByRule && error.where == "face_undecided")
        return ClaimActions::tr("Bandingkan dulu kedua foto, lalu pilih orang yang sama atau bukan.");
    if (error.code == ErrorCode::RefusedByRule && error.where == "face_refused")
        return ClaimActions::tr("Wajah ditolak. Penyelia harus memastikan orangnya dulu.");
    if (error.code == ErrorCode::Conflict)
        return ClaimActions::tr("Klaim ini baru saja diubah di meja lain. Daftar sudah dimuat ulang.");
    return texts::sentence(error);
}

} // namespace anjungan::gui
