#pragma once

#include "facelink/faceclient.h"
#include "gui/claim/claimflow.h"
#include "gui/face/vouchpanel.h"
#include "gui/texts/codes.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/digitfield.h"
#include "support/kioskrig.h"

#include <QPushButton>

namespace anjungan::gui::rig {

using namespace anjungan::test;

/// Walks a person through the claim's pages as a hand would.
class ClaimWalk : public FlowWalk {
public:
    ClaimWalk(KioskRig& rig, const Invented& person)
        : FlowWalk(std::make_unique<ClaimFlow>(rig.kiosk, signedIn(person))), m_rig(rig) {}

    [[nodiscard]] ClaimFlow& flow() { return static_cast<ClaimFlow&>(FlowWalk::flow()); }

    /// Answers the step on show, without going on.
    void answer(ClaimCause cause) {
        if (at() == "cause")
            tap(QStringLiteral("choice_") + texts::fromUtf8(toText(cause)));
        else if (at() == "membership_data")
            tap("choice_right");
        else if (at() == "tax_bank")
            typeAccount(QStringLiteral("014"), QStringLiteral("1234567890"));
    }
    /// Answers the step on show and goes on.
    void pass(ClaimCause cause) {
        if (at() == "face") {
            tap("staffButton");
            Q_EMIT find<VouchPanel>("vouchPanel").vouched(m_rig.branch.vouch());
            return;
        }
        answer(cause);
        next();
    }
    void typeAccount(const QString& bank, const QString& number) {
        tap("bankButton");
        tap(QStringLiteral("choice_") + bank);
        QCoreApplication::sendPostedEvents();
        find<DigitField>("accountField").setDigits(number);
    }
    /// Goes on until this step is on show.
    void walkTo(const char* step, ClaimCause cause) {
        for (const char* const stop : kSteps) {
            INFO(stop);
            if (at() == step)
                return;
            REQUIRE(reach(stop));
            if (at() == step)
                return;
            pass(cause);
        }
    }

    static constexpr std::array kSteps = {"jht_menu", "claim_menu", "checks",    "cause",         "membership_data",
                                          "face",     "tax_bank",   "breakdown", "check_answers", "submitted"};

private:
    KioskRig& m_rig;
};

/// A claim's shared state without a walk, for pages by themselves: the facts are given, the law is the real one.
struct PageBench {
    KioskRig counter;
    QWidget window;
    ClaimWork work{.kiosk = counter.kiosk, .person = {}};

    void situation(const rules::Facts& facts) {
        service::ClaimSituation situation;
        situation.asOf = facts.asOf;
        situation.facts = facts;
        situation.onlineLimit = builtInRules().money(rules::Parameter::OnlineLimit, facts.asOf);
        for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
            rules::Facts asked = facts;
            asked.cause = kAllCauses[i];
            situation.causes.emplace_back(kAllCauses[i], rules::assess(asked, builtInRules()));
        }
        situation.hasNpwp = facts.hasNpwp;
        work.situation = std::move(situation);
    }
    /// Step 4 with this answer, and what the rules said to it.
    void verdict(rules::Facts facts, ClaimCause cause) {
        situation(facts);
        facts.cause = cause;
        work.choice = cause;
        work.verdict = rules::assess(facts, builtInRules());
    }
};

/// A person of 58 who stopped working two months ago, with five million and fresh data: open for the retirement age.
inline rules::Facts retiredFacts() {
    rules::Facts facts;
    facts.asOf = makeDate(2026, 11, 23);
    facts.birthDate = makeDate(1968, 3, 2);
    facts.dataUpdatedOn = facts.asOf;
    rules::MembershipFacts card;
    card.kpj = "30211234567";
    card.start = makeDate(2016, 1, 4);
    card.end = makeDate(2026, 9, 20);
    card.endReason = EndReason::Resignation;
    card.eventDate = card.end;
    card.balance = Rupiah{5'000'000};
    facts.memberships = {card};
    return facts;
}

} // namespace anjungan::gui::rig
