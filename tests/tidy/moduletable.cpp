#include "tidy/moduletable.h"

#include <map>

namespace anjungan::tidy {

namespace {

using Names = std::set<std::string, std::less<>>;

/// The arrows of docs/ARCHITECTURE.md: module, and what its files may include besides their own module.
const std::map<std::string, Names, std::less<>>& table() {
    static const std::map<std::string, Names, std::less<>> arrows = {
        {"base", {}},
        {"domain", {"base"}},
        {"rules", {"base", "domain"}},
        {"store", {"base", "domain", "rules"}},
        {"sync", {"base", "domain", "rules"}},
        {"service", {"base", "domain", "rules", "store", "sync"}},
        {"print", {"base"}},
        {"facelink", {"base"}},
        {"biometrics", {"base", "facelink"}},
        {"face", {"base", "biometrics", "facelink"}},
        {"gui", {"base", "domain", "facelink", "print", "rules", "service"}},
        {"admin", {"base", "domain", "print", "rules", "service"}},
        {"app", {"base", "domain", "facelink", "gui", "print", "rules", "service", "store", "sync"}},
    };
    return arrows;
}

void addWithAll(std::string_view module, Names& into) {
    if (!into.emplace(module).second)
        return;
    if (const auto row = table().find(module); row != table().end())
        for (const std::string& next : row->second)
            addWithAll(next, into);
}

std::string_view nextFolder(std::string_view path) {
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// The programs' main files compose clock, store and printer; nothing else of the command line sees the store.
bool composes(std::string_view path) {
    return path.starts_with("src/admin/main.") || path.starts_with("src/admin/composition.");
}

} // namespace

std::string_view moduleOf(std::string_view path) {
    for (const std::string_view top : {"src/", "tests/"})
        if (path.starts_with(top))
            return nextFolder(path.substr(top.size()));
    return {};
}

bool isModule(std::string_view name) {
    return table().contains(name);
}

Names reachableFrom(std::string_view path) {
    const std::string_view module = moduleOf(path);
    Names reachable;
    if (path.starts_with("tests/")) {
        for (const std::string_view helper : {"support", "tidy", "bench", "e2e", "faults"})
            reachable.emplace(helper);
        if (isModule(module))
            addWithAll(module, reachable);
        else
            for (const auto& [name, unused] : table())
                reachable.insert(name);
        return reachable;
    }
    if (const auto row = table().find(module); row != table().end())
        reachable = row->second;
    reachable.emplace(module);
    if (composes(path))
        reachable.insert({"store", "sync"});
    return reachable;
}

} // namespace anjungan::tidy
