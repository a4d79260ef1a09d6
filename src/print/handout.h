#pragma once

#include "base/error.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <vector>

namespace anjungan::print {

/// One step of a handout: its page as it looks, and what to know about it.
struct HandoutStep {
    QString title;
    QString text;
    QImage picture;
};

struct Handout {
    QString title;
    QString intro;
    QString stamp; ///< across each page: "LATIHAN"
    std::vector<HandoutStep> steps;
};

/// Writes an A4 PDF, two steps a page, each with its number. The file appears whole or not at all, readable by its owner only.
/// Io where the place can't be written.
[[nodiscard]] Result<void> writeHandout(const Handout& handout, const std::filesystem::path& file);

} // namespace anjungan::print
