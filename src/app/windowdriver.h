#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

namespace anjungan {

/// A finger and a keyboard for the real windows: taps widgets by object name and types, one action after the other,
/// each as soon as the window is ready for it. For the demo walk and the end-to-end tests. Counts what a person would
/// have to do (ux.md, "Effort budget"). GUI thread; drives through the event loop and never nests one.
class WindowDriver : public QObject {
    Q_OBJECT

public:
    explicit WindowDriver(QWidget& window, QObject* parent = nullptr);

    WindowDriver& tap(const QString& objectName);
    /// Several taps at once, as an impatient finger gives them.
    WindowDriver& tapTimes(const QString& objectName, int times);
    /// A row of a table, counted from 0, once it is there.
    WindowDriver& tapRow(const QString& table, int row);
    /// Focuses the field and types; digits and letters count as typed characters.
    WindowDriver& typeInto(const QString& objectName, const QString& text);
    /// Types what `text` answers when the field is ready: what an earlier page has told.
    WindowDriver& typeInto(const QString& objectName, std::function<QString()> text);
    WindowDriver& waitFor(const QString& objectName);
    /// Waits until `ready` answers true; `what` is told when it never does.
    WindowDriver& waitUntil(const QString& what, std::function<bool()> ready);
    /// Runs once, in order with the rest.
    WindowDriver& then(std::function<void()> action);
    WindowDriver& picture(const QString& file);

    /// Does what was asked for so far, then done(). May be called again after that, with more.
    void run();
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Empty after a walk that reached its end; else what it was waiting for, which page was on show and what it said.
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] int taps() const { return m_taps; }
    [[nodiscard]] int typedCharacters() const { return m_typed; }
    /// How long an action may wait for its widget. Generous: a slow machine must not fail a walk.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    /// Between two actions; 0: only what the event loop has to do by then.
    void setPause(int milliseconds) { m_pause = milliseconds; }
    /// How soon something is looked for again that was not there yet.
    void setAskAgain(int milliseconds) { m_askAgain = milliseconds; }
    /// The least time between two taps. The window takes a second tap that comes too soon for a trembling finger.
    void setTapPause(int milliseconds) { m_tapPause = milliseconds; }
    /// A tap waits as long as this says that the window would not take it.
    void setTapTooEarly(std::function<bool(const QWidget&)> tooEarly) { m_tooEarly = std::move(tooEarly); }

    /// The visible widget of this name, searched in the window; null where there is none.
    [[nodiscard]] QWidget* find(const QString& objectName) const;

Q_SIGNALS:
    void done(bool reachedEnd);

private:
    struct Action {
        QString what;
        std::function<bool()> tryIt;
    };
    void add(const QString& what, std::function<bool()> tryIt);
    void step();
    void end(const QString& failure);
    [[nodiscard]] QString shown(const QString& label) const;
    void press(QWidget& widget, QPoint at);
    void type(QWidget& widget, const QString& text);

    QWidget& m_window;
    std::deque<Action> m_actions;
    QTimer m_timer;
    QElapsedTimer m_sinceTurn;
    qint64 m_waitedMs = 0; ///< for the first action
    QElapsedTimer m_sinceTap;
    QString m_failure;
    std::function<bool(const QWidget&)> m_tooEarly;
    int m_patience = 30'000;
    int m_pause = 15;
    int m_askAgain = 15; ///< milliseconds
    int m_tapPause = 0;
    int m_taps = 0;
    int m_typed = 0;
    bool m_done = false;
};

} // namespace anjungan
