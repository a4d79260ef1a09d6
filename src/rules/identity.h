#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/bankaccount.h"
#include "domain/identitynumbers.h"
#include "rules/ruleset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::rules {

// Identity numbers with the tables that only the rule set has (rules.md 10). Every entry point uses these. Errors are
// InvalidInput whose `where` names the part, as domain/identitynumbers.h says, and "province", "holder", "bank" here.

enum class IdentityWarning {
    OldProvince,          ///< a code that is no longer given out (54)
    UnusualAccountLength, ///< not the bank's usual number of digits
};
[[nodiscard]] std::string_view toText(IdentityWarning);

struct CheckedNik {
    Nik nik;
    Date birthDate;
    Gender gender;
    std::string province;
    std::vector<IdentityWarning> warnings;
};

/// The day decides the century of the birth date. The text must be digits only: callers tidy what people type with
/// tidyDigits().
[[nodiscard]] Result<CheckedNik> checkNik(std::string_view text, const RuleSet& rules, Date on);

[[nodiscard]] Result<Kpj> checkKpj(std::string_view text);

/// A number of 16 digits that is a NIK must be `holder`'s own; without a holder its province is checked like any NIK's.
[[nodiscard]] Result<Npwp> checkNpwp(std::string_view text, const RuleSet& rules, const std::optional<Nik>& holder = {});

[[nodiscard]] Result<PhoneNumber> checkPhone(std::string_view text);

struct CheckedAccount {
    BankAccount account;
    std::string bankName;
    std::vector<IdentityWarning> warnings;
};

/// Refuses a bank that is not in the list ("bank"); a length that is unusual for the bank only warns.
[[nodiscard]] Result<CheckedAccount> checkAccount(std::string_view bankCode, std::string_view number,
                                                  std::string_view holder, const RuleSet& rules);

} // namespace anjungan::rules
