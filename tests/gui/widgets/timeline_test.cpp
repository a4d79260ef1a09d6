#include "gui/widgets/timeline.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>

using namespace anjungan::gui;

TEST_CASE("a timeline tells each step and its day in words, and leaves room for the signs before them") {
    const Theme theme(*qApp, {});
    Timeline timeline;
    timeline.setSteps({{QStringLiteral("a"), QStringLiteral("Diterima"), QStringLiteral("Senin"), Timeline::Stage::Done},
                       {QStringLiteral("b"), QStringLiteral("Diperiksa"), QStringLiteral("Belum"), Timeline::Stage::Later}});
    timeline.resize(600, 400);
    timeline.show();
    QCoreApplication::sendPostedEvents();
    const auto labels = timeline.findChildren<QLabel*>();
    REQUIRE(labels.size() == 4);
    for (const QLabel* const label : labels)
        CHECK(label->x() >= Metrics::of(timeline).icon);
    CHECK(timeline.findChild<QLabel*>(QStringLiteral("value_b"))->text() == QStringLiteral("Belum"));
    CHECK(labels[2]->y() > labels[1]->y());
}
