#pragma once

#include "support/catch.h"

#include <QProcess>
#include <QString>

#include <string>
#include <vector>

namespace anjungan::admin::test {

struct Run {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs the real anjunganctl with these words and this on standard input.
inline Run runProgram(const std::vector<std::string>& words, const std::string& input = {}) {
    const QString folder = qEnvironmentVariable("ANJUNGAN_BIN_DIR", QString::fromUtf8(ANJUNGAN_BIN_DIR));
    QStringList arguments;
    for (const auto& word : words)
        arguments << QString::fromStdString(word);
    QProcess process;
    process.start(folder + QStringLiteral("/anjunganctl"), arguments);
    REQUIRE(process.waitForStarted());
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace anjungan::admin::test
