#pragma once

#include "gui/shell/cover.h"
#include "service/session.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class LockPanel;
}
struct Kiosk;

/// Hides the desk that nobody touches until the same officer's PIN opens it: page and typing beneath stay as they were. Five
/// wrong PINs lock the officer's account as anywhere else.
class LockPanel : public Cover {
    Q_OBJECT

public:
    LockPanel(Kiosk& kiosk, const service::StaffMember& member, QWidget* window);
    ~LockPanel() override;
    void lock();

Q_SIGNALS:
    void unlocked();
    /// Somebody else needs the kiosk.
    void endChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void onUnlock();
    void onAnswer(const Result<service::StaffSignInAnswer>& answer);
    void retranslate();
    void arrange();

    std::unique_ptr<Ui::LockPanel> m_ui;
    Kiosk& m_kiosk;
    const service::StaffMember m_member;
};

} // namespace anjungan::gui
