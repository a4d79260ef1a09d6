#pragma once

#include "store/database.h"
#include "store/place.h"

namespace anjungan::store {

/// As long as it lives, the connection is set up for a kind of work; then it is again as it was before. Where the setting fails,
/// the work is only slower.
class SetUpFor {
public:
    SetUpFor(Database& database, Place::Work work);
    ~SetUpFor();
    SetUpFor(const SetUpFor&) = delete;
    SetUpFor& operator=(const SetUpFor&) = delete;

private:
    Database& m_database;
    Place::Work m_before;
};

/// For much that is written at once: an import, a year for all accounts, a demo's people. Made and gone outside of a
/// transaction.
class BulkWrites : SetUpFor {
public:
    explicit BulkWrites(Database& database) : SetUpFor(database, Place::Work::ManyWrites) {}
};

/// For a whole table that is read once, in a transaction or out of one.
class TablePass : SetUpFor {
public:
    explicit TablePass(Database& database) : SetUpFor(database, Place::Work::OnePass) {}
};

} // namespace anjungan::store
