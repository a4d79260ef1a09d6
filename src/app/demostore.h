#pragma once

#include "base/clock.h"
#include "service/storesettings.h"

#include <QTemporaryDir>

namespace anjungan {

/// A store of invented people that goes away with this object.
class DemoStore {
public:
    /// Makes store and key and fills them as `anjunganctl demo` does.
    [[nodiscard]] Result<service::StoreSettings> fill(const Clock& clock);

private:
    QTemporaryDir m_folder;
};

} // namespace anjungan
