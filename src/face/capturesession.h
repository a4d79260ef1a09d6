#pragma once

#include "face/enginekeeper.h"
#include "face/framethread.h"
#include "face/pipeline.h"

#include <atomic>
#include <optional>
#include <string>
#include <thread>

namespace anjungan {

/// From Start to Stop: the camera thread and the pipeline thread. Ends both in its destructor, unless a camera call hangs:
/// see isHung().
class CaptureSession {
public:
    /// engine: asked for again and again while its files are missing. The pipeline thread owns it for as long as the session
    /// lives.
    CaptureSession(FrameThread::Opener open, quint32 run, FaceTask task, EngineKeeper& engine, Outbox& outbox);
    ~CaptureSession();
    CaptureSession(const CaptureSession&) = delete;
    CaptureSession& operator=(const CaptureSession&) = delete;

    void retake(quint32 run) { m_wantedRun = run; }

    [[nodiscard]] bool isHung() const { return m_frames.isHung(); }

private:
    void run(const std::stop_token& stop);
    void showWhileLoading(const std::stop_token& stop);
    [[nodiscard]] bool hasStopped(const FrameThread::Fresh& fresh);
    void showUnseen(const cv::Mat& image);
    FaceEngine* waitForEngine(const std::stop_token& stop);
    void work(FaceEngine& engine, const std::stop_token& stop);
    void addFresh(Pipeline& pipeline, const FrameThread::Fresh& fresh);
    void complainOfSize(cv::Size size);
    void tell(FaceTrouble trouble);

    FaceTask m_task;
    EngineKeeper& m_engine;
    Outbox& m_outbox;
    std::atomic<quint32> m_wantedRun;
    std::optional<FaceTrouble> m_told;
    FrozenDetector m_frozen;
    unsigned m_opening = 0;
    cv::Size m_small;        ///< of which the log has been told
    std::string m_complaint; ///< the last one of showUnseen()
    FrameThread m_frames;
    std::jthread m_thread;
};

} // namespace anjungan
