#include "support/catch.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "biometrics/imagefile.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

std::string encoded(const char* kind, const cv::Mat& picture) {
    std::vector<uchar> bytes;
    REQUIRE(cv::imencode(kind, picture, bytes));
    return {bytes.begin(), bytes.end()};
}

cv::Mat plain(int width, int height, int type = CV_8UC3) {
    return cv::Mat(height, width, type, cv::Scalar::all(90));
}

/// Why a file with this content is refused; empty where it is not.
std::string refusal(const TemporaryFolder& folder, const std::string& name, const std::string& content) {
    const auto image = readImageFile(folder.write(name, content));
    return image ? std::string() : image.error().detail;
}

/// A JPEG with an EXIF mark that says how it is to be turned.
std::string turnedJpeg(const cv::Mat& picture, char orientation) {
    std::string jpeg = encoded(".jpg", picture);
    const std::string tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    std::string exif("Exif\0\0", 6);
    exif += tiff + orientation + std::string("\0\0\0\0\0\0", 7);
    const auto length = static_cast<char>(exif.size() + 2);
    return jpeg.substr(0, 2) + std::string("\xff\xe1\0", 3) + length + exif + jpeg.substr(2);
}

} // namespace

TEST_CASE("Each kind of picture tells its size in its head") {
    for (const char* kind : {".jpg", ".png", ".bmp", ".webp"}) {
        INFO(kind);
        CHECK(sizeInHeader(encoded(kind, plain(321, 123))) == cv::Size(321, 123));
    }
    CHECK(sizeInHeader("some text that is longer than a head of a picture") == cv::Size());
    CHECK(sizeInHeader("") == cv::Size());
    CHECK(sizeInHeader("\xff\xd8\xff") == cv::Size());
}

TEST_CASE("Grey, transparent and deep pictures are read in colour of eight bits") {
    const TemporaryFolder folder;
    for (const int type : {CV_8UC1, CV_8UC4, CV_16UC1}) {
        const auto image = readImageFile(folder.write("a.png", encoded(".png", plain(160, 120, type))));
        REQUIRE(image.has_value());
        CHECK(image->type() == CV_8UC3);
        CHECK(image->size() == cv::Size(160, 120));
    }
}

TEST_CASE("A picture is turned upright as its EXIF mark says") {
    const TemporaryFolder folder;
    cv::Mat picture = plain(320, 200);
    picture(cv::Rect(0, 0, 320, 60)) = cv::Scalar::all(240);
    const auto turned = readImageFile(folder.write("a.jpg", turnedJpeg(picture, 6)));
    REQUIRE(turned.has_value());
    REQUIRE(turned->size() == cv::Size(200, 320));
    CHECK(turned->at<cv::Vec3b>(160, 190)[0] > 200);
    CHECK(turned->at<cv::Vec3b>(160, 10)[0] < 120);
}

TEST_CASE("What is no usable picture is refused with its name and what is wrong") {
    const TemporaryFolder folder;
    const auto jpeg = encoded(".jpg", drawScene(goodScene()));
    const auto png = encoded(".png", plain(300, 300));
    CHECK(refusal(folder, "a.jpg", "this is text").find("no JPEG, PNG, BMP or WebP") != std::string::npos);
    CHECK(refusal(folder, "b.jpg", "").find("empty") != std::string::npos);
    CHECK(refusal(folder, "c.png", encoded(".png", plain(1, 1))).find("1 x 1 pixels are too few") != std::string::npos);
    CHECK(refusal(folder, "d.jpg", jpeg.substr(0, jpeg.size() / 2)).find("cut short") != std::string::npos);
    CHECK(refusal(folder, "e.png", png.substr(0, png.size() / 2)).find("cut short") != std::string::npos);
    CHECK(refusal(folder, "f.gif", "GIF89a and more").find("liveness") != std::string::npos);
    CHECK(refusal(folder, "g.jpg", jpeg.substr(0, 40)).find("damaged") != std::string::npos);
    CHECK(refusal(folder, "g.jpg", jpeg.substr(0, 40)).find("g.jpg") != std::string::npos);
    fs::create_directory(folder / "h.jpg");
    CHECK(readImageFile(folder / "h.jpg").error().detail.find("folder") != std::string::npos);
    CHECK(readImageFile(folder / "none.jpg").error().code == ErrorCode::NotFound);
}

TEST_CASE("A picture of 30,000 pixels each way is refused by its head, before it is decoded") {
    const TemporaryFolder folder;
    auto png = encoded(".png", plain(64, 64));
    for (const std::size_t at : {16U, 20U})
        png.replace(at, 4, std::string("\0\0\x75\x30", 4));
    CHECK(refusal(folder, "huge.png", png).find("30000 x 30000 pixels are too many") != std::string::npos);
}
