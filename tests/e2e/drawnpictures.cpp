#include "e2e/drawnpictures.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>

#include <filesystem>

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

void drawPoorly(const QString& folder, const QString& photograph, Poor poor) {
    REQUIRE(QDir().mkpath(folder));
    const QImage photo(photograph);
    REQUIRE_FALSE(photo.isNull());
    QImage frame(1280, 720, QImage::Format_RGB32);
    frame.fill(photo.pixelColor(10, 10));
    QPainter painter(&frame);
    const QImage person = photo.scaledToHeight(frame.height(), Qt::SmoothTransformation);
    painter.drawImage((frame.width() - person.width()) / 2, 0, person);
    if (poor == Poor::Dark)
        painter.fillRect(frame.rect(), QColor(0, 0, 0, 228));
    painter.end();
    if (poor == Poor::Blurred) {
        const QImage coarse = frame.scaledToWidth(frame.width() / 14, Qt::SmoothTransformation);
        frame = coarse.scaled(frame.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    }
    // At once in place of what stood there: the camera may be looking at it.
    const std::filesystem::path part = (folder + QStringLiteral("/frame.part")).toStdString();
    REQUIRE(frame.save(QString::fromStdString(part.string()), "PNG"));
    std::filesystem::rename(part, part.parent_path() / "frame.png");
}

QString folderCamera(const QString& folder) {
    return QStringLiteral("folder:") + folder;
}

} // namespace anjungan::test
