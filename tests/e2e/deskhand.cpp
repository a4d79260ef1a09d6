#include "e2e/deskhand.h"

#include "gui/texts/codes.h"
#include "support/catch.h"

namespace anjungan::test {

void DeskHand::verify(const QString& tracking) {
    open(QStringLiteral("ani"), tracking);
    const QString same = QStringLiteral("faceSameButton");
    m_hand.waitUntil(QStringLiteral("have the claim on show"),
                     [&] { return m_hand.find(same) || m_hand.find(QStringLiteral("verifyButton")); });
    // Without models the machine only gives a hint: the two pictures are compared first.
    if (m_hand.find(same)) {
        CHECK_FALSE(m_hand.find(QStringLiteral("verifyButton")));
        m_hand.tap(same);
        m_hand.type(QStringLiteral("faceReasonField"), QStringLiteral("Kedua foto orang yang sama"));
        m_hand.tap(QStringLiteral("faceConfirmButton"));
        m_hand.waitUntil(QStringLiteral("be offered to verify"), [&] { return m_hand.find(QStringLiteral("verifyButton")); });
    }
    act(QStringLiteral("verifyButton"), ClaimState::Verified);
    // Never the same person: who verified isn't offered the approval.
    CHECK_FALSE(m_hand.find(QStringLiteral("approveButton")));
    leave();
}

void DeskHand::approveAndPay(const QString& tracking) {
    open(QStringLiteral("budi"), tracking);
    act(QStringLiteral("approveButton"), ClaimState::Approved);
    act(QStringLiteral("payButton"), ClaimState::Paid);
    leave();
}

void DeskHand::open(const QString& officer, const QString& tracking) {
    m_hand.openDesk(officer, QString::fromLatin1(kInventedPin));
    m_hand.type(QStringLiteral("searchField"), tracking);
    m_hand.tap(QStringLiteral("searchButton"));
    m_hand.reach(QStringLiteral("claim"));
}

void DeskHand::act(const QString& button, ClaimState wanted) {
    m_hand.tap(button);
    const QString said = QStringLiteral("Status klaim sekarang: %1.").arg(gui::texts::claimState(wanted));
    m_hand.waitUntil(said, [&] { return m_hand.message() == said; });
}

void DeskHand::leave() {
    m_hand.tap(QStringLiteral("backButton"));
    m_hand.reach(QStringLiteral("desk"));
    m_hand.tap(QStringLiteral("backButton"));
    m_hand.reachHome();
}

} // namespace anjungan::test
