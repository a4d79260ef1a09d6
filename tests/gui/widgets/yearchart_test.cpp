#include "gui/widgets/yearchart.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QImage>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

struct Chart {
    Chart() {
        chart.resize(900, 200);
        chart.setBars({{QStringLiteral("2024"), Rupiah{1'000'000}}, {QStringLiteral("2025"), Rupiah{2'000'000}},
                       {QStringLiteral("2026"), Rupiah{-5}}, {QStringLiteral("2027"), Rupiah{1}}});
    }
    /// Pixels in the accent in a quarter of the width.
    int inked(int quarter) {
        const QImage picture = chart.grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = quarter * 225; x < (quarter + 1) * 225; ++x)
                count += picture.pixelColor(x, y) == theme.tokens().accent ? 1 : 0;
        return count;
    }

    Theme theme{*qApp, {}};
    YearChart chart;
};

} // namespace

TEST_CASE("a bar is as high as its amount is beside the highest, and nothing below nought") {
    Chart c;
    CHECK(c.chart.barHeight(1) > 100);
    CHECK(c.chart.barHeight(0) == c.chart.barHeight(1) / 2);
    CHECK(c.chart.barHeight(2) == 0);
    CHECK(c.chart.barHeight(3) == 2);
    CHECK(c.chart.barHeight(4) == 0);
    CHECK(c.inked(1) > 1.8 * c.inked(0));
    CHECK(c.inked(2) == 0);
}

TEST_CASE("hidden figures leave nothing to read from the heights") {
    Chart c;
    c.chart.setFiguresHidden(true);
    CHECK(c.chart.barHeight(0) == c.chart.barHeight(1));
    CHECK(c.chart.barHeight(0) == c.chart.barHeight(2));
}

TEST_CASE("a chart without years, or of nothing, is painted without a bar") {
    Chart c;
    c.chart.setBars({});
    CHECK(c.inked(0) == 0);
    c.chart.setBars({{QStringLiteral("2026"), Rupiah{}}});
    CHECK(c.chart.barHeight(0) == 0);
}
