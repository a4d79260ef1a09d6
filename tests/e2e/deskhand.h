#pragma once

#include "domain/codes.h"
#include "e2e/kioskhand.h"

namespace anjungan::test {

/// Two officers who take a claim from the desk's list to paid: "ani" looks at the papers, "budi" approves and pays.
class DeskHand {
public:
    explicit DeskHand(KioskHand& hand) : m_hand(hand) {}

    /// From home to the claim's page.
    void open(const QString& officer, const QString& tracking);
    /// From home to the claim's page, and back to home.
    void verify(const QString& tracking);
    void approveAndPay(const QString& tracking);
    /// On a claim's page: taps the button and waits until the page says the new state.
    void act(const QString& button, ClaimState wanted);

private:
    void leave();

    KioskHand& m_hand;
};

} // namespace anjungan::test
