#pragma once

#include "admin/command.h"
#include "domain/correction.h"

namespace anjungan::admin {

/// Posts or refuses a proposed correction, by a member of staff who signs in.
template <CorrectionState kTo> class CorrectionDecideCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

extern template class CorrectionDecideCommand<CorrectionState::Posted>;
extern template class CorrectionDecideCommand<CorrectionState::Refused>;

} // namespace anjungan::admin
