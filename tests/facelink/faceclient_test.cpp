#include "support/catch.h"
#include "support/loglines.h"
#include "support/temporaryfolder.h"

#include "facelink/faceclient.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>

#include <QProcess>
#include <QTest>

using namespace anjungan;

namespace {

constexpr int kPatienceMs = 20000;

QString program(const TemporaryFolder& folder, const std::string& script) {
    const auto file = folder.write("face", "#!/bin/bash\n" + script + "\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return QString::fromStdString(file.string());
}

/// The first trouble that a client tells when this stands in for anjungan-face.
std::optional<FaceTrouble> troubleWith(const QString& programPath) {
    FaceClient client(programPath, CameraSource::parse("device:0").value());
    std::optional<FaceTrouble> told;
    QObject::connect(&client, &FaceClient::cameraUnavailable, &client, [&told](FaceTrouble trouble) { told = trouble; });
    client.activate();
    (void)QTest::qWaitFor([&told] { return told.has_value(); }, kPatienceMs);
    return told;
}

/// Of a script: a line for each start, for hasStarted().
std::string noteStart(const TemporaryFolder& folder) {
    return "echo $$ >> " + (folder / "starts").string();
}

bool hasStarted(const TemporaryFolder& folder, int times) {
    const auto started = [&] {
        std::ifstream starts(folder / "starts");
        return std::count(std::istreambuf_iterator<char>(starts), {}, '\n') >= times;
    };
    return QTest::qWaitFor(started, kPatienceMs);
}

} // namespace

TEST_CASE("A program that is not there is told") {
    CHECK(troubleWith(QStringLiteral("/nonexistent/anjungan-face")) == FaceTrouble::ProcessMissing);
}

TEST_CASE("A program that ends at once is told, with a line in the log that says how") {
    const TemporaryFolder folder;
    const test::LogLines log;
    CHECK(troubleWith(program(folder, "exit 3")) == FaceTrouble::ProcessSilent);
    CHECK(log.count("ended with status 3") >= 1);
    CHECK(log.count("no pictures: process_silent") == 1);
    CHECK(troubleWith(program(folder, "kill -9 $$")) == FaceTrouble::ProcessSilent);
    CHECK(log.count("ended by signal 9") >= 1);
}

TEST_CASE("A program that speaks nonsense is told and replaced") {
    const TemporaryFolder folder;
    const auto path = program(folder, noteStart(folder) + "; printf 'GET / HTTP/1.1 and more nonsense' >&$2; exec sleep 60");
    FaceClient client(path, CameraSource::parse("device:0").value());
    std::optional<FaceTrouble> told;
    QObject::connect(&client, &FaceClient::cameraUnavailable, &client, [&told](FaceTrouble trouble) { told = trouble; });
    client.activate();
    CHECK(hasStarted(folder, 2));
    CHECK(told == FaceTrouble::ProcessSilent);
}

TEST_CASE("A program that starts and stays silent is told although it lives") {
    const TemporaryFolder folder;
    CHECK(troubleWith(program(folder, "exec sleep 60")) == FaceTrouble::CameraLost);
}

TEST_CASE("A process whose camera hangs is told, killed and replaced") {
    const TemporaryFolder folder;
    const auto bytes = encode(facemessage::Started{1}) + encode(facemessage::Unavailable{FaceTrouble::CameraHung});
    const auto words = folder.write("words", bytes.toStdString());
    const auto path = program(folder, "cat " + words.string() + " >&$2; exec sleep 60");
    FaceClient client(path, CameraSource::parse("device:0").value());
    std::optional<FaceTrouble> told;
    QObject::connect(&client, &FaceClient::cameraUnavailable, &client, [&told](FaceTrouble trouble) { told = trouble; });
    client.activate();
    REQUIRE(QTest::qWaitFor([&client] { return client.processId() != 0; }, kPatienceMs));
    const auto first = client.processId();
    CHECK(QTest::qWaitFor([&] { return client.processId() != 0 && client.processId() != first; }, kPatienceMs));
    CHECK(told == FaceTrouble::CameraHung);
}

TEST_CASE("What a run of before said late counts for nobody after it: neither its picture nor its hints") {
    const TemporaryFolder folder;
    const facemessage::Shot stale{"\xff\xd8\xff of the person before", {}, {}, "their template"};
    const facemessage::Shot own{"\xff\xd8\xff of this person", {}, {}, "their own"};
    const auto say = [&folder](const char* name, const QByteArray& bytes) {
        return "cat " + folder.write(name, bytes.toStdString()).string() + " >&$2;";
    };
    // It lives, says what was left of the first run once the second is asked for, and only then that the second has begun.
    const std::string script = say("first", encode(facemessage::Started{1}) + encode(facemessage::Hint{FaceHint::NoFace})) + "while [ ! -e " +
                               (folder / "go").string() + " ]; do " + say("beat", encode(facemessage::Heartbeat{})) + "sleep 0.1; done;" +
                               say("late", encode(facemessage::Hint{FaceHint::TooDark}) + encode(facemessage::Progress{0.9}) + encode(stale) +
                                               encode(facemessage::Missed{}) + encode(facemessage::Started{1}) + encode(stale)) +
                               say("second", encode(facemessage::Started{2}) + encode(facemessage::Hint{FaceHint::Good}) + encode(own)) +
                               "exec sleep 60";
    FaceClient client(program(folder, script), CameraSource::parse("device:0").value());
    std::vector<FaceHint> hints;
    std::vector<QByteArray> shots;
    int others = 0;
    QObject::connect(&client, &FaceClient::hintChanged, &client, [&hints](FaceHint hint) { hints.push_back(hint); });
    QObject::connect(&client, &FaceClient::shotTaken, &client,
                     [&shots](const QByteArray& jpeg, const FaceMeasures&, const FaceFindings&, const QByteArray&) { shots.push_back(jpeg); });
    QObject::connect(&client, &FaceClient::shotMissed, &client, [&others] { ++others; });
    QObject::connect(&client, &FaceClient::progressChanged, &client, [&others](double share) { others += share > 0; });
    client.activate();
    REQUIRE(QTest::qWaitFor([&hints] { return hints.size() == 1; }, kPatienceMs));
    SECTION("another person on the page") {
        client.deactivate();
        client.activate();
    }
    SECTION("once more") {
        client.retake();
    }
    SECTION("another camera") {
        client.setSource(CameraSource::parse("device:1").value());
    }
    folder.write("go", "");
    REQUIRE(QTest::qWaitFor([&shots] { return !shots.empty(); }, kPatienceMs));
    CHECK(shots == std::vector<QByteArray>{own.jpeg});
    CHECK(hints == std::vector<FaceHint>{FaceHint::NoFace, FaceHint::Good});
    CHECK(others == 0);
}

TEST_CASE("Nobody is taken for gone by what the camera of before said late") {
    const TemporaryFolder folder;
    const auto say = [&folder](const char* name, const QByteArray& bytes) { return "cat " + folder.write(name, bytes.toStdString()).string() + " >&$2;"; };
    const std::string script = say("first", encode(facemessage::Started{1}) + encode(facemessage::Seen{true})) + "while [ ! -e " + (folder / "go").string() +
                               " ]; do " + say("beat", encode(facemessage::Heartbeat{})) + "sleep 0.1; done;" +
                               say("late", encode(facemessage::Seen{false}) + encode(facemessage::Started{2}) + encode(facemessage::Seen{true})) + "exec sleep 60";
    FaceClient client(program(folder, script), CameraSource::parse("device:0").value());
    std::vector<bool> seen;
    QObject::connect(&client, &FaceClient::personSeen, &client, [&seen](bool somebody) { seen.push_back(somebody); });
    client.setWatching(true);
    // Once before it knows, once as it sees.
    REQUIRE(QTest::qWaitFor([&seen] { return seen.size() == 2; }, kPatienceMs));
    client.setSource(CameraSource::parse("device:1").value());
    folder.write("go", "");
    REQUIRE(QTest::qWaitFor([&seen] { return seen.size() == 3; }, kPatienceMs));
    CHECK(seen == std::vector<bool>{true, true, true});
}

TEST_CASE("A camera that watched nobody and then fails, ends or is taken by a page hides nothing from whoever comes") {
    const TemporaryFolder folder;
    const auto [name, last] = GENERATE(table<const char*, std::string>({{"fails", "exec sleep 60"}, {"ends", "exit 3"}, {"taken", "exec sleep 60"}}));
    INFO(name);
    const bool fails = name == std::string("fails");
    const auto say = [&folder](const char* file, const QByteArray& bytes) { return "cat " + folder.write(file, bytes.toStdString()).string() + " >&$2;"; };
    const std::string script = say("gone", encode(facemessage::Started{1}) + encode(facemessage::Seen{false})) + "while [ ! -e " + (folder / "go").string() +
                               " ]; do " + say("beat", encode(facemessage::Heartbeat{})) + "sleep 0.1; done;" +
                               (fails ? say("lost", encode(facemessage::Unavailable{FaceTrouble::CameraLost})) : "") + last;
    FaceClient client(program(folder, script), CameraSource::parse("device:0").value());
    std::optional<bool> seen;
    QObject::connect(&client, &FaceClient::personSeen, &client, [&seen](bool somebody) { seen = somebody; });
    client.setWatching(true);
    REQUIRE(QTest::qWaitFor([&seen] { return seen == false; }, kPatienceMs));
    if (name == std::string("taken"))
        client.activate();
    else
        folder.write("go", "");
    CHECK(QTest::qWaitFor([&seen] { return seen == true; }, kPatienceMs));
}

TEST_CASE("A try that brought no picture is a line in the log that says why, a warning where the camera is to be mended") {
    const auto [hint, line] = GENERATE(table<FaceHint, const char*>({{FaceHint::SeveralFaces, "[info] face: a try without a picture: several_faces"},
                                                                     {FaceHint::CameraCovered, "[warning] face: a try without a picture: camera_covered"},
                                                                     {FaceHint::UpsideDown, "[warning] face: a try without a picture: upside_down"}}));
    const TemporaryFolder folder;
    const test::LogLines log;
    const auto words = folder.write("words", (encode(facemessage::Started{1}) + encode(facemessage::Hint{FaceHint::NoFace}) + encode(facemessage::Hint{hint}) +
                                              encode(facemessage::Missed{})).toStdString());
    FaceClient client(program(folder, "cat " + words.string() + " >&$2; exec sleep 60"), CameraSource::parse("device:0").value());
    int missed = 0;
    QObject::connect(&client, &FaceClient::shotMissed, &client, [&missed] { ++missed; });
    client.activate();
    REQUIRE(QTest::qWaitFor([&missed] { return missed == 1; }, kPatienceMs));
    CHECK(log.count(line) == 1);
    CHECK(log.count("a try without a picture") == 1);
}

TEST_CASE("An idle client tells nothing and ends its process") {
    const TemporaryFolder folder;
    FaceClient client(program(folder, "exec sleep 60"), CameraSource::parse("device:0").value());
    int told = 0;
    QObject::connect(&client, &FaceClient::cameraUnavailable, &client, [&told] { ++told; });
    client.prestart();
    REQUIRE(QTest::qWaitFor([&client] { return client.processId() != 0; }, kPatienceMs));
    const auto process = client.processId();
    client.end();
    CHECK(client.processId() == 0);
    const auto gone = [process] { return !std::filesystem::exists("/proc/" + std::to_string(process)); };
    CHECK(QTest::qWaitFor(gone, kPatienceMs));
    CHECK(told == 0);
}

TEST_CASE("Somebody who comes before a camera that has been given a rest does not wait for its end") {
    const TemporaryFolder folder;
    FaceClient client(program(folder, noteStart(folder) + "; exit 3"), CameraSource::parse("device:0").value());
    client.activate();
    REQUIRE(hasStarted(folder, FaceWatchdog::kManyStarts));
    client.deactivate();
    client.activate();
    // With rests between them these would take longer than the patience.
    CHECK(hasStarted(folder, FaceWatchdog::kManyStarts + 5));
}

/// A program that says one word of each run and ends. Each process is told of another run, counted from one.
QString saysAndEnds(const TemporaryFolder& folder, int starts, const FaceMessage& word) {
    for (int run = 1; run <= starts; ++run)
        folder.write("word" + std::to_string(run), (encode(facemessage::Started{static_cast<quint32>(run)}) + encode(word)).toStdString());
    return program(folder, noteStart(folder) + "; cat " + (folder / "word").string() + "$(wc -l < " + (folder / "starts").string() + ") >&$2; sleep 0.2");
}

TEST_CASE("A process that tells whether somebody is there, or what to do, works, however often it ends") {
    const TemporaryFolder folder;
    constexpr int kStarts = FaceWatchdog::kManyStarts + 3;
    const bool watches = GENERATE(true, false);
    const FaceMessage word = watches ? FaceMessage(facemessage::Seen{true}) : FaceMessage(facemessage::Hint{FaceHint::NoFace});
    FaceClient client(saysAndEnds(folder, kStarts, word), CameraSource::parse("device:0").value());
    if (watches)
        client.setWatching(true);
    else
        client.activate();
    // As above: with a rest after the first ten this would take too long.
    CHECK(hasStarted(folder, kStarts));
}

TEST_CASE("Whoever ends the program leaves no process behind and waits for none") {
    const TemporaryFolder folder;
    qint64 process = 0;
    {
        FaceClient client(program(folder, noteStart(folder) + "; exec sleep 60"), CameraSource::parse("device:0").value());
        client.activate();
        REQUIRE(hasStarted(folder, 1));
        process = client.processId();
    }
    CHECK_FALSE(std::filesystem::exists("/proc/" + std::to_string(process)));
    CHECK(QCoreApplication::instance()->findChildren<QProcess*>().isEmpty());
}
