#pragma once

#include "domain/rupiah.h"

#include <string>

namespace anjungan {

// Amounts in words in the languages beside Indonesian (terbilang() in domain/rupiah.h). Lower case; "minus " before a
// difference below nought.

/// "nine million eight hundred and fifty thousand rupiah", as in British English.
[[nodiscard]] std::string englishWords(Rupiah amount);

/// Polite Javanese (krama): "sangang yuta wolung atus seket ewu rupiah". Number words and the forms that they take before
/// a unit (kalih, tigang, kawan ... atus, ewu, yuta) as in Bausastra Jawa (Balai Bahasa Yogyakarta); from a thousand
/// million on, where krama has no words of its own, milyar and triliun.
[[nodiscard]] std::string kramaWords(Rupiah amount);

} // namespace anjungan
