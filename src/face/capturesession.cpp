#include "face/capturesession.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

namespace anjungan {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 100ms;
constexpr auto kRetryEvery = 1000ms;
// Of the camera's pictures. A load that takes longer hangs: a page that went on showing them would hide it.
constexpr auto kLongestLoad = 10s;
// The eyes of who stands as near as they may are 0.27 of the picture's height apart, and 70 pixels are the least that is taken.
constexpr int kLeastUsefulHeight = 260;

/// Which pictures are shown before the engine is there: as many as the pipeline would show, and for kLongestLoad of the camera's time in
/// all. A camera that is opened anew counts its time from nought.
class LoadingPace {
public:
    bool isDue(std::chrono::milliseconds at) {
        if (m_last && at > *m_last)
            m_total += at - *m_last;
        else if (m_last)
            m_pace.reset();
        m_last = at;
        return m_total <= kLongestLoad && m_pace.isDue(at, Pipeline::kLeastInterval);
    }

private:
    std::optional<std::chrono::milliseconds> m_last;
    FramePace m_pace;
    std::chrono::milliseconds m_total{0};
};

} // namespace

CaptureSession::CaptureSession(FrameThread::Opener open, quint32 run, FaceTask task, EngineKeeper& engine, Outbox& outbox)
    : m_task(std::move(task)), m_engine(engine), m_outbox(outbox), m_wantedRun(run), m_frames(std::move(open)),
      m_thread([this](const std::stop_token& stop) { this->run(stop); }) {}

CaptureSession::~CaptureSession() {
    m_thread.request_stop();
    m_thread.join();
}

void CaptureSession::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        try {
            if (auto* engine = waitForEngine(stop))
                work(*engine, stop);
        } catch (const std::exception& foreign) {
            spdlog::error("face: pipeline thread: {}", foreign.what());
        }
    }
}

// Whoever opens the page sees themselves at once: on a busy machine hashes and trials take longer than the camera.
void CaptureSession::showWhileLoading(const std::stop_token& stop) {
    std::optional<quint32> run;
    LoadingPace pace;
    while (!stop.stop_requested() && m_engine.isLoading()) {
        if (const auto wanted = m_wantedRun.load(); run != wanted) {
            run = wanted;
            m_told.reset();
            m_outbox.post(facemessage::Started{wanted});
        }
        const auto news = m_frames.take(stop, kPatience);
        if (!news)
            continue;
        const auto* fresh = std::get_if<FrameThread::Fresh>(&*news);
        if (!fresh) {
            tell(std::get<FaceTrouble>(*news));
        } else if (hasStopped(*fresh)) {
            tell(FaceTrouble::CameraFrozen);
            m_frames.reopen();
        } else if (!m_task.watchOnly && pace.isDue(fresh->frame.at)) {
            m_told.reset();
            showUnseen(fresh->frame.image);
        }
    }
}

bool CaptureSession::hasStopped(const FrameThread::Fresh& fresh) {
    return fresh.isLive && m_frozen.add(fresh.frame);
}

void CaptureSession::showUnseen(const cv::Mat& image) {
    try {
        m_outbox.post(previewMessageOf(image));
    } catch (const std::exception& foreign) {
        if (std::exchange(m_complaint, foreign.what()) != foreign.what())
            spdlog::error("face: a picture could not be shown: {}", foreign.what());
    }
}

FaceEngine* CaptureSession::waitForEngine(const std::stop_token& stop) {
    std::mutex pause;
    std::condition_variable_any wake;
    showWhileLoading(stop);
    while (!stop.stop_requested()) {
        if (auto* engine = m_engine.get(stop))
            return engine;
        if (stop.stop_requested())
            break;
        m_outbox.post(facemessage::Started{m_wantedRun});
        tell(FaceTrouble::DetectorMissing);
        std::unique_lock lock(pause);
        wake.wait_for(lock, stop, kRetryEvery, [] { return false; });
    }
    return nullptr;
}

void CaptureSession::work(FaceEngine& engine, const std::stop_token& stop) {
    Pipeline pipeline(engine, m_task, m_outbox);
    std::optional<quint32> run;
    while (!stop.stop_requested()) {
        if (const auto wanted = m_wantedRun.load(); run != wanted) {
            run = wanted;
            pipeline.restart(wanted);
            m_told.reset();
        }
        const auto news = m_frames.take(stop, kPatience);
        if (!news)
            continue;
        if (const auto* fresh = std::get_if<FrameThread::Fresh>(&*news)) {
            addFresh(pipeline, *fresh);
        } else {
            pipeline.interrupt();
            tell(std::get<FaceTrouble>(*news));
        }
    }
}

void CaptureSession::addFresh(Pipeline& pipeline, const FrameThread::Fresh& fresh) {
    if (fresh.opening != m_opening) {
        m_opening = fresh.opening;
        pipeline.sourceChanged(fresh.isLive);
        if (const auto& image = fresh.frame.image; !m_task.watchOnly && image.rows < kLeastUsefulHeight)
            complainOfSize(image.size());
    }
    if (hasStopped(fresh)) {
        pipeline.interrupt();
        tell(FaceTrouble::CameraFrozen);
        m_frames.reopen();
        return;
    }
    m_told.reset();
    pipeline.add(fresh.frame);
}

/// The person is asked to come closer and can't come close enough: it is the camera that is to be set. Once in the
/// log for each visit of the page.
void CaptureSession::complainOfSize(cv::Size size) {
    if (std::exchange(m_small, size) != size)
        spdlog::warn("face: the camera's pictures are {} x {} pixels, too small for a face: set it to 640 x 480 or more", size.width, size.height);
}

void CaptureSession::tell(FaceTrouble trouble) {
    if (m_told == trouble)
        return;
    m_told = trouble;
    m_outbox.post(facemessage::Unavailable{trouble});
}

} // namespace anjungan
