#include "support/catch.h"

#include "biometrics/drawnface.h"
#include "biometrics/facefinder.h"
#include "biometrics/qualityreport.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

using namespace anjungan;

namespace {

/// The drawn face as a network would mark it.
FoundFace markedFace(const DrawnPerson& person) {
    const auto at = [&person](double x, double y) { return person.middle + cv::Point2d(x, y) * person.eyeDistance; };
    FoundFace face;
    face.setPoints({at(-0.5, 0), at(0.5, 0), at(0, 0.6), at(-0.36, 1.08), at(0.36, 1.08)});
    face.box = cv::Rect2d(at(-1.0, -0.75), at(1.0, 1.75));
    face.eyesSeen = true;
    face.mouthSeen = true;
    return face;
}

QualityReport reportOf(const cv::Mat& bgr, const std::vector<FoundFace>& faces) {
    QualityGate gate;
    return reportOn(gate, Picture::of(bgr), faces);
}

const QualityItem& item(const QualityReport& report, const std::string& name) {
    const auto at = std::ranges::find(report.items, name, &QualityItem::name);
    REQUIRE(at != report.items.end());
    return *at;
}

void paint(cv::Mat& picture, const DrawnPerson& person, double x, double y, double wide, double high, const cv::Scalar& colour) {
    const auto middle = person.middle + cv::Point2d(x, y) * person.eyeDistance;
    cv::ellipse(picture, cv::Point(middle), cv::Size(cvRound(wide * person.eyeDistance), cvRound(high * person.eyeDistance)), 0, 0, 360,
                colour, cv::FILLED, cv::LINE_AA);
}

} // namespace

TEST_CASE("The scores follow the published curves") {
    const ScoreCurve eyes{100, 0, 1, 70, 20};
    CHECK(eyes.at(70) == 50);
    CHECK(eyes.at(118) == 92);
    const ScoreCurve head{200, 1, -1, 0, 0.05};
    CHECK(head.at(0) == 100);
    CHECK(head.at(0.2) == 4);
    const ScoreCurve dark{120, 0.832, -1, 0.92, 0.05};
    CHECK(dark.at(0) == 100);
    CHECK(dark.at(0.92) == 40);
    CHECK(dark.at(1) == 0);
}

TEST_CASE("A good drawn face is accepted and every measure with a score lies within 0 and 100") {
    const auto scene = goodScene();
    const auto report = reportOf(drawScene(scene), {markedFace(scene.people.front())});
    CHECK(report.accepted);
    CHECK(report.hint == FaceHint::Good);
    CHECK(report.items.size() >= 18);
    for (const auto& measure : report.items) {
        INFO(measure.name);
        CHECK(measure.accepted);
        if (measure.score) {
            CHECK(*measure.score >= 0);
            CHECK(*measure.score <= 100);
        }
    }
    CHECK(*item(report, "single_face").score == 100);
    CHECK(item(report, "eye_distance_px").value == Approx(118));
    CHECK(*item(report, "roll_degrees").score == 100);
}

TEST_CASE("Nobody is told as such, and a second person lowers the first measure") {
    CHECK(reportOf(drawScene({}), {}).hint == FaceHint::NoFace);
    auto scene = goodScene();
    scene.people = {{{400, 330}, 110}, {{900, 330}, 100}};
    const auto report = reportOf(drawScene(scene), {markedFace(scene.people[0]), markedFace(scene.people[1])});
    CHECK(report.hint == FaceHint::SeveralFaces);
    CHECK(*item(report, "single_face").score < 20);
    CHECK_FALSE(item(report, "single_face").accepted);
}

TEST_CASE("A mask and dark glasses are asked off, a headscarf and dark skin are not") {
    const auto scene = goodScene();
    const auto& person = scene.people.front();
    const std::vector<FoundFace> faces = {markedFace(person)};
    auto picture = drawScene(scene);
    SECTION("a mask") {
        paint(picture, person, 0, 1.05, 0.85, 0.60, cv::Scalar(190, 180, 170));
        CHECK(reportOf(picture, faces).hint == FaceHint::MouthCovered);
    }
    SECTION("dark glasses") {
        for (const double side : {-0.5, 0.5})
            paint(picture, person, side, 0, 0.40, 0.28, cv::Scalar(26, 26, 26));
        CHECK(reportOf(picture, faces).hint == FaceHint::EyesCovered);
    }
    SECTION("a white headscarf down to the brows") {
        paint(picture, person, 0, -0.95, 1.5, 0.55, cv::Scalar(235, 235, 235));
        CHECK(reportOf(picture, faces).accepted);
    }
    SECTION("a black headscarf") {
        paint(picture, person, 0, -0.95, 1.5, 0.55, cv::Scalar(30, 28, 28));
        CHECK(reportOf(picture, faces).accepted);
    }
    SECTION("dark skin in good light") {
        picture = picture * 0.7;
        CHECK(reportOf(picture, faces).accepted);
    }
}

TEST_CASE("A turned head is asked to look straight") {
    const auto scene = goodScene();
    auto face = markedFace(scene.people.front());
    face.nose.x += 0.15 * scene.people.front().eyeDistance;
    const auto report = reportOf(drawScene(scene), {face});
    CHECK(report.measures.yawRatio == Approx(0.3));
    CHECK(report.hint == FaceHint::LookStraight);
}

TEST_CASE("Pose and mouth are not judged where no network has found them") {
    const auto scene = goodScene();
    auto face = markedFace(scene.people.front());
    face.mouthSeen = false;
    face.nose.x += 100;
    const auto report = reportOf(drawScene(scene), {face});
    CHECK(report.accepted);
    CHECK(std::ranges::find(report.items, std::string("yaw_ratio"), &QualityItem::name) == report.items.end());
}
