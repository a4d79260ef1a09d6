#pragma once

#include <array>

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace anjungan {

/// A face in the frame's own pixels. "First" and "second" are the ones on the left and right of the picture.
struct FoundFace {
    cv::Rect2d box;
    cv::Point2d firstEye;
    cv::Point2d secondEye;
    bool eyesSeen = false; ///< otherwise the eyes' places are estimated from the box (median of faces seen from the front)
    cv::Point2d nose;
    cv::Point2d firstMouthCorner;
    cv::Point2d secondMouthCorner;
    bool mouthSeen = false; ///< nose and mouth corners were seen too; otherwise they are estimated from the eyes
    double score = 0;       ///< the detector's own, 0..1; figures of two detectors don't compare

    /// First eye, second eye, nose tip, first and second mouth corner.
    [[nodiscard]] std::array<cv::Point2d, 5> points() const {
        return {firstEye, secondEye, nose, firstMouthCorner, secondMouthCorner};
    }
    void setPoints(const std::array<cv::Point2d, 5>& points) {
        firstEye = points[0];
        secondEye = points[1];
        nose = points[2];
        firstMouthCorner = points[3];
        secondMouthCorner = points[4];
    }
};

/// A picture as the parts of an engine want it: in colour (BGR, 8 bit) and in grey.
struct Picture {
    cv::Mat bgr;
    cv::Mat grey;

    [[nodiscard]] static Picture of(const cv::Mat& bgr);
};

} // namespace anjungan
