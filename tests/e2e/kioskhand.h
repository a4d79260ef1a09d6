#pragma once

#include "app/composition.h"
#include "app/stallmeter.h"
#include "app/windowdriver.h"
#include "support/branchfixture.h"

#include <functional>
#include <memory>

namespace anjungan::test {

/// A person (and later an officer) at the real kiosk: the composition of main on the offscreen platform, its window driven
/// by the names of its widgets. Every call waits until the window has done it, and fails the test with what was on show.
class KioskHand {
public:
    /// `camera` as in --camera; by default one that isn't there. `models` as in --models; by default none. The window ignores no quick second tap: a test taps
    /// faster than a finger (withTapGuard() brings it back).
    KioskHand(const service::StoreSettings& store, Date today, const QString& camera = QStringLiteral("device:63"),
              const QString& models = {});
    /// The same on other options than those, which a test may change.
    explicit KioskHand(const Options& options);
    [[nodiscard]] static Options optionsFor(const service::StoreSettings& store, Date today, const QString& camera = QStringLiteral("device:63"),
                                            const QString& models = {});
    ~KioskHand();

    [[nodiscard]] Composition& composition() { return *m_composition; }
    [[nodiscard]] gui::KioskWindow& window() { return m_composition->window(); }
    [[nodiscard]] WindowDriver& driver() { return *m_driver; }
    void withTapGuard();
    /// Measures what the window does while it is driven, and nothing that the test does between.
    void setMeter(StallMeter* meter) { m_meter = meter; }

    void tap(const QString& name);
    void tapTimes(const QString& name, int times);
    void tapRow(const QString& table, int row);
    void type(const QString& name, const QString& text);
    void waitUntil(const QString& what, std::function<bool()> ready);
    /// Waits for a step of the flow on show, with nothing underway.
    void reach(const QString& step);
    void reachHome();
    /// Taps the main button and waits for this step.
    void nextTo(const QString& step);
    void picture(const QString& file);

    [[nodiscard]] QWidget* find(const QString& name) const { return m_driver->find(name); }
    [[nodiscard]] QString step() const; ///< empty on the home page
    [[nodiscard]] QString place() const; ///< flow and step, or home
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString heading() const { return text(QStringLiteral("headingLabel")); }
    [[nodiscard]] QString message() { return window().frame().messageText(); }
    [[nodiscard]] QString text(const QString& label) const;

    /// On the sign-in's first page: number and PIN.
    void signIn(const std::string& number, const QString& pin);
    /// From home to the desk.
    void openDesk(const QString& code, const QString& pin);
    /// Through a face page by a member of staff who looks at the person.
    void vouch();
    /// Selesai: forgets the person.
    void endSession();

private:
    void run();

    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<WindowDriver> m_driver;
    StallMeter* m_meter = nullptr;
};

} // namespace anjungan::test
