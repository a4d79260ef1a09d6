#include "app/windowwalk.h"

#include "app/composition.h"
#include "gui/shell/flow.h"
#include "service/maintenance.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace anjungan {

WindowWalk::WindowWalk(Composition& composition, QString folder)
    : m_composition(composition), m_folder(std::move(folder)), m_driver(composition.window()) {
    connect(&m_driver, &WindowDriver::done, this, &WindowWalk::onDriverDone);
    m_driver.setTapTooEarly([&composition](const QWidget& widget) { return composition.window().frame().isTapTooEarly(&widget); });
}

void WindowWalk::start() {
    if (const auto met = meetPeople(); !met)
        return giveUp(QString::fromStdString(met.error().detail));
    m_stages = stages();
    nextStage();
}

/// Who is in the store. With a connection of its own: the kiosk's services know no lists of people.
Result<void> WindowWalk::meetPeople() {
    auto maintenance =
        service::Maintenance::open(m_composition.options().store, m_composition.kiosk().rules, m_composition.kiosk().clock);
    if (!maintenance)
        return passOn(maintenance);
    auto report = (*maintenance)->demoPeople();
    if (!report)
        return fail(report.error().code, "this needs a store that anjunganctl demo has filled");
    m_report = std::move(*report);
    return {};
}

service::DemoPerson WindowWalk::personOf(const char* key) const {
    const auto person = std::ranges::find(m_report.people, key, &service::DemoPerson::key);
    return person == m_report.people.end() ? service::DemoPerson{} : *person;
}

service::DemoStaff WindowWalk::staffOf(Role role) const {
    const auto member = std::ranges::find(m_report.staff, role, &service::DemoStaff::role);
    return member == m_report.staff.end() ? service::DemoStaff{} : *member;
}

void WindowWalk::nextStage() {
    if (m_stages.empty()) {
        onOver();
        std::printf("the walk is over: %d pictures in %s\n", m_pictures, qPrintable(m_folder));
        return QCoreApplication::exit(m_status);
    }
    const Stage stage = m_stages.front();
    m_stages.pop_front();
    stage();
    m_driver.run();
}

void WindowWalk::onDriverDone(bool reachedEnd) {
    reachedEnd ? nextStage() : onStageFailed(m_driver.failure());
}

void WindowWalk::giveUp(const QString& why) {
    std::fprintf(stderr, "anjungan: %s\n", qPrintable(why));
    // The event loop may not have begun yet.
    QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

void WindowWalk::reach(const QString& step) {
    m_driver.waitUntil(QStringLiteral("reach ") + step, [this, step] {
        const gui::Flow* const flow = m_composition.window().flow();
        return step.isEmpty() ? !flow : flow && flow->currentId() == step && !flow->isBusy();
    });
}

void WindowWalk::picture(const QString& name) {
    m_driver.picture(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
}

void WindowWalk::tapMain() {
    m_driver.tap(QStringLiteral("primaryButton"));
}

void WindowWalk::nextTo(const char* name, const char* next) {
    picture(QString::fromLatin1(name));
    tapMain();
    reach(QString::fromLatin1(next));
}

void WindowWalk::waitForShot() {
    m_driver.waitUntil(QStringLiteral("have a picture taken"), [this] {
        const QWidget* const button = m_driver.find(QStringLiteral("primaryButton"));
        return button && button->isEnabled();
    });
}

} // namespace anjungan
