#include "service/registration.h"

#include "base/digits.h"

#include <algorithm>
#include <array>

namespace anjungan::service {

namespace {

bool isRun(const std::string& pin, int step) {
    return std::ranges::adjacent_find(pin, [step](char a, char b) { return b - a != step; }) == pin.end();
}

bool isBirthDate(const std::string& pin, Date birthDate) {
    const std::string iso = toText(birthDate);
    const std::string yyyy = iso.substr(0, 4);
    const std::string yy = iso.substr(2, 2);
    const std::string mm = iso.substr(5, 2);
    const std::string dd = iso.substr(8, 2);
    const std::array forms = {dd + mm + yy, yy + mm + dd, mm + dd + yy, mm + yyyy, yyyy + mm};
    return std::ranges::find(forms, pin) != forms.end();
}

} // namespace

Result<void> Registration::checkPin(const std::string& pin, std::optional<Date> birthDate) {
    if (pin.size() != 6 || !allDigits(pin))
        return fail(ErrorCode::InvalidInput, "a PIN is six digits", "pin");
    if (isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1))
        return fail(ErrorCode::InvalidInput, "the PIN is six equal digits or a run", "pin");
    if (birthDate && isBirthDate(pin, *birthDate))
        return fail(ErrorCode::InvalidInput, "the PIN is the birth date", "pin");
    return {};
}

} // namespace anjungan::service
