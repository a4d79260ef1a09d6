#pragma once

#include "support/catch.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "facelink/faceclient.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QTest>

namespace anjungan::test {

// These tests run the real anjungan-face. They wait for what happens, with a patience that only a broken program uses
// up; how long it took is printed, not judged.
inline constexpr int kProcessPatienceMs = 30000;

inline QString faceProgram() {
    return QString::fromUtf8(ANJUNGAN_FACE_PROGRAM);
}

/// A client on a folder of pictures, and everything that it has told.
class Camera {
public:
    explicit Camera(const std::filesystem::path& folder, const std::filesystem::path& cascades = {})
        : Camera("folder:" + folder.string(), cascades) {}

    explicit Camera(const std::string& source, const std::filesystem::path& cascades = {})
        : m_client(faceProgram(), CameraSource::parse(source).value(), QString::fromStdString(cascades.string())) {
        QObject::connect(&m_client, &FaceClient::progressChanged, &m_client,
                         [this](double share) { progress = share; });
        QObject::connect(&m_client, &FaceClient::previewReady, &m_client,
                         [this](const QImage& image) { onPreview(image); });
        QObject::connect(&m_client, &FaceClient::hintChanged, &m_client, [this](FaceHint hint) { lastHint = hint; });
        QObject::connect(&m_client, &FaceClient::shotTaken, &m_client,
                         [this](const QByteArray& jpeg, const FaceMeasures& measures) { onShot(jpeg, measures); });
        QObject::connect(&m_client, &FaceClient::cameraUnavailable, &m_client,
                         [this](FaceTrouble trouble) { troubles.push_back(trouble); });
        QObject::connect(&m_client, &FaceClient::cameraBack, &m_client, [this] { ++backs; });
    }

    FaceClient& client() { return m_client; }

    bool waitForPreview() {
        const int before = previews;
        return waitFor("a preview", [this, before] { return previews > before; });
    }

    bool waitForShot() {
        const int before = shots;
        return waitFor("a shot", [this, before] { return shots > before; });
    }

    bool waitForTrouble(FaceTrouble trouble) {
        return waitFor("trouble", [this, trouble] { return !troubles.empty() && troubles.back() == trouble; });
    }

    /// Until now nothing was told but that a picture was late, as on a busy machine it may be.
    [[nodiscard]] bool wasOnlyLate() const {
        return std::ranges::all_of(troubles, [](FaceTrouble trouble) { return trouble == FaceTrouble::CameraLost; });
    }

    bool waitForHint(FaceHint hint) {
        return waitFor("a hint", [this, hint] { return lastHint == hint; });
    }

    bool waitFor(const char* what, const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        const bool came = QTest::qWaitFor(condition, kProcessPatienceMs);
        std::cout << what << " after " << timer.elapsed() << " ms\n";
        return came;
    }

    int previews = 0;
    double progress = 0;
    int shots = 0;
    int backs = 0;
    QImage lastPreview;
    QByteArray lastJpeg;
    FaceMeasures lastMeasures;
    std::optional<FaceHint> lastHint;
    std::vector<FaceTrouble> troubles;

private:
    void onPreview(const QImage& image) {
        ++previews;
        lastPreview = image;
    }

    void onShot(const QByteArray& jpeg, const FaceMeasures& measures) {
        ++shots;
        lastJpeg = jpeg;
        lastMeasures = measures;
    }

    FaceClient m_client;
};

inline std::filesystem::path demoFolder(const TemporaryFolder& folder) {
    REQUIRE(writeDemoFolder(folder / "demo").has_value());
    return folder / "demo";
}

} // namespace anjungan::test
