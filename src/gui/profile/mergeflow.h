#pragma once

#include "gui/shell/flow.h"
#include "service/profiles.h"
#include "service/session.h"

#include <optional>

namespace anjungan::gui {

struct Kiosk;

/// What the pages of Gabung Saldo share.
struct MergeState {
    std::optional<service::MergePlan> plan;
    std::optional<service::CardBalance> merged; ///< the card that holds everything now
};

/// Gabung Saldo: shows what would be moved where, then moves it.
class MergeFlow : public Flow {
    Q_OBJECT

public:
    MergeFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent = nullptr);

protected:
    void save(const QString& stepId, Saved then) override;

private:
    Kiosk& m_kiosk;
    service::SignedInParticipant m_person;
    MergeState m_state;
};

} // namespace anjungan::gui
