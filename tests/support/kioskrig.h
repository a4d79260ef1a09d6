#pragma once

#include "gui/shell/flow.h"
#include "gui/shell/kiosk.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace anjungan::test {

/// A kiosk over a real store on its own thread. Without a camera unless a source is given.
struct KioskRig {
    explicit KioskRig(const QString& program = QStringLiteral("/nonexistent/anjungan-face"),
                      const std::string& source = "folder:/nonexistent")
        : services([this] { return service::Services::open(branch.settings(), builtInRules(), branch.clock); })
        , camera(program, CameraSource::parse(source).value()) {}

    BranchFixture branch;
    gui::Async<service::Services> services;
    FaceClient camera;
    print::Printer printer{QStringLiteral("none")};
    gui::Kiosk kiosk{services, camera, printer, builtInRules(), branch.clock};
};

template <class Predicate> [[nodiscard]] bool waitFor(Predicate predicate) {
    return QTest::qWaitFor(predicate, 20000);
}

template <class T = QWidget> [[nodiscard]] T& part(QWidget& parent, const char* name) {
    T* const found = parent.findChild<T*>(QString::fromLatin1(name));
    if (!found)
        FAIL("no widget " << name);
    return *found;
}

/// Types into a field as the hardware keyboard does; what has no key comes in one piece, as pasted.
inline void type(QWidget& parent, const char* field, const QString& text) {
    QWidget& outer = part(parent, field);
    QWidget* const target = outer.focusProxy() ? outer.focusProxy() : &outer;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x7f; }))
        return QTest::keyClicks(target, text);
    QInputMethodEvent pasted;
    pasted.setCommitString(text);
    QCoreApplication::sendEvent(target, &pasted);
}

inline void choose(QWidget& parent, const char* id) {
    QTest::mouseClick(&part(parent, id), Qt::LeftButton);
}

inline void click(QWidget& parent, const char* button) {
    QTest::mouseClick(&part(parent, button), Qt::LeftButton);
}

/// Walks a flow in a window without the frame: what the frame's buttons do, and what it would have shown.
class FlowWalk {
public:
    explicit FlowWalk(gui::Flow& flow) : m_flow(flow) {
        QObject::connect(&flow, &gui::Flow::pageShown, &m_window, [this](gui::Page* page) { show(page); });
        QObject::connect(&flow, &gui::Flow::refused, &m_window,
                         [this](gui::MessageKind, const QString& text, QWidget*) { message = text; });
        QObject::connect(&flow, &gui::Flow::finished, &m_window, [this](const QString& word) { outcome = word; });
        m_window.resize(1280, 1024);
        m_window.show();
        flow.start(&m_window);
    }
    ~FlowWalk() { m_flow.disconnect(&m_window); }
    FlowWalk(const FlowWalk&) = delete;
    FlowWalk& operator=(const FlowWalk&) = delete;

    [[nodiscard]] gui::Page& page() const { return *m_flow.page(); }
    [[nodiscard]] std::string at() const { return m_flow.currentId().toStdString(); }

    void next() {
        message.clear();
        m_flow.next();
        REQUIRE(waitFor([this] { return !m_flow.isBusy() || outcome; }));
    }

    QString message;
    std::optional<QString> outcome;

private:
    void show(gui::Page* page) {
        if (m_shown)
            m_shown->hide();
        m_shown = page;
        page->setGeometry(m_window.rect());
        page->show();
    }

    gui::Flow& m_flow;
    QWidget m_window;
    QPointer<gui::Page> m_shown;
};

} // namespace anjungan::test
