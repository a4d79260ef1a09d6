#include "gui/shell/flow.h"

#include "gui/texts/codes.h"

#include <algorithm>

namespace anjungan::gui {

Flow::Flow(QObject* parent) : QObject(parent) {
}

Flow::~Flow() {
    for (const QPointer<Page>& page : m_pages)
        delete page.data();
}

void Flow::setSteps(std::vector<Step> steps) {
    m_steps = std::move(steps);
    m_pages.assign(m_steps.size(), {});
}

void Flow::start(QWidget* pageParent, const QString& stepId) {
    m_pageParent = pageParent;
    m_over = false;
    if (stepId.isEmpty())
        return restart();
    const int wanted = indexOf(stepId);
    show(wanted >= 0 && reachable(wanted) ? wanted : std::max(0, firstUndone()));
}

QString Flow::currentId() const {
    return m_current < 0 ? QString() : m_steps.at(m_current).id;
}

Page* Flow::page() const {
    return m_current < 0 ? nullptr : m_pages.at(m_current).data();
}

int Flow::stepNumber() const {
    return m_current < 0 ? 0 : m_steps.at(m_current).number;
}

int Flow::stepCount() const {
    int count = 0;
    for (const Step& step : m_steps)
        count = std::max(count, step.number);
    return count;
}

bool Flow::mayEnter(const QString& stepId) const {
    const int index = indexOf(stepId);
    return index >= 0 && reachable(index);
}

void Flow::next() {
    if (m_busy || m_over || !page() || page()->stepOn())
        return;
    if (const LeaveResult left = page()->leave(); !left) {
        Q_EMIT refused(MessageKind::Error, left.error().text, left.error().field);
        return;
    }
    if (m_halfTyped && m_halfTyped->step == currentId().toStdString())
        m_halfTyped.reset();
    setBusy(true);
    const int ticket = ++m_ticket;
    save(currentId(), [self = QPointer<Flow>(this), ticket](const Result<void>& result) {
        if (self)
            self->saved(ticket, result);
    });
}

void Flow::back() {
    if (m_busy || m_over || !page() || !page()->canGoBack() || page()->stepBack())
        return;
    m_returnTo = -1;
    for (int index = m_current - 1; index >= 0; --index) {
        if (applies(index))
            return show(index);
    }
    cancel();
}

bool Flow::goTo(const QString& stepId) {
    const int index = indexOf(stepId);
    if (m_busy || m_over || index < 0 || !reachable(index))
        return false;
    m_returnTo = -1;
    show(index);
    return true;
}

bool Flow::visit(const QString& stepId) {
    const int from = m_current;
    if (!goTo(stepId))
        return false;
    m_returnTo = from;
    return true;
}

void Flow::restart() {
    ++m_ticket;
    setBusy(false);
    m_over = false;
    m_returnTo = -1;
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        if (applies(index))
            return show(index);
    }
}

void Flow::cancel() {
    if (std::exchange(m_over, true))
        return;
    Q_EMIT cancelled();
}

void Flow::finish(const QString& outcome) {
    if (std::exchange(m_over, true))
        return;
    Q_EMIT finished(outcome);
}

void Flow::suspend(std::function<void()> then) {
    // A save that is already on its way has everything; anything else is kept now.
    if (m_busy || m_over || !page()) {
        m_over = true;
        return then();
    }
    keepHalfTyped();
    m_over = true;
    keep([then = std::move(then)](const Result<void>&) { then(); });
}

void Flow::keepHalfTyped() {
    const std::string step = currentId().toStdString();
    if (page()->leave()) {
        if (m_halfTyped && m_halfTyped->step == step)
            m_halfTyped.reset();
        return;
    }
    // An empty page says nothing about what is kept for another one.
    if (HalfTyped left{step, page()->typedTexts()}; !left.fields.empty())
        m_halfTyped = std::move(left);
}

void Flow::setHalfTyped(std::optional<HalfTyped> halfTyped) {
    m_halfTyped = std::move(halfTyped);
    m_putBack = false;
}

void Flow::save(const QString&, Saved then) {
    then({});
}

void Flow::keep(Saved then) {
    then({});
}

QString Flow::sentence(const Error& error) const {
    return texts::sentence(error);
}

int Flow::indexOf(const QString& stepId) const {
    const auto found = std::ranges::find(m_steps, stepId, &Step::id);
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

bool Flow::applies(int index) const {
    const Step& step = m_steps.at(index);
    return !step.applies || step.applies();
}

bool Flow::isDone(int index) const {
    const Step& step = m_steps.at(index);
    return !step.done || step.done();
}

int Flow::firstUndone() const {
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        if (applies(index) && !isDone(index))
            return index;
    }
    return -1;
}

bool Flow::reachable(int index) const {
    const int undone = firstUndone();
    return applies(index) && (undone < 0 || index <= undone);
}

void Flow::show(int index) {
    m_current = index;
    QPointer<Page>& page = m_pages.at(index);
    if (!page) {
        page = m_steps.at(index).make(m_pageParent);
        page->retranslate();
        connect(page.data(), &Page::finished, this, &Flow::next);
    }
    page->enter();
    if (m_halfTyped && !m_putBack && m_halfTyped->step == currentId().toStdString()) {
        m_putBack = true;
        page->putBack(m_halfTyped->fields);
    }
    Q_EMIT pageShown(page);
}

void Flow::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void Flow::saved(int ticket, const Result<void>& result) {
    if (ticket != m_ticket || m_over)
        return;
    ++m_ticket;
    setBusy(false);
    if (!result) {
        Q_EMIT refused(MessageKind::Error, sentence(result.error()), nullptr);
        return;
    }
    advance();
}

void Flow::advance() {
    if (const int target = std::exchange(m_returnTo, -1); target >= 0 && reachable(target))
        return show(target);
    for (int index = m_current + 1; index < static_cast<int>(m_steps.size()); ++index) {
        if (!applies(index))
            continue;
        if (reachable(index))
            return show(index);
        const int undone = firstUndone();
        if (undone != m_current)
            return show(undone);
        Q_EMIT refused(MessageKind::Notice, tr("Langkah ini belum lengkap. Silakan lengkapi dulu."), nullptr);
        return;
    }
    finish();
}

} // namespace anjungan::gui
