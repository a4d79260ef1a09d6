// A backup is worth what its restore is worth: both are tried out on the live store.

#include "service/backupdrill.h"

#include "service/context.h"
#include "base/durable.h"
#include "service/openstore.h"
#include "service/storecopy.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace anjungan::service {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMark = ".drill-";

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

/// A folder of its own that only its owner enters, held while it is in use and gone afterwards, whatever comes.
class Scratch {
public:
    static Result<Scratch> make(const fs::path& at, const std::string& storeName) {
        removeLeftOver(at, storeName + std::string(kMark));
        std::string name = (at / (storeName + std::string(kMark) + "XXXXXX")).string();
        if (::mkdtemp(name.data()) == nullptr)
            return fail(ErrorCode::Io, "no folder can be made there for the drill", at.string());
        auto hold = FolderHold::take(name);
        if (!hold)
            return passOn(hold);
        return Scratch(name, std::move(*hold));
    }

    Scratch(Scratch&& other) noexcept : m_path(std::exchange(other.m_path, {})), m_hold(std::move(other.m_hold)) {}

    Scratch& operator=(Scratch&&) = delete;

    ~Scratch() {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    Scratch(fs::path path, FolderHold hold) : m_path(std::move(path)), m_hold(std::move(hold)) {}

    /// What a killed drill left behind: nobody holds it any more.
    static void removeLeftOver(const fs::path& at, const std::string& start) {
        std::error_code failed;
        std::vector<fs::path> folders;
        for (fs::directory_iterator entry(at, failed), end; !failed && entry != end; entry.increment(failed))
            if (entry->is_directory(failed) && entry->path().filename().string().starts_with(start))
                folders.push_back(entry->path());
        for (const fs::path& folder : folders)
            if (const auto free = FolderHold::take(folder); free)
                fs::remove_all(folder, failed);
    }

    fs::path m_path;
    FolderHold m_hold;
};

Result<std::vector<store::Figure>> figuresOfCopy(const StoreSettings& settings, const Clock& clock) {
    const auto copy = store::Database::open(databaseOptions(settings), clock);
    if (!copy)
        return passOn(copy);
    return store::figuresOf(**copy);
}

/// The figures of the live store and a copy of it, both of the same moment, while others go on writing.
Result<std::vector<store::Figure>> copyWithFigures(store::Database& database, const fs::path& file) {
    auto moment = store::Transaction::begin(database, store::Transaction::Access::Read);
    if (!moment)
        return passOn(moment);
    auto figures = store::figuresOf(database);
    if (!figures)
        return figures;
    if (const auto copied = database.backupTo(file); !copied)
        return passOn(copied);
    if (const auto done = moment->commit(); !done)
        return passOn(done);
    return figures;
}

} // namespace

std::vector<DrillRow> heldAgainst(const std::vector<store::Figure>& live, const std::vector<store::Figure>& restored) {
    std::vector<DrillRow> rows;
    for (const store::Figure& figure : live) {
        const auto same = std::ranges::find(restored, figure.name, &store::Figure::name);
        rows.push_back({figure.name, figure.value, same == restored.end() ? std::string() : same->value});
    }
    for (const store::Figure& figure : restored)
        if (std::ranges::find(live, figure.name, &store::Figure::name) == live.end())
            rows.push_back({figure.name, {}, figure.value});
    return rows;
}

Result<DrillReport> Backups::drill(const fs::path& at, const ProgressFunction& progress) {
    const auto scratch = Scratch::make(at, m_settings.store.filename().string());
    if (!scratch)
        return passOn(scratch);
    const auto tell = [&](const char* what, int done) {
        if (progress)
            progress({what, done, 3, {}});
    };
    const fs::path backup = scratch->path() / "backup";
    const StoreSettings restored = copyAt(m_settings, scratch->path() / "restored");
    DrillReport report;
    tell("backup", 0);
    auto start = std::chrono::steady_clock::now();
    const auto live = copyWithFigures(m_context->database(), unfinishedName(backup));
    if (!live)
        return passOn(live);
    const auto made = finishCopy(*m_context, m_settings, backup);
    if (!made)
        return passOn(made);
    report.bytes = made->bytes;
    report.backupTook = since(start);
    tell("restore", 1);
    start = std::chrono::steady_clock::now();
    if (const auto back = restoreCopy(backup, restored, m_context->rules(), m_context->clock()); !back)
        return passOn(back);
    report.restoreTook = since(start);
    tell("comparison", 2);
    const auto copied = figuresOfCopy(restored, m_context->clock());
    if (!copied)
        return passOn(copied);
    report.rows = heldAgainst(*live, *copied);
    return report;
}

} // namespace anjungan::service
