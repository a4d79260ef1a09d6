#pragma once

#include "e2e/kioskhand.h"
#include "gui/claim/claimflow.h"

#include <array>

namespace anjungan::test {

/// The claim wizard's ten steps, in their order.
inline constexpr std::array kClaimSteps = {"jht_menu", "claim_menu", "checks",    "cause",         "membership_data",
                                           "face",     "tax_bank",   "breakdown", "check_answers", "submitted"};

/// What somebody answers to the ten steps.
struct ClaimAnswers {
    ClaimCause cause = ClaimCause::Layoff;
    QString bank = QStringLiteral("014");
    QString account = QStringLiteral("1234567890");
    QString npwp = {}; ///< typed where it isn't empty
    bool byCamera = false; ///< else a member of staff vouches
};

/// Walks the claim from wherever it stands, page by page.
class ClaimHand {
public:
    ClaimHand(KioskHand& hand, ClaimAnswers answers) : m_hand(hand), m_answers(std::move(answers)) {}

    /// From home: the claim's tile, signing in on the way.
    void open(const Invented& person);
    /// Until this step is on show; the steps between are answered.
    void walkTo(const QString& step);
    /// Answers the step on show, without going on.
    void answer();
    /// Goes on from the step on show; does not wait for the next.
    void goOn();
    /// Waits until the claim knows the person's situation and has found a draft, if there is one.
    void settle();

    [[nodiscard]] const gui::ClaimFlow* flow();
    [[nodiscard]] const gui::ClaimWork& work();

private:
    KioskHand& m_hand;
    ClaimAnswers m_answers;
};

} // namespace anjungan::test
