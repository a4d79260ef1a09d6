#include "admin/personcall.h"

#include "rules/identity.h"

namespace anjungan::admin {

namespace {

/// The digits of --nik or --kpj, of their own form each.
Result<std::string> identifierOf(const Arguments& arguments) {
    const auto nik = arguments.text("nik");
    const auto kpj = arguments.text("kpj");
    if (nik.has_value() == kpj.has_value())
        return fail(ErrorCode::InvalidInput, "give either --nik or --kpj");
    const std::string digits = tidyDigits(nik ? *nik : *kpj);
    if (nik && !Nik::parse(digits))
        return fail(ErrorCode::InvalidInput, "is no valid NIK", "--nik");
    if (kpj && !Kpj::parse(digits))
        return fail(ErrorCode::InvalidInput, "is no valid KPJ", "--kpj");
    return digits;
}

} // namespace

std::vector<Option> personOptions() {
    return {{"nik", "NIK", "whose, by identity number", Need::Optional},
            {"kpj", "KPJ", "whose, by card number", Need::Optional}};
}

Result<PersonCall> readPersonCall(const Arguments& arguments, Io& io) {
    const auto identifier = identifierOf(arguments);
    if (!identifier)
        return passOn(identifier);
    auto call = readStaffCall(arguments, io);
    if (!call)
        return passOn(call);
    auto person = call->services->profiles.find(*identifier);
    if (!person)
        return passOn(person);
    return PersonCall{std::move(*call), std::move(*person)};
}

} // namespace anjungan::admin
