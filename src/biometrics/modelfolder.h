#pragma once

#include "base/error.h"
#include "biometrics/knownmodels.h"

#include <QByteArray>

#include <filesystem>
#include <string>
#include <vector>

namespace anjungan {

/// A file in a folder of models and what is thought of it.
struct ModelFile {
    enum class State {
        Usable,   ///< its content is known
        Damaged,  ///< named like a known model, with other content: cut short, changed or swapped
        Refused,  ///< known, and not to be used
        Unknown,  ///< neither name nor content is known
        Unreadable,
    };

    std::filesystem::path path;
    std::string sha256; ///< empty where the file could not be read
    std::uintmax_t bytes = 0;
    State state = State::Unknown;
    const KnownModel* known = nullptr; ///< by content or, where Damaged, by name
    QByteArray content; ///< where Usable, the bytes that were hashed: whoever opens these opens what was checked, whatever has become of the file

    [[nodiscard]] std::string name() const { return path.filename().string(); }
    /// Why it is not used; empty where it is Usable.
    [[nodiscard]] std::string reason() const;
};

[[nodiscard]] std::string_view toText(ModelFile::State state);

/// The regular files of a folder, by name. NotFound where the folder is not there, Io where it can't be listed. A file
/// larger than any known model is not read.
[[nodiscard]] Result<std::vector<ModelFile>> readModelFolder(const std::filesystem::path& folder, const KnownModels& known);

struct AddedModel {
    ModelFile file;
    bool added = false; ///< otherwise it was there already, or `file` says why not
};

/// Copies the usable files of `from` into `folder`, which is made where it is missing, each whole or not at all and under its
/// known name. What is copied is what was hashed. Io, DiskFull: nothing half is left.
[[nodiscard]] Result<std::vector<AddedModel>> addModels(const std::filesystem::path& from, const std::filesystem::path& folder,
                                                        const KnownModels& known);

} // namespace anjungan
