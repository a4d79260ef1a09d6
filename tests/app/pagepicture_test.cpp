#include "app/pagepicture.h"

#include "support/catch.h"

using namespace anjungan;

namespace {

/// As many colours, each in a row of its own, the first ones in the longest rows.
QImage stripes(int colours) {
    QImage picture(64, colours, QImage::Format_RGB32);
    for (int y = 0; y < colours; ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, x < 64 - y * 60 / colours ? qRgb(y % 256, y / 256, 200) : qRgb(255, 255, 255));
    return picture;
}

} // namespace

TEST_CASE("a page's picture keeps its colours in a palette") {
    const QImage page = stripes(200);
    const QImage kept = withPalette(page);
    CHECK(kept.format() == QImage::Format_Indexed8);
    CHECK(kept.convertToFormat(QImage::Format_RGB32) == page);
}

TEST_CASE("colours past the palette's places become their nearest neighbours") {
    const QImage page = stripes(400);
    const QImage kept = withPalette(page).convertToFormat(QImage::Format_RGB32);
    CHECK(withPalette(page).colorCount() == 256);
    CHECK(kept.pixel(0, 0) == page.pixel(0, 0));
    CHECK(kept.pixel(0, 399) != page.pixel(0, 399));
    // Of rows 256 to 399 those that have no place are nearest to rows that differ in one step of green.
    CHECK(std::abs(qGreen(kept.pixel(0, 399)) - qGreen(page.pixel(0, 399))) <= 1);
}

TEST_CASE("a photo stays as it is") {
    QImage photo(100, 100, QImage::Format_RGB32);
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            photo.setPixel(x, y, qRgb(x * 2, y * 2, (x + y) % 256));
    CHECK(withPalette(photo) == photo);
}
