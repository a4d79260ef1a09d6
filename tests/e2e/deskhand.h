#pragma once

#include "domain/codes.h"
#include "e2e/kioskhand.h"

namespace anjungan::test {

/// Two officers who take a claim from the desk's list to paid: "ani" looks at the papers, "budi" approves and pays.
class DeskHand {
public:
    explicit DeskHand(KioskHand& hand) : m_hand(hand) {}

    /// From home to the claim's page, and back to home.
    void verify(const QString& tracking);
    void approveAndPay(const QString& tracking);

private:
    void open(const QString& officer, const QString& tracking);
    void act(const QString& button, ClaimState wanted);
    void leave();

    KioskHand& m_hand;
};

} // namespace anjungan::test
