#include "store/place.h"

#include "store/postgresplace.h"
#include "store/sqliteplace.h"

namespace anjungan::store {

Result<std::unique_ptr<Place>> Place::of(const DatabaseOptions& options) {
    if (options.server.empty())
        return std::make_unique<SqlitePlace>(options);
    return PostgresPlace::at(options);
}

Result<void> Place::setUpFor(Database& database, Work work) {
    m_work = work;
    return apply(database, work);
}

} // namespace anjungan::store
