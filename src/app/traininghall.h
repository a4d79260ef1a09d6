#pragma once

#include "app/options.h"
#include "gui/shell/kiosk.h"
#include "gui/training/trainer.h"

#include <QTemporaryDir>

namespace anjungan {

/// What stands behind the trainer's panel: the faults at camera, store and printer, and the store of invented people, which is
/// made where there is none and made anew on a reset. Only for a training kiosk. Owner: Composition.
class TrainingHall {
public:
    TrainingHall(gui::KioskWindow& window, gui::Kiosk& kiosk, const service::StoreSettings& store);
    ~TrainingHall();

    [[nodiscard]] gui::Trainer& trainer() { return *m_trainer; }

private:
    void setFault(gui::TrainingFault fault, bool on);
    void reset(std::function<void(Result<void>)> then);
    [[nodiscard]] Result<service::DemoReport> people() const;

    gui::KioskWindow& m_window;
    gui::Kiosk& m_kiosk;
    service::StoreSettings m_store;
    CameraSource m_camera; ///< the real one, which a fault hides
    QTemporaryDir m_blank; ///< pictures without a face
    bool m_pulled = false;
    bool m_unseen = false;
    gui::Trainer* m_trainer; ///< the window's
};

/// Makes a training store where there is none and fills it with invented people; nothing where one is there. InvalidInput
/// where the settings are not a training store's.
[[nodiscard]] Result<void> provideTrainingStore(const service::StoreSettings& store, const Clock& clock);

/// Puts a fresh training store in the place of one that opens as training; anything else is left as it is and told.
[[nodiscard]] Result<void> renewTrainingStore(const service::StoreSettings& store, const Clock& clock);

} // namespace anjungan
