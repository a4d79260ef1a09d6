#pragma once

#include "e2e/kioskhand.h"
#include "service/claims.h"

#include <filesystem>

namespace anjungan::test {

/// Taps "Simpan" on the receipt's page and gives the PDF that was written.
[[nodiscard]] QString saveReceipt(KioskHand& hand);

/// The PDF says what the store knows (text by pdftotext), its code leads to the claim (page drawn by pdftoppm, read by
/// zbarimg), and it shows no whole NIK or account number. `scratch` takes the drawn page.
void checkReceipt(const QString& pdf, const service::ClaimReceipt& receipt, const Invented& person, const QString& account,
                  const std::filesystem::path& scratch);

} // namespace anjungan::test
