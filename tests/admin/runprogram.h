#pragma once

#include "support/catch.h"

#include <QProcess>
#include <QString>

#include <optional>
#include <string>
#include <vector>

#include <grp.h>
#include <unistd.h>

namespace anjungan::admin::test {

struct Run {
    int status = -1;
    std::string out;
    std::string err;
};

inline QString programPath() {
    return qEnvironmentVariable("ANJUNGAN_BIN_DIR", QString::fromUtf8(ANJUNGAN_BIN_DIR)) + QStringLiteral("/anjunganctl");
}

inline Run finish(QProcess& process, const std::string& input) {
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

inline QStringList toList(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << QString::fromStdString(word);
    return list;
}

/// Runs the real anjunganctl with these words and this on standard input.
inline Run runProgram(const std::vector<std::string>& words, const std::string& input = {}) {
    QProcess process;
    process.start(programPath(), toList(words));
    REQUIRE(process.waitForStarted());
    return finish(process, input);
}

/// The same as another user, which only the superuser can; nothing where that user can't reach the program.
inline std::optional<Run> runProgramAs(unsigned user, const std::vector<std::string>& words) {
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([user] {
        if (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0)
            ::_exit(126);
    });
    process.start(programPath(), toList(words));
    if (!process.waitForStarted())
        return std::nullopt;
    return finish(process, {});
}

} // namespace anjungan::admin::test
