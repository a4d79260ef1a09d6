#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"
#include "biometrics/modelfolder.h"

#include <filesystem>
#include <vector>

namespace anjungan {

/// Chooses the engine by what is installed.
///
///     models folder        detector     points     matcher              print and replay
///     nothing usable       cascade      eyes       classical (hint)     lines, sameness
///     YuNet alone          YuNet        its own    classical (hint)     lines, sameness
///     + landmarks          YuNet        refined    + a matcher: decides + both MiniFASNets: networks as well
///
/// A matcher decides only with refined points: its limits were measured with them.
class EngineFactory {
public:
    struct Places {
        std::filesystem::path models;   ///< may be empty or missing: then the cascades
        std::filesystem::path cascades; ///< empty for the package's place
    };

    /// Each file is taken only if its content is known and it tells a drawn face from an empty wall. What is refused stands in
    /// the engine's complaints, and the engine goes on without it. NotFound or InvalidInput: the cascades themselves are missing.
    [[nodiscard]] static Result<FaceEngine> probe(const Places& places, const KnownModels& known = KnownModels::builtIn());

    /// The same of files that have been read: what is opened is what was hashed then. Of the folder nothing is read any more but what
    /// a branch has calibrated.
    [[nodiscard]] static Result<FaceEngine> assemble(std::vector<ModelFile> files, const Places& places);
};

} // namespace anjungan
