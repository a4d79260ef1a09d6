#pragma once

#include "service/claimdesk.h"
#include "service/context.h"
#include "store/claims.h"

namespace anjungan::service {

/// What stands beside the two pictures of a claim, for a reader of this role. Inner header of this module.
[[nodiscard]] Result<DeskFace> deskFace(Context& context, const store::ClaimRecord& record, const store::Photo& claimPhoto,
                                        Role reader);

} // namespace anjungan::service
