#include "app/handoutwalk.h"

#include "app/composition.h"
#include "gui/shell/flow.h"
#include "gui/training/lessons.h"

#include <QCoreApplication>

#include <cstdio>

namespace anjungan {

namespace {

constexpr int kPatienceMs = 60'000;

struct HandoutTexts {
    Q_DECLARE_TR_FUNCTIONS(HandoutTexts)
};

} // namespace

HandoutWalk::HandoutWalk(Composition& composition, const QString& file) : WindowWalk(composition, {}), m_file(file) {
    m_driver.setPatience(kPatienceMs);
    m_composition.window().setIdleWatched(false);
    m_handout.title = HandoutTexts::tr("Klaim JHT dalam sepuluh langkah");
    m_handout.intro = HandoutTexts::tr("Bahan latihan. Orang, nomor, dan uang di halaman ini rekaan.");
    m_handout.stamp = QStringLiteral("LATIHAN");
}

std::deque<WindowWalk::Stage> HandoutWalk::stages() {
    return {[this] { signIn(); }, [this] { firstSteps(); }, [this] { lastSteps(); }};
}

void HandoutWalk::picture(const QString&) {
    // Each action has its turn of the event loop, in which the window lays itself out and paints.
    m_driver.then([] {}).then([] {}).then([this] {
        const gui::Lesson lesson = gui::lessonFor(m_composition.window().flow()->currentId());
        m_handout.steps.push_back({lesson.title, lesson.explanation + QLatin1Char(' ') + lesson.talk, m_composition.window().grab().toImage()});
        ++m_pictures;
    });
}

void HandoutWalk::signIn() {
    const service::DemoPerson who = personOf("resignation");
    reach({});
    tap("claimTile");
    reach(QStringLiteral("number"));
    type("numberField", who.nik);
    tapMain();
    reach(QStringLiteral("pin"));
    type("pinField", who.pin);
    tapMain();
    reach(QStringLiteral("jht_menu"));
}

void HandoutWalk::firstSteps() {
    picture({});
    tap("claimTile");
    reach(QStringLiteral("claim_menu"));
    nextTo("claim_menu", "checks");
    nextTo("checks", "cause");
    m_driver.tap(QStringLiteral("choice_resignation"));
    nextTo("cause", "membership_data");
    m_driver.tap(QStringLiteral("choice_right"));
    nextTo("membership_data", "face");
    waitForShot();
    nextTo("face", "tax_bank");
}

void HandoutWalk::lastSteps() {
    tap("bankButton");
    m_driver.waitFor(QStringLiteral("choice_014"));
    m_driver.tap(QStringLiteral("choice_014"));
    type("accountField", "5270849163");
    nextTo("tax_bank", "breakdown");
    nextTo("breakdown", "check_answers");
    nextTo("check_answers", "submitted");
    picture({});
}

void HandoutWalk::onOver() {
    if (m_handout.steps.size() != gui::claimStepIds().size())
        m_status = 1;
    if (const auto written = print::writeHandout(m_handout, m_file.toStdString()); !written) {
        m_status = 1;
        std::fprintf(stderr, "anjungan: %s\n", written.error().detail.c_str());
        return;
    }
    std::printf("%zu steps in %s\n", m_handout.steps.size(), qPrintable(m_file));
}

} // namespace anjungan
