// Pages that only answer: nothing is filed or changed on them.

#include "app/pagetour.h"

#include "app/composition.h"
#include "gui/training/coach.h"
#include "gui/training/presenterview.h"

#include <QLabel>

namespace anjungan {

void PageTour::visitSimulation() {
    home();
    tap("simulationTile");
    reach(QStringLiteral("input"));
    picture(QStringLiteral("simulation-empty"));
    type("wageField", "4500000");
    type("yearsField", "12");
    nextTo("simulation-input", "result");
    picture(QStringLiteral("simulation-result"));
    leave();
    tap("simulationTile");
    reach(QStringLiteral("input"));
    type("wageField", "4500000");
    type("yearsField", "5");
    type("openingField", "18500000");
    nextTo("simulation-input-opening", "result");
    tap("secondaryButton");
    reach(QStringLiteral("waiting"));
    picture(QStringLiteral("simulation-waiting"));
    leave();
}

void PageTour::visitReadiness() {
    open("claimTile", "resignation", "jht_menu");
    tap("secondaryButton");
    reach(QStringLiteral("intro"));
    nextTo("readiness-1-intro", "cause");
    m_driver.tap(QStringLiteral("choice_resignation"));
    nextTo("readiness-2-cause", "readiness");
    picture(QStringLiteral("readiness-3-all-ready"));
    tap("secondaryButton");
    waitForText("messageLabel");
    picture(QStringLiteral("readiness-3-printing"));
    tapMain();
    reach(QStringLiteral("names"));
    type("ktpField", personOf("resignation").name);
    type("bankField", personOf("resignation").name + "h");
    nextTo("readiness-4-names", "name_check");
    picture(QStringLiteral("readiness-5-letters"));
    leave();
    open("claimTile", "active_young", "jht_menu");
    tap("secondaryButton");
    reach(QStringLiteral("intro"));
    tapMain();
    reach(QStringLiteral("cause"));
    m_driver.tap(QStringLiteral("choice_resignation"));
    reach(QStringLiteral("readiness"));
    picture(QStringLiteral("readiness-3-missing"));
    leave();
}

void PageTour::visitSetup() {
    home();
    m_driver.then([this] { m_composition.controller().start(QStringLiteral("calibration")); });
    reach(QStringLiteral("calibration"));
    picture(QStringLiteral("setup-calibration"));
    leave();
    m_driver.then([this] { m_composition.controller().start(QStringLiteral("gallery")); });
    reach(QStringLiteral("gallery_words"));
    nextTo("gallery-1-words", "gallery_fields");
    nextTo("gallery-2-fields", "gallery_lists");
    nextTo("gallery-3-lists", "gallery_pictures");
    picture(QStringLiteral("gallery-4-pictures"));
    leave();
}

void PageTour::visitTraining() {
    home();
    m_driver.then([this] { m_composition.training()->trainer().togglePanel(); });
    m_driver.waitFor(QStringLiteral("peopleTable"));
    picture(QStringLiteral("training-panel"));
    tap("coachButton");
    tap("trainerCloseButton");
    const auto look = [this] { m_composition.training()->trainer().coach().look(); };
    m_driver.then(look);
    picture(QStringLiteral("training-coach-home"));
    tap("claimTile");
    reach(QStringLiteral("number"));
    m_driver.then(look);
    picture(QStringLiteral("training-coach-number"));
    picturePresenter();
    m_driver.then([this] { m_composition.training()->trainer().toggleCoach(); });
    leave();
}

/// Another window than that of the pages, for the projector: in one look only.
void PageTour::picturePresenter() {
    gui::PresenterView& presenter = m_composition.training()->trainer().presenter();
    m_driver.then([&presenter] { presenter.show(); });
    // Its words come when it is shown, and their room in the turns after.
    m_driver.then([] {}).then([] {});
    m_driver.then([this, &presenter] {
        const QImage picture = pictureOf(presenter);
        for (const PageFlaw& flaw : flawsOf(presenter, picture, {.languages = &m_composition.languages()}))
            tell(QStringLiteral("presenter"), {}, flaw);
        keep(picture, m_folder + QStringLiteral("/training-presenter.png"));
        presenter.hide();
    });
}

void PageTour::visitDeskReferral() {
    tap("referralsButton");
    m_driver.waitUntil(QStringLiteral("read rujukan"), [this] {
        const auto* const count = qobject_cast<QLabel*>(m_driver.find(QStringLiteral("countLabel")));
        return count && count->text().contains(QStringLiteral("rujukan"));
    });
    picture(QStringLiteral("desk-referrals"));
    type("searchField", "A-001");
    tap("searchButton");
    reach(QStringLiteral("referral"));
    picture(QStringLiteral("desk-referral"));
    tap("backButton");
    reach(QStringLiteral("desk"));
}

} // namespace anjungan
