#include "gui/claim/trackflow.h"

#include "gui/claim/tracklistpage.h"
#include "gui/claim/tracknumberpage.h"
#include "gui/claim/tracktimelinepage.h"

namespace anjungan::gui {

namespace {

const QString kNumber = QStringLiteral("track_number");
const QString kList = QStringLiteral("track_list");
const QString kTimeline = QStringLiteral("track_timeline");

} // namespace

TrackFlow::TrackFlow(Kiosk& kiosk, QObject* parent) : Flow(parent), m_work{.kiosk = kiosk} {
    makeSteps();
}

TrackFlow::TrackFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent)
    : Flow(parent), m_work{.kiosk = kiosk, .person = std::move(person)} {
    makeSteps();
}

void TrackFlow::makeSteps() {
    const auto number = [this](QWidget* parent) {
        auto* const page = new TrackNumberPage(m_work, parent);
        connect(page, &TrackNumberPage::signInChosen, this, [this] { finish(QStringLiteral("signin")); });
        return page;
    };
    const auto list = [this](QWidget* parent) {
        auto* const page = new TrackListPage(m_work, parent);
        connect(page, &TrackListPage::claimChosen, this, [this] { finish(QStringLiteral("claim")); });
        return page;
    };
    const auto found = [this] { return m_work.track.has_value(); };
    const auto signedIn = [this] { return m_work.person.has_value(); };
    setSteps({{.id = kNumber, .make = number, .done = found, .applies = [signedIn] { return !signedIn(); }},
              {.id = kList, .make = list, .done = found, .applies = signedIn},
              {.id = kTimeline, .make = [this](QWidget* parent) { return new TrackTimelinePage(m_work, parent); }}});
}

void TrackFlow::save(const QString& stepId, Saved then) {
    if (stepId == kNumber)
        return find(std::move(then));
    then({});
}

void TrackFlow::find(Saved then) {
    m_work.kiosk.services.ask(
        this, [wanted = *m_work.wanted](service::Services& s) { return s.claims.track(wanted); },
        [this, then = std::move(then)](Result<service::ClaimTrack> track) {
            if (!track)
                return then(passOn(track));
            m_work.track = std::move(*track);
            then({});
        });
}

QString TrackFlow::sentence(const Error& error) const {
    if (error.code == ErrorCode::NotFound)
        return tr("Nomor klaim ini tidak ditemukan. Periksa lagi nomornya, atau panggil petugas.");
    return Flow::sentence(error);
}

} // namespace anjungan::gui
