#include "gui/training/trainer.h"

#include "gui/shell/kioskwindow.h"
#include "gui/texts/codes.h"
#include "gui/training/coach.h"
#include "gui/training/presenterview.h"

#include <QEvent>
#include <QShortcut>

#include <utility>

namespace anjungan::gui {

Trainer::Trainer(KioskWindow& window, TrainerActions actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(std::move(actions))
    , m_coach(new Coach(window))
    , m_panel(new TrainerPanel(&window))
    , m_presenter(std::make_unique<PresenterView>(window)) {
    m_panel->hide();
    const auto key = [this](Qt::Key code, void (Trainer::*action)()) {
        connect(new QShortcut(code, &m_window), &QShortcut::activated, this, action);
    };
    key(Qt::Key_F6, &Trainer::togglePresenter);
    key(Qt::Key_F7, &Trainer::toggleCoach);
    key(Qt::Key_F8, &Trainer::togglePanel);
    key(Qt::Key_F9, &Trainer::reset);
    connect(m_panel, &TrainerPanel::faultChosen, this, [this](TrainingFault fault, bool on) { m_actions.setFault(fault, on); });
    connect(m_panel, &TrainerPanel::coachChosen, m_coach, &Coach::setOn);
    connect(m_panel, &TrainerPanel::presenterChosen, this, &Trainer::togglePresenter);
    connect(m_panel, &TrainerPanel::resetChosen, this, &Trainer::reset);
    connect(m_panel, &TrainerPanel::closeChosen, this, &Trainer::togglePanel);
    m_window.installEventFilter(this);
}

Trainer::~Trainer() = default;

void Trainer::togglePanel() {
    if (m_panel->isVisible())
        return m_panel->hide();
    if (const auto people = m_actions.people(); people)
        m_panel->setPeople(*people);
    else
        m_panel->tell(tr("Data latihan ini belum berisi peserta. Tekan F9 untuk mengisinya."));
    m_panel->setGeometry(m_window.rect());
    m_panel->show();
    m_panel->raise();
}

void Trainer::toggleCoach() {
    m_panel->setCoach(!m_coach->isOn());
}

void Trainer::togglePresenter() {
    m_presenter->setVisible(!m_presenter->isVisible());
}

void Trainer::reset() {
    if (std::exchange(m_resetting, true))
        return;
    for (const TrainingFault fault : {TrainingFault::CameraPulled, TrainingFault::FaceNotSeen, TrainingFault::NetworkCut,
                                      TrainingFault::PrinterEmpty})
        m_panel->setFault(fault, false);
    m_panel->tell(tr("Latihan disiapkan ulang…"));
    m_window.endSession();
    m_actions.reset([this](const Result<void>& done) { onReset(done); });
}

void Trainer::onReset(const Result<void>& done) {
    m_resetting = false;
    const QString news = done ? tr("Latihan siap dari awal.") : texts::sentence(done.error());
    m_panel->tell(news);
    if (const auto people = m_actions.people(); people)
        m_panel->setPeople(*people);
    m_window.frame().showMessage(done ? MessageKind::Success : MessageKind::Error, news);
}

bool Trainer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize)
        m_panel->setGeometry(m_window.rect());
    return QObject::eventFilter(watched, event);
}

} // namespace anjungan::gui
