#pragma once

#include "base/error.h"
#include "domain/halftyped.h"
#include "gui/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace anjungan::gui {

/// A walk through pages: owns the step table (order and guards) and, in a subclass, the draft that the pages fill.
/// Pages never name each other. Whatever is tapped how often, a step is shown only when every step before it is done,
/// and a tap that comes while a save runs is ignored.
///
///     next():  page.leave() -- refused --> refused(...)        stays
///                   | ok
///              save(step, then) ... then(error) --> refused(...)   stays
///                   | then(ok)
///              the next step that applies (or the one that visit() came from) --> pageShown, or finished after the last
///
/// Threads: GUI thread only. Owner: whoever made it (KioskWindow for the flow on show). Deletes its pages.
class Flow : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString id;
        /// Makes the page as a child of `parent`; called once, when the step is first shown.
        std::function<Page*(QWidget* parent)> make;
        /// The guard: true once this step has brought what the later steps need. Empty: always.
        std::function<bool()> done = {};
        /// False while the step is left out of the walk (a stop page, a question that this person needn't answer).
        /// Empty: always part of it.
        std::function<bool()> applies = {};
        /// "Langkah <number> dari <count>"; 0: the page shows no step.
        int number = 0;
    };
    using Saved = std::function<void(Result<void>)>;

    explicit Flow(QObject* parent = nullptr);
    ~Flow() override;

    /// Shows the first step, or the one asked for when it may be entered (resuming a draft), else the first not done.
    void start(QWidget* pageParent, const QString& stepId = {});

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] Page* page() const; ///< null before start()
    [[nodiscard]] int stepNumber() const;
    [[nodiscard]] int stepCount() const; ///< the highest number in the table
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool mayEnter(const QString& stepId) const;

    void next();
    void back(); ///< to the step before, or cancelled() from the first
    /// Shows a step if it may be entered; false and nothing happens otherwise, and while a save runs.
    bool goTo(const QString& stepId);
    /// goTo for "Ubah": the next next() comes back to where visit() was called.
    bool visit(const QString& stepId);
    void restart();
    void cancel();
    /// Saves what is valid, and what is not as it stands in the fields (halfTyped()), then answers, whatever the outcome:
    /// the person walked away or chose Selesai.
    void suspend(std::function<void()> then);

    /// Where nobody touches anything for a while: true where lock() hides all of it until the same person is back, false
    /// where the window asks whether somebody is there and ends the session.
    [[nodiscard]] virtual bool locksItself() const { return false; }
    virtual void lock() {}

Q_SIGNALS:
    void pageShown(anjungan::gui::Page* page);
    void busyChanged(bool busy);
    void refused(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);
    /// The last step is behind, or finish() was called. `outcome` is the flow's own word for where to go on; empty: home.
    void finished(const QString& outcome);
    void cancelled();

protected:
    void setSteps(std::vector<Step> steps);
    void finish(const QString& outcome = {});
    /// The save that runs now goes on at this step, if it may be entered then, and not at the one after it (a draft is
    /// resumed, another answer is wanted).
    void continueAt(const QString& stepId) { m_returnTo = indexOf(stepId); }
    /// What the page left by suspend() could not take, here or in an earlier session: for the flow's draft. It goes back
    /// into the page when its step is next shown, and is over when the step is answered.
    [[nodiscard]] const std::optional<HalfTyped>& halfTyped() const { return m_halfTyped; }
    /// From a draft that was loaded, before its step is shown.
    void setHalfTyped(std::optional<HalfTyped> halfTyped);
    /// Saves the draft after `stepId` was answered, then calls `then` once on the GUI thread (at once or later).
    /// By default there is nothing to save.
    virtual void save(const QString& stepId, Saved then);
    /// Saves the draft of a person who is gone, in the same way. No button was pressed: nothing is looked up, sent, filed
    /// or confirmed in their name. By default there is nothing to keep.
    virtual void keep(Saved then);
    /// What the person reads when a save failed; by default texts::sentence(error).
    [[nodiscard]] virtual QString sentence(const Error& error) const;

private:
    [[nodiscard]] int indexOf(const QString& stepId) const;
    [[nodiscard]] bool applies(int index) const;
    [[nodiscard]] bool isDone(int index) const;
    [[nodiscard]] int firstUndone() const;
    [[nodiscard]] bool reachable(int index) const;
    void show(int index);
    void keepHalfTyped();
    void setBusy(bool busy);
    void saved(int ticket, const Result<void>& result);
    void advance();

    std::vector<Step> m_steps;
    std::vector<QPointer<Page>> m_pages;
    QPointer<QWidget> m_pageParent;
    int m_current = -1;
    int m_returnTo = -1;
    std::optional<HalfTyped> m_halfTyped;
    bool m_putBack = false; ///< it stands in its page again
    int m_ticket = 0; ///< an answer to an older save is ignored
    bool m_busy = false;
    bool m_over = false;
};

} // namespace anjungan::gui
