#pragma once

#include "gui/shell/flow.h"
#include "gui/shell/kiosk.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace anjungan::test {

/// A branch with its services on their own thread, as the kiosk has them; no camera and no printer.
struct FlowCounter {
    BranchFixture branch;
    gui::Async<service::Services> services{
        [this] { return service::Services::open(branch.settings(), builtInRules(), branch.clock); }};
    FaceClient camera{QStringLiteral("no-such-program"), CameraSource::parse("device:63").value()};
    print::Printer printer{QStringLiteral("none")};
    gui::Kiosk kiosk{services, camera, printer, builtInRules(), branch.clock};

    [[nodiscard]] static service::SignedInParticipant signedIn(const Invented& person) { return {person.id, person.name}; }
};

/// Walks a flow's pages in a window that nobody sees, by the widgets' object names.
class FlowWalk {
public:
    explicit FlowWalk(std::unique_ptr<gui::Flow> flow) : m_flow(std::move(flow)) {
        QObject::connect(m_flow.get(), &gui::Flow::refused, &m_window,
                         [this](gui::MessageKind, const QString& text) { message = text; });
        QObject::connect(m_flow.get(), &gui::Flow::finished, &m_window, [this](const QString& word) { outcome = word; });
        QObject::connect(m_flow.get(), &gui::Flow::pageShown, &m_window, [this](gui::Page* page) { follow(page); });
        m_window.resize(1280, 800);
        m_flow->start(&m_window);
    }

    [[nodiscard]] gui::Flow& flow() { return *m_flow; }
    [[nodiscard]] bool reach(const char* step) {
        return waitFor([&] { return m_flow->currentId() == QLatin1StringView(step) && !m_flow->isBusy(); });
    }
    [[nodiscard]] static bool waitFor(const std::function<bool()>& ready) { return QTest::qWaitFor(ready, 60'000); }
    [[nodiscard]] bool told(const char* part) {
        return waitFor([&] { return message.contains(QString::fromUtf8(part)); });
    }

    template <class Widget> Widget& find(const char* name) {
        auto* const widget = m_flow->page()->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget);
        return *widget;
    }
    void tap(const char* name) { find<QAbstractButton>(name).click(); }
    [[nodiscard]] QString text(const char* name) { return find<QLabel>(name).text(); }
    /// Every word of the page's labels, buttons and cards, as a screen reader has them.
    [[nodiscard]] QString allText() {
        QStringList words;
        for (const QLabel* label : m_flow->page()->findChildren<QLabel*>())
            words << label->text();
        for (const QAbstractButton* button : m_flow->page()->findChildren<QAbstractButton*>())
            words << button->text() << button->accessibleName() << button->accessibleDescription();
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool sees(const char* part) {
        return waitFor([&] { return allText().contains(QString::fromUtf8(part)); });
    }

    QString message; ///< what was last said under the heading
    std::optional<QString> outcome;

private:
    void follow(gui::Page* page) {
        if (m_followed.contains(page))
            return;
        m_followed.insert(page);
        QObject::connect(page, &gui::Page::messageRaised, &m_window,
                         [this](gui::MessageKind, const QString& text) { message = text; });
    }

    QWidget m_window;
    QSet<gui::Page*> m_followed;
    std::unique_ptr<gui::Flow> m_flow;
};

} // namespace anjungan::test
