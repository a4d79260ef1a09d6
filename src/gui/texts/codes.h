#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "domain/rupiah.h"
#include "gui/texts/language.h"

#include <QString>

/// Codes of the programme as Indonesian words for the person before the screen (translated through tr).
/// Findings have their own file, texts/findings.h.
namespace anjungan::gui::texts {

[[nodiscard]] QString cause(ClaimCause cause);       ///< "Usia pensiun 56 tahun" (rules.md 4)
[[nodiscard]] QString segment(Segment segment);      ///< "Penerima Upah (PU)"
[[nodiscard]] QString segmentLine(Segment segment);  ///< what it means, in one short line
[[nodiscard]] QString endReason(EndReason reason);
[[nodiscard]] QString gender(Gender gender);
[[nodiscard]] QString citizenship(Citizenship citizenship);
[[nodiscard]] QString claimState(ClaimState state);  ///< "Diterima" ... "Dibatalkan" (product.md 10)
[[nodiscard]] QString role(Role role);
[[nodiscard]] QString outcome(Outcome outcome);
[[nodiscard]] QString taxKind(TaxKind kind);

/// What went wrong and what to do, in the voice of a kind officer.
[[nodiscard]] QString sentence(const Error& error);
[[nodiscard]] QString sentence(ErrorCode code);

[[nodiscard]] QString monthName(unsigned month);  ///< 1: "Januari"
[[nodiscard]] QString date(Date date);            ///< "2 Maret 1968"
[[nodiscard]] QString month(Month month);         ///< "Maret 1968"
[[nodiscard]] QString dateAndAge(Date birthDate, Date on); ///< "2 Maret 1968, 58 tahun"
[[nodiscard]] QString weekdayAndDate(Date date);  ///< "Senin, 2 Maret 2026"
[[nodiscard]] QString years(int count);           ///< "58 tahun"
/// "3 tahun 4 bulan", without the part that is nought; "0 bulan".
[[nodiscard]] QString months(int count);

/// The language that the words are in now: chooses number words and marks.
[[nodiscard]] Language language();
[[nodiscard]] QString amount(Rupiah amount);      ///< "Rp9.850.000", in English "Rp9,850,000"
[[nodiscard]] QString amountInWords(Rupiah amount);
[[nodiscard]] QChar thousandsMark();              ///< between thousands: '.', in English ','
[[nodiscard]] QString percent(int basisPoints);   ///< 570: "5,70", in English "5.70"
[[nodiscard]] QString fromUtf8(std::string_view text);

} // namespace anjungan::gui::texts
