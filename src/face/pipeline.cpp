#include "face/pipeline.h"

#include "biometrics/portrait.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

using namespace std::chrono_literals;

// 25 pictures a second at most: a 30 a second camera gives 25, a 15 a second one all of its own.
constexpr auto kLeastInterval = 40ms;

} // namespace

Pipeline::Pipeline(FaceFinder& finder, Outbox& outbox) : m_finder(finder), m_outbox(outbox) {}

void Pipeline::restart(quint32 run) {
    m_outbox.post(facemessage::Started{run});
    m_capture.reset();
    m_hints = HintHolder();
    m_best.reset();
    m_sentProgress = 0;
    m_outbox.post(facemessage::Progress{0});
}

void Pipeline::sourceChanged() {
    m_nextAt.reset();
    interrupt();
}

void Pipeline::interrupt() {
    if (m_capture.isTaken())
        return;
    m_capture.reset();
    m_best.reset();
    sendProgress(0);
}

void Pipeline::add(const Frame& frame) {
    if (m_nextAt && frame.at < *m_nextAt)
        return;
    m_nextAt = std::max(m_nextAt.value_or(frame.at) + kLeastInterval, frame.at);
    sendPreview(frame.image);
    if (m_capture.isTaken())
        return;
    cv::Mat grey;
    cv::cvtColor(frame.image, grey, cv::COLOR_BGR2GRAY);
    const auto faces = m_finder.find(grey);
    const auto measures = m_gate.measure(grey, faces);
    const auto hint = m_gate.judge(measures, QualityGate::lightOf(grey));
    const auto answer = m_capture.add(frame.at, hint, measures);
    if (answer.keepFrame)
        m_best = Best{frame.image, faces.front(), measures};
    sendProgress(answer.progress);
    if (answer.taken)
        sendShot();
    else
        sendHint(frame.at, hint);
}

void Pipeline::sendPreview(const cv::Mat& frame) {
    const auto small = previewOf(frame);
    const QByteArray pixels(reinterpret_cast<const char*>(small.data), static_cast<qsizetype>(small.total() * 4));
    m_outbox.post(facemessage::Preview{small.cols, small.rows, pixels});
}

void Pipeline::sendHint(std::chrono::milliseconds at, FaceHint hint) {
    if (const auto changed = m_hints.add(at, hint))
        m_outbox.post(facemessage::Hint{*changed});
}

void Pipeline::sendProgress(double share) {
    if (share == m_sentProgress)
        return;
    m_sentProgress = share;
    m_outbox.post(facemessage::Progress{share});
}

void Pipeline::sendShot() {
    const auto jpeg = encodePortrait(m_best->frame, m_best->face);
    const QByteArray bytes(reinterpret_cast<const char*>(jpeg.data()), static_cast<qsizetype>(jpeg.size()));
    const auto measures = m_best->measures;
    m_best.reset();
    if (bytes.isEmpty() || bytes.size() > kMaxFacePayloadBytes - 1024) {
        m_capture.reset();
        return;
    }
    m_outbox.post(facemessage::Hint{FaceHint::Taken});
    m_outbox.post(facemessage::Shot{bytes, measures});
}

} // namespace anjungan
