#pragma once

#include "app/options.h"
#include "app/windowwalk.h"

#include <QDir>
#include <QTemporaryDir>

namespace anjungan {

/// A folder of pictures of a drawn face that the camera process accepts, for a walk on a machine without a camera.
/// It goes away with this object.
class DemoCamera {
public:
    /// Draws them with anjungan-face, which stands beside this program. DeviceUnavailable where that fails.
    [[nodiscard]] Result<CameraSource> draw();
    /// As if the camera were pulled out.
    void takeAway() { QDir(m_folder.filePath(QStringLiteral("camera"))).removeRecursively(); }

private:
    QTemporaryDir m_folder;
};

/// `anjungan --walk DIR`: a whole day at the branch through the real windows of a demo store. Somebody who has not
/// registered does, signs in, files a claim in ten steps with the camera and saves the receipt; one officer verifies it,
/// another approves and pays, and the tracking page says so. Leaves in the folder a picture of every page
/// (NN-name.png) and receipt.pdf, and prints what a person had to do.
class DemoWalk : public WindowWalk {
    Q_OBJECT

public:
    DemoWalk(Composition& composition, QString folder);

private:
    [[nodiscard]] std::deque<Stage> stages() override;
    void tellEffort(const QString& journey);

    void registerPerson();
    void signIn();
    void startClaim();
    void finishClaim();
    void saveReceipt();
    void openAtDesk(const service::DemoStaff& officer);
    void act(const QString& button);
    void leaveDesk(const QString& name);
    void openToVerify();
    void verify();
    void approveAndPay();
    void track();

    service::DemoPerson m_person;
    service::DemoStaff m_officer;
    service::DemoStaff m_supervisor;
    QString m_tracking;
    int m_taps = 0;
    int m_typed = 0;
};

} // namespace anjungan
