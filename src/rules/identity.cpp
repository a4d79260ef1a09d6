#include "rules/identity.h"

namespace anjungan::rules {

namespace {

constexpr int kKtpAge = 17; // from which a NIK stands on a KTP (rules.md 10)

} // namespace

std::string_view toText(IdentityWarning warning) {
    switch (warning) {
    case IdentityWarning::OldProvince:
        return "old_province";
    case IdentityWarning::UnusualAccountLength:
        return "unusual_account_length";
    }
    return {};
}

Result<CheckedNik> checkNik(std::string_view text, const RuleSet& rules, Date on) {
    auto nik = Nik::parse(text);
    if (!nik)
        return passOn(nik);
    const Province* province = rules.province(nik->provinceCode());
    if (!province)
        return fail(ErrorCode::InvalidInput, "the first two digits of a NIK are no province code", "province");
    const Date birthDate = nik->birthDate(on);
    if (ageOn(birthDate, on) < kKtpAge)
        return fail(ErrorCode::InvalidInput, "the holder of this NIK is not 17 years old yet", "date");
    const Gender gender = nik->gender();
    CheckedNik checked{std::move(*nik), birthDate, gender, province->name, {}};
    if (province->outdated)
        checked.warnings.push_back(IdentityWarning::OldProvince);
    return checked;
}

Result<Kpj> checkKpj(std::string_view text) {
    return Kpj::parse(text);
}

Result<Npwp> checkNpwp(std::string_view text, const RuleSet& rules, const std::optional<Nik>& holder) {
    auto npwp = Npwp::parse(text);
    if (!npwp || !npwp->isNik())
        return npwp;
    if (holder && holder->text() != npwp->text())
        return fail(ErrorCode::InvalidInput, "an NPWP of 16 digits that is a NIK must be the holder's own", "holder");
    if (!rules.province(std::string_view(npwp->text()).substr(0, 2)))
        return fail(ErrorCode::InvalidInput, "16 digits must be 0 and an NPWP, or the holder's NIK", "check");
    return npwp;
}

Result<PhoneNumber> checkPhone(std::string_view text) {
    return PhoneNumber::parse(text);
}

Result<CheckedAccount> checkAccount(std::string_view bankCode, std::string_view number, std::string_view holder,
                                    const RuleSet& rules) {
    const Bank* bank = rules.bank(bankCode);
    if (!bank)
        return fail(ErrorCode::InvalidInput, "the bank code is not in the list of banks", "bank");
    auto account = BankAccount::make(bankCode, number, holder);
    if (!account)
        return passOn(account);
    const bool usual = account->number().size() == static_cast<std::size_t>(bank->usualLength);
    CheckedAccount checked{std::move(*account), bank->name, {}};
    if (!usual)
        checked.warnings.push_back(IdentityWarning::UnusualAccountLength);
    return checked;
}

} // namespace anjungan::rules
