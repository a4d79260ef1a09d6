#include "gui/shell/middle.h"

#include "gui/shell/pageframe.h"
#include "gui/shell/samplepages.h"
#include "support/catch.h"
#include "support/laidout.h"

#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>

using namespace anjungan::gui;
using anjungan::test::layOut;

namespace {

/// A page as high as it is told to be, and the rest of its height empty.
class HighPage : public Page {
public:
    explicit HighPage(int height, QWidget* parent) : Page(parent), rows(new QVBoxLayout(this)), content(new QWidget(this)) {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(content);
        rows->addStretch();
        content->setFixedHeight(height);
    }
    [[nodiscard]] QString heading() const override { return QStringLiteral("Siapa Anda?"); }

    QVBoxLayout* rows;
    QWidget* content;
};

struct Standing {
    explicit Standing(QSize size, int height = 300) : page(new HighPage(height, frame.pageParent())) {
        frame.resize(size);
        frame.show();
        frame.showPage(page);
        layOut();
    }
    [[nodiscard]] int topOf(const char* name) const {
        const auto* const widget = frame.findChild<QWidget*>(QLatin1StringView(name));
        return widget->mapTo(&frame, QPoint()).y();
    }
    [[nodiscard]] int above() const { return topOf("headPanel") - frame.findChild<QWidget*>(QStringLiteral("topBar"))->height(); }
    [[nodiscard]] QScrollArea& area() const { return *frame.findChild<QScrollArea*>(QStringLiteral("scrollArea")); }
    [[nodiscard]] int below() const {
        const QWidget& shown = *frame.page();
        const QWidget& content = *static_cast<const HighPage&>(shown).content;
        return topOf("scrollArea") + area().height() - content.mapTo(&frame, QPoint(0, content.height())).y();
    }
    [[nodiscard]] bool scrolls() const { return area().verticalScrollBar()->maximum() > 0; }

    SilentSpeaker speaker;
    PageFrame frame{speaker};
    HighPage* page;
};

/// Says that it would be content with less than it takes.
class Modest : public QWidget {
public:
    Modest(int said, int taken, QWidget* parent) : QWidget(parent), m_said(said), m_taken(taken) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] int heightForWidth(int) const override { return m_said; }
    [[nodiscard]] QSize sizeHint() const override { return {300, m_said}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, m_taken}; }

private:
    int m_said;
    int m_taken;
};

constexpr QSize kPortrait(1080, 1920);

} // namespace

TEST_CASE("in a window that is higher than wide a short page stands in the middle, heading and all") {
    const Standing standing(kPortrait);
    CHECK(standing.above() > 300);
    CHECK(std::abs(standing.above() - standing.below()) < 60);
}

TEST_CASE("in a wide window the heading stands under the top bar") {
    const Standing standing({1920, 1080});
    CHECK(standing.above() == 0);
}

TEST_CASE("what takes all of the height, as a list does, begins under the top bar") {
    Standing standing(kPortrait);
    standing.page->rows->insertWidget(1, new QTableWidget);
    layOut();
    CHECK(standing.above() == 0);
}

TEST_CASE("a page that is longer than the window begins under the top bar and scrolls") {
    const Standing standing(kPortrait, 3000);
    CHECK(standing.above() == 0);
    CHECK(standing.scrolls());
}

TEST_CASE("data that comes before anybody has touched the page puts it in the middle anew") {
    Standing standing(kPortrait);
    standing.page->content->setFixedHeight(900);
    layOut();
    CHECK(std::abs(standing.above() - standing.below()) < 60);
}

TEST_CASE("what comes below after a touch moves nothing away from under the finger, as long as it has room") {
    Standing standing(kPortrait);
    const int before = standing.above();
    standing.frame.silence();
    standing.page->content->setFixedHeight(700);
    layOut();
    CHECK(standing.above() == before);
    standing.page->content->setFixedHeight(1300);
    layOut();
    CHECK(standing.above() < before);
    CHECK_FALSE(standing.scrolls());
}

TEST_CASE("the next page finds its own middle, also after a touch; so does a page in another window") {
    Standing standing(kPortrait);
    const int before = standing.above();
    standing.frame.silence();
    auto* const next = new HighPage(900, standing.frame.pageParent());
    standing.frame.showPage(next);
    layOut();
    CHECK(standing.above() < before);
    standing.frame.showPage(standing.page);
    layOut();
    CHECK(standing.above() == before);
    standing.frame.silence();
    standing.frame.resize(1920, 1080);
    layOut();
    CHECK(standing.above() == 0);
    standing.frame.resize(kPortrait);
    layOut();
    CHECK(standing.above() == before);
}

TEST_CASE("a page that said that it would fit beside what is left above, and does not, begins under the top bar") {
    Standing standing(kPortrait, 0);
    const int room = standing.above() + standing.area().height();
    standing.page->rows->insertWidget(0, new Modest(room - 400, room - 50, standing.page));
    standing.frame.showPage(standing.page);
    layOut();
    CHECK(standing.above() == 0);
    CHECK_FALSE(standing.scrolls());
}
