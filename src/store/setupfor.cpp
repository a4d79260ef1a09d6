#include "store/setupfor.h"

namespace anjungan::store {

SetUpFor::SetUpFor(Database& database, Place::Work work) : m_database(database) {
    (void)m_database.place().setUpFor(m_database, work);
}

SetUpFor::~SetUpFor() {
    (void)m_database.place().setUpFor(m_database, Place::Work::Usual);
}

} // namespace anjungan::store
