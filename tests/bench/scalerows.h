#pragma once

#include "bench/scalekit.h"

namespace anjungan::bench {

// The rows of the table. Each measures ours and its yardstick in turns, in this process.

/// Contributions read from a file, checked, posted double-entry and durable, beside bare inserts of the same rows in equal
/// batches; the most memory after a tenth of the lines and after all. To be measured first: it looks at the most
/// memory that the process ever held.
void measureImport(const Bench& bench);

/// Finding somebody by NIK or KPJ with the balance, beside the same reads by bare calls; and in the small store.
void measureLookup(const Bench& bench, const std::string& large, const std::string& small);

/// Filing a claim, beside one durable row.
void measureClaims(const Bench& bench, const std::string& store);

/// A year's yield for every account, beside one statement that computes and inserts the same rows.
void measureCapitalise(const Bench& bench, const std::string& store);

/// Balances of all accounts from 100,000 postings, beside hledger and ledger where they are installed.
void measureSums(const Bench& bench);

/// What a contribution needs on disk.
void measureBytes(const Bench& bench, const std::string& store);

/// Filling a store with invented people through the services.
void measureDemo(const Bench& bench);

} // namespace anjungan::bench
