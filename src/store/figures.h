#pragma once

#include "base/error.h"

#include <string>
#include <vector>

namespace anjungan::store {

class Database;

/// Something of a store that can be counted or that stands at the end of a chain.
struct Figure {
    std::string name;  ///< "rows of claim", "sum of transfers posted", "head of the audit trail"
    std::string value; ///< as text: two stores with the same content tell the same
    bool operator==(const Figure&) const = default;
};

/// What a store and its copy must agree in: the rows of every table, the sums of the books and the heads of both chains.
/// Reads every row; within an open transaction of Access::Read all figures are of one moment.
[[nodiscard]] Result<std::vector<Figure>> figuresOf(Database& database);

} // namespace anjungan::store
