#include "gui/setup/calibrationpage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_calibrationpage.h"

#include <algorithm>
#include <cmath>

namespace anjungan::gui {

namespace {

// From a wall of 100 inches at full HD to a telephone's display: outside of them it is no screen that a kiosk has.
constexpr double kLeast = 0.8;
constexpr double kMost = 20;
constexpr int kCoarse = 10; // pixels of the card's width

} // namespace

CalibrationPage::CalibrationPage(Calibration calibration, QWidget* parent)
    : Page(parent)
    , m_calibration(std::move(calibration))
    , m_ui(std::make_unique<Ui::CalibrationPage>())
    , m_pixelsPerMm(m_calibration.pixelsPerMm) {
    m_ui->setupUi(this);
    connect(m_ui->muchSmallerButton, &QPushButton::clicked, this, [this] { widen(-kCoarse); });
    connect(m_ui->smallerButton, &QPushButton::clicked, this, [this] { widen(-1); });
    connect(m_ui->largerButton, &QPushButton::clicked, this, [this] { widen(1); });
    connect(m_ui->muchLargerButton, &QPushButton::clicked, this, [this] { widen(kCoarse); });
}

CalibrationPage::~CalibrationPage() = default;

QString CalibrationPage::heading() const {
    return tr("Seberapa besar layar ini?");
}

QString CalibrationPage::primaryText() const {
    return tr("Simpan ukuran");
}

void CalibrationPage::enter() {
    showSize();
}

void CalibrationPage::widen(int pixels) {
    const double width = std::round(m_pixelsPerMm * CardOutline::kWidthMm) + pixels;
    m_pixelsPerMm = std::clamp(width / CardOutline::kWidthMm, kLeast, kMost);
    showSize();
}

void CalibrationPage::showSize() {
    m_ui->cardOutline->setPixelsPerMm(m_pixelsPerMm);
    m_ui->sizeLabel->setText(tr("Satu milimeter sama dengan %1 piksel.").arg(texts::percent(qRound(m_pixelsPerMm * 100))));
}

LeaveResult CalibrationPage::leave() {
    if (const auto kept = m_calibration.keep(m_pixelsPerMm); !kept)
        return refuse(tr("Ukuran dipakai sekarang, tetapi tidak tersimpan. Tulis pixels-per-mm=%1 di berkas pengaturan.")
                          .arg(m_pixelsPerMm, 0, 'f', 3));
    return {};
}

void CalibrationPage::retranslate() {
    m_ui->retranslateUi(this);
    showSize();
}

} // namespace anjungan::gui
