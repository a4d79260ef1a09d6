#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// What the desk says to the two pictures of a claim.
enum class FaceAnswer { Same, Different };

/// claim face-same, claim face-different: the desk's word on a claim's face, with its reason; taking a refusal back needs a
/// penyelia's PIN as well.
template <FaceAnswer kAnswer> class ClaimFaceCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

extern template class ClaimFaceCommand<FaceAnswer::Same>;
extern template class ClaimFaceCommand<FaceAnswer::Different>;

} // namespace anjungan::admin
