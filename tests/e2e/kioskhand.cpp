#include "e2e/kioskhand.h"

#include "gui/shell/flow.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>

namespace anjungan::test {

Options KioskHand::optionsFor(const service::StoreSettings& store, Date today, const QString& camera, const QString& models) {
    Options options;
    options.modelFolder = models;
    options.store = store;
    options.camera = CameraSource::parse(camera.toStdString()).value();
    options.printer = QStringLiteral("none");
    options.receiptFolder = QString::fromStdString((store.store.parent_path() / "papers").string());
    options.today = today;
    options.windowed = true;
    options.silentCount = true; // a test's machine may have a voice
    options.size = {1280, 1024};
    return options;
}

KioskHand::KioskHand(const service::StoreSettings& store, Date today, const QString& camera, const QString& models)
    : KioskHand(optionsFor(store, today, camera, models)) {
}

KioskHand::KioskHand(const Options& options) {
    auto made = Composition::make(*qApp, options);
    REQUIRE(made);
    m_composition = std::move(*made);
    m_composition->show();
    window().frame().setTapGuard({});
    m_driver = std::make_unique<WindowDriver>(window());
    waitUntil(QStringLiteral("have the store opened"), [this] { return !m_composition->controller().isHeld(); });
}

KioskHand::~KioskHand() {
    m_driver.reset();
}

void KioskHand::withTapGuard() {
    window().frame().setTapGuard(gui::KioskOptions{}.tapGuard);
}

void KioskHand::run() {
    QEventLoop loop;
    QObject::connect(m_driver.get(), &WindowDriver::done, &loop, &QEventLoop::quit);
    m_driver->run();
    if (m_meter)
        m_meter->resume();
    loop.exec();
    if (m_meter)
        m_meter->pause();
    INFO(m_driver->failure().toStdString());
    REQUIRE(m_driver->failure().isEmpty());
}

void KioskHand::tap(const QString& name) {
    m_driver->tap(name);
    run();
}

void KioskHand::tapTimes(const QString& name, int times) {
    m_driver->tapTimes(name, times);
    run();
}

void KioskHand::tapRow(const QString& table, int row) {
    m_driver->tapRow(table, row);
    run();
}

void KioskHand::type(const QString& name, const QString& text) {
    m_driver->typeInto(name, text);
    run();
}

void KioskHand::waitUntil(const QString& what, std::function<bool()> ready) {
    m_driver->waitUntil(what, std::move(ready));
    run();
}

void KioskHand::reach(const QString& wanted) {
    waitUntil(QStringLiteral("reach ") + wanted, [this, wanted] { return step() == wanted && !isBusy(); });
}

void KioskHand::reachHome() {
    waitUntil(QStringLiteral("be home"), [this] { return !window().flow(); });
}

void KioskHand::nextTo(const QString& wanted) {
    m_driver->tap(QStringLiteral("primaryButton"));
    reach(wanted);
}

void KioskHand::picture(const QString& file) {
    m_driver->picture(file);
    run();
}

QString KioskHand::step() const {
    const gui::Flow* const flow = m_composition->window().flow();
    return flow ? flow->currentId() : QString();
}

QString KioskHand::place() const {
    const gui::Flow* const flow = m_composition->window().flow();
    if (!flow)
        return QStringLiteral("home");
    return QString::fromLatin1(flow->metaObject()->className()).section(QStringLiteral("::"), -1) + QLatin1Char('/') + flow->currentId();
}

bool KioskHand::isBusy() const {
    const gui::Flow* const flow = m_composition->window().flow();
    return flow && flow->isBusy();
}

QString KioskHand::text(const QString& name) const {
    const auto* const label = qobject_cast<QLabel*>(find(name));
    return label ? label->text() : QString();
}

void KioskHand::signIn(const std::string& number, const QString& pin) {
    reach(QStringLiteral("number"));
    type(QStringLiteral("numberField"), QString::fromStdString(number));
    nextTo(QStringLiteral("pin"));
    type(QStringLiteral("pinField"), pin);
    tap(QStringLiteral("primaryButton"));
    waitUntil(QStringLiteral("be signed in"), [this] { return step() != QStringLiteral("pin") && !isBusy(); });
}

void KioskHand::openDesk(const QString& code, const QString& pin) {
    tap(QStringLiteral("staffButton"));
    reach(QStringLiteral("signin"));
    type(QStringLiteral("codeField"), code);
    type(QStringLiteral("pinField"), pin);
    tap(QStringLiteral("signInButton"));
    reach(QStringLiteral("desk"));
}

void KioskHand::vouch() {
    const QString reason = QStringLiteral("choice_camera_unavailable");
    const QString paper = QStringLiteral("choice_family_card");
    tap(QStringLiteral("staffButton"));
    // Where the camera has told already that it isn't there, the reason needs no tap.
    waitUntil(QStringLiteral("be asked for the reason or the papers"), [this, reason, paper] { return find(reason) || find(paper); });
    if (!find(paper))
        tap(reason);
    tap(paper);
    for (const char* const officer : {"ani", "budi"}) {
        waitUntil(QStringLiteral("be asked for the next officer"), [this] {
            const auto* const code = qobject_cast<gui::WordField*>(find(QStringLiteral("codeField")));
            return code && code->text().isEmpty();
        });
        type(QStringLiteral("codeField"), QString::fromLatin1(officer));
        type(QStringLiteral("pinField"), QString::fromLatin1(kInventedPin));
        tap(QStringLiteral("vouchButton"));
    }
}

void KioskHand::endSession() {
    tap(QStringLiteral("endButton"));
    waitUntil(QStringLiteral("be asked how it was"), [this] { return find(QStringLiteral("choice_easy")) != nullptr; });
    tap(QStringLiteral("choice_easy"));
    reachHome();
}

} // namespace anjungan::test
