#pragma once

#include <string_view>

namespace anjungan::store {

/// What is debited from members, in the words of the index transfer_debit: without them SQLite would look through the whole
/// table. Contributions and yields are only ever debited from the programme's own accounts.
inline constexpr std::string_view kOfMemberDebits =
    "code <> 'contribution_employer' AND code <> 'contribution_worker' AND code <> 'yield' AND code <> 'yield_settlement' ";

} // namespace anjungan::store
