#pragma once

#include "base/error.h"
#include "gui/training/trainerpanel.h"

#include <QObject>

#include <functional>
#include <memory>

namespace anjungan::gui {

class Coach;
class KioskWindow;
class PresenterView;

/// What the trainer's keys and panel ask of whoever put the kiosk together.
struct TrainerActions {
    std::function<void(TrainingFault fault, bool on)> setFault;
    /// Everything as on the first day; answers on the GUI thread when it is.
    std::function<void(std::function<void(Result<void>)> then)> reset;
    std::function<Result<service::DemoReport>()> people;
};

/// The training hall: F6 the presenter's page, F7 the guided tour, F8 the trainer's panel, F9 the reset. Made only where the
/// kiosk runs as training; no page knows of it (decision 0006). Owner: the composition; `window` outlives it.
class Trainer : public QObject {
    Q_OBJECT

public:
    Trainer(KioskWindow& window, TrainerActions actions);
    ~Trainer() override;

    [[nodiscard]] Coach& coach() { return *m_coach; }
    [[nodiscard]] PresenterView& presenter() { return *m_presenter; }
    [[nodiscard]] TrainerPanel& panel() { return *m_panel; }

    void togglePanel();
    void toggleCoach();
    void togglePresenter();
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onReset(const Result<void>& done);

    KioskWindow& m_window;
    TrainerActions m_actions;
    Coach* m_coach;       ///< the window's
    TrainerPanel* m_panel; ///< the window's
    std::unique_ptr<PresenterView> m_presenter;
    bool m_resetting = false;
};

} // namespace anjungan::gui
