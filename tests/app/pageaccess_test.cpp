#include "app/pageaccess.h"

#include "gui/shell/page.h"
#include "gui/shell/pageframe.h"
#include "gui/shell/speaker.h"
#include "gui/shell/theme.h"
#include "support/catch.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

struct Silent final : Speaker {
    [[nodiscard]] bool isAvailable() const override { return false; }
    void say(const QString&) override {}
    void count(const QString&) override {}
    void stop() override {}
    void setVoice(const QString&) override {}
};

struct TwoButtons : Page {
    explicit TwoButtons(QWidget* parent) : Page(parent), first(new QPushButton(this)), second(new QPushButton(this)) {
        auto* const layout = new QVBoxLayout(this);
        for (QPushButton* const button : {first, second}) {
            button->setText(QStringLiteral("Tombol"));
            layout->addWidget(button);
        }
        first->setObjectName(QStringLiteral("first"));
        second->setObjectName(QStringLiteral("second"));
    }
    [[nodiscard]] QString heading() const override { return QStringLiteral("Yang mana?"); }
    [[nodiscard]] QString primaryText() const override { return QStringLiteral("Lanjut"); }

    QPushButton* first;
    QPushButton* second;
};

/// A button of a kind that no screen reader has been told of.
class Dumb : public QAccessibleWidget {
public:
    explicit Dumb(QWidget* widget) : QAccessibleWidget(widget, QAccessible::NoRole) {}
};

QAccessibleInterface* dumbFactory(const QString&, QObject* object) {
    return object->objectName() == QStringLiteral("dumb") ? new Dumb(static_cast<QWidget*>(object)) : nullptr;
}

/// A button that says it is switched off, and isn't.
class Liar : public QAccessibleWidget {
public:
    explicit Liar(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Button) {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State told = QAccessibleWidget::state();
        told.disabled = true;
        return told;
    }
};

QAccessibleInterface* liarFactory(const QString&, QObject* object) {
    return object->objectName() == QStringLiteral("liar") ? new Liar(static_cast<QWidget*>(object)) : nullptr;
}

struct Shown {
    Shown() {
        frame.resize(1280, 1024);
        frame.showPage(page);
        frame.show();
        REQUIRE(QTest::qWaitFor([this] { return page->second->isVisible() && page->second->width() > 0; }));
    }
    [[nodiscard]] QStringList checks() {
        QStringList told;
        for (const PageFlaw& flaw : accessFlawsOf(frame))
            told << flaw.check;
        return told;
    }

    Theme theme{*qApp, {}};
    Silent speaker;
    PageFrame frame{speaker};
    TwoButtons* page = new TwoButtons(frame.pageParent());
};

} // namespace

TEST_CASE("a page of plain buttons keeps nobody out") {
    Shown shown;
    CHECK(shown.checks().isEmpty());
}

TEST_CASE("a button that Tab never comes to is found out") {
    Shown shown;
    shown.page->second->setFocusPolicy(Qt::ClickFocus);
    CHECK(shown.checks() == QStringList{QStringLiteral("unreachable")});
}

TEST_CASE("a Tab that goes back up the page is found out") {
    Shown shown;
    delete shown.page->layout();
    // A tall one beside both makes one row of them, and the lower one stands further left.
    auto* const tall = new QPushButton(QStringLiteral("Tombol"), shown.page);
    tall->setGeometry(500, 0, 200, 400);
    tall->show();
    shown.page->first->setGeometry(10, 300, 200, 90);
    shown.page->second->setGeometry(20, 0, 200, 90);
    CHECK(shown.checks() == QStringList{QStringLiteral("focus order")});
}

TEST_CASE("what is told otherwise than it is seen is found out") {
    QAccessible::installFactory(&liarFactory);
    Shown shown;
    auto* const liar = new QPushButton;
    liar->setObjectName(QStringLiteral("liar"));
    liar->setText(QStringLiteral("Tombol"));
    shown.page->layout()->addWidget(liar);
    REQUIRE(QTest::qWaitFor([&] { return liar->isVisible() && liar->width() > 0; }));
    CHECK(shown.checks().contains(QStringLiteral("state")));
    QAccessible::removeFactory(&liarFactory);
}

TEST_CASE("a control that tells no kind is found out") {
    QAccessible::installFactory(&dumbFactory);
    Shown shown;
    auto* const dumb = new QPushButton;
    dumb->setObjectName(QStringLiteral("dumb"));
    dumb->setText(QStringLiteral("Tombol"));
    shown.page->layout()->addWidget(dumb);
    REQUIRE(QTest::qWaitFor([&] { return dumb->isVisible() && dumb->width() > 0; }));
    CHECK(shown.checks().contains(QStringLiteral("no role")));
    QAccessible::removeFactory(&dumbFactory);
}
