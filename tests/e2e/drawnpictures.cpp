#include "e2e/drawnpictures.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QProcess>

namespace anjungan::test {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    INFO(program.toStdString() << ": " << process.errorString().toStdString() << " "
                               << process.readAllStandardError().toStdString());
    REQUIRE(ended);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

void drawFace(const QString& folder) {
    static_cast<void>(outputOf(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"),
                               {QStringLiteral("--draw-demo"), folder}));
}

void drawNobody(const QString& folder) {
    REQUIRE(QDir().mkpath(folder));
    for (int i = 0; i < 6; ++i) {
        QImage wall(640, 360, QImage::Format_RGB32);
        for (int y = 0; y < wall.height(); ++y)
            for (int x = 0; x < wall.width(); ++x)
                wall.setPixelColor(x, y, QColor::fromHsv(30, 40, 120 + (x * 3 + y * 5 + i * 7) % 80));
        REQUIRE(wall.save(folder + QStringLiteral("/wall-%1.png").arg(i)));
    }
}

QString folderCamera(const QString& folder) {
    return QStringLiteral("folder:") + folder;
}

} // namespace anjungan::test
