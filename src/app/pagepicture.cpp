#include "app/pagepicture.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <vector>

namespace anjungan {

namespace {

constexpr std::size_t kPlaces = 256;
constexpr std::size_t kMostOfAPage = 3000; // colours; a photo has many times as many

struct Colour {
    QRgb value = 0;
    int count = 0;
};

int distance(QRgb one, QRgb other) {
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

/// How many rows from this one on are the same: most of a page is its ground.
int sameRows(const QImage& picture, int y) {
    const auto* const row = picture.constScanLine(y);
    int same = 1;
    while (y + same < picture.height() && std::memcmp(row, picture.constScanLine(y + same), static_cast<std::size_t>(picture.width()) * sizeof(QRgb)) == 0)
        ++same;
    return same;
}

/// The commonest first; not all of them where there are too many for a page.
std::vector<Colour> coloursOf(const QImage& picture) {
    std::unordered_map<QRgb, int> counts;
    QRgb last = 0;
    int* count = nullptr;
    const int width = picture.width(); // asked once: it is a call for each pixel else
    for (int y = 0, same = 0; y < picture.height() && counts.size() <= kMostOfAPage; y += same) {
        same = sameRows(picture, y);
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            if (!count || line[x] != last)
                count = &counts[last = line[x]];
            *count += same;
        }
    }
    std::vector<Colour> colours;
    for (const auto& [value, times] : counts)
        colours.push_back({value, times});
    // Of two as common ones always the same first, so that a picture is made of the same bytes again.
    std::ranges::sort(colours, [](const Colour& a, const Colour& b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
    return colours;
}

} // namespace

QImage withPalette(const QImage& picture) {
    const QImage flat = picture.convertToFormat(QImage::Format_RGB32);
    const std::vector<Colour> colours = coloursOf(flat);
    if (colours.empty() || colours.size() > kMostOfAPage)
        return picture;
    QList<QRgb> palette;
    std::unordered_map<QRgb, uchar> places;
    for (const Colour& colour : colours) {
        if (places.size() < kPlaces) {
            places[colour.value] = static_cast<uchar>(palette.size());
            palette << colour.value;
            continue;
        }
        const auto nearest = std::ranges::min_element(palette, {}, [&](QRgb each) { return distance(each, colour.value); });
        places[colour.value] = static_cast<uchar>(nearest - palette.begin());
    }
    QImage indexed(flat.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    const int width = flat.width();
    for (int y = 0, same = 0; y < flat.height(); y += same) {
        same = sameRows(flat, y);
        const auto* const line = reinterpret_cast<const QRgb*>(flat.constScanLine(y));
        uchar* const out = indexed.scanLine(y);
        for (int x = 0; x < width; ++x)
            out[x] = x > 0 && line[x] == line[x - 1] ? out[x - 1] : places.at(line[x]);
        for (int i = 1; i < same; ++i)
            std::memcpy(indexed.scanLine(y + i), out, static_cast<std::size_t>(width));
    }
    return indexed;
}

bool savePagePicture(const QImage& picture, const QString& file) {
    // The third of nine levels of trying to be small: the usual sixth takes twice as long for a fifth less.
    constexpr int kQuality = 69;
    QDir().mkpath(QFileInfo(file).absolutePath());
    return withPalette(picture).save(file, "PNG", kQuality);
}

} // namespace anjungan
