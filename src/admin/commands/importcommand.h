#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Takes the five files of head office into the store.
class ImportCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
