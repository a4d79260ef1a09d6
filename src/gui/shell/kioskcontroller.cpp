#include "gui/shell/kioskcontroller.h"

#include "gui/shell/flow.h"
#include "gui/shell/kioskwindow.h"

namespace anjungan::gui {

namespace {

const QString kSignIn = QStringLiteral("signin");
const QString kClaim = QStringLiteral("claim");
const QString kTrack = QStringLiteral("track");

/// What a claim sends a person to first, and takes up again afterwards.
bool isDetourOfClaim(const QString& journey) {
    return journey == QStringLiteral("data_update") || journey == QStringLiteral("merge");
}

} // namespace

QString journeyOf(HomeTile tile) {
    switch (tile) {
    case HomeTile::Register: return QStringLiteral("register");
    case HomeTile::Balance: return QStringLiteral("balance");
    case HomeTile::Claim: return kClaim;
    case HomeTile::Track: return kTrack;
    case HomeTile::Simulation: return QStringLiteral("simulation");
    case HomeTile::Card: return QStringLiteral("card");
    case HomeTile::DataUpdate: return QStringLiteral("data_update");
    case HomeTile::Help: return QStringLiteral("help");
    }
    return {};
}

KioskController::KioskController(KioskWindow& window, QObject* parent) : QObject(parent), m_window(window) {
    connect(&window, &KioskWindow::tileChosen, this, &KioskController::onTile);
    connect(&window, &KioskWindow::staffChosen, this, [this] { start(QStringLiteral("staff")); });
    connect(&window, &KioskWindow::flowFinished, this, &KioskController::onFlowFinished);
    connect(&window, &KioskWindow::flowCancelled, this, &KioskController::onFlowCancelled);
    connect(&window, &KioskWindow::sessionEnded, this, &KioskController::onSessionEnded);
}

KioskController::~KioskController() = default;

void KioskController::addJourney(const QString& name, bool needsPerson, MakeFlow make) {
    m_journeys.insert_or_assign(name, Journey{needsPerson, std::move(make)});
}

void KioskController::signedIn(const service::SignedInParticipant& person) {
    m_person = person;
    m_window.setSignedIn(true);
}

void KioskController::setHeld(bool held) {
    m_held = held;
    if (const QString name = held ? QString() : std::exchange(m_waiting, {}); !name.isEmpty())
        start(name);
}

void KioskController::start(const QString& name) {
    if (m_held) {
        m_waiting = name;
        return;
    }
    const auto found = m_journeys.find(name);
    if (found == m_journeys.end()) {
        m_current.clear();
        m_window.showHome();
        return;
    }
    if (found->second.needsPerson && !m_person && name != kSignIn) {
        m_afterSignIn = name;
        start(kSignIn);
        return;
    }
    m_current = name;
    m_window.startFlow(found->second.make(m_person));
}

void KioskController::onTile(HomeTile tile) {
    m_returnTo.clear();
    m_afterSignIn.clear();
    // Who registers is somebody else than who is signed in, and must not come to see that person's money.
    if (tile == HomeTile::Register && m_person)
        m_window.endSession();
    start(journeyOf(tile));
}

void KioskController::onFlowFinished(const QString& outcome) {
    if (outcome == QLatin1StringView(kSignedIn) && m_person) {
        start(std::exchange(m_afterSignIn, {}));
        return;
    }
    if (isDetourOfClaim(outcome) && m_current == kClaim)
        m_returnTo = kClaim;
    // Whoever signs in on the way goes on where they were.
    if (outcome == kSignIn && !m_person && m_current != QStringLiteral("register"))
        m_afterSignIn = m_current;
    if (!outcome.isEmpty())
        start(outcome);
    else if (isDetourOfClaim(m_current) && !m_returnTo.isEmpty())
        start(std::exchange(m_returnTo, {}));
    else
        m_current.clear();
}

void KioskController::onFlowCancelled() {
    m_afterSignIn.clear();
    m_returnTo.clear();
    m_current.clear();
}

void KioskController::onSessionEnded() {
    m_person.reset();
    m_waiting.clear();
    m_window.setSignedIn(false);
    onFlowCancelled();
}

} // namespace anjungan::gui
