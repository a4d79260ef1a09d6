#include "gui/shell/speaker.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <filesystem>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

QString contentOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A program named espeak-ng in a folder of its own, which writes down what it gets and then "speaks" until it is ended.
class StandInEngine {
public:
    StandInEngine() {
        const std::string here = m_folder.path().string();
        // exec: the process that the kiosk ends is the one that goes on speaking.
        const auto program = m_folder.write("espeak-ng", "#!/bin/sh\necho \"$@\" > " + here + "/arguments.part\ncat > " + here +
                                                             "/text.part\necho $$ > " + here + "/pid.part\nmv " + here +
                                                             "/arguments.part " + here + "/arguments\nmv " + here + "/text.part " +
                                                             here + "/text\nmv " + here + "/pid.part " + here + "/pid\nexec sleep 600\n");
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        qputenv("PATH", (here + ":" + m_path.toStdString()).c_str());
    }
    ~StandInEngine() { qputenv("PATH", m_path); }

    /// What was handed over, once the engine has all of it.
    [[nodiscard]] bool hasHeard() const { return QTest::qWaitFor([this] { return std::filesystem::exists(m_folder / "pid"); }, 20000); }
    [[nodiscard]] QString text() const { return contentOf(m_folder / "text"); }
    [[nodiscard]] QString arguments() const { return contentOf(m_folder / "arguments").trimmed(); }
    [[nodiscard]] std::filesystem::path process() const {
        return std::filesystem::path("/proc") / contentOf(m_folder / "pid").trimmed().toStdString();
    }
    /// Whether the process is there and no corpse that waits to be collected.
    [[nodiscard]] bool speaks() const {
        const QString state = contentOf(process() / "stat").section(QLatin1Char(')'), -1).trimmed().left(1);
        return !state.isEmpty() && state != QStringLiteral("Z") && state != QStringLiteral("X");
    }
    /// Until it is silent, without a turn of the event loop: nothing of ours may be needed for that.
    [[nodiscard]] bool fallsSilent() const {
        const QDeadlineTimer deadline(20'000);
        while (speaks() && !deadline.hasExpired())
            QThread::yieldCurrentThread();
        return !speaks();
    }
    void forget() const {
        for (const char* const name : {"pid", "text", "arguments"})
            std::filesystem::remove(m_folder / name);
    }

private:
    TemporaryFolder m_folder;
    QByteArray m_path = qgetenv("PATH");
};

} // namespace

TEST_CASE("the engine gets the words on its standard input, and the voice of the language") {
    const StandInEngine engine;
    EspeakSpeaker speaker;
    REQUIRE(speaker.isAvailable());
    speaker.say(QStringLiteral("Saldo JHT Anda.\nSebentar, é"));
    REQUIRE(engine.hasHeard());
    CHECK(engine.text() == QStringLiteral("Saldo JHT Anda.\nSebentar, é"));
    CHECK(engine.arguments() == QStringLiteral("-v id -s 135 --stdin"));
    engine.forget();
    speaker.count(QStringLiteral("Tiga dua satu"));
    REQUIRE(engine.hasHeard());
    CHECK(engine.text() == QStringLiteral("Tiga dua satu"));
    CHECK(engine.arguments() == QStringLiteral("-v id -s 240 --stdin"));
    engine.forget();
    speaker.setVoice(QStringLiteral("en-gb"));
    speaker.say(QStringLiteral("Your JHT balance"));
    REQUIRE(engine.hasHeard());
    CHECK(engine.arguments() == QStringLiteral("-v en-gb -s 135 --stdin"));
}

TEST_CASE("stop silences the engine without a turn of the event loop") {
    const StandInEngine engine;
    EspeakSpeaker speaker;
    speaker.say(QStringLiteral("Silakan"));
    REQUIRE(engine.hasHeard());
    REQUIRE(engine.speaks());
    speaker.stop();
    CHECK(engine.fallsSilent());
}

TEST_CASE("something new to say silences what is being said") {
    const StandInEngine engine;
    EspeakSpeaker speaker;
    speaker.say(QStringLiteral("Satu"));
    REQUIRE(engine.hasHeard());
    const auto first = engine.process();
    engine.forget();
    speaker.say(QStringLiteral("Dua"));
    REQUIRE(engine.hasHeard());
    CHECK(engine.text() == QStringLiteral("Dua"));
    CHECK(QTest::qWaitFor([&first] { return !std::filesystem::exists(first); }, 20000));
    CHECK(engine.speaks());
}

TEST_CASE("the speaker that ends takes its engine with it") {
    const StandInEngine engine;
    {
        EspeakSpeaker speaker;
        speaker.say(QStringLiteral("Silakan"));
        REQUIRE(engine.hasHeard());
    }
    CHECK(engine.fallsSilent());
}

TEST_CASE("where there is no engine the speaker says so and is silent") {
    const QByteArray path = qgetenv("PATH");
    const TemporaryFolder nothing;
    qputenv("PATH", nothing.path().c_str());
    EspeakSpeaker speaker;
    CHECK_FALSE(speaker.isAvailable());
    speaker.say(QStringLiteral("Silakan"));
    speaker.stop();
    qputenv("PATH", path);
}
