#pragma once

#include "gui/setup/calibrationpage.h"
#include "gui/shell/flow.h"

namespace anjungan::gui {

/// The gallery: three pages of everything that pages are made of.
class GalleryFlow : public Flow {
    Q_OBJECT

public:
    explicit GalleryFlow(QObject* parent = nullptr);
};

/// The one page on which the screen's real size is found out.
class CalibrationFlow : public Flow {
    Q_OBJECT

public:
    explicit CalibrationFlow(const Calibration& calibration, QObject* parent = nullptr);
};

} // namespace anjungan::gui
