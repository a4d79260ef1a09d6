#pragma once

#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace anjungan {

/// The folder of test pictures and model files that ANJUNGAN_BIOMETRICS names, or the one beside the project; empty, and said
/// so, where there is none. Nothing of it is part of the project.
inline std::filesystem::path sharedBiometrics() {
    const char* named = std::getenv("ANJUNGAN_BIOMETRICS");
    const char* shared = std::getenv("ANJUNGAN_SHARED");
    const char* source = std::getenv("ANJUNGAN_SOURCE_DIR");
    std::filesystem::path folder;
    if (named)
        folder = named;
    else if (shared)
        folder = std::filesystem::path(shared) / "biometrics";
    else if (source)
        folder = std::filesystem::path(source) / "../shared/biometrics";
    std::error_code failure;
    if (!folder.empty() && std::filesystem::is_directory(folder, failure))
        return folder;
    std::cout << "skipped: no test pictures and models (ANJUNGAN_BIOMETRICS)\n";
    return {};
}

} // namespace anjungan
