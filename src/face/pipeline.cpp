#include "face/pipeline.h"

#include "biometrics/facesearch.h"
#include "biometrics/portrait.h"

#include <algorithm>
#include <exception>
#include <random>
#include <ranges>
#include <utility>

#include <opencv2/imgproc.hpp>

#include <spdlog/spdlog.h>

namespace anjungan {

namespace {

using namespace std::chrono_literals;

// Whoever walks away is told within a second, at a twentieth of what the preview costs.
constexpr std::chrono::milliseconds kPresenceEvery{500};
constexpr std::size_t kMarkDigits = 8;
constexpr unsigned kUprightEvery = 8;
constexpr unsigned kUprightTimes = 2;
// The cues change slowly, and the networks among them cost as much as all else of a frame: every fourth frame of 25 a second.
constexpr auto kWatchEvery = 150ms;
// Of the steady second: by then its best pictures are mostly known, and hardly any second is broken any more.
constexpr double kDescribeFrom = 0.7;

/// A covered camera or a dark hall: next to no light, or the same everywhere, but for the noise of the sensor.
bool isBlind(const cv::Mat& image) {
    constexpr double kLeastLight = 16;
    constexpr double kLeastSpread = 4;
    cv::Mat small;
    cv::resize(image, small, cv::Size(64, 36), 0, 0, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    cv::Scalar light;
    cv::Scalar spread;
    cv::meanStdDev(grey, light, spread);
    return light[0] < kLeastLight || spread[0] < kLeastSpread;
}

LivenessSession::Side randomSide() {
    static std::random_device device;
    return device() % 2 == 0 ? LivenessSession::Side::First : LivenessSession::Side::Second;
}

HeadTurn turnOf(const FoundFace& face) {
    const auto middle = (face.firstEye + face.secondEye) / 2;
    const auto mouth = (face.firstMouthCorner + face.secondMouthCorner) / 2;
    const double eyes = cv::norm(face.secondEye - face.firstEye);
    const double down = cv::norm(mouth - middle);
    return {yawRatioOf(face), down > 0 ? eyes / down : 0, eyes, middle.x, middle.y};
}

/// The left side of the camera's picture is the person's right.
FaceHint hintOf(const LivenessSession& session) {
    const auto asked = session.asked();
    if (!asked)
        return FaceHint::TurnBack;
    return *asked == LivenessSession::Side::First ? FaceHint::TurnRight : FaceHint::TurnLeft;
}

std::string markOf(const FaceEngine& engine) {
    std::string mark = engine.name;
    if (engine.models.empty())
        mark += " " + engine.matcher->name();
    for (const auto& model : engine.models)
        mark += " " + model.role + ":" + model.sha256.substr(0, kMarkDigits);
    return mark.substr(0, kMaxEngineBytes);
}

void compare(const FaceEngine& engine, const FaceTemplate& face, const std::string& enrolled, FaceFindings& findings) {
    findings.threshold = engine.matcher->thresholds().match;
    if (enrolled.empty()) {
        findings.reasons.push_back(FaceReason::NoEnrolment);
        return;
    }
    const auto kept = parseFaceTemplate(enrolled);
    const auto result = kept ? engine.matcher->compare(*kept, face) : Result<MatchResult>(passOn(kept));
    if (!result) {
        findings.reasons.push_back(FaceReason::OtherMatcher);
        return;
    }
    findings.verdict = verdictOf(*result);
    findings.score = scoreOf(*result);
    if (std::holds_alternative<MatchHint>(*result))
        findings.reasons.push_back(FaceReason::HintOnly);
    else if (findings.verdict == MatchVerdict::Staff)
        findings.reasons.push_back(FaceReason::BetweenLimits);
    else if (findings.verdict == MatchVerdict::No)
        findings.reasons.push_back(FaceReason::BelowLimit);
}

} // namespace

facemessage::Preview previewMessageOf(const cv::Mat& frame) {
    const auto small = previewOf(frame);
    const QByteArray pixels(reinterpret_cast<const char*>(small.data), static_cast<qsizetype>(small.total() * 4));
    return {small.cols, small.rows, pixels};
}

FaceFindings findingsOf(const FaceEngine& engine, const FaceTemplate& face, const std::string& enrolled, const PassiveLiveness::Cues& cues) {
    FaceFindings findings;
    findings.engine = markOf(engine);
    findings.livenessScore = scoreOf(cues);
    findings.attackSuspected = isAttackSuspected(cues);
    compare(engine, face, enrolled, findings);
    if (!findings.attackSuspected)
        return findings;
    findings.reasons.push_back(FaceReason::PrintSuspected);
    // Advisory: it can take a yes back to staff, and never refuses anybody.
    if (findings.verdict == MatchVerdict::Yes)
        findings.verdict = MatchVerdict::Staff;
    return findings;
}

Pipeline::Pipeline(FaceEngine& engine, FaceTask task, Outbox& outbox)
    : m_engine(engine), m_tracker(engine), m_task(std::move(task)), m_outbox(outbox) {}

void Pipeline::forget() {
    m_capture.reset();
    m_passive.reset();
    m_session.reset();
    m_best.clear();
    m_watchedAt.reset();
}

void Pipeline::restart(quint32 run) {
    m_outbox.post(facemessage::Started{run});
    forget();
    m_triedSince.reset();
    m_isOver = false;
    m_hints = HintHolder();
    m_sentProgress = 0;
    m_toldSeen.reset();
    if (!m_task.watchOnly)
        m_outbox.post(facemessage::Progress{0});
}

void Pipeline::sourceChanged(bool isLive) {
    m_pace.reset();
    m_tracker.reset();
    m_passive = PassiveLiveness(PassiveLiveness::kCamera, isLive);
    interrupt();
}

void Pipeline::interrupt() {
    m_toldSeen.reset();
    if (m_isOver)
        return;
    forget();
    m_triedSince.reset();
    sendProgress(0);
}

void Pipeline::add(const Frame& frame) {
    if (!m_pace.isDue(frame.at, m_task.watchOnly ? kPresenceEvery : kLeastInterval))
        return;
    try {
        use(frame);
        m_complaint.clear();
    } catch (const std::exception& foreign) {
        complain(foreign.what());
        if (m_task.watchOnly)
            return tellSeen(true); // somebody may be there
        if (m_isOver)
            return;
        forget();
        m_tracker.reset();
        sendProgress(0);
    }
    if (!m_task.watchOnly)
        endTry(frame.at);
}

void Pipeline::use(const Frame& frame) {
    if (m_task.watchOnly)
        return tellPresence(frame);
    m_outbox.post(previewMessageOf(frame.image));
    if (!m_isOver)
        look(frame);
}

/// Once in the log, however many pictures it happens to.
void Pipeline::complain(const std::string& what) {
    if (std::exchange(m_complaint, what) != what)
        spdlog::error("face: a picture could not be looked at: {}", what);
}

// The steady second and the challenge, which leaves the progress at its end, end by themselves. A camera that gives nothing for a while is nobody's try.
void Pipeline::endTry(std::chrono::milliseconds at) {
    if (!m_triedSince || at < *m_triedSince)
        m_triedSince = at;
    if (m_isOver || m_sentProgress > 0 || at - *m_triedSince < kLongestTry)
        return;
    forget();
    m_isOver = true;
    m_outbox.post(facemessage::Missed{});
}

void Pipeline::look(const Frame& frame) {
    const auto picture = Picture::of(frame.image);
    const auto faces = m_tracker.find(picture, frame.at);
    if (isChallenged()) {
        if (!faces.empty())
            watch(frame.at, picture, faces.front());
        challenge(frame.at, picture, faces);
        return;
    }
    const auto measures = m_gate.measure(picture.grey, faces);
    const auto hint = hangsUpsideDown(picture, faces)
                          ? FaceHint::UpsideDown
                          : m_gate.judge(measures, faces.empty() ? QualityGate::lightOf(picture.grey) : FrameLight{});
    // A face that no picture may be taken of needs no look for prints either: whoever is photographed is good for a second first.
    if (hint == FaceHint::Good)
        watch(frame.at, picture, faces.front());
    const auto answer = m_capture.add(frame.at, hint, measures);
    if (answer.keepFrame)
        keep(picture, faces.front(), measures, answer.progress == 0);
    else if (answer.progress >= kDescribeFrom)
        describeOne();
    sendProgress(answer.progress);
    if (!answer.taken) {
        sendHint(frame.at, hint);
    } else if (m_task.gestures && m_engine.refiner) {
        // Without refined points no turn can be seen (biometrics.md, "Liveness"): then nobody is asked for one.
        if (!m_session)
            m_session.emplace(randomSide());
        challenge(frame.at, picture, faces);
    } else {
        sendShot();
    }
}

void Pipeline::keep(const Picture& picture, const FoundFace& face, const FaceMeasures& measures, bool isFirst) {
    // The first frame of a new second: those of the broken one may show another face.
    if (isFirst)
        m_best.clear();
    m_best.push_back({picture, face, measures});
    if (m_best.size() > FaceTemplate::kMostPictures)
        m_best.pop_front();
}

// One in each late frame that has nothing to keep, the newest first, since the oldest may still be replaced: little is left to do when
// the second is over. Described all at once then, three pictures hold the preview up for as long as six frames take.
void Pipeline::describeOne() {
    for (auto& good : std::views::reverse(m_best))
        if (good.values.empty()) {
            good.values = m_engine.matcher->describe(good.picture, good.face);
            return;
        }
}

// Now and then only: turning and searching once more costs as much as a frame. A camera hangs as it hangs, so that what was
// seen twice in a row holds until it is seen otherwise.
bool Pipeline::hangsUpsideDown(const Picture& picture, const std::vector<FoundFace>& faces) {
    if (m_looked++ % kUprightEvery == 0)
        m_onHead = isUpsideDown(m_engine, picture, faces) ? m_onHead + 1 : 0;
    return m_onHead >= kUprightTimes;
}

void Pipeline::watch(std::chrono::milliseconds at, const Picture& picture, const FoundFace& face) {
    if (m_watchedAt && at >= *m_watchedAt && at - *m_watchedAt < kWatchEvery)
        return;
    m_watchedAt = at;
    std::optional<double> share;
    if (m_engine.pad)
        share = m_engine.pad->realShare(picture, face);
    m_passive.add(picture, face, share);
}

void Pipeline::challenge(std::chrono::milliseconds at, const Picture& picture, const std::vector<FoundFace>& faces) {
    const auto state = m_session->add(at, m_gate.peopleIn(faces) == 1 ? std::optional(turnOf(faces.front())) : std::nullopt);
    if (state == LivenessSession::State::Passed)
        return sendShot(isInPictures(picture, faces.front()));
    if (state == LivenessSession::State::Failed)
        return sendShot(false);
    if (!m_session->lostTrack())
        return sendHint(at, hintOf(*m_session));
    // Whoever stands here now may be another than the one in the pictures: a new steady second first. The tries stay used.
    m_capture.reset();
    m_passive.reset();
    m_best.clear();
    sendProgress(0);
    // And so is the time: the try of who has turned once does not end for want of a picture.
    if (m_session->triesUsed() > 0)
        m_triedSince = at;
}

/// Whether the one who turned is the one who was photographed: a sheet that was taken down meanwhile shows another face in its place.
/// A hint that they are unlike fails nobody: staff decide then in any case.
bool Pipeline::isInPictures(const Picture& picture, const FoundFace& face) {
    const auto result = m_engine.matcher->compare(templateOf(), m_engine.describe(picture, face));
    return result && (std::holds_alternative<MatchHint>(*result) || verdictOf(*result) == MatchVerdict::Yes);
}

/// Of the pictures that are kept; what describeOne() has not described yet is described now.
FaceTemplate Pipeline::templateOf() {
    FaceTemplate face{m_engine.matcher->mark(), {}};
    for (auto& good : m_best) {
        if (good.values.empty())
            good.values = m_engine.matcher->describe(good.picture, good.face);
        face.pictures.push_back(good.values);
    }
    return face;
}

/// Whoever looks beside the camera for a moment has not left: the window waits some seconds before it hides anything. Where
/// nothing can be seen, somebody may be there.
void Pipeline::tellPresence(const Frame& frame) {
    const bool seen = isBlind(frame.image) || !m_tracker.find(Picture::of(frame.image), frame.at).empty();
    tellSeen(seen);
}

void Pipeline::tellSeen(bool seen) {
    if (std::exchange(m_toldSeen, seen) != seen)
        m_outbox.post(facemessage::Seen{seen});
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

void Pipeline::sendShot(bool turnedAsAsked) {
    const auto& best = m_best.back();
    const auto jpeg = encodePortrait(best.picture.bgr, best.face);
    const QByteArray bytes(reinterpret_cast<const char*>(jpeg.data()), static_cast<qsizetype>(jpeg.size()));
    if (bytes.isEmpty() || bytes.size() > kMaxFacePayloadBytes - kMaxTemplateBytes - 1024) {
        forget();
        return;
    }
    const auto face = templateOf();
    auto findings = findingsOf(m_engine, face, m_task.enrolled, m_passive.cues());
    if (!turnedAsAsked) {
        findings.reasons.push_back(FaceReason::ChallengeFailed);
        findings.verdict = findings.verdict == MatchVerdict::Yes ? MatchVerdict::Staff : findings.verdict;
    }
    const auto measures = best.measures;
    const auto kept = QByteArray::fromStdString(toBytes(face));
    m_best.clear();
    m_isOver = true;
    m_outbox.post(facemessage::Hint{FaceHint::Taken});
    m_outbox.post(facemessage::Shot{bytes, measures, findings, kept.size() <= kMaxTemplateBytes ? kept : QByteArray()});
}

} // namespace anjungan
