#include "e2e/claimhand.h"

#include "gui/texts/codes.h"
#include "support/catch.h"

#include <QAbstractButton>

namespace anjungan::test {

void ClaimHand::open(const Invented& person) {
    m_hand.tap(QStringLiteral("claimTile"));
    if (m_hand.step() == QStringLiteral("number"))
        m_hand.signIn(person.nik.text(), QString::fromLatin1(kInventedPin));
    settle();
}

const gui::ClaimFlow* ClaimHand::flow() {
    return qobject_cast<gui::ClaimFlow*>(m_hand.window().flow());
}

const gui::ClaimWork& ClaimHand::work() {
    REQUIRE(flow());
    return flow()->work();
}

void ClaimHand::settle() {
    m_hand.waitUntil(QStringLiteral("have the claim's situation"),
                     [this] { return flow() && flow()->work().situation && !flow()->isBusy(); });
}

void ClaimHand::answer() {
    const QString step = m_hand.step();
    if (step == QStringLiteral("cause")) {
        // A draft that was taken up again has its cause chosen.
        m_hand.tap(QStringLiteral("choice_") + gui::texts::fromUtf8(toText(m_answers.cause)));
    } else if (step == QStringLiteral("membership_data")) {
        m_hand.tap(QStringLiteral("choice_right"));
    } else if (step == QStringLiteral("tax_bank")) {
        m_hand.tap(QStringLiteral("bankButton"));
        m_hand.tap(QStringLiteral("choice_") + m_answers.bank);
        m_hand.type(QStringLiteral("accountField"), m_answers.account);
        if (!m_answers.npwp.isEmpty())
            m_hand.type(QStringLiteral("npwpField"), m_answers.npwp);
    } else if (step == QStringLiteral("face") && m_answers.byCamera) {
        m_hand.waitUntil(QStringLiteral("have a picture taken"), [this] { return work().draft.face.has_value(); });
    }
}

void ClaimHand::goOn() {
    const QString step = m_hand.step();
    if (step == QStringLiteral("jht_menu"))
        m_hand.tap(QStringLiteral("claimTile"));
    else if (step == QStringLiteral("face") && !m_answers.byCamera)
        m_hand.vouch();
    else
        m_hand.tap(QStringLiteral("primaryButton"));
}

void ClaimHand::walkTo(const QString& wanted) {
    for (std::size_t turn = 0; turn < kClaimSteps.size() && m_hand.step() != wanted; ++turn) {
        const QString before = m_hand.step();
        answer();
        goOn();
        m_hand.waitUntil(QStringLiteral("go on from ") + before,
                         [this, before] { return m_hand.step() != before && !m_hand.isBusy(); });
    }
    INFO(m_hand.heading().toStdString() << " / " << m_hand.message().toStdString());
    REQUIRE(m_hand.step() == wanted);
}

} // namespace anjungan::test
