#pragma once

#include <QString>

namespace anjungan::gui {

/// What a field keeps of a text that was typed, scanned or pasted: full-width characters become plain ones, every kind
/// of space, tab and line break becomes a space, and what can't be seen (control, direction and zero-width characters)
/// goes. Everything that can be seen stays, right or wrong.
[[nodiscard]] QString visibleText(const QString& pasted);

} // namespace anjungan::gui
