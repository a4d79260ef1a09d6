#include "gui/shell/samplepages.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

const QString kA = QStringLiteral("a");

struct Started {
    Started() { flow.start(&parent); }
    QWidget parent;
    SampleFlow flow;
};

} // namespace

TEST_CASE("a flow begins at its first step and makes only that page") {
    Started s;
    CHECK(s.flow.currentId() == QStringLiteral("first"));
    CHECK(s.flow.made == 1);
    CHECK(s.flow.stepNumber() == 1);
    CHECK(s.flow.stepCount() == 3);
}

TEST_CASE("a page that refuses keeps the person on it and names its field") {
    Started s;
    QWidget* field = nullptr;
    QString text;
    QObject::connect(&s.flow, &Flow::refused, &s.flow, [&](MessageKind, const QString& t, QWidget* f) { text = t; field = f; });
    s.flow.next();
    CHECK(s.flow.currentId() == QStringLiteral("first"));
    CHECK(text == QStringLiteral("Silakan isi dulu."));
    CHECK(field == static_cast<SamplePage*>(s.flow.page())->edit);
    CHECK(s.flow.savedSteps.isEmpty());
}

TEST_CASE("each step is saved before the next one is shown") {
    Started s;
    s.flow.holdSaves = true;
    s.flow.answer(kA);
    s.flow.next();
    CHECK(s.flow.isBusy());
    CHECK(s.flow.currentId() == QStringLiteral("first"));
    (*s.flow.waiting)({});
    CHECK_FALSE(s.flow.isBusy());
    CHECK(s.flow.currentId() == QStringLiteral("second"));
}

TEST_CASE("taps while a save runs are ignored") {
    Started s;
    s.flow.holdSaves = true;
    s.flow.answer(kA);
    for (int tap = 0; tap < 10; ++tap)
        s.flow.next();
    s.flow.back();
    CHECK_FALSE(s.flow.goTo(QStringLiteral("first")));
    CHECK(s.flow.savedSteps.size() == 1);
    (*s.flow.waiting)({});
    CHECK(s.flow.currentId() == QStringLiteral("second"));
}

TEST_CASE("an answer to a save that comes twice moves on once") {
    Started s;
    s.flow.holdSaves = true;
    s.flow.answer(kA);
    s.flow.next();
    const Flow::Saved saved = *s.flow.waiting;
    saved({});
    saved({});
    CHECK(s.flow.currentId() == QStringLiteral("second"));
}

TEST_CASE("a save that fails stays on the page and says so") {
    Started s;
    s.flow.saveResult = fail(ErrorCode::DiskFull, "full");
    QSignalSpy refused(&s.flow, &Flow::refused);
    s.flow.answer(kA);
    s.flow.next();
    CHECK(s.flow.currentId() == QStringLiteral("first"));
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().at(1).toString().contains(QStringLiteral("penuh")));
}

TEST_CASE("a step can't be entered while an earlier one lacks its answer") {
    Started s;
    CHECK_FALSE(s.flow.mayEnter(QStringLiteral("third")));
    CHECK_FALSE(s.flow.goTo(QStringLiteral("third")));
    CHECK(s.flow.currentId() == QStringLiteral("first"));
    s.flow.first = s.flow.second = kA;
    CHECK(s.flow.goTo(QStringLiteral("third")));
    CHECK(s.flow.currentId() == QStringLiteral("third"));
}

TEST_CASE("a draft is resumed at the step asked for, or at the first that lacks its answer") {
    QWidget parent;
    SampleFlow flow;
    flow.first = kA;
    flow.start(&parent, QStringLiteral("third"));
    CHECK(flow.currentId() == QStringLiteral("second"));
    SampleFlow other;
    other.first = other.second = kA;
    other.start(&parent, QStringLiteral("third"));
    CHECK(other.currentId() == QStringLiteral("third"));
}

TEST_CASE("a step that doesn't apply is passed over both ways") {
    Started s;
    s.flow.leftOut = QStringLiteral("second");
    s.flow.answer(kA);
    s.flow.next();
    CHECK(s.flow.currentId() == QStringLiteral("third"));
    s.flow.back();
    CHECK(s.flow.currentId() == QStringLiteral("first"));
}

TEST_CASE("going back keeps what was typed") {
    Started s;
    s.flow.answer(kA);
    s.flow.next();
    s.flow.answer(QStringLiteral("typed"));
    s.flow.back();
    s.flow.next();
    CHECK(static_cast<SamplePage*>(s.flow.page())->edit->text() == QStringLiteral("typed"));
    CHECK(s.flow.made == 2);
}

TEST_CASE("Ubah returns to where it was chosen once the answer is given") {
    Started s;
    s.flow.first = s.flow.second = kA;
    s.flow.goTo(QStringLiteral("third"));
    REQUIRE(s.flow.visit(QStringLiteral("first")));
    s.flow.answer(QStringLiteral("b"));
    s.flow.next();
    CHECK(s.flow.currentId() == QStringLiteral("third"));
    CHECK(s.flow.first == QStringLiteral("b"));
}

TEST_CASE("back from the first step cancels, after the last it finishes, each once") {
    Started s;
    QSignalSpy cancelled(&s.flow, &Flow::cancelled);
    s.flow.back();
    s.flow.back();
    CHECK(cancelled.size() == 1);

    Started t;
    QSignalSpy finished(&t.flow, &Flow::finished);
    for (int step = 0; step < 3; ++step) {
        t.flow.answer(kA);
        t.flow.next();
    }
    t.flow.next();
    CHECK(finished.size() == 1);
}

TEST_CASE("suspending keeps the draft, presses no button, and answers whatever the outcome") {
    for (const bool answerable : {true, false}) {
        Started s;
        s.flow.saveResult = fail(ErrorCode::StoreBusy, "busy");
        s.flow.answer(answerable ? kA : QString());
        bool answered = false;
        s.flow.suspend([&] { answered = true; });
        CHECK(answered);
        CHECK(s.flow.kept == 1);
        CHECK(s.flow.savedSteps.isEmpty());
        CHECK(s.flow.first == (answerable ? kA : QString()));
    }
}

TEST_CASE("a flow deletes its pages, and a late answer to its save harms nobody") {
    QWidget parent;
    auto flow = std::make_unique<SampleFlow>();
    flow->start(&parent);
    flow->holdSaves = true;
    flow->answer(kA);
    flow->next();
    const Flow::Saved late = *flow->waiting;
    const QPointer<Page> page = flow->page();
    flow.reset();
    CHECK(page.isNull());
    late({});
}
