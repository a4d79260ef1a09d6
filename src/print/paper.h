#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace anjungan::print {

/// A line of a list: what it is and what it says.
struct PaperLine {
    QString label;
    QString value;
};

/// A part of a paper: a heading, lines, and then paragraphs (each with a bullet where there are several).
struct PaperSection {
    QString heading;
    QList<PaperLine> lines;
    QStringList paragraphs;
};

/// What a person takes away, as content: receipt, referral slip, card, statement. Empty parts are left out.
/// Knows nothing of claims or participants: gui/texts fills it in the person's language.
struct Paper {
    QString issuer;     ///< small, at the top: who gives this paper
    QString title;
    QString hero;       ///< the one thing to see from afar: an amount, a queue number
    QString heroLabel;
    QString heroWords;  ///< the amount in words
    QString qr;         ///< content of the QR code
    QString qrCaption;  ///< the same in letters, for people without a scanner
    QList<PaperSection> sections;
    QStringList signatures; ///< who signs: a line each, side by side, with room to write above it
    QString footer;
    QString stamp;      ///< across the page: "LATIHAN", "CONTOH"; empty on real papers
};

/// Writes an A5 PDF (A4 where `large`), over as many pages as it needs. The file appears whole or not at all, readable
/// by its owner only. Any thread that may use fonts. Io where the place can't be written.
[[nodiscard]] Result<void> writePdf(const Paper& paper, const std::filesystem::path& file, bool large = false);

} // namespace anjungan::print
