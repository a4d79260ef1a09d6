#pragma once

#include "admin/jsonout.h"
#include "service/maintenance.h"

#include <iosfwd>
#include <vector>

namespace anjungan::admin {

/// What a run over all accounts left out: a line each as text, or a list of objects. The exit status is 1 then.
void printLeftOut(const std::vector<service::LeftOut>& leftOut, std::ostream& out);
void printLeftOut(const std::vector<service::LeftOut>& leftOut, JsonOut& json);

} // namespace anjungan::admin
