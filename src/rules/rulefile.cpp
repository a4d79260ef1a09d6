#include "rules/rulefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fstream>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initRulesResource() {
    Q_INIT_RESOURCE(anjungan_rules);
}

namespace anjungan::rules {

namespace {

constexpr std::uintmax_t kMostBytes = 4u << 20;

std::vector<RuleFile> embedded(const QString& folder) {
    initRulesResource();
    std::vector<RuleFile> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return files;
}

} // namespace

std::vector<RuleFile> embeddedRuleFiles() {
    return embedded(QStringLiteral(":/anjungan/rules"));
}

std::vector<RuleFile> embeddedAmendments() {
    auto files = embedded(QStringLiteral(":/anjungan/rules/amendments"));
    for (auto& file : files)
        file.name = std::filesystem::path(file.name).stem().string();
    return files;
}

Result<RuleFile> readRuleFile(const std::filesystem::path& path) {
    const std::string name = path.string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::NotFound, name + ": there is no such file", name);
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorCode::InvalidInput, name + ": is not a file", name);
    if (std::filesystem::file_size(path, error) > kMostBytes)
        return fail(ErrorCode::InvalidInput, name + ": is too large for a rules file (4 MiB)", name);
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return fail(ErrorCode::Io, name + ": can't be read", name);
    return RuleFile{name, std::move(text)};
}

Result<std::vector<RuleFile>> readRuleFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".json" && !entry.is_directory())
            paths.push_back(entry.path());
    if (error)
        return fail(ErrorCode::NotFound, folder.string() + ": is no folder that can be read", folder.string());
    std::ranges::sort(paths);
    std::vector<RuleFile> files;
    for (const auto& path : paths) {
        auto file = readRuleFile(path);
        if (!file)
            return passOn(file);
        file->name = path.filename().string();
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace anjungan::rules
