#include "gui/setup/setupflows.h"

#include "gui/setup/gallerypage.h"

namespace anjungan::gui {

GalleryFlow::GalleryFlow(QObject* parent) : Flow(parent) {
    const auto page = [](GalleryPage::Part part) { return [part](QWidget* parent) { return new GalleryPage(part, parent); }; };
    setSteps({{.id = QStringLiteral("gallery_words"), .make = page(GalleryPage::Part::Words)},
              {.id = QStringLiteral("gallery_fields"), .make = page(GalleryPage::Part::Fields)},
              {.id = QStringLiteral("gallery_lists"), .make = page(GalleryPage::Part::Lists)},
              {.id = QStringLiteral("gallery_pictures"), .make = page(GalleryPage::Part::Pictures)}});
}

CalibrationFlow::CalibrationFlow(const Calibration& calibration, QObject* parent) : Flow(parent) {
    setSteps({{.id = QStringLiteral("calibration"),
               .make = [calibration](QWidget* parent) { return new CalibrationPage(calibration, parent); }}});
}

} // namespace anjungan::gui
