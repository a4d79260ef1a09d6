#pragma once

#include "base/id.h"
#include "service/demo.h"

#include <array>

namespace anjungan::service {

class Context;

/// The two who vouch for faces: a demo store has no camera when it is filled.
using DemoOfficers = std::array<StaffId, 2>;

/// Writes the people of a demo into its empty store, in order of their numbers. They are made, hashed and sealed on all
/// cores, some batches ahead, while this thread, whose the store is, writes:
///
///     workers   batch 3 | batch 4 |            DemoPlan, sealed fields, PIN hashes
///     store     batch 1 | batch 2 | ...        store::FreshLoad, then the claims of the batch, one transaction each
///
/// Inner class of the demo.
class DemoFill {
public:
    DemoFill(Context& context, const DemoOptions& options) : m_context(context), m_options(options) {}

    /// `officers` stand for the face in the claims that are in process.
    [[nodiscard]] Result<void> run(const DemoOfficers& officers, const ProgressFunction& progress);

private:
    Context& m_context;
    DemoOptions m_options;
};

} // namespace anjungan::service
