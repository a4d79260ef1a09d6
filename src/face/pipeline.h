#pragma once

#include "biometrics/autocapture.h"
#include "biometrics/facefinder.h"
#include "biometrics/frozendetector.h"
#include "biometrics/hintholder.h"
#include "biometrics/qualitygate.h"
#include "face/outbox.h"

#include <optional>

namespace anjungan {

/// What becomes of one frame: preview, hint, progress and, once, the shot. Used by one thread; keeps at most one frame.
class Pipeline {
public:
    Pipeline(FaceFinder& finder, Outbox& outbox);

    void add(const Frame& frame);

    /// Forgets the shot and everything seen: a new run of this number.
    void restart(quint32 run);

    /// Another source, or the same one opened anew: its time starts again.
    void sourceChanged();

    /// Forgets the steady second: the picture was interrupted.
    void interrupt();

private:
    void sendPreview(const cv::Mat& frame);
    void sendHint(std::chrono::milliseconds at, FaceHint hint);
    void sendProgress(double share);
    void sendShot();

    struct Best {
        cv::Mat frame;
        FoundFace face;
        FaceMeasures measures;
    };

    FaceFinder& m_finder;
    Outbox& m_outbox;
    QualityGate m_gate;
    AutoCapture m_capture;
    HintHolder m_hints;
    std::optional<Best> m_best;
    std::optional<std::chrono::milliseconds> m_nextAt;
    double m_sentProgress = 0;
};

} // namespace anjungan
