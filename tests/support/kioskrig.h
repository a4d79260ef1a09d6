#pragma once

#include "gui/shell/flow.h"
#include "gui/shell/kiosk.h"
#include "gui/widgets/wordfield.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace anjungan::test {

/// A kiosk over a real store, its services on their own thread as the kiosk has them; no printer, and no camera unless a
/// source is given.
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

[[nodiscard]] inline service::SignedInParticipant signedIn(const Invented& person) {
    return {person.id, person.name};
}

[[nodiscard]] inline bool waitFor(const std::function<bool()>& ready) {
    return QTest::qWaitFor(ready, 60'000);
}

template <class T = QWidget> [[nodiscard]] T& part(QWidget& parent, QAnyStringView name) {
    T* const found = parent.findChild<T*>(name.toString());
    if (!found)
        FAIL("no widget " << name.toString().toStdString());
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

/// On the staff's panel, once the reason is known: the second paper, then both officers with code and PIN.
inline void vouchByTwo(QWidget& page, const char* first = "ani", const char* second = "budi") {
    choose(page, "choice_family_card");
    for (const char* const officer : {first, second}) {
        auto& code = part<gui::WordField>(page, "codeField");
        REQUIRE(waitFor([&code] { return code.isVisible() && code.text().isEmpty(); }));
        code.setText(QString::fromLatin1(officer));
        type(page, "pinField", QString::fromLatin1(kInventedPin));
        click(page, "vouchButton");
    }
}

/// Walks a flow in a window without the frame, by the widgets' object names: what the frame's buttons do, and what it
/// would have shown.
class FlowWalk {
public:
    explicit FlowWalk(gui::Flow& flow) : m_flow(flow) { start(); }
    explicit FlowWalk(std::unique_ptr<gui::Flow> flow) : m_owned(std::move(flow)), m_flow(*m_owned) { start(); }
    ~FlowWalk() { m_flow.disconnect(&m_window); }
    FlowWalk(const FlowWalk&) = delete;
    FlowWalk& operator=(const FlowWalk&) = delete;

    [[nodiscard]] gui::Flow& flow() { return m_flow; }
    [[nodiscard]] gui::Page& page() const { return *m_flow.page(); }
    [[nodiscard]] std::string at() const { return m_flow.currentId().toStdString(); }
    [[nodiscard]] bool reach(QAnyStringView step) {
        return waitFor([&] { return m_flow.currentId() == step && !m_flow.isBusy(); });
    }
    /// The main button, until what it began is over.
    void next() {
        message.clear();
        m_flow.next();
        REQUIRE(waitFor([this] { return !m_flow.isBusy() || outcome; }));
    }

    template <class Widget> [[nodiscard]] Widget& find(QAnyStringView name) { return part<Widget>(page(), name); }
    void tap(QAnyStringView name) { find<QAbstractButton>(name).click(); }
    [[nodiscard]] QString text(QAnyStringView name) { return find<QLabel>(name).text(); }
    /// Every word of the page's labels, buttons and cards, as a screen reader has them.
    [[nodiscard]] QString allText() {
        QStringList words;
        for (const QLabel* label : page().findChildren<QLabel*>())
            words << label->text();
        for (const QAbstractButton* button : page().findChildren<QAbstractButton*>())
            words << button->text() << button->accessibleName() << button->accessibleDescription();
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool sees(const char* part) {
        return waitFor([&] { return allText().contains(QString::fromUtf8(part)); });
    }
    [[nodiscard]] bool told(const char* part) {
        return waitFor([&] { return message.contains(QString::fromUtf8(part)); });
    }

    QString message; ///< what was last said under the heading
    std::optional<QString> outcome;

private:
    void start() {
        QObject::connect(&m_flow, &gui::Flow::pageShown, &m_window, [this](gui::Page* page) { show(page); });
        QObject::connect(&m_flow, &gui::Flow::refused, &m_window,
                         [this](gui::MessageKind, const QString& text) { message = text; });
        QObject::connect(&m_flow, &gui::Flow::finished, &m_window, [this](const QString& word) { outcome = word; });
        m_window.resize(1280, 1024);
        m_window.show();
        m_flow.start(&m_window);
    }
    void show(gui::Page* page) {
        if (m_shown && m_shown != page)
            m_shown->hide();
        m_shown = page;
        page->setGeometry(m_window.rect());
        page->show();
        if (m_followed.contains(page))
            return;
        m_followed.insert(page);
        QObject::connect(page, &gui::Page::messageRaised, &m_window,
                         [this](gui::MessageKind, const QString& text) { message = text; });
    }

    QWidget m_window;
    QPointer<gui::Page> m_shown;
    QSet<gui::Page*> m_followed;
    std::unique_ptr<gui::Flow> m_owned;
    gui::Flow& m_flow;
};

} // namespace anjungan::test
