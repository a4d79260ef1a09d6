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

/// A participant found at the desk: who it is, and the three things that only staff do: unlock, a new PIN, and taking the
/// person's word that their face may no longer be kept.
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
    struct Found {
        service::Profile profile;
        bool faceAllowed = false; ///< the consent to face pictures is in force
    };
    void onLoaded(const Result<Found>& found);
    void showPerson();
    void showFace();
    void askAboutFace(bool asking);
    void onEraseFace();
    void onFaceErased(const Result<int>& erased);
    void onUnlock();
    void onNewPin();
    void onDone(const QString& said, const Result<void>& done);

    std::unique_ptr<Ui::PersonPage> m_ui;
    Kiosk& m_kiosk;
    StaffState& m_state;
    std::optional<service::Profile> m_profile;
    bool m_faceAllowed = false;
    bool m_asking = false; ///< whether the face is really to be erased
};

} // namespace anjungan::gui
