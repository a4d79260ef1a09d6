#include "store/statement.h"

namespace anjungan::store {

Result<int> Statement::runBound() {
    m_badColumn = -1;
    return m_prepared->run();
}

Result<void> Statement::rowError() const {
    constexpr std::size_t kShown = 60;
    if (m_badColumn >= 0)
        return fail(ErrorCode::StoreCorrupt, "a stored value is not of its form, in column " +
                                                 std::to_string(m_badColumn) +
                                                 " of: " + std::string(m_prepared->sql().substr(0, kShown)));
    return {};
}

} // namespace anjungan::store
