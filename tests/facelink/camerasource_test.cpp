#include "support/catch.h"

#include "facelink/camerasource.h"

using anjungan::CameraSource;

TEST_CASE("The three kinds of camera source are read and written back") {
    for (const char* text : {"device:0", "device:/dev/video0", "video:/srv/clip.mp4", "folder:/srv/pictures"}) {
        const auto source = CameraSource::parse(text);
        REQUIRE(source.has_value());
        CHECK(source->toText() == text);
    }
    CHECK(CameraSource::parse("folder:/srv/pictures")->kind() == CameraSource::Kind::Folder);
    CHECK(CameraSource::parse("folder:/srv/pictures")->place() == "/srv/pictures");
}

TEST_CASE("A camera source of another form is refused as invalid input") {
    const std::string tooLong = "folder:/" + std::string(5000, 'x');
    for (const std::string& text :
         {std::string(), std::string("device"), std::string("device:"), std::string("device:-1"),
          std::string("device:64"), std::string("device:0x1"), std::string("device:/etc/passwd"),
          std::string("device:/dev/../etc/passwd"), std::string("folder:relative"), std::string("video:"),
          std::string("http://camera"), std::string("folder:/a\nb"), tooLong}) {
        const auto source = CameraSource::parse(text);
        REQUIRE_FALSE(source.has_value());
        CHECK(source.error().code == anjungan::ErrorCode::InvalidInput);
    }
}
