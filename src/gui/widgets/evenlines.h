#pragma once

#include <QFont>
#include <QString>

namespace anjungan::gui {

/// The width in pixels at which these words take as few lines as in `room` and are read best: lines about as long as each other, so
/// that no last word stands alone, and, where the last line keeps enough words, broken where a sentence ends rather than before its last word or
/// between a number and what it counts ("5 | menit"). The paragraph is as high as in `room`.
///
/// 0 where lines need no such care: a single one, many (a text to read on in has one right edge), lines that are broken by hand, rich text.
[[nodiscard]] int evenWidth(const QString& text, const QFont& font, int room);

} // namespace anjungan::gui
