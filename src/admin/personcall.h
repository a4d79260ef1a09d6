#pragma once

#include "admin/staffcall.h"

namespace anjungan::admin {

/// What every action of staff on one person starts from: --nik or --kpj beside --as.
struct PersonCall : StaffCall {
    ParticipantId person;
};

/// --nik and --kpj, of which a call gives one.
[[nodiscard]] std::vector<Option> personOptions();

/// Opens the store, signs the member of staff in and finds the person.
[[nodiscard]] Result<PersonCall> readPersonCall(const Arguments& arguments, Io& io);

} // namespace anjungan::admin
