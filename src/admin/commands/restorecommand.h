#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// A backup as a new store, proved before it counts.
class RestoreCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
