#pragma once

#include "gui/claim/trackwork.h"
#include "gui/shell/flow.h"

namespace anjungan::gui {

/// Lacak Klaim: by tracking number, typed or scanned, or from the list of the signed-in person's claims; then the life of
/// the claim. Outcomes: "", "signin" (to see one's own list), "claim" (the list is empty).
class TrackFlow : public Flow {
    Q_OBJECT

public:
    explicit TrackFlow(Kiosk& kiosk, QObject* parent = nullptr);
    TrackFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent = nullptr);

protected:
    void save(const QString& stepId, Saved then) override;
    [[nodiscard]] QString sentence(const Error& error) const override;

private:
    void makeSteps();
    void find(Saved then);

    TrackWork m_work;
};

} // namespace anjungan::gui
