#include "biometrics/alignment.h"

#include <opencv2/imgproc.hpp>

namespace anjungan {

Picture Picture::of(const cv::Mat& bgr) {
    Picture picture{bgr, {}};
    cv::cvtColor(bgr, picture.grey, cv::COLOR_BGR2GRAY);
    return picture;
}

cv::Matx23d similarityOf(const std::array<cv::Point2d, 5>& from, const std::array<cv::Point2d, 5>& to) {
    cv::Point2d fromMiddle;
    cv::Point2d toMiddle;
    for (std::size_t at = 0; at < from.size(); ++at) {
        fromMiddle += from[at] / static_cast<double>(from.size());
        toMiddle += to[at] / static_cast<double>(from.size());
    }
    double along = 0;
    double across = 0;
    double spread = 0;
    for (std::size_t at = 0; at < from.size(); ++at) {
        const auto f = from[at] - fromMiddle;
        const auto t = to[at] - toMiddle;
        along += f.dot(t);
        across += f.cross(t);
        spread += f.dot(f);
    }
    // Five equal points have no direction: nothing is turned or scaled then.
    const double a = spread > 0 ? along / spread : 1;
    const double b = spread > 0 ? across / spread : 0;
    return {a, -b, toMiddle.x - a * fromMiddle.x + b * fromMiddle.y, //
            b, a,  toMiddle.y - b * fromMiddle.x - a * fromMiddle.y};
}

cv::Mat alignedFace(const cv::Mat& picture, const FoundFace& face, const std::array<cv::Point2d, 5>& to, cv::Size size) {
    cv::Mat aligned;
    cv::warpAffine(picture, aligned, similarityOf(face.points(), to), size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return aligned;
}

cv::Mat cutOut(const cv::Mat& picture, const cv::Rect& part) {
    const cv::Rect inside = part & cv::Rect({0, 0}, picture.size());
    if (inside.empty())
        return cv::Mat::zeros(std::max(part.height, 1), std::max(part.width, 1), picture.type());
    if (inside == part)
        return picture(part);
    cv::Mat whole;
    cv::copyMakeBorder(picture(inside), whole, inside.y - part.y, part.br().y - inside.br().y, inside.x - part.x,
                       part.br().x - inside.br().x, cv::BORDER_REPLICATE);
    return whole;
}

} // namespace anjungan
