#pragma once

#include "gui/balance/balancestate.h"
#include "gui/shell/flow.h"
#include "service/session.h"

namespace anjungan::gui {

struct Kiosk;

/// Cek Saldo: choose the card where there are several, the balance, then contributions by year and by month.
class BalanceFlow : public Flow {
    Q_OBJECT

public:
    BalanceFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent = nullptr);

private:
    BalanceState m_state;
};

} // namespace anjungan::gui
