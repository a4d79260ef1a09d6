#pragma once

#include <QString>

#include <string_view>

namespace anjungan {

/// UTF-8 as Qt's text.
[[nodiscard]] inline QString toQ(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace anjungan
