#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// Fills a new store with invented people and prints who they are.
class DemoCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
