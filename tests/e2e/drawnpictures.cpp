#include "e2e/drawnpictures.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

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

void drawSeen(const QString& folder, Seen seen) {
    const QTemporaryDir faces;
    drawFace(faces.filePath(QStringLiteral("faces")));
    QImage frame(faces.filePath(QStringLiteral("faces/face00.jpg")));
    REQUIRE(frame.size() == QSize(1280, 720));
    frame.convertTo(QImage::Format_RGB32);
    const QImage person = frame;
    QPainter painter;
    switch (seen) {
    case Seen::Black:
        frame.fill(Qt::black);
        break;
    case Seen::Green:
        frame.fill(QColor(0, 135, 0));
        break;
    case Seen::Dark:
        painter.begin(&frame);
        painter.fillRect(frame.rect(), QColor(0, 0, 0, 225));
        break;
    case Seen::Two:
        painter.begin(&frame);
        painter.drawImage(QRect(0, 0, 640, 720), person, QRect(320, 0, 640, 720));
        painter.drawImage(QRect(640, 0, 640, 720), person, QRect(320, 0, 640, 720));
        break;
    case Seen::Poster:
        painter.begin(&frame);
        painter.drawImage(QRect(1060, 40, 160, 180), person, QRect(320, 0, 640, 720));
        break;
    case Seen::UpsideDown:
        frame = frame.mirrored(true, true);
        break;
    case Seen::Mirrored:
        frame = frame.mirrored(true, false);
        break;
    case Seen::Tiny:
        frame = frame.scaled(160, 120, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        break;
    case Seen::Large:
        frame = frame.scaled(3840, 2160, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        break;
    }
    if (painter.isActive())
        painter.end();
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(frame.save(folder + QStringLiteral("/frame.jpg"), "JPG", 92));
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
