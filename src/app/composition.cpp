#include "app/composition.h"

#include "app/journeys.h"
#include "app/setupjourneys.h"
#include "base/logging.h"
#include "gui/home/feedbackpage.h"
#include "gui/texts/codes.h"

#include <QApplication>
#include <QCoreApplication>
#include <QScreen>

namespace anjungan {

namespace {

std::unique_ptr<const Clock> clockFor(const Options& options) {
    if (options.today)
        return std::make_unique<ShiftedClock>(*options.today);
    return std::make_unique<SystemClock>();
}

gui::ThemeSetup themeFor(const Options& options) {
    gui::ThemeSetup setup;
    setup.scheme = options.dark ? gui::Scheme::Dark : gui::Scheme::Light;
    setup.textPercent = options.textPercent;
    setup.screen = options.size;
    setup.training = options.store.training;
    setup.pixelsPerMm = options.pixelsPerMm;
    return setup;
}

gui::KioskOptions kioskOptions(const Options& options, gui::Languages& languages) {
    gui::KioskOptions kiosk;
    kiosk.languages = &languages;
    kiosk.training = options.store.training;
    // Nobody stands before a kiosk that uses itself.
    kiosk.countsAloud = !options.silentCount && !options.usesItself();
    if (options.idle)
        kiosk.idle = *options.idle;
    if (options.faceless)
        kiosk.idle.faceless = *options.faceless;
    if (options.deskLock)
        kiosk.deskLock = *options.deskLock;
    // No finger trembles on a tour, and it has more than two hundred taps before it.
    if (options.hasOwnStore())
        kiosk.tapGuard = {};
    return kiosk;
}

CameraSource cameraFor(const Options& options) {
    return options.camera ? *options.camera : CameraSource::parse("device:0").value();
}

const char* wordFor(gui::Feedback feedback) {
    switch (feedback) {
    case gui::Feedback::Easy: return "easy";
    case gui::Feedback::Fair: return "fair";
    case gui::Feedback::Hard: return "hard";
    }
    return "";
}

QString faceProgram() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face");
}

} // namespace

Result<std::unique_ptr<Composition>> Composition::make(QApplication& application, const Options& options) {
    auto ruleSet = rules::loadEmbeddedRuleSet();
    if (!ruleSet)
        return passOn(ruleSet);
    return std::unique_ptr<Composition>(new Composition(application, options, clockFor(options), std::move(*ruleSet)));
}

Composition::Composition(QApplication& application, const Options& options, std::unique_ptr<const Clock> clock,
                         rules::RuleSet ruleSet)
    : m_options(options)
    , m_clock(std::move(clock))
    , m_rules(std::move(ruleSet))
    , m_services([settings = options.store, this] { return service::Services::openWithItsLaw(settings, *m_clock); })
    , m_camera(faceProgram(), cameraFor(options), options.cascadeFolder)
    , m_printer(options.printer)
    , m_kiosk{m_services, m_camera, m_printer, m_rules, *m_clock}
    , m_theme(application, themeFor(options))
    , m_languages(application)
    , m_speaker(std::make_unique<gui::EspeakSpeaker>())
    , m_window(std::make_unique<gui::KioskWindow>(m_theme, *m_speaker, kioskOptions(options, m_languages)))
    , m_controller(std::make_unique<gui::KioskController>(*m_window)) {
    m_camera.setModelFolder(options.modelFolder);
    m_camera.setGestures(options.gestures);
    m_printer.setFolder(options.receiptFolder);
    if (options.store.training)
        m_printer.setStamp(QStringLiteral("LATIHAN"));
    if (options.today)
        spdlog::warn("working as on {}: times in the store are not those of the wall", toText(*options.today));
    QObject::connect(&m_languages, &gui::Languages::changed, m_speaker.get(),
                     [this](gui::Language language) { m_speaker->setVoice(gui::Languages::voice(language)); });
    addJourneys(*m_controller, m_kiosk);
    addSetupJourneys(*m_controller, m_theme, options.settingsFile);
    QObject::connect(m_window.get(), &gui::KioskWindow::sessionEnded, &m_camera, &FaceClient::end);
    QObject::connect(m_window.get(), &gui::KioskWindow::helpRequested, m_window.get(), [] { spdlog::info("a person asked for help"); });
    QObject::connect(m_window.get(), &gui::KioskWindow::feedbackGiven, m_window.get(),
                     [](gui::Feedback feedback) { spdlog::info("a person found the kiosk {}", wordFor(feedback)); });
    if (options.store.training)
        m_training = std::make_unique<TrainingHall>(*m_window, m_kiosk, options.store);
    if (options.faceless) {
        QObject::connect(m_window.get(), &gui::KioskWindow::personWatched, m_window.get(), [this](bool watched) { watch(watched); });
        QObject::connect(&m_camera, &FaceClient::personSeen, m_window.get(), &gui::KioskWindow::setPersonSeen);
    }
    openStore();
    m_hourly.setInterval(std::chrono::hours(1));
    QObject::connect(&m_hourly, &QTimer::timeout, m_window.get(), [this] { releaseExpired(), removeStale(); });
    m_hourly.start();
}

Composition::~Composition() {
    // The window goes first: its pages still ask the services and the camera.
    m_controller.reset();
    m_window.reset();
    m_training.reset();
}

void Composition::openStore() {
    m_controller->setHeld(true);
    m_services.ask(
        m_window.get(), [](service::Services& s) { return s.rules(); },
        [this](Result<rules::RuleSet> law) { onStoreOpened(std::move(law)); });
}

void Composition::watch(bool watched) {
    m_camera.setWatching(false);
    const auto person = m_controller->person();
    if (!watched || !person)
        return;
    m_services.ask(
        m_window.get(), [id = person->id](service::Services& s) { return s.faces.enrolment(id); },
        [this, id = person->id](const Result<service::Enrolment>& enrolment) {
            const auto& now = m_controller->person();
            const bool isStill = now && now->id == id && m_window->isPersonWatched();
            if (isStill && enrolment && enrolment->cameraAllowed)
                m_camera.setWatching(true);
        });
}

void Composition::onStoreOpened(Result<rules::RuleSet> law) {
    if (law) {
        m_rules = std::move(*law);
        releaseExpired();
        removeStale();
    } else {
        spdlog::error("store can't be used: {} ({})", toText(law.error().code), law.error().detail);
        m_window->frame().showMessage(gui::MessageKind::Error, gui::texts::sentence(law.error()));
    }
    m_controller->setHeld(false);
    if (!m_options.firstJourney.isEmpty())
        m_controller->start(m_options.firstJourney);
}

void Composition::releaseExpired() {
    m_services.ask(
        m_window.get(), [](service::Services& s) { return s.desk.releaseExpired(); },
        [](const Result<int>& released) {
            if (!released)
                spdlog::warn("returned claims could not be released: {}", released.error().detail);
        });
}

void Composition::removeStale() {
    m_services.ask(
        m_window.get(), [](service::Services& s) { return s.upkeep.removeStale(); },
        [](const Result<service::UpkeepReport>& removed) {
            if (!removed)
                spdlog::warn("old drafts and pictures could not be removed: {}", removed.error().detail);
        });
}

void Composition::show() {
    if (m_options.windowed || m_options.usesItself()) {
        m_window->resize(m_options.size);
        m_window->show();
        return;
    }
    // An X server that runs the kiosk alone has nothing that manages windows: asked for the whole screen it changes no size.
    m_window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    m_window->showFullScreen();
}

} // namespace anjungan
