#pragma once

#include "gui/profile/profilestate.h"
#include "gui/shell/flow.h"
#include "service/session.h"

namespace anjungan::gui {

struct Kiosk;

/// Pengkinian Data: check data, face, contact, address, emergency contact, review, confirm. Each step is kept, so that
/// it goes on where it broke off; only the confirmation changes what is on record.
class DataUpdateFlow : public Flow {
    Q_OBJECT

public:
    DataUpdateFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent = nullptr);

protected:
    void save(const QString& stepId, Saved then) override;
    void keep(Saved then) override;

private:
    [[nodiscard]] Page* makeReview(QWidget* parent);
    void keepDraft(Saved then);
    void confirm(Saved then);
    void refer(Saved then);

    Kiosk& m_kiosk;
    service::SignedInParticipant m_person;
    ProfileState m_state;
    bool m_resumed = false; ///< the draft that was found counts from here on
};

} // namespace anjungan::gui
