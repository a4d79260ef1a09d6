#pragma once

#include "app/options.h"
#include "app/windowdriver.h"
#include "service/demo.h"

#include <QObject>
#include <QTemporaryDir>

#include <deque>
#include <functional>

namespace anjungan {

class Composition;

/// A folder of pictures of a drawn face that the camera process accepts, for a walk on a machine without a camera.
/// It goes away with this object.
class DemoCamera {
public:
    /// Draws them with anjungan-face, which stands beside this program. DeviceUnavailable where that fails.
    [[nodiscard]] Result<CameraSource> draw();

private:
    QTemporaryDir m_folder;
};

/// `anjungan --walk DIR`: a whole day at the branch through the real windows of a demo store. Somebody who has not
/// registered does, signs in, files a claim in ten steps with the camera and saves the receipt; one officer verifies it,
/// another approves and pays, and the tracking page says so. Leaves in the folder a picture of every page
/// (NN-name.png) and receipt.pdf, prints what a person had to do, and ends the program: status 0, or 1 with what it was
/// waiting for on standard error. GUI thread.
class DemoWalk : public QObject {
    Q_OBJECT

public:
    DemoWalk(Composition& composition, QString folder);
    void start();

private:
    using Stage = std::function<void()>;

    [[nodiscard]] Result<void> meetPeople();
    void nextStage();
    void onDriverDone(bool reachedEnd);
    void giveUp(const QString& why);
    /// Waits for a step of the flow on show, with nothing underway.
    void reach(const QString& step);
    void picture(const QString& name);
    /// Takes a picture of the step on show, taps the main button and waits for the next step.
    void nextTo(const QString& name, const QString& next);
    void waitForShot();
    void tellEffort(const QString& journey);

    void registerPerson();
    void signIn();
    void startClaim();
    void finishClaim();
    void saveReceipt();
    void openAtDesk(const service::DemoStaff& officer);
    void act(const QString& button);
    void leaveDesk(const QString& name);
    void verify();
    void approveAndPay();
    void track();

    Composition& m_composition;
    QString m_folder;
    WindowDriver m_driver;
    std::deque<Stage> m_stages;
    service::DemoPerson m_person;
    service::DemoStaff m_officer;
    service::DemoStaff m_supervisor;
    QString m_tracking;
    int m_pictures = 0;
    int m_taps = 0;
    int m_typed = 0;
};

} // namespace anjungan
