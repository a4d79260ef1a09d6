#pragma once

#include "base/crypto.h"

#include <filesystem>

namespace anjungan::service {

/// Which store to open and how.
struct StoreSettings {
    std::filesystem::path store;
    std::filesystem::path keyFile; ///< empty: the store's path with ".key" behind it
    bool training = false;         ///< training and real stores carry different marks and never open as each other
    bool create = false;           ///< make store and key where there are none
    PinCost pinCost = PinCost::Interactive;

    [[nodiscard]] std::filesystem::path keyPath() const {
        return keyFile.empty() ? std::filesystem::path(store.string() + ".key") : keyFile;
    }
};

} // namespace anjungan::service
