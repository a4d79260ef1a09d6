#pragma once

#include "bench/scalekit.h"

namespace anjungan::bench {

/// Makes a store of so many people with `months` contributions each by bare inserts, faster than
/// through the services and with the same rows: sealed fields, balances, both chains. `verify` finds nothing in it.
/// The file is not safe from a power cut while it is filled.
void makeBulkStore(const Bench& bench, const std::string& name, int people, int months);

} // namespace anjungan::bench
