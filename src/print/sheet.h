#pragma once

#include "base/error.h"

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QString>

#include <filesystem>
#include <functional>

class QPainter;
class QPdfWriter;

namespace anjungan::print {

/// The colours of all papers.
inline constexpr QColor kInk(0x14, 0x20, 0x1B);
inline constexpr QColor kMuted(0x3A, 0x4A, 0x43);
inline constexpr QColor kAccent(0x00, 0x55, 0x3F);

/// The letters of all papers.
[[nodiscard]] QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// What a PDF is written on.
struct Sheet {
    QPageSize::PageSizeId size = QPageSize::A5;
    double marginMm = 12;
    int resolution = 300; ///< dots an inch
    QString title;

    [[nodiscard]] double px(double millimetres) const { return millimetres * resolution / 25.4; }
};

/// Writes what `draw` paints. The file appears whole or not at all, readable by its owner only. Any thread that may use
/// fonts. Io where the place can't be written.
[[nodiscard]] Result<void> writeSheet(const Sheet& sheet, const std::filesystem::path& file,
                                      const std::function<void(QPdfWriter&, QPainter&)>& draw);

} // namespace anjungan::print
