#pragma once

#include "store/database.h"

namespace anjungan::store {

/// As long as it lives, the connection is set up for much that is written at once (Place::setBulk): an import, a year for
/// all accounts, a demo's people. Made and gone outside of a transaction. Where the setting fails, the work is only slower.
class BulkWrites {
public:
    explicit BulkWrites(Database& database);
    ~BulkWrites();
    BulkWrites(const BulkWrites&) = delete;
    BulkWrites& operator=(const BulkWrites&) = delete;

private:
    Database& m_database;
};

} // namespace anjungan::store
