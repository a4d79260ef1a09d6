#pragma once

#include "gui/shell/flow.h"
#include "service/session.h"

namespace anjungan::gui {

struct Kiosk;

/// Kartu Digital: the card of each KPJ, to show and to print.
class CardFlow : public Flow {
    Q_OBJECT

public:
    CardFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent = nullptr);
};

} // namespace anjungan::gui
