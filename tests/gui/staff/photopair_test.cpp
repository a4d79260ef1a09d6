#include "gui/staff/photopair.h"

#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>

using namespace anjungan::gui;

namespace {

QImage portrait() {
    QImage picture(360, 480, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    return picture;
}

/// The last column in which anything is painted.
int lastInk(PhotoPair& pair) {
    const QImage picture = pair.grab().toImage();
    const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
    for (int x = picture.width() - 1; x > 0; --x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != ground)
                return x;
    return 0;
}

} // namespace

TEST_CASE("in a wide place the two pictures stand close, also where words stand for one of them") {
    const Theme theme(*qApp, {});
    PhotoPair pair;
    pair.resize(1800, 500);
    pair.setPhotos({QStringLiteral("Klaim"), portrait(), {}}, {QStringLiteral("Daftar"), {}, QStringLiteral("Belum ada foto.")});
    CHECK(lastInk(pair) < 2 * 500 * 3 / 4 + Metrics::of(pair).units(2));
}

TEST_CASE("words that need it have all of the width") {
    const Theme theme(*qApp, {});
    PhotoPair pair;
    pair.resize(1800, 260);
    pair.setPhotos({QStringLiteral("Klaim"), portrait(), {}},
                   {QStringLiteral("Daftar"), {}, QStringLiteral("Foto sudah dihapus, hasil pemeriksaannya tetap tersimpan. ").repeated(4)});
    CHECK(lastInk(pair) > 1700);
}
