#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// What the desk does to a claim.
enum class ClaimAction { Verify, Approve, Return, Resume, Reject, Send, Pay, Void };

/// One action of the desk on one claim, by a member of staff who signs in.
template <ClaimAction kAction> class ClaimActionCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

extern template class ClaimActionCommand<ClaimAction::Verify>;
extern template class ClaimActionCommand<ClaimAction::Approve>;
extern template class ClaimActionCommand<ClaimAction::Return>;
extern template class ClaimActionCommand<ClaimAction::Resume>;
extern template class ClaimActionCommand<ClaimAction::Reject>;
extern template class ClaimActionCommand<ClaimAction::Send>;
extern template class ClaimActionCommand<ClaimAction::Pay>;
extern template class ClaimActionCommand<ClaimAction::Void>;

} // namespace anjungan::admin
