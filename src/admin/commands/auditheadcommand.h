#pragma once

#include "admin/command.h"

namespace anjungan::admin {

/// The trail's last line: written down elsewhere, it proves all before it.
class AuditHeadCommand final : public Command {
public:
    [[nodiscard]] const Syntax& syntax() const override;
    [[nodiscard]] int run(const Arguments& arguments, Io& io) const override;
};

} // namespace anjungan::admin
