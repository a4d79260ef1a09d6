#pragma once

#include <QImage>
#include <QString>

namespace anjungan {

/// With a palette where that keeps what is seen: a page has some hundred colours, most of them on the edges of letters, and the
/// rarest take the nearest that has a place. A photo stays as it is.
[[nodiscard]] QImage withPalette(const QImage& picture);

/// As PNG, with a palette where that serves; makes the folder. False where the file can't be written.
[[nodiscard]] bool savePagePicture(const QImage& picture, const QString& file);

} // namespace anjungan
