#include "store/setupfor.h"

namespace anjungan::store {

SetUpFor::SetUpFor(Database& database, Place::Work work) : m_database(database), m_before(database.place().work()) {
    (void)m_database.place().setUpFor(m_database, work);
}

SetUpFor::~SetUpFor() {
    (void)m_database.place().setUpFor(m_database, m_before);
}

} // namespace anjungan::store
