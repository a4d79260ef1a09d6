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
