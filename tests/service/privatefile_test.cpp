#include "service/privatefile.h"

#include "service/maintenance.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/syscall.h>
#include <unistd.h>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

/// What this program asked the system to bring to the disk, and what of it fails.
std::vector<std::string> g_synced;
std::string g_failing;

} // namespace

/// In the place of the C library's for this program: notes the path, then does it.
extern "C" int fsync(int descriptor) {
    const std::string path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor)).string();
    g_synced.push_back(path);
    if (path == g_failing) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

TEST_CASE("a private file is on the disk, its name in the folder too, before it says so") {
    const QTemporaryDir folder;
    const std::string path = std::filesystem::canonical(folder.path().toStdString()).string();
    auto file = PrivateFile::create(path + "/list.csv");
    REQUIRE(file);
    REQUIRE(file->write("line\n"));
    g_synced.clear();
    REQUIRE(file->close());
    CHECK(g_synced == std::vector<std::string>{path + "/list.csv", path});
}

TEST_CASE("what could not be brought to the disk is not marked as handed over") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    REQUIRE(branch.services().profiles.confirm(person.id, {}, branch.face(person.id, PhotoPurpose::DataUpdate)));
    const auto maintenance = Maintenance::open(branch.settings(), builtInRules(), branch.clock).value();
    const auto waiting = maintenance->outbox().value().size();
    REQUIRE(waiting > 0);
    const QTemporaryDir folder;
    const std::string path = std::filesystem::canonical(folder.path().toStdString()).string();
    for (const std::string& failing : {path + "/messages.jsonl", path}) {
        g_failing = failing;
        const auto exported = maintenance->exportOutbox(path + "/messages.jsonl", true);
        g_failing.clear();
        REQUIRE_FALSE(exported);
        CHECK(exported.error().code == ErrorCode::Io);
        CHECK_FALSE(std::filesystem::exists(path + "/messages.jsonl"));
        CHECK(maintenance->outbox().value().size() == waiting);
    }
    REQUIRE(maintenance->exportOutbox(path + "/messages.jsonl", true));
    CHECK(maintenance->outbox().value().empty());
}
