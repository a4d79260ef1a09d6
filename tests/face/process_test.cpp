// What becomes of the process itself: killed, hanging, called wrongly, left alone.

#include "face/processcamera.h"

#include <array>
#include <csignal>
#include <fstream>
#include <set>

#include <QProcess>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// anjungan-face with the other end of its socket in our hands.
class BareProcess {
public:
    BareProcess() {
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data());
        const int childEnd = m_ends[1];
        m_process.setChildProcessModifier([childEnd] { ::fcntl(childEnd, F_SETFD, 0); });
        m_process.start(faceProgram(), {QStringLiteral("--socket"), QString::number(childEnd)});
        REQUIRE(m_process.waitForStarted());
        ::close(childEnd);
    }

    ~BareProcess() {
        close();
        m_process.kill();
        m_process.waitForFinished();
    }

    void write(const QByteArray& bytes) {
        REQUIRE(::send(m_ends[0], bytes.data(), static_cast<size_t>(bytes.size()), 0) > 0);
    }

    void close() {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
        m_ends[0] = -1;
    }

    std::optional<int> exitStatus() {
        if (!m_process.waitForFinished(kProcessPatienceMs) || m_process.exitStatus() != QProcess::NormalExit)
            return std::nullopt;
        return m_process.exitCode();
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    QProcess m_process;
};

int runFace(const QStringList& arguments) {
    QProcess process;
    process.start(faceProgram(), arguments);
    return process.waitForFinished(kProcessPatienceMs) ? process.exitCode() : -1;
}

} // namespace

TEST_CASE("A window that stood still for longer than the process may be silent takes it for neither dead nor blind") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    // How long the start took is no part of this, as long as the process was not taken for dead.
    CHECK(camera.wasOnlyLate());
    camera.troubles.clear();
    for (int stall = 0; stall < 3; ++stall) {
        QProcess::execute(QStringLiteral("sleep"), {QString::number(FaceWatchdog::kSilenceLimit.count() / 1000 + 1)});
        REQUIRE(camera.waitForPreview());
    }
    CHECK(camera.troubles.empty());
}

TEST_CASE("A killed process is replaced and the camera comes back") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    const auto killed = camera.client().processId();
    REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
    const auto replaced = [&] { return camera.client().processId() != 0 && camera.client().processId() != killed; };
    REQUIRE(camera.waitFor("another process", replaced));
    CHECK(camera.waitForShot());
}

/// The files that the process may write to: no sockets, pipes, devices or memory.
std::set<std::string> writableFiles(qint64 process) {
    const std::filesystem::path place = "/proc/" + std::to_string(process);
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(place / "fd")) {
        std::error_code gone;
        const auto target = std::filesystem::read_symlink(entry.path(), gone);
        std::ifstream info(place / "fdinfo" / entry.path().filename());
        std::string word;
        unsigned flags = 0;
        while (info >> word)
            if (word == "flags:")
                info >> std::oct >> flags;
        const bool isFile = target.is_absolute() && !target.string().starts_with("/dev/") && !target.string().starts_with("/memfd:");
        if (!gone && isFile && (flags & O_ACCMODE) != O_RDONLY)
            found.insert(target.string());
    }
    return found;
}

TEST_CASE("From the first preview to the shot the process holds no file that it could write a picture to") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    std::set<std::string> files;
    int looks = 0;
    const auto isTaken = [&] {
        if (const auto process = camera.client().processId(); process != 0) {
            files.merge(writableFiles(process));
            ++looks;
        }
        return camera.shots > 0;
    };
    REQUIRE(camera.waitFor("a shot", isTaken));
    CHECK(looks > 3);
    // Whoever runs this test may leave files open to all that it starts, as its log.
    for (const std::string& inherited : writableFiles(::getpid()))
        files.erase(inherited);
    CHECK(files == std::set<std::string>());
}

TEST_CASE("Killed at any moment of the step, the process is replaced and the person still gets a shot") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    const auto killNow = [&camera] {
        const auto killed = camera.client().processId();
        REQUIRE(killed != 0);
        REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
        REQUIRE(camera.waitFor("another process", [&] {
            return camera.client().processId() != 0 && camera.client().processId() != killed;
        }));
    };
    SECTION("before the page opens") {
        camera.client().prestart();
        REQUIRE(camera.waitFor("the process", [&] { return camera.client().processId() != 0; }));
        const auto killed = camera.client().processId();
        REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
        REQUIRE(camera.waitFor("its end", [&] { return camera.client().processId() != killed; }));
        camera.client().activate();
    }
    SECTION("while it loads") {
        camera.client().activate();
        REQUIRE(camera.waitFor("the process", [&] { return camera.client().processId() != 0; }));
        killNow();
    }
    SECTION("in the steady second") {
        camera.client().activate();
        REQUIRE(camera.waitFor("progress", [&] { return camera.progress > 0.2; }));
        killNow();
        CHECK(camera.progress == 0);
    }
    SECTION("after a shot that is to be repeated") {
        camera.client().activate();
        REQUIRE(camera.waitForShot());
        killNow();
    }
    CHECK(camera.waitForShot());
    CHECK_FALSE(camera.lastJpeg.isEmpty());
}

TEST_CASE("A hanging process is told, killed and replaced") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    const auto hanging = camera.client().processId();
    REQUIRE(::kill(static_cast<pid_t>(hanging), SIGSTOP) == 0);
    CHECK(camera.wasOnlyLate());
    camera.troubles.clear();
    camera.backs = 0;
    REQUIRE(camera.waitForTrouble(FaceTrouble::ProcessSilent));
    camera.troubles.pop_back();
    CHECK(camera.wasOnlyLate());
    REQUIRE(camera.waitFor("another process", [&] {
        return camera.client().processId() != 0 && camera.client().processId() != hanging;
    }));
    CHECK(camera.waitFor("camera back", [&camera] { return camera.backs > 0; }));
    CHECK(camera.client().processId() != hanging);
    const auto isGone = [hanging] { return !std::filesystem::exists("/proc/" + std::to_string(hanging)); };
    CHECK(camera.waitFor("its end", isGone));
}

TEST_CASE("The process ends when the other end of its socket closes") {
    const TemporaryFolder folder;
    BareProcess face;
    face.write(encode(facemessage::Start{1, "folder:" + demoFolder(folder).string()}));
    face.close();
    CHECK(face.exitStatus() == 0);
}

TEST_CASE("Nonsense on the socket ends the process with an error, not a crash") {
    BareProcess face;
    SECTION("foreign bytes") { face.write("GET / HTTP/1.1\r\n\r\n"); }
    SECTION("a message of the wrong direction") { face.write(encode(facemessage::Hint{FaceHint::Good})); }
    SECTION("an unknown source") { face.write(encode(facemessage::Start{1, "http://camera"})); }
    CHECK(face.exitStatus() == 1);
}

TEST_CASE("Wrong calls are refused with status 2") {
    const TemporaryFolder folder;
    CHECK(runFace({}) == 2);
    CHECK(runFace({QStringLiteral("--socket"), QStringLiteral("soon")}) == 2);
    CHECK(runFace({QStringLiteral("--socket"), QStringLiteral("77")}) == 2);
    CHECK(runFace({QStringLiteral("--measure"), QStringLiteral("/nonexistent.jpg")}) == 2);
    const auto text = folder.write("a.jpg", "this is text");
    CHECK(runFace({QStringLiteral("--measure"), QString::fromStdString(text.string())}) == 2);
}

TEST_CASE("What no camera can have given is not measured") {
    const TemporaryFolder folder;
    const auto measure = [](const std::filesystem::path& file) {
        return runFace({QStringLiteral("--measure"), QString::fromStdString(file.string())});
    };
    const auto one = folder / "one.png";
    REQUIRE(QImage(1, 1, QImage::Format_RGB32).save(QString::fromStdString(one.string())));
    CHECK(measure(one) == 2);
    const auto whole = demoFolder(folder) / "face00.jpg";
    CHECK(measure(whole) == 0);
    std::filesystem::resize_file(whole, std::filesystem::file_size(whole) / 2);
    CHECK(measure(whole) == 2);
}

TEST_CASE("The demo's folder is drawn by a command") {
    const TemporaryFolder folder;
    const auto demo = QString::fromStdString((folder / "demo").string());
    REQUIRE(runFace({QStringLiteral("--draw-demo"), demo}) == 0);
    CHECK(runFace({QStringLiteral("--measure"), demo + QStringLiteral("/face00.jpg")}) == 0);
    CHECK(runFace({QStringLiteral("--draw-demo"), demo}) == 1);
}
