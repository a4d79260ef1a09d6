#pragma once

#include "print/paper.h"
#include "service/claims.h"

/// What a person takes away, in words: see print/paper.h for how it is set on paper.
namespace anjungan::gui::texts {

[[nodiscard]] print::Paper receiptPaper(const service::ClaimReceipt& receipt);
[[nodiscard]] print::Paper referralPaper(const service::ReferralSlip& slip);
[[nodiscard]] print::Paper cardPaper(const service::DigitalCard& card);

/// What the referral is about: "Klaim JHT: Meninggal dunia", "Data kepesertaan".
[[nodiscard]] QString referralSubject(const service::ReferralSlip& slip);
/// "Senin, 2 Maret 2026", with "(perkiraan)" where the year's holidays are not decreed yet.
[[nodiscard]] QString promisedDate(Date due, bool estimate);

} // namespace anjungan::gui::texts
