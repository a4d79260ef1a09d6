#pragma once

#include "facelink/faceclient.h"
#include "gui/claim/claimflow.h"
#include "gui/face/vouchpanel.h"
#include "gui/texts/codes.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/digitfield.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace anjungan::gui::rig {

using anjungan::test::BranchFixture;
using anjungan::test::builtInRules;
using anjungan::test::Invented;
using anjungan::test::InventedCard;
using anjungan::test::InventedPerson;

/// A branch with its services on their own thread, as the kiosk has them; no camera and no printer.
struct Counter {
    BranchFixture branch;
    Async<service::Services> services{
        [this] { return service::Services::open(branch.settings(), builtInRules(), branch.clock); }};
    FaceClient camera{QStringLiteral("no-such-program"), CameraSource::parse("device:63").value()};
    print::Printer printer{QStringLiteral("none")};
    Kiosk kiosk{services, camera, printer, builtInRules(), branch.clock};
};

inline bool waitFor(const std::function<bool()>& ready) {
    return QTest::qWaitFor(ready, 60'000);
}

/// Walks a person through the claim's pages as a hand would: by the widgets' object names.
class ClaimWalk {
public:
    /// `pageParent`: where the pages are shown; by default a window that nobody sees.
    ClaimWalk(Counter& counter, const Invented& person, QWidget* pageParent = nullptr) : m_counter(counter) {
        m_flow = std::make_unique<ClaimFlow>(counter.kiosk, service::SignedInParticipant{person.id, person.name});
        QObject::connect(m_flow.get(), &Flow::refused, &m_window, [this](MessageKind, const QString& text) { refusal = text; });
        QObject::connect(m_flow.get(), &Flow::finished, &m_window, [this](const QString& word) { outcome = word; });
        m_flow->start(pageParent ? pageParent : &m_window);
    }

    [[nodiscard]] ClaimFlow& flow() { return *m_flow; }
    [[nodiscard]] QString id() const { return m_flow->currentId(); }
    [[nodiscard]] bool reach(const QString& step) {
        return waitFor([&] { return m_flow->currentId() == step && !m_flow->isBusy(); });
    }
    void next() { m_flow->next(); }

    template <class Widget> Widget& find(const QString& name) {
        auto* const widget = m_flow->page()->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return *widget;
    }
    void tap(const QString& name) { find<QAbstractButton>(name).click(); }
    [[nodiscard]] QString text(const QString& name) { return find<QLabel>(name).text(); }

    /// Answers the step on show, without going on.
    void answer(ClaimCause cause) {
        if (id() == QStringLiteral("cause"))
            tap(QStringLiteral("choice_") + texts::fromUtf8(toText(cause)));
        else if (id() == QStringLiteral("membership_data"))
            tap(QStringLiteral("choice_right"));
        else if (id() == QStringLiteral("tax_bank"))
            typeAccount(QStringLiteral("014"), QStringLiteral("1234567890"));
    }
    /// Answers the step on show and goes on.
    void pass(ClaimCause cause) {
        if (id() == QStringLiteral("face")) {
            Q_EMIT find<VouchPanel>(QString()).vouched(m_counter.branch.petugas().id, QStringLiteral("no_camera"));
            return;
        }
        answer(cause);
        next();
    }
    void typeAccount(const QString& bank, const QString& number) {
        tap(QStringLiteral("bankButton"));
        tap(QStringLiteral("choice_") + bank);
        QCoreApplication::sendPostedEvents();
        find<DigitField>(QStringLiteral("accountField")).setDigits(number);
    }
    /// Goes on until this step is on show.
    void walkTo(const QString& step, ClaimCause cause) {
        for (const char* const stop : kSteps) {
            INFO(stop);
            if (id() == step)
                return;
            REQUIRE(reach(QString::fromLatin1(stop)));
            if (id() == step)
                return;
            pass(cause);
        }
    }

    static constexpr std::array kSteps = {"jht_menu", "claim_menu", "checks",    "cause",         "membership_data",
                                          "face",     "tax_bank",   "breakdown", "check_answers", "submitted"};
    QString refusal;
    std::optional<QString> outcome;

private:
    Counter& m_counter;
    QWidget m_window;
    std::unique_ptr<ClaimFlow> m_flow;
};

/// A claim's shared state without a walk, for pages by themselves: the facts are given, the law is the real one.
struct PageBench {
    Counter counter;
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
