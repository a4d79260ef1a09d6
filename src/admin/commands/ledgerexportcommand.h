#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The books as a plain-text journal for hledger and ledger.
class LedgerExportCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
