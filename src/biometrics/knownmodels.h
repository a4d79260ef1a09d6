#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan {

/// What a model file does in an engine.
enum class ModelRole { Detector2022, Detector2023, Landmarks, MatcherReid, MatcherSface, PadNear, PadWide };

[[nodiscard]] std::string_view toText(ModelRole role);

struct KnownModel {
    std::optional<ModelRole> role; ///< empty: known, and refused
    std::string file;              ///< its name in the models folder
    std::string sha256;            ///< 64 lower-case hex digits: the content decides, never the name
    std::string licence;
    std::string source;
    std::string refused;           ///< why it is not used; empty where it is
};

/// The model files that the face step knows (resources/face/models.json).
class KnownModels {
public:
    explicit KnownModels(std::vector<KnownModel> models) : m_models(std::move(models)) {}

    [[nodiscard]] static const KnownModels& builtIn();

    /// By content; null where nothing is known of it.
    [[nodiscard]] const KnownModel* withHash(std::string_view sha256) const;
    /// By name: a file that calls itself so should have that content.
    [[nodiscard]] const KnownModel* named(std::string_view file) const;

private:
    std::vector<KnownModel> m_models;
};

} // namespace anjungan
