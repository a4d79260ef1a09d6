#include "store/bulkwrites.h"

#include "store/place.h"

namespace anjungan::store {

BulkWrites::BulkWrites(Database& database) : m_database(database) {
    (void)m_database.place().setBulk(m_database, true);
}

BulkWrites::~BulkWrites() {
    (void)m_database.place().setBulk(m_database, false);
}

} // namespace anjungan::store
