#include "gui/shell/kioskwindow.h"
#include "gui/home/feedbackpage.h"
#include "gui/home/tilebutton.h"
#include "gui/shell/focusring.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/stillherepanel.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan;
using namespace anjungan::gui;
using namespace std::chrono_literals;

namespace {

struct Kiosk {
    Kiosk() {
        window.resize(1920, 1080);
        window.show();
    }
    SampleFlow* start() {
        auto flow = std::make_unique<SampleFlow>();
        SampleFlow* const started = flow.get();
        window.startFlow(std::move(flow));
        return started;
    }
    QAbstractButton* button(const char* name) { return window.findChild<QAbstractButton*>(QLatin1String(name)); }

    Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    KioskWindow window{theme, speaker, KioskOptions{.tapGuard = 0ms}};
    QSignalSpy ended{&window, &KioskWindow::sessionEnded};
};

} // namespace

TEST_CASE("reading aloud ends with the session that asked for it") {
    Kiosk k;
    k.start();
    QTest::mouseClick(k.button("speakButton"), Qt::LeftButton);
    REQUIRE(k.window.frame().isReading());
    k.window.endSession();
    CHECK(k.ended.size() == 1);
    CHECK_FALSE(k.window.frame().isReading());
    CHECK_FALSE(k.speaker.speaking);
    k.speaker.said.clear();
    k.start();
    CHECK(k.speaker.said.isEmpty());
}

TEST_CASE("the window begins at home and each tile says what was chosen") {
    Kiosk k;
    CHECK(k.window.frame().page() == &k.window.home());
    QList<HomeTile> chosen;
    QObject::connect(&k.window, &KioskWindow::tileChosen, &k.window, [&](HomeTile tile) { chosen << tile; });
    QTest::mouseClick(k.button("claimTile"), Qt::LeftButton);
    QTest::mouseClick(k.button("helpTile"), Qt::LeftButton);
    CHECK(chosen == QList{HomeTile::Claim, HomeTile::Help});
}

TEST_CASE("a flow is shown, and its end leads home with its outcome") {
    Kiosk k;
    QSignalSpy finished(&k.window, &KioskWindow::flowFinished);
    SampleFlow* const flow = k.start();
    CHECK(k.window.frame().page() == flow->page());
    for (int i = 0; i < 3; ++i) {
        flow->answer(QStringLiteral("a"));
        flow->next();
    }
    CHECK(finished.size() == 1);
    CHECK(k.window.frame().page() == &k.window.home());
    CHECK(k.window.flow() == nullptr);
}

TEST_CASE("home comes to rest in large letters with a message over it, on every screen") {
    Kiosk k;
    for (const QSize size : {QSize(1366, 768), QSize(1280, 1024), QSize(1080, 1920), QSize(1920, 1080)})
        for (const int percent : {200, 100}) {
            CAPTURE(size.width(), percent);
            k.theme.setScreen(size);
            k.window.resize(size);
            k.theme.setTextPercent(percent);
            k.window.frame().showMessage(MessageKind::Notice, QStringLiteral("Angkat tangan Anda dan tunggu di sini. Petugas akan datang, isian Anda tetap tersimpan."));
            // Where the tiles and the scroll bar each follow the other, this never ends.
            QTest::qWait(20);
            for (const TileButton* const tile : k.window.home().findChildren<TileButton*>())
                CHECK(tile->mapTo(&k.window, QPoint(tile->width(), 0)).x() <= size.width());
            k.window.frame().clearMessage();
        }
}

TEST_CASE("no language is offered that the kiosk does not have") {
    Kiosk k;
    CHECK(k.button("languageButton")->isHidden());
}

TEST_CASE("figures are hidden after 30 s and shown again at a touch") {
    Kiosk k;
    auto* const page = static_cast<SamplePage*>(k.start()->page());
    k.window.idleGuard().pass(30s);
    CHECK(page->figuresHidden);
    QTest::mouseClick(k.button("helpButton"), Qt::LeftButton);
    CHECK_FALSE(page->figuresHidden);
}

TEST_CASE("figures are hidden earlier where a camera sees nobody any more, and a touch shows them again") {
    Kiosk k;
    auto* const page = static_cast<SamplePage*>(k.start()->page());
    k.window.setPersonSeen(false);
    k.window.idleGuard().pass(10s);
    CHECK_FALSE(page->figuresHidden); // no camera is asked
    KioskOptions options{.tapGuard = 0ms};
    options.idle.faceless = 5s;
    KioskWindow watched(k.theme, k.speaker, options);
    QSignalSpy wanted(&watched, &KioskWindow::personWatched);
    watched.startFlow(std::make_unique<SampleFlow>());
    CHECK(wanted.empty()); // nobody has signed in
    watched.setSignedIn(true);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toBool());
    auto* const shown = static_cast<SamplePage*>(watched.flow()->page());
    watched.setPersonSeen(false);
    watched.idleGuard().pass(5s);
    CHECK(shown->figuresHidden);
    watched.setPersonSeen(true);
    CHECK(shown->figuresHidden);
    watched.idleGuard().touched();
    CHECK_FALSE(shown->figuresHidden);
    watched.endSession();
    CHECK_FALSE(wanted.back().front().toBool());
}

TEST_CASE("after 90 s the page is covered, and the large button gives all the time again") {
    Kiosk k;
    k.start();
    k.window.idleGuard().pass(90s);
    auto* const panel = k.window.findChild<StillHerePanel*>();
    REQUIRE(panel);
    CHECK(panel->geometry() == k.window.rect());
    CHECK(k.window.focusWidget() == panel->findChild<QPushButton*>(QStringLiteral("stayButton")));
    QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("stayButton")), Qt::LeftButton);
    CHECK_FALSE(panel->isVisible());
    CHECK(k.window.idleGuard().untilEnd() == 150s);
    CHECK(k.window.flow() != nullptr);
}

TEST_CASE("after 150 s the draft is saved and everything is forgotten") {
    Kiosk k;
    SampleFlow* const flow = k.start();
    const QPointer<Page> page = flow->page();
    flow->answer(QStringLiteral("a"));
    flow->holdSaves = true;
    k.theme.setTextPercent(200);
    QApplication::clipboard()->setText(QStringLiteral("secret"));
    k.window.idleGuard().pass(150s);
    CHECK(flow->kept == 1);
    CHECK(k.ended.empty());
    (*flow->waiting)({});
    CHECK(k.ended.size() == 1);
    CHECK(k.window.frame().page() == &k.window.home());
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(k.theme.setup().textPercent == 100);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.isNull());
}

TEST_CASE("Selesai is there while somebody is signed in and does the same at once") {
    Kiosk k;
    CHECK_FALSE(k.button("endButton")->isVisible());
    k.window.setSignedIn(true);
    k.start();
    CHECK(k.button("endButton")->isVisible());
    QTest::mouseClick(k.button("endButton"), Qt::LeftButton);
    CHECK(k.ended.size() == 1);
    CHECK_FALSE(k.button("endButton")->isVisible());
}

TEST_CASE("who ends by hand is forgotten first and asked one thing then, in their own look, and one tap is the answer") {
    Kiosk k;
    QSignalSpy said(&k.window, &KioskWindow::feedbackGiven);
    k.window.setSignedIn(true);
    k.start();
    k.theme.setTextPercent(200);
    QTest::mouseClick(k.button("endButton"), Qt::LeftButton);
    CHECK(k.ended.size() == 1);
    CHECK(k.window.flow() == nullptr);
    REQUIRE(qobject_cast<FeedbackPage*>(k.window.frame().page()));
    CHECK(k.theme.setup().textPercent == 200);
    QTest::mouseClick(k.button("choice_hard"), Qt::LeftButton);
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].value<Feedback>() == Feedback::Hard);
    CHECK(k.window.frame().page() == &k.window.home());
    CHECK(k.theme.setup().textPercent == 100);
}

TEST_CASE("who does not want to answer goes on, and who walked away is not asked") {
    Kiosk k;
    k.window.setSignedIn(true);
    QTest::mouseClick(k.button("endButton"), Qt::LeftButton);
    QTest::mouseClick(k.button("secondaryButton"), Qt::LeftButton);
    CHECK(k.window.frame().page() == &k.window.home());
    k.window.setSignedIn(true);
    k.window.idleGuard().pass(150s);
    CHECK(k.window.frame().page() == &k.window.home());
}

TEST_CASE("a flow that locks itself is locked after five minutes, and neither hidden, asked nor ended before") {
    struct LockingFlow : SampleFlow {
        [[nodiscard]] bool locksItself() const override { return true; }
        void lock() override { ++locked; }
        int locked = 0;
    };
    Kiosk k;
    auto made = std::make_unique<LockingFlow>();
    LockingFlow* const flow = made.get();
    k.window.startFlow(std::move(made));
    CHECK_FALSE(k.window.idleGuard().isWatching());
    k.window.deskGuard().pass(299s);
    CHECK(flow->locked == 0);
    k.window.deskGuard().pass(1s);
    CHECK(flow->locked == 1);
    CHECK(k.ended.empty());
    CHECK(k.window.flow() == flow);
    // And the next time.
    CHECK(k.window.deskGuard().isWatching());
}

TEST_CASE("home alone is not watched, so it never asks an empty room") {
    Kiosk k;
    CHECK_FALSE(k.window.idleGuard().isWatching());
}

TEST_CASE("home that was made large and dark goes back to what it was once nobody is there") {
    Kiosk k;
    QTest::mouseClick(k.button("textSizeButton"), Qt::LeftButton);
    QTest::mouseClick(k.button("contrastButton"), Qt::LeftButton);
    REQUIRE(k.window.idleGuard().isWatching());
    k.window.idleGuard().pass(150s);
    CHECK(k.theme.setup().textPercent == 100);
    CHECK(k.theme.setup().scheme == Scheme::Light);
    CHECK_FALSE(k.window.idleGuard().isWatching());
}

TEST_CASE("what was copied in a journey without sign-in is gone at its end, the text size is not") {
    Kiosk k;
    SampleFlow* const flow = k.start();
    k.theme.setTextPercent(150);
    QApplication::clipboard()->setText(QStringLiteral("3171015205829001"));
    flow->back();
    REQUIRE(k.window.frame().page() == &k.window.home());
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(k.theme.setup().textPercent == 150);
}

TEST_CASE("the second tap of two presses nothing on the page that came with the first") {
    Kiosk k;
    QList<HomeTile> chosen;
    QObject::connect(&k.window, &KioskWindow::tileChosen, &k.window, [&](HomeTile tile) { chosen << tile; });
    k.window.frame().setTapGuard(1h);
    k.window.showHome();
    QTest::mouseClick(k.button("claimTile"), Qt::LeftButton);
    QTest::mouseDClick(k.button("claimTile"), Qt::LeftButton);
    CHECK(chosen.isEmpty());
    QTest::mouseClick(k.button("contrastButton"), Qt::LeftButton);
    CHECK(k.theme.setup().scheme == Scheme::Dark);
    k.window.frame().setTapGuard(0ms);
    QTest::mouseClick(k.button("claimTile"), Qt::LeftButton);
    CHECK(chosen == QList{HomeTile::Claim});
}

TEST_CASE("a held key types one letter") {
    Kiosk k;
    auto* const edit = static_cast<SamplePage*>(k.start()->page())->edit;
    QKeyEvent first(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), false);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
    QCoreApplication::sendEvent(edit, &first);
    QCoreApplication::sendEvent(edit, &again);
    CHECK(edit->text() == QStringLiteral("1"));
}

TEST_CASE("a touch silences the voice") {
    Kiosk k;
    k.speaker.say(QStringLiteral("halo"));
    QTest::mouseClick(k.button("contrastButton"), Qt::LeftButton);
    CHECK_FALSE(k.speaker.speaking);
}

TEST_CASE("the window keeps to the screen's width, also when that is a portrait one") {
    Kiosk k;
    k.window.setSignedIn(true);
    k.start();
    k.window.resize(1080, 1920);
    QCoreApplication::sendPostedEvents();
    CHECK(k.window.width() == 1080);
    CHECK(k.button("helpButton")->mapTo(&k.window, QPoint()).x() + k.button("helpButton")->width() <= 1080);
}

TEST_CASE("the focus ring stands around the field in use") {
    Kiosk k;
    k.window.activateWindow();
    auto* const edit = static_cast<SamplePage*>(k.start()->page())->edit;
    QCoreApplication::sendPostedEvents();
    QApplication::setActiveWindow(&k.window);
    edit->setFocus();
    auto* const ring = k.window.findChild<FocusRing*>();
    REQUIRE(ring->isVisible());
    const QRect field(edit->mapTo(&k.window, QPoint()), edit->size());
    CHECK(ring->geometry() == field.adjusted(-6, -6, 6, 6));
}
