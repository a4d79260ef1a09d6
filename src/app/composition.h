#pragma once

#include "app/options.h"
#include "app/traininghall.h"
#include "gui/shell/kiosk.h"
#include "gui/shell/kioskcontroller.h"
#include "gui/shell/kioskwindow.h"
#include "gui/shell/languages.h"
#include "gui/shell/speaker.h"
#include "gui/shell/theme.h"

#include <QTimer>

#include <memory>

class QApplication;

namespace anjungan {

/// The kiosk put together: clock, rules, store thread, camera, printer, window and journeys. Owner: main (or a test);
/// must not outlive the QApplication. Destroying it finishes what the store thread was asked and stops the camera.
class Composition {
public:
    /// Reads the built-in rules (a bad file stops the start with its place and reason) and starts the store thread, which
    /// opens the store and takes the amendments that are switched on there. The window is ready to show before that; a
    /// journey chosen meanwhile starts when the law is known. A store that can't be opened, and an amendment in it that
    /// can't be read, are told on the home page, and nothing is decided.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> make(QApplication& application, const Options& options);
    ~Composition();

    [[nodiscard]] gui::KioskWindow& window() { return *m_window; }
    [[nodiscard]] gui::KioskController& controller() { return *m_controller; }
    [[nodiscard]] gui::Kiosk& kiosk() { return m_kiosk; }
    [[nodiscard]] gui::Languages& languages() { return m_languages; }
    /// Null unless this is a training kiosk.
    [[nodiscard]] TrainingHall* training() { return m_training.get(); }
    [[nodiscard]] gui::Theme& theme() { return m_theme; }
    [[nodiscard]] const Options& options() const { return m_options; }

    /// Full screen, or a window of the size asked for.
    void show();

private:
    Composition(QApplication& application, const Options& options, std::unique_ptr<const Clock> clock, rules::RuleSet ruleSet);
    void openStore();
    /// Whether somebody is still before the camera, of a person who has agreed to be seen by it.
    void watch(bool watched);
    void onStoreOpened(Result<rules::RuleSet> law);
    /// Returned claims whose 30 days are over give their money free, also at a kiosk whose desk nobody opens.
    void releaseExpired();
    /// Drafts and pictures that nobody came back for go.
    void removeStale();

    Options m_options;
    std::unique_ptr<const Clock> m_clock;
    rules::RuleSet m_rules; ///< the window's; the built-in law until the store has told its own
    gui::Async<service::Services> m_services;
    FaceClient m_camera;
    print::Printer m_printer;
    gui::Kiosk m_kiosk;
    gui::Theme m_theme;
    gui::Languages m_languages;
    std::unique_ptr<gui::Speaker> m_speaker;
    std::unique_ptr<gui::KioskWindow> m_window;
    std::unique_ptr<gui::KioskController> m_controller;
    std::unique_ptr<TrainingHall> m_training;
    QTimer m_hourly;
};

} // namespace anjungan
