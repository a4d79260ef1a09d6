#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Proves ledger, chains, foreign keys, integrity and encryption.
class VerifyCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
