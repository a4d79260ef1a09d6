#pragma once

#include "base/error.h"
#include "gui/shell/page.h"

#include <functional>
#include <memory>

namespace anjungan::gui {

namespace Ui {
class CalibrationPage;
}

/// What the page shows and where its answer goes.
struct Calibration {
    double pixelsPerMm = 81.0 / 20.0;
    /// Puts it to use at once and keeps it for the next start; Io where it can't be kept, and the number is written down then.
    std::function<Result<void>(double pixelsPerMm)> keep;
};

/// Sizes in millimetres from the real screen: somebody who installs the kiosk holds a bank card against an outline and makes the
/// outline as large as the card.
class CalibrationPage : public Page {
    Q_OBJECT

public:
    explicit CalibrationPage(Calibration calibration, QWidget* parent = nullptr);
    ~CalibrationPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }

private:
    /// Makes the card so many pixels wider; narrower below nought.
    void widen(int pixels);
    void showSize();

    Calibration m_calibration;
    std::unique_ptr<Ui::CalibrationPage> m_ui;
    double m_pixelsPerMm;
};

} // namespace anjungan::gui
