#include "gui/home/homepage.h"
#include "gui/home/tilebutton.h"
#include "gui/shell/icons.h"
#include "gui/shell/theme.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QApplication>

using namespace anjungan::gui;

TEST_CASE("home has the eight tiles in their order, each with icon, name and a line") {
    HomePage home;
    home.retranslate();
    const auto tiles = home.findChildren<TileButton*>();
    REQUIRE(tiles.size() == 8);
    QStringList names;
    for (const TileButton* tile : tiles) {
        names << tile->text();
        CHECK_FALSE(tile->line().isEmpty());
        CHECK_FALSE(lineIcon(tile->iconName(), Qt::black, 32, 1).isNull());
    }
    CHECK(names.join(QLatin1Char('|')) ==
          QStringLiteral("Daftar|Cek Saldo|Klaim JHT|Lacak Klaim|Simulasi JHT|Kartu Digital|Pengkinian Data|Bantuan"));
}

TEST_CASE("the tiles stand four in a row on a wide screen and two on a tall one") {
    const Theme theme(*qApp, {});
    HomePage home;
    home.resize(1800, 700);
    home.show();
    QCoreApplication::sendPostedEvents();
    const auto tiles = home.findChildren<TileButton*>();
    CHECK(tiles[0]->y() == tiles[3]->y());
    home.resize(980, 1500);
    QCoreApplication::sendPostedEvents();
    CHECK(tiles[0]->y() == tiles[1]->y());
    CHECK(tiles[2]->y() > tiles[0]->y());
}

TEST_CASE("all eight tiles and the staff entrance fit a low screen without scrolling, in every text size") {
    for (const int percent : {100, 125, 150, 200}) {
        ThemeSetup small;
        small.screen = {1280, 1024};
        small.textPercent = percent;
        const Theme theme(*qApp, small);
        HomePage home;
        home.resize(1184, 780);
        home.show();
        QCoreApplication::sendPostedEvents();
        CAPTURE(percent);
        CHECK(home.minimumSizeHint().height() <= 780);
    }
}

TEST_CASE("home comes to rest: nobody touches it for hours, and nothing is to be laid out then") {
    ThemeSetup setup;
    setup.textPercent = GENERATE(100, 200);
    const Theme theme(*qApp, setup);
    HomePage home;
    home.resize(1800, 700);
    home.show();
    anjungan::test::layOut();
}

TEST_CASE("a tile that is brief on the screen tells its line to a screen reader and to the voice") {
    HomePage home;
    home.retranslate();
    TileButton* const tile = home.findChildren<TileButton*>().front();
    tile->setShape(TileButton::Shape::Brief);
    CHECK(tile->accessibleDescription() == tile->line());
    CHECK(home.spokenText().contains(tile->line()));
}

TEST_CASE("a tile measures its words anew when they, or their letters, become larger") {
    Theme theme(*qApp, {});
    TileButton tile;
    tile.setText(QStringLiteral("Daftar"));
    const QSize before = tile.sizeFor(TileButton::Shape::Upright);
    tile.setText(QStringLiteral("Pengkinian Data Peserta"));
    const QSize longer = tile.sizeFor(TileButton::Shape::Upright);
    CHECK(longer.width() > before.width());
    theme.setTextPercent(200);
    const QSize larger = tile.sizeFor(TileButton::Shape::Upright);
    CHECK(larger.width() > longer.width());
    CHECK(larger.height() > longer.height());
    tile.setText(QStringLiteral("Daftar"));
    theme.setTextPercent(100);
    CHECK(tile.sizeFor(TileButton::Shape::Upright) == before);
}
