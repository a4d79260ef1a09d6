#pragma once

#include <QWidget>

namespace anjungan::gui {

/// The outline of a bank card or KTP (ISO/IEC 7810 ID-1: 85.60 mm by 53.98 mm) at so many pixels a millimetre, to hold a real
/// card against.
class CardOutline : public QWidget {
    Q_OBJECT

public:
    static constexpr double kWidthMm = 85.60;
    static constexpr double kHeightMm = 53.98;

    explicit CardOutline(QWidget* parent = nullptr);
    void setPixelsPerMm(double pixels);
    /// Of the outline as painted, in pixels.
    [[nodiscard]] QSizeF cardSize() const { return {kWidthMm * m_pixelsPerMm, kHeightMm * m_pixelsPerMm}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_pixelsPerMm = 81.0 / 20.0;
};

} // namespace anjungan::gui
