#include "biometrics/enginefactory.h"

#include "base/qttext.h"
#include "biometrics/modelfolder.h"
#include "face/oneshotcall.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace anjungan::oneshot {

namespace {

namespace fs = std::filesystem;

std::string_view stateOf(const AddedModel& model) {
    if (model.file.state != ModelFile::State::Usable)
        return toText(model.file.state);
    return model.added ? "added" : "already there";
}

std::string roleOf(const ModelFile& file) {
    return file.known && file.known->role ? std::string(toText(*file.known->role)) : "-";
}

void tell(const Call& call, const ModelFile& file, std::string_view state, const std::string& reason) {
    if (call.json) {
        QJsonObject json{{QStringLiteral("file"), toQ(file.name())},
                         {QStringLiteral("state"), toQ(state)},
                         {QStringLiteral("sha256"), toQ(file.sha256)},
                         {QStringLiteral("bytes"), static_cast<qint64>(file.bytes)}};
        if (file.known && file.known->role) {
            json[QStringLiteral("role")] = toQ(roleOf(file));
            json[QStringLiteral("licence")] = toQ(file.known->licence);
            json[QStringLiteral("source")] = toQ(file.known->source);
        }
        if (!reason.empty())
            json[QStringLiteral("reason")] = toQ(reason);
        print(json);
        return;
    }
    std::printf("%-14s %-14s %s%s%s\n", std::string(state).c_str(), roleOf(file).c_str(), file.name().c_str(),
                reason.empty() ? "" : ": ", reason.c_str());
}

/// Files that were copied and give nonsense on this machine are taken away again.
bool dropNonsense(const Call& call, std::vector<AddedModel>& models) {
    const auto engine = EngineFactory::probe({call.models, call.cascades});
    if (!engine)
        return false;
    bool dropped = false;
    for (auto& model : models) {
        if (!model.added)
            continue;
        const auto& name = model.file.known->file;
        const auto complaint = std::ranges::find_if(engine->complaints, [&name](const std::string& c) { return c.starts_with(name + ":"); });
        if (complaint == engine->complaints.end())
            continue;
        std::error_code failure;
        fs::remove(call.models / name, failure);
        complain(*complaint);
        dropped = true;
    }
    return dropped;
}

} // namespace

// 0 when something usable is there and nothing was damaged, 1 when some were damaged or refused, 2 when nothing could be used.
int addModelFiles(const Call& call) {
    if (call.models.empty())
        return complain("say where the models folder is: --models FOLDER");
    auto models = addModels(call.files[0], call.models, KnownModels::builtIn());
    if (!models)
        return complain(models.error());
    int usable = 0;
    bool refused = dropNonsense(call, *models);
    for (const auto& model : *models) {
        const auto state = model.file.state;
        usable += state == ModelFile::State::Usable;
        refused = refused || (state != ModelFile::State::Usable && state != ModelFile::State::Unknown);
        tell(call, model.file, stateOf(model), model.file.reason());
        if (state == ModelFile::State::Damaged || state == ModelFile::State::Refused || state == ModelFile::State::Unreadable)
            complain(model.file.name() + ": " + model.file.reason());
    }
    if (usable == 0)
        return complain(call.files[0].string() + ": no model in this folder can be used");
    return refused ? kSomeRefused : kDone;
}

int listModelFiles(const Call& call) {
    std::error_code failure;
    if (!fs::exists(call.models, failure)) {
        if (!call.json)
            std::printf("no models are installed: the cascades of package opencv-data are used\n");
        return kDone;
    }
    const auto files = readModelFolder(call.models, KnownModels::builtIn());
    if (!files)
        return complain(files.error());
    const auto engine = EngineFactory::probe({call.models, call.cascades});
    for (const auto& file : *files) {
        const auto isThis = [&file](const ModelMark& mark) { return mark.sha256 == file.sha256; };
        const bool used = engine && std::ranges::any_of(engine->models, isThis);
        tell(call, file, used ? "in use" : file.state == ModelFile::State::Usable ? "not in use" : toText(file.state), file.reason());
    }
    if (!call.json && engine)
        std::printf("engine: %s\n", engine->name.c_str());
    return kDone;
}

} // namespace anjungan::oneshot
