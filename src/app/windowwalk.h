#pragma once

#include "app/windowdriver.h"
#include "service/demo.h"

#include <QObject>

#include <deque>
#include <functional>

namespace anjungan {

class Composition;

/// A program that uses the real windows by itself: stages one after the other, each a list of what a finger does, with
/// pictures into a folder (NN-name.png). Ends the program: status 0, or 1 with what it was waiting for on standard
/// error. GUI thread. Owner: main.
class WindowWalk : public QObject {
    Q_OBJECT

public:
    using Stage = std::function<void()>;

    WindowWalk(Composition& composition, QString folder);
    /// Begins once the event loop runs.
    void start();

protected:
    /// Asked once, when the people of the store are known.
    [[nodiscard]] virtual std::deque<Stage> stages() = 0;
    /// Every stage is over; the program ends after this.
    virtual void onOver() {}
    /// A stage did not get to its end. By default the walk is over.
    virtual void onStageFailed(const QString& why) { giveUp(why); }

    /// The first invented person of a case, or somebody without a name where the store holds none.
    [[nodiscard]] service::DemoPerson personOf(const char* key) const;
    [[nodiscard]] service::DemoStaff staffOf(Role role) const;

    void nextStage();
    void giveUp(const QString& why);
    /// Waits for a step of the flow on show (empty: the home page), with nothing underway.
    void reach(const QString& step);
    /// Of what is on show, under the next number.
    virtual void picture(const QString& name);
    void tap(const char* objectName) { m_driver.tap(QString::fromLatin1(objectName)); }
    void tapMain();
    void type(const char* field, const std::string& text) { m_driver.typeInto(QString::fromLatin1(field), QString::fromStdString(text)); }
    /// Takes a picture of the step on show, taps the main button and waits for the next step.
    void nextTo(const char* name, const char* next);
    /// Waits until the page lets the person go on: the camera has its picture.
    void waitForShot();

    Composition& m_composition;
    QString m_folder;
    WindowDriver m_driver;
    int m_pictures = 0;
    int m_status = 0; ///< the program's exit status at the end

private:
    [[nodiscard]] Result<void> meetPeople();
    void onDriverDone(bool reachedEnd);

    service::DemoReport m_report;
    std::deque<Stage> m_stages;
};

} // namespace anjungan
