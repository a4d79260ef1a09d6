#include "app/picturesaver.h"

#include "support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace anjungan;

TEST_CASE("every picture is written when the saver is asked, in whatever folder, however many came at once") {
    const QTemporaryDir folder;
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    PictureSaver saver;
    constexpr int kMany = 40;
    for (int i = 0; i < kMany; ++i)
        saver.save(picture, QStringLiteral("%1/id-light/%2.png").arg(folder.path()).arg(i));
    CHECK(saver.finish().isEmpty());
    CHECK(QDir(folder.path() + QStringLiteral("/id-light")).entryList(QDir::Files).size() == kMany);
    CHECK(QImage(folder.path() + QStringLiteral("/id-light/39.png")).convertToFormat(QImage::Format_RGB32) == picture);
}

TEST_CASE("what could not be written is told once") {
    QImage picture(10, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    PictureSaver saver;
    const QString nowhere = QStringLiteral("/proc/nowhere/1.png");
    saver.save(picture, nowhere);
    CHECK(saver.finish() == QStringList{nowhere});
    CHECK(saver.finish().isEmpty());
}

TEST_CASE("a sheet shows every picture of its look in order with its name below") {
    const QTemporaryDir folder;
    const QList<QColor> colours{Qt::darkGreen, Qt::darkRed, Qt::darkBlue, Qt::white, Qt::yellow, Qt::cyan, Qt::magenta, Qt::black, Qt::red};
    const QString file = folder.filePath(QStringLiteral("sheet-id-light.png"));
    ContactSheet places;
    PictureSaver saver;
    for (qsizetype i = 0; i < colours.size(); ++i) {
        QImage picture(1920, 1080, QImage::Format_RGB32);
        picture.fill(colours[i]);
        places.add(picture, {});
        saver.save(picture, folder.filePath(QStringLiteral("id-light/%1-page.png").arg(i)), file);
        saver.save(picture, folder.filePath(QStringLiteral("id-dark/%1-page.png").arg(i)), folder.filePath(QStringLiteral("sheet-id-dark.png")));
    }
    saver.save(QImage(10, 10, QImage::Format_RGB32), folder.filePath(QStringLiteral("alone.png")));
    CHECK(saver.finish().isEmpty());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("sheet-*")}, QDir::Files) == QStringList{QStringLiteral("sheet-id-dark.png"), QStringLiteral("sheet-id-light.png")});
    const QImage sheet = QImage(file).convertToFormat(QImage::Format_RGB32);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QRect place = places.placeOf(static_cast<std::size_t>(i));
        REQUIRE(sheet.rect().contains(place));
        CHECK(sheet.pixelColor(place.center()) == colours[i]);
        CHECK(sheet.pixelColor(place.bottomRight()) == colours[i]);
        const QImage name = sheet.copy(place.left(), place.bottom() + 1, place.width(), 20);
        QImage nothing(name.size(), QImage::Format_RGB32);
        nothing.fill(name.pixel(name.width() - 1, 0));
        CHECK(name != nothing);
    }
    // The ninth page begins a second row.
    CHECK(places.placeOf(8).left() == places.placeOf(0).left());
    CHECK(places.placeOf(8).top() > places.placeOf(0).bottom());
}
