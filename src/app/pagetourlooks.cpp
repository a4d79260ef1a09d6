// What the tour does on each page: its looks, pictures and judgement.

#include "app/pagetour.h"

#include "app/composition.h"
#include "app/pageaccess.h"
#include "gui/shell/flow.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace anjungan {

namespace {

constexpr double kDeskTargetMm = 12;
constexpr double kDeskLettersMm = 3.9;
constexpr int kRounded = 1; // pixels: layouts round

/// How much of the page lies below its area; 0 for a list, which may be long.
int beyondTheScreen(gui::KioskWindow& window) {
    const auto* const area = window.findChild<QScrollArea*>(QStringLiteral("scrollArea"));
    return area && !window.frame().page()->property("isList").toBool() ? area->verticalScrollBar()->maximum() : 0;
}

} // namespace

void PageTour::put(const TourLook& look) {
    m_composition.languages().set(look.language);
    gui::ThemeSetup setup = m_composition.theme().setup();
    setup.scheme = look.dark ? gui::Scheme::Dark : gui::Scheme::Light;
    setup.textPercent = look.textPercent;
    setup.screen = look.size;
    m_composition.theme().apply(setup);
    m_composition.window().resize(look.size);
}

void PageTour::picture(const QString& name) {
    const QString page = QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    const std::vector<TourLook>& looks = m_composition.options().looks;
    // An answer of the store may ask for one more.
    awaitStore();
    awaitStore();
    awaitPainting();
    m_driver.then([this] { m_before = contentOf(m_composition.window()); });
    for (const TourLook& look : looks) {
        m_driver.then([this, look] { put(look); });
        awaitPainting();
        m_driver.then([this, page, look] { judge(page, look); });
    }
    TourLook first = looks.front();
    first.language = gui::Language::Indonesian;
    m_driver.then([this, first] { put(first); });
    awaitPainting();
    m_driver.then([this, page] { compareWithBefore(page); });
}

/// Until all that was asked of the store is answered.
void PageTour::awaitStore() {
    m_driver.then([this] {
        m_answered = false;
        m_composition.kiosk().services.ask(this, [](service::Services&) {}, [this](const Result<void>&) { m_answered = true; });
    });
    m_driver.waitUntil(QStringLiteral("hear from the store"), [this] { return m_answered; });
}

/// Until the window is laid out, which takes turns of the event loop, and nothing waits any more to be painted later.
void PageTour::awaitPainting() {
    constexpr int kLaterMs = 4; // what is fitted or painted later waits for one
    m_driver.then([this] {
        m_waited = false;
        QTimer::singleShot(kLaterMs, this, [this] { m_waited = true; });
    });
    m_driver.waitUntil(QStringLiteral("wait"), [this] { return m_waited; });
    m_driver.waitUntil(QStringLiteral("be painted"), [this] {
        return std::ranges::none_of(m_composition.window().findChildren<QWidget*>(),
                                    [](const QWidget* each) { return each->testAttribute(Qt::WA_ForceUpdatesDisabled); });
    });
}

void PageTour::judge(const QString& page, const TourLook& look) {
    gui::KioskWindow& window = m_composition.window();
    const gui::Flow* const flow = window.flow();
    PageBounds bounds{.pixelsPerMm = pixelsPerMmOf(look.size), .languages = &m_composition.languages()};
    const bool trainers = m_composition.training() && m_composition.training()->trainer().panel().isVisible();
    if (trainers || (flow && flow->inherits("anjungan::gui::StaffFlow")))
        bounds.targetMm = kDeskTargetMm, bounds.lettersMm = kDeskLettersMm, bounds.mostWords = 0;
    if (flow && (flow->inherits("anjungan::gui::CalibrationFlow") || flow->inherits("anjungan::gui::GalleryFlow")))
        bounds.mostWords = 0; // for who sets the kiosk up
    const std::vector<PageFlaw> restless = restlessIn(window);
    const QImage picture = pictureOf(window);
    std::vector<PageFlaw> flaws = flawsOf(window, picture, bounds);
    std::ranges::copy(restless, std::back_inserter(flaws));
    std::ranges::copy(accessFlawsOf(window.frame()), std::back_inserter(flaws));
    if (const int beyond = beyondTheScreen(window); beyond > kRounded && look.textPercent == 100)
        flaws.push_back({QStringLiteral("scrolls"), QStringLiteral("pageArea"), QStringLiteral("%1 pixels do not fit at 100 %").arg(beyond)});
    // Larger letters may need more than the screen, and then a button says so and leads there.
    const auto* const wayDown = window.findChild<QAbstractButton*>(QStringLiteral("scrollButton"));
    if (beyondTheScreen(window) > kRounded && !wayDown->isVisible())
        flaws.push_back({QStringLiteral("scrolls"), QStringLiteral("pageArea"), QStringLiteral("nothing says that there is more below")});
    for (const PageFlaw& flaw : flaws)
        tell(page, look.name(), flaw);
    for (const QString& lost : lostBetween(m_before, contentOf(window), Compare::Typed))
        tell(page, look.name(), {QStringLiteral("lost"), lost, QStringLiteral("typed or chosen before the look was changed")});
    ++m_looked;
    if (!m_composition.options().picturesKept && flaws.empty())
        return;
    const bool several = m_composition.options().looks.size() > 1;
    const QString folder = several ? m_folder + QLatin1Char('/') + look.name() : m_folder;
    // Of flawed pages alone it would be no picture of the look.
    const QString sheet = m_composition.options().picturesKept ? QStringLiteral("%1/sheet-%2.png").arg(m_folder, look.name()) : QString();
    keep(picture, QStringLiteral("%1/%2.png").arg(folder, page), sheet);
}

void PageTour::keep(const QImage& picture, const QString& file, const QString& sheet) {
    m_saver.save(picture, file, sheet);
}

void PageTour::compareWithBefore(const QString& page) {
    // The camera goes on meanwhile, and its page with it.
    if (m_composition.window().flow() && m_composition.window().flow()->currentId() == QStringLiteral("face"))
        return;
    for (const QString& lost : lostBetween(m_before, contentOf(m_composition.window()), Compare::Everything))
        tell(page, QStringLiteral("after its looks"), {QStringLiteral("lost"), lost, QStringLiteral("it reads otherwise than before")});
}

void PageTour::tell(const QString& page, const QString& look, const PageFlaw& flaw) {
    ++m_flaws;
    m_status = 1;
    std::fprintf(stderr, "anjungan: %s (%s): %s: %s: %s\n", qPrintable(page), qPrintable(look), qPrintable(flaw.check),
                 qPrintable(flaw.widget), qPrintable(flaw.detail));
}

} // namespace anjungan
