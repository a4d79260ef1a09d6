#include "app/windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPixmap>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace anjungan {

namespace {

// Of one turn: a machine that slept, or did something else meanwhile, has not waited for what did not come.
constexpr qint64 kMostOfATurnMs = 1000;
constexpr int kTurnsToSettle = 8;

void send(QWidget& widget, QPointF at, QEvent::Type type, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

WindowDriver::WindowDriver(QWidget& window, QObject* parent) : QObject(parent), m_window(window) {
    connect(&m_timer, &QTimer::timeout, this, &WindowDriver::step);
}

QWidget* WindowDriver::find(const QString& objectName) const {
    if (m_window.objectName() == objectName)
        return &m_window;
    const auto widgets = m_window.findChildren<QWidget*>(objectName);
    for (QWidget* widget : widgets)
        if (widget->isVisible())
            return widget;
    return nullptr;
}

void WindowDriver::add(const QString& what, std::function<bool()> tryIt) {
    m_actions.push_back({what, std::move(tryIt)});
}

WindowDriver& WindowDriver::tap(const QString& objectName) {
    return tapTimes(objectName, 1);
}

WindowDriver& WindowDriver::tapTimes(const QString& objectName, int times) {
    add(QStringLiteral("tap ") + objectName, [this, objectName, times] {
        QPointer<QWidget> widget = find(objectName);
        const bool tooSoon = m_sinceTap.isValid() && m_sinceTap.elapsed() < m_tapPause;
        if (!widget || !widget->isEnabled() || tooSoon || (m_tooEarly && m_tooEarly(*widget)))
            return false;
        m_sinceTap.start();
        m_taps += times;
        for (int i = 0; i < times && widget; ++i)
            press(*widget, widget->rect().center());
        return true;
    });
    return *this;
}

WindowDriver& WindowDriver::tapRow(const QString& name, int row) {
    add(QStringLiteral("tap row %1 of ").arg(row) + name, [this, name, row] {
        const auto* const table = qobject_cast<QTableView*>(find(name));
        if (!table || !table->model() || table->model()->rowCount() <= row || (m_tooEarly && m_tooEarly(*table)))
            return false;
        m_sinceTap.start();
        ++m_taps;
        press(*table->viewport(), table->visualRect(table->model()->index(row, 0)).center());
        return true;
    });
    return *this;
}

WindowDriver& WindowDriver::typeInto(const QString& objectName, const QString& text) {
    return typeInto(objectName, [text] { return text; });
}

WindowDriver& WindowDriver::typeInto(const QString& objectName, std::function<QString()> text) {
    add(QStringLiteral("type into ") + objectName, [this, objectName, text = std::move(text)] {
        QWidget* widget = find(objectName);
        if (!widget || !widget->isEnabled())
            return false;
        type(*widget, text());
        return true;
    });
    return *this;
}

WindowDriver& WindowDriver::waitFor(const QString& objectName) {
    add(QStringLiteral("see ") + objectName, [this, objectName] { return find(objectName) != nullptr; });
    return *this;
}

WindowDriver& WindowDriver::waitUntil(const QString& what, std::function<bool()> ready) {
    add(what, std::move(ready));
    return *this;
}

WindowDriver& WindowDriver::then(std::function<void()> action) {
    add(QStringLiteral("do"), [action = std::move(action)] {
        action();
        return true;
    });
    return *this;
}

WindowDriver& WindowDriver::picture(const QString& file) {
    add(QStringLiteral("picture ") + file, [this, file, turns = std::make_shared<int>(0)] {
        // A change far inside the page takes a turn of the event loop for each layout around it.
        if (++*turns < kTurnsToSettle)
            return false;
        QDir().mkpath(QFileInfo(file).absolutePath());
        return m_window.grab().save(file);
    });
    return *this;
}

void WindowDriver::run() {
    m_done = false;
    m_failure.clear();
    m_waitedMs = 0;
    m_sinceTurn.start();
    m_timer.start(m_pause);
}

void WindowDriver::step() {
    if (m_actions.empty())
        return end({});
    // The action may end the driver's window or add actions, so it is taken out before it runs again.
    m_waitedMs += std::min(m_sinceTurn.restart(), kMostOfATurnMs);
    const Action action = m_actions.front();
    if (action.tryIt()) {
        if (!m_actions.empty())
            m_actions.pop_front();
        m_waitedMs = 0;
        m_timer.setInterval(m_pause);
        return m_actions.empty() ? end({}) : void();
    }
    m_timer.setInterval(m_askAgain);
    if (m_waitedMs > m_patience)
        end(action.what);
}

void WindowDriver::end(const QString& failure) {
    m_timer.stop();
    m_done = true;
    if (!failure.isEmpty()) {
        m_actions.clear();
        m_failure = QStringLiteral("waited in vain to %1 on the page \"%2\", which says \"%3\"")
                        .arg(failure, shown(QStringLiteral("headingLabel")), shown(QStringLiteral("messageLabel")));
    }
    Q_EMIT done(m_failure.isEmpty());
}

QString WindowDriver::shown(const QString& name) const {
    const auto* const label = qobject_cast<QLabel*>(find(name));
    return label ? label->text() : QString();
}

void WindowDriver::press(QWidget& widget, QPoint at) {
    QPointer<QWidget> guard(&widget);
    send(widget, at, QEvent::MouseButtonPress, Qt::LeftButton);
    if (guard)
        send(widget, at, QEvent::MouseButtonRelease, Qt::NoButton);
}

void WindowDriver::type(QWidget& widget, const QString& text) {
    widget.setFocus(Qt::OtherFocusReason);
    QPointer<QWidget> target = widget.focusProxy() ? widget.focusProxy() : &widget;
    for (const QChar character : text) {
        if (QWidget* focused = QApplication::focusWidget(); focused && m_window.isAncestorOf(focused))
            target = focused;
        if (!target)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(target, &down);
        if (target) {
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(target, &up);
        }
        ++m_typed;
    }
}

} // namespace anjungan
