#pragma once

#include "biometrics/autocapture.h"
#include "biometrics/facetracker.h"
#include "biometrics/frozendetector.h"
#include "biometrics/hintholder.h"
#include "biometrics/livenesssession.h"
#include "biometrics/passiveliveness.h"
#include "biometrics/qualitygate.h"
#include "face/framepace.h"
#include "face/outbox.h"

#include <deque>
#include <optional>
#include <string>

namespace anjungan {

/// What a run is for.
struct FaceTask {
    std::string enrolled = {}; ///< bytes of the template to compare with; empty for nobody
    bool gestures = false; ///< ask for turns of the head after the steady second
    bool watchOnly = false; ///< tell whether somebody is there, and nothing else
};

/// What becomes of one frame: preview, hint, progress and, once, the shot with its findings, or word that none came. Used by one
/// thread; keeps at most the frames of a template.
class Pipeline {
public:
    /// Of the camera's pictures, without a shot and without a steady second underway: this try is over. Long enough for who takes off
    /// a mask and moves a chair, short enough for who stands there and can't get it right.
    static constexpr std::chrono::seconds kLongestTry{30};
    /// 25 pictures a second at most: a 30 a second camera gives 25, a 15 a second one all of its own.
    static constexpr std::chrono::milliseconds kLeastInterval{40};

    Pipeline(FaceEngine& engine, FaceTask task, Outbox& outbox);

    /// A picture that the libraries throw at is a picture without a face, and a line in the log: the try ends as any other.
    void add(const Frame& frame);

    /// Forgets the shot and everything seen: a new run of this number.
    void restart(quint32 run);

    /// Another source, or the same one opened anew: its time starts again.
    void sourceChanged(bool isLive);

    /// Forgets the steady second: the picture was interrupted.
    void interrupt();

private:
    struct Good {
        Picture picture;
        FoundFace face;
        FaceMeasures measures;
        std::vector<float> values = {}; ///< the matcher's, once it has described it
    };

    void use(const Frame& frame);
    void complain(const std::string& what);
    void tellPresence(const Frame& frame);
    void tellSeen(bool seen);
    void sendHint(std::chrono::milliseconds at, FaceHint hint);
    void sendProgress(double share);
    void look(const Frame& frame);
    void watch(std::chrono::milliseconds at, const Picture& picture, const FoundFace& face);
    void keep(const Picture& picture, const FoundFace& face, const FaceMeasures& measures, bool isFirst);
    void describeOne();
    [[nodiscard]] bool hangsUpsideDown(const Picture& picture, const std::vector<FoundFace>& faces);
    void challenge(std::chrono::milliseconds at, const Picture& picture, const std::vector<FoundFace>& faces);
    [[nodiscard]] bool isInPictures(const Picture& picture, const FoundFace& face);
    [[nodiscard]] FaceTemplate templateOf();
    /// Turns of the head are asked for, and the pictures of the steady second wait for them.
    [[nodiscard]] bool isChallenged() const { return m_session && m_capture.isTaken(); }
    void forget();
    void endTry(std::chrono::milliseconds at);
    /// turnedAsAsked: also where no turn was asked for.
    void sendShot(bool turnedAsAsked = true);

    FaceEngine& m_engine;
    FaceTracker m_tracker;
    FaceTask m_task;
    Outbox& m_outbox;
    QualityGate m_gate;
    AutoCapture m_capture;
    HintHolder m_hints;
    PassiveLiveness m_passive;
    std::optional<LivenessSession> m_session;
    std::deque<Good> m_best; ///< the best of the steady second, the newest is the shot
    FramePace m_pace;
    double m_sentProgress = 0;
    std::optional<std::chrono::milliseconds> m_watchedAt;
    unsigned m_looked = 0;
    unsigned m_onHead = 0; ///< times in a row that the picture stood on its head
    std::optional<std::chrono::milliseconds> m_triedSince;
    std::optional<bool> m_toldSeen;
    bool m_isOver = false; ///< a shot was sent, or word that none came
    std::string m_complaint; ///< the last one, until a picture could be looked at
};

/// The picture as the page shows it.
[[nodiscard]] facemessage::Preview previewMessageOf(const cv::Mat& frame);

/// What is kept with the shot: the comparison with the enrolled template and the signs of a print.
[[nodiscard]] FaceFindings findingsOf(const FaceEngine& engine, const FaceTemplate& face, const std::string& enrolled,
                                      const PassiveLiveness::Cues& cues);

} // namespace anjungan
