// The gallery's last part: what shows pictures, and the plans to choose between.

#include "gui/claim/plancard.h"
#include "gui/setup/gallerypage.h"
#include "gui/staff/photopair.h"
#include "gui/texts/codes.h"
#include "gui/widgets/cameraview.h"

#include <QLinearGradient>
#include <QPainter>
#include <QVBoxLayout>

namespace anjungan::gui {

namespace {

constexpr double kHalfHeld = 0.5;
constexpr Rupiah kPlanMoney{9'850'000};

/// Nobody's picture: a ground from light to dark, on which the oval and the ring are seen as on a face.
QImage groundAlone(QSize size) {
    QImage picture(size, QImage::Format_RGB32);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor(0xC8, 0xD2, 0xCD));
    light.setColorAt(1, QColor(0x4A, 0x56, 0x50));
    QPainter(&picture).fillRect(picture.rect(), light);
    return picture;
}

} // namespace

void GalleryPage::addPictures(QVBoxLayout* column) {
    auto* const camera = new CameraView(this);
    camera->setImage(groundAlone({640, 480}));
    camera->setProgress(kHalfHeld);
    auto* const photos = new PhotoPair(this);
    auto* const open = new PlanCard(this);
    auto* const closed = new PlanCard(this);
    say([=, photo = groundAlone({360, 480})] {
        camera->setHint(tr("Tahan sebentar"));
        photos->setPhotos({tr("Gambar"), photo, {}}, {tr("Tanpa gambar"), {}, tr("Alasannya")});
        open->show({tr("Satu rencana"), tr("Bedanya dengan sekarang"), {},
                    {{QStringLiteral("when"), tr("Tanggal"), texts::date(makeDate(2027, 11, 30))},
                     {QStringLiteral("balance"), tr("Uang"), texts::amount(kPlanMoney), true}}},
                   kPlanMoney);
        closed->show({tr("Rencana yang tertutup"), {}, tr("Alasannya"), {}}, {});
    });
    for (QWidget* const each : std::initializer_list<QWidget*>{camera, photos, open, closed})
        column->addWidget(each);
    for (QWidget* const picture : std::initializer_list<QWidget*>{camera, photos})
        picture->setMinimumHeight(camera->sizeHint().height()); // on a page that scrolls they would be as low as they may
}

} // namespace anjungan::gui
