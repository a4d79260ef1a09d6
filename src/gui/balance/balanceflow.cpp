#include "gui/balance/balanceflow.h"

#include "gui/balance/balancepage.h"
#include "gui/balance/cardchoicepage.h"
#include "gui/balance/monthspage.h"
#include "gui/balance/yearspage.h"

namespace anjungan::gui {

BalanceFlow::BalanceFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent) : Flow(parent) {
    const ParticipantId id = person.id;
    setSteps({
        {QStringLiteral("card"), [this, &kiosk, id](QWidget* p) { return new CardChoicePage(kiosk, id, m_state, p); },
         [this] { return m_state.shownCard() != nullptr; },
         [this] { return !m_state.overview || m_state.overview->cards.size() > 1; }},
        {QStringLiteral("balance"), [this, &kiosk](QWidget* p) { return new BalancePage(kiosk, m_state, p); }},
        {QStringLiteral("years"), [this, &kiosk](QWidget* p) { return new YearsPage(kiosk, m_state, p); },
         [this] { return m_state.year > 0; }},
        {QStringLiteral("months"), [this, &kiosk](QWidget* p) { return new MonthsPage(kiosk, m_state, p); }},
    });
}

} // namespace anjungan::gui
