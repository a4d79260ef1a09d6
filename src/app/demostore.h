#pragma once

#include "base/clock.h"
#include "service/storesettings.h"

#include <QTemporaryDir>

namespace anjungan {

/// Makes store and key where `settings` says and fills them as `anjunganctl demo` does.
[[nodiscard]] Result<void> fillDemoStore(const service::StoreSettings& settings, const Clock& clock);

/// A store of invented people that goes away with this object.
class DemoStore {
public:
    /// Makes store and key and fills them. `training`: one for a training hall.
    [[nodiscard]] Result<service::StoreSettings> fill(const Clock& clock, bool training);

private:
    QTemporaryDir m_folder;
};

} // namespace anjungan
