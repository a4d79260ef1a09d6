#pragma once

#include "gui/home/homepage.h"
#include "service/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace anjungan::gui {

class Flow;
class KioskWindow;

/// Which journey comes after which: home's tiles and the outcomes of flows to the next flow, with sign-in in between
/// where a journey needs a person. Holds who is signed in, and forgets them when the window's session ends.
/// The journeys themselves are registered by the composition, so that no flow knows another.
class KioskController : public QObject {
    Q_OBJECT

public:
    /// Makes a flow for the person (empty for journeys that need none).
    using MakeFlow = std::function<std::unique_ptr<Flow>(const std::optional<service::SignedInParticipant>& person)>;

    /// The outcome that a sign-in flow ends with after it called signedIn().
    static constexpr const char* kSignedIn = "signed_in";

    explicit KioskController(KioskWindow& window, QObject* parent = nullptr);
    ~KioskController() override;

    /// `returnsTo` in start(): a journey that an unfinished one leads to (data update from a claim) goes back there.
    void addJourney(const QString& name, bool needsPerson, MakeFlow make);
    /// Called by the composition when a sign-in or registration has told who it is.
    void signedIn(const service::SignedInParticipant& person);
    /// Starts a journey by name, through "signin" first where it needs a person and there is none. Unknown: home.
    void start(const QString& name);
    /// While held, a journey that is asked for waits, and the last one asked for starts when the hold ends: the kiosk
    /// doesn't know its store and law yet.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }

    [[nodiscard]] const std::optional<service::SignedInParticipant>& person() const { return m_person; }

private:
    struct Journey {
        bool needsPerson = false;
        MakeFlow make;
    };
    void onTile(HomeTile tile);
    void onFlowFinished(const QString& outcome);
    void onFlowCancelled();
    void onSessionEnded();

    KioskWindow& m_window;
    std::map<QString, Journey> m_journeys;
    std::optional<service::SignedInParticipant> m_person;
    QString m_current;
    QString m_afterSignIn;
    QString m_returnTo; ///< the journey that was left for another one which it needs
    QString m_waiting;  ///< the journey that was asked for during a hold
    bool m_held = false;
};

/// The journey that a tile starts.
[[nodiscard]] QString journeyOf(HomeTile tile);

} // namespace anjungan::gui
