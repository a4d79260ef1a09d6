#include "biometrics/knownmodels.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

// The resource stands in a static library: without this call the linker would drop it.
static void initFaceResource() {
    Q_INIT_RESOURCE(anjungan_face_models);
}

namespace anjungan {

namespace {

constexpr std::array<std::pair<ModelRole, std::string_view>, 7> kRoles = {{
    {ModelRole::Detector2022, "detector_2022"},
    {ModelRole::Detector2023, "detector_2023"},
    {ModelRole::Landmarks, "landmarks"},
    {ModelRole::MatcherReid, "matcher_reid"},
    {ModelRole::MatcherSface, "matcher_sface"},
    {ModelRole::PadNear, "pad_near"},
    {ModelRole::PadWide, "pad_wide"},
}};

std::optional<ModelRole> roleOf(const std::string& text) {
    const auto at = std::ranges::find(kRoles, std::string_view{text}, &std::pair<ModelRole, std::string_view>::second);
    return at == kRoles.end() ? std::nullopt : std::optional(at->first);
}

std::vector<KnownModel> readBuiltIn() {
    initFaceResource();
    QFile file(QStringLiteral(":/anjungan/face/models.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened && "the table of models is built in");
    std::vector<KnownModel> models;
    const auto rows = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())[QStringLiteral("models")].toArray();
    for (const auto& row : rows) {
        const auto text = [&row](const QString& name) { return row.toObject()[name].toString().toStdString(); };
        models.push_back({roleOf(text(QStringLiteral("role"))), text(QStringLiteral("file")), text(QStringLiteral("sha256")),
                          text(QStringLiteral("licence")), text(QStringLiteral("source")), text(QStringLiteral("refused"))});
    }
    assert(!models.empty() && "the table of models is whole");
    return models;
}

} // namespace

std::string_view toText(ModelRole role) {
    const auto at = std::ranges::find(kRoles, role, &std::pair<ModelRole, std::string_view>::first);
    return at == kRoles.end() ? "unknown" : at->second;
}

const KnownModels& KnownModels::builtIn() {
    static const KnownModels models(readBuiltIn());
    return models;
}

const KnownModel* KnownModels::withHash(std::string_view sha256) const {
    const auto at = std::ranges::find(m_models, sha256, &KnownModel::sha256);
    return at == m_models.end() ? nullptr : &*at;
}

const KnownModel* KnownModels::named(std::string_view file) const {
    const auto at = std::ranges::find(m_models, file, &KnownModel::file);
    return at == m_models.end() ? nullptr : &*at;
}

} // namespace anjungan
