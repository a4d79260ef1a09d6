#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Whether the chain ends of an earlier slip are still in the store.
class AuditCheckCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
