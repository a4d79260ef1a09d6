#include "biometrics/passiveliveness.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace anjungan {

namespace {

// The face is looked at 80 pixels wide, with the room around it in which a held sheet or screen ends.
constexpr double kComparedWidth = 80;
constexpr double kRoomWidth = 4.2; // of the box
constexpr double kRoomHeight = 3.4;
constexpr double kEdgeLow = 40;
constexpr double kEdgeHigh = 120;
constexpr int kVotes = 45;
constexpr double kLeastLength = 90;
constexpr double kMostGap = 5;
constexpr double kMostSlant = 0.4; // of its length, off upright or level: a sheet is never held quite straight
constexpr int kSamenessWidth = 160;

cv::Rect roomAround(const cv::Rect2d& box, cv::Size frame) {
    const cv::Rect2d room(box.x + box.width / 2 - kRoomWidth * box.width / 2, box.y + box.height / 2 - kRoomHeight * box.height / 2,
                          kRoomWidth * box.width, kRoomHeight * box.height);
    return cv::Rect(room) & cv::Rect({0, 0}, frame);
}

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

bool hasBordersAround(const cv::Mat& grey, const cv::Rect2d& box) {
    const auto room = roomAround(box, grey.size());
    if (box.width < 8 || room.empty())
        return false;
    const double scale = kComparedWidth / box.width;
    cv::Mat small;
    cv::resize(grey(room), small, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::GaussianBlur(small, small, {3, 3}, 0);
    cv::Mat edges;
    cv::Canny(small, edges, kEdgeLow, kEdgeHigh);
    std::vector<cv::Vec4i> lines;
    cv::HoughLinesP(edges, lines, 1, CV_PI / 180, kVotes, kLeastLength, kMostGap);
    const cv::Rect2d face((box.x - room.x) * scale, (box.y - room.y) * scale, box.width * scale, box.height * scale);
    bool left = false;
    bool right = false;
    bool above = false;
    bool below = false;
    for (const auto& line : lines) {
        const double across = std::abs(line[2] - line[0]);
        const double down = std::abs(line[3] - line[1]);
        const cv::Point2d middle((line[0] + line[2]) / 2.0, (line[1] + line[3]) / 2.0);
        if (across < down * kMostSlant) {
            left = left || middle.x < face.x;
            right = right || middle.x > face.br().x;
        } else if (down < across * kMostSlant) {
            above = above || middle.y < face.y;
            below = below || middle.y > face.br().y;
        }
    }
    return (left && right) || (above && below);
}

void PassiveLiveness::add(const Picture& picture, const FoundFace& face, std::optional<double> realShare) {
    cv::Mat small;
    const double scale = std::min(1.0, kSamenessWidth / static_cast<double>(picture.grey.cols));
    cv::resize(picture.grey, small, {}, scale, scale, cv::INTER_NEAREST);
    Seen seen{hasBordersAround(picture.grey, face.box), false};
    if (m_judgesStillness && m_last.size() == small.size()) {
        cv::Mat difference;
        cv::absdiff(m_last, small, difference);
        seen.isStill = cv::mean(difference)[0] < kStillDifference;
    }
    m_last = small;
    m_seen.push_back(seen);
    if (m_seen.size() > m_span.frames)
        m_seen.pop_front();
    if (!realShare)
        return;
    m_shares.push_back(*realShare);
    if (m_shares.size() > m_span.shares)
        m_shares.pop_front();
}

PassiveLiveness::Cues PassiveLiveness::cues() const {
    Cues cues;
    cues.frames = static_cast<int>(m_seen.size());
    if (!m_shares.empty())
        cues.padShare = medianOf({m_shares.begin(), m_shares.end()});
    if (m_seen.empty())
        return cues;
    const auto share = [this](bool Seen::*what) {
        return static_cast<double>(std::ranges::count(m_seen, true, what)) / static_cast<double>(m_seen.size());
    };
    cues.lineShare = share(&Seen::hasBorders);
    // The first frame has none before it.
    cues.stillShare = m_seen.size() < 2 ? 0 : std::min(1.0, share(&Seen::isStill) * m_seen.size() / (m_seen.size() - 1.0));
    return cues;
}

void PassiveLiveness::reset() {
    *this = PassiveLiveness(m_span, m_judgesStillness);
}

double scoreOf(const PassiveLiveness::Cues& cues) {
    return cues.padShare ? *cues.padShare : 1 - cues.lineShare;
}

bool isAttackSuspected(const PassiveLiveness::Cues& cues) {
    return (cues.padShare && *cues.padShare < PassiveLiveness::kRealFrom) || cues.lineShare >= PassiveLiveness::kLineShare ||
           cues.stillShare >= PassiveLiveness::kStillShare;
}

} // namespace anjungan
