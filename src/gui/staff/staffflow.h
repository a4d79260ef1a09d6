#pragma once

#include "gui/shell/flow.h"
#include "gui/staff/staffstate.h"

namespace anjungan::gui {

struct Kiosk;
class LockPanel;

/// The staff desk: sign-in, then the lists, then a claim, a referral or a person; Kembali leads back to the lists. Where
/// nobody touches it for a while it locks itself, and is as it was for the officer who comes back.
class StaffFlow : public Flow {
    Q_OBJECT

public:
    explicit StaffFlow(Kiosk& kiosk, QObject* parent = nullptr);
    ~StaffFlow() override;
    [[nodiscard]] bool locksItself() const override { return m_state.member.has_value(); }
    void lock() override;

private:
    Kiosk& m_kiosk;
    StaffState m_state;
    QPointer<LockPanel> m_lock; ///< made when first needed, for one officer
};

} // namespace anjungan::gui
