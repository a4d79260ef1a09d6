#pragma once

namespace anjungan::store {

/// What writing a record with a known identity came to. Other content under the same identity is never written: it is
/// the error Conflict where one record is given, and Differs in the answer to a batch.
enum class Added {
    New,     ///< it was written
    Already, ///< the same content is there already; nothing was written
    Differs, ///< other content is there already; nothing was written
};

} // namespace anjungan::store
