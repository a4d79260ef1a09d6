#pragma once

#include "gui/shell/page.h"
#include "gui/staff/staffstate.h"
#include "service/profiles.h"

#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class PersonPage;
}
struct Kiosk;

/// A participant found at the desk: who it is, and the two things that only staff do: unlock, and a new PIN.
class PersonPage : public Page {
    Q_OBJECT

public:
    PersonPage(Kiosk& kiosk, StaffState& state, QWidget* parent = nullptr);
    ~PersonPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override { return {}; }
    void enter() override;
    void retranslate() override;

private:
    void onLoaded(const Result<service::Profile>& profile);
    void showPerson();
    void onUnlock();
    void onNewPin();
    void onDone(const QString& said, const Result<void>& done);

    std::unique_ptr<Ui::PersonPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
    std::optional<service::Profile> m_profile;
};

} // namespace anjungan::gui
