#pragma once

#include "gui/shell/flow.h"
#include "gui/staff/staffstate.h"

namespace anjungan::gui {

struct Kiosk;

/// The staff desk: sign-in, then the lists, then a claim, a referral or a person; Kembali leads back to the lists.
class StaffFlow : public Flow {
    Q_OBJECT

public:
    explicit StaffFlow(Kiosk& kiosk, QObject* parent = nullptr);

private:
    StaffState m_state;
};

} // namespace anjungan::gui
