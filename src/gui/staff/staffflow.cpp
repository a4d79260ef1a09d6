#include "gui/staff/staffflow.h"

#include "gui/staff/deskclaimpage.h"
#include "gui/staff/deskpage.h"
#include "gui/staff/deskreferralpage.h"
#include "gui/staff/lockpanel.h"
#include "gui/staff/personpage.h"
#include "gui/staff/staffsigninpage.h"

namespace anjungan::gui {

StaffFlow::StaffFlow(Kiosk& kiosk, QObject* parent) : Flow(parent), m_kiosk(kiosk) {
    const auto opened = [this](StaffState::Opened what) { return [this, what] { return m_state.opened == what; }; };
    setSteps({
        {QStringLiteral("signin"), [this, &kiosk](QWidget* p) { return new StaffSignInPage(kiosk, m_state, p); },
         [this] { return m_state.member.has_value(); }, [this] { return !m_state.member; }},
        {QStringLiteral("desk"), [this, &kiosk](QWidget* p) { return new DeskPage(kiosk, m_state, p); },
         [this] { return m_state.opened != StaffState::Opened::Nothing; }},
        {QStringLiteral("claim"), [this, &kiosk](QWidget* p) { return new DeskClaimPage(kiosk, m_state, p); }, {},
         opened(StaffState::Opened::Claim)},
        {QStringLiteral("referral"), [this, &kiosk](QWidget* p) { return new DeskReferralPage(kiosk, m_state, p); }, {},
         opened(StaffState::Opened::Referral)},
        {QStringLiteral("person"), [this, &kiosk](QWidget* p) { return new PersonPage(kiosk, m_state, p); }, {},
         opened(StaffState::Opened::Person)},
    });
}

StaffFlow::~StaffFlow() {
    delete m_lock.data();
}

void StaffFlow::lock() {
    if (!m_state.member || !page())
        return;
    if (!m_lock) {
        m_lock = new LockPanel(m_kiosk, *m_state.member, page()->window());
        connect(m_lock, &LockPanel::unlocked, m_lock, &LockPanel::lift);
        connect(m_lock, &LockPanel::endChosen, this, &StaffFlow::cancel);
    }
    if (!m_lock->isVisible())
        m_lock->lock();
}

} // namespace anjungan::gui
