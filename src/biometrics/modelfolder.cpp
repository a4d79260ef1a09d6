#include "biometrics/modelfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestModel = 64u << 20;

std::string hashOf(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

void judge(ModelFile& file, const KnownModels& known) {
    file.known = known.withHash(file.sha256);
    if (file.known) {
        file.state = file.known->role ? ModelFile::State::Usable : ModelFile::State::Refused;
        return;
    }
    file.known = known.named(file.name());
    file.state = file.known ? ModelFile::State::Damaged : ModelFile::State::Unknown;
}

ModelFile readModel(const fs::path& path, const KnownModels& known) {
    ModelFile model;
    model.path = path;
    std::error_code failure;
    model.bytes = fs::file_size(path, failure);
    QFile file(QString::fromStdString(path.string()));
    if (failure || (model.bytes <= kLargestModel && !file.open(QIODevice::ReadOnly))) {
        model.state = ModelFile::State::Unreadable;
        return model;
    }
    if (model.bytes <= kLargestModel) {
        model.content = file.readAll();
        model.sha256 = hashOf(model.content);
    }
    judge(model, known);
    if (model.state != ModelFile::State::Usable)
        model.content.clear();
    return model;
}

Result<std::vector<fs::path>> filesIn(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        return fail(ErrorCode::NotFound, "no such folder: " + folder.string(), folder.string());
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unreadable;
        if (entry->is_regular_file(unreadable) && !entry->path().filename().string().starts_with('.'))
            files.push_back(entry->path());
    }
    if (failure)
        return fail(ErrorCode::Io, "the folder can't be read: " + folder.string(), folder.string());
    std::ranges::sort(files);
    return files;
}

Result<void> write(const fs::path& to, const QByteArray& content) {
    // Models are no secret: the kiosk's user reads what an administrator has put there.
    QSaveFile file(QString::fromStdString(to.string()));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) &&
                         file.commit();
    if (!written)
        return fail(ErrorCode::Io, "can't write " + to.string() + ": " + file.errorString().toStdString(), to.string());
    return {};
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code failure;
    if (fs::is_directory(folder, failure))
        return {};
    fs::create_directories(folder, failure);
    if (!failure)
        fs::permissions(folder, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read |
                                    fs::perms::others_exec, failure);
    if (failure)
        return fail(ErrorCode::Io, "can't make the folder " + folder.string(), folder.string());
    return {};
}

} // namespace

std::string ModelFile::reason() const {
    switch (state) {
    case State::Usable:
        return {};
    case State::Damaged:
        return "the content is not that of " + known->file + " (sha256 " + (sha256.empty() ? "not taken" : sha256) +
               "): fetch the file anew";
    case State::Refused:
        return known->refused;
    case State::Unknown:
        return "no model that the face step knows";
    case State::Unreadable:
        return "the file can't be read";
    }
    return {};
}

std::string_view toText(ModelFile::State state) {
    switch (state) {
    case ModelFile::State::Usable:
        return "usable";
    case ModelFile::State::Damaged:
        return "damaged";
    case ModelFile::State::Refused:
        return "refused";
    case ModelFile::State::Unknown:
        return "unknown";
    case ModelFile::State::Unreadable:
        return "unreadable";
    }
    return "unknown";
}

Result<std::vector<ModelFile>> readModelFolder(const fs::path& folder, const KnownModels& known) {
    const auto files = filesIn(folder);
    if (!files)
        return passOn(files);
    std::vector<ModelFile> models;
    for (const auto& file : *files)
        models.push_back(readModel(file, known));
    return models;
}

Result<std::vector<AddedModel>> addModels(const fs::path& from, const fs::path& folder, const KnownModels& known) {
    const auto files = filesIn(from);
    if (!files)
        return passOn(files);
    std::vector<AddedModel> added;
    for (const auto& path : *files) {
        AddedModel model{readModel(path, known), false};
        if (model.file.state == ModelFile::State::Usable) {
            if (const auto made = makeFolder(folder); !made)
                return passOn(made);
            const auto to = folder / model.file.known->file;
            if (readModel(to, known).sha256 != model.file.sha256) {
                if (const auto written = write(to, model.file.content); !written)
                    return passOn(written);
                model.added = true;
            }
        }
        model.file.content.clear();
        added.push_back(std::move(model));
    }
    return added;
}

} // namespace anjungan
