#include "gui/profile/mergeflow.h"

#include "gui/profile/mergedonepage.h"
#include "gui/profile/mergeplanpage.h"
#include "gui/shell/kiosk.h"

namespace anjungan::gui {

MergeFlow::MergeFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent)
    : Flow(parent), m_kiosk(kiosk), m_person(person) {
    setSteps({
        {QStringLiteral("plan"), [this](QWidget* p) { return new MergePlanPage(m_kiosk, m_person.id, m_state, p); },
         [this] { return m_state.merged.has_value(); }},
        {QStringLiteral("done"), [this](QWidget* p) { return new MergeDonePage(m_state, p); }},
    });
}

void MergeFlow::save(const QString& stepId, Saved then) {
    // suspend() saves too, while no button is pressed: walking away merges nothing.
    if (!isBusy() || stepId != QStringLiteral("plan") || m_state.merged)
        return then({});
    m_kiosk.services.ask(
        this, [id = m_person.id](service::Services& s) { return s.profiles.merge(id, service::Actor::participant(id)); },
        [this, then = std::move(then)](const Result<service::CardBalance>& merged) {
            if (merged)
                m_state.merged = *merged;
            then(merged ? Result<void>{} : passOn(merged));
        });
}

} // namespace anjungan::gui
