#include "gui/claim/tracktimelinepage.h"

#include "gui/texts/codes.h"
#include "gui/texts/papers.h"

#include "ui_tracktimelinepage.h"

#include <algorithm>
#include <span>

namespace anjungan::gui {

namespace {

constexpr std::array kMilestones = {ClaimState::Submitted, ClaimState::Verified, ClaimState::Approved,
                                    ClaimState::SentToBank, ClaimState::Paid};

bool isMilestone(ClaimState state) {
    return std::ranges::find(kMilestones, state) != kMilestones.end();
}

/// Since it was last handed in: after a repair the way begins again.
std::span<const service::ClaimEventRow> currentRun(const std::vector<service::ClaimEventRow>& events) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i].state == ClaimState::Submitted)
            from = i;
    return std::span(events).subspan(from);
}

std::vector<Timeline::Step> stepsOf(const service::ClaimTrack& track) {
    using Stage = Timeline::Stage;
    const auto events = currentRun(track.events);
    // Where the way has ended, by payment or otherwise, nothing that was left out is still to come.
    const bool goesOn = isMilestone(track.state) && track.state != ClaimState::Paid;
    std::vector<Timeline::Step> steps;
    for (const ClaimState state : kMilestones) {
        const auto event = std::ranges::find(events, state, &service::ClaimEventRow::state);
        if (event == events.end() && !goesOn)
            continue;
        const Stage reached = state == track.state && goesOn ? Stage::Now : Stage::Done;
        steps.push_back({texts::fromUtf8(toText(state)), texts::claimState(state),
                         event == events.end() ? TrackTimelinePage::tr("Belum") : texts::weekdayAndDate(event->on),
                         event == events.end() ? Stage::Later : reached});
    }
    if (!isMilestone(track.state) && !events.empty()) {
        const QString why = texts::fromUtf8(events.back().reason);
        const QString day = texts::weekdayAndDate(events.back().on);
        steps.push_back({texts::fromUtf8(toText(track.state)), texts::claimState(track.state),
                         why.isEmpty() ? day : TrackTimelinePage::tr("%1\n%2").arg(day, why), Stage::Broken});
    }
    return steps;
}

QString nextStep(ClaimState state) {
    switch (state) {
    case ClaimState::Submitted:
        return TrackTimelinePage::tr("Petugas akan memeriksa klaim Anda.");
    case ClaimState::Verified:
        return TrackTimelinePage::tr("Penyelia akan menyetujui klaim Anda.");
    case ClaimState::Approved:
        return TrackTimelinePage::tr("Uang akan dikirim ke bank Anda.");
    case ClaimState::SentToBank:
        return TrackTimelinePage::tr("Bank sedang memasukkan uang ke rekening Anda.");
    case ClaimState::Paid:
        return TrackTimelinePage::tr("Uang sudah dikirim ke rekening Anda.");
    case ClaimState::Returned:
        return TrackTimelinePage::tr("Datang ke loket dengan nomor klaim ini. Petugas membantu memperbaikinya.");
    case ClaimState::Rejected:
        return TrackTimelinePage::tr("Tanyakan di loket apa yang bisa dilakukan. Saldo Anda tetap utuh.");
    case ClaimState::Cancelled:
        return TrackTimelinePage::tr("Anda bisa mengajukan klaim baru. Saldo Anda tetap utuh.");
    }
    return {};
}

} // namespace

TrackTimelinePage::TrackTimelinePage(TrackWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::TrackTimelinePage>()) {
    m_ui->setupUi(this);
}

TrackTimelinePage::~TrackTimelinePage() = default;

QString TrackTimelinePage::heading() const {
    return m_work.track ? tr("Klaim Anda: %1").arg(texts::claimState(m_work.track->state)) : tr("Klaim Anda");
}

QString TrackTimelinePage::primaryText() const {
    return tr("Selesai");
}

void TrackTimelinePage::enter() {
    retranslate();
    Q_EMIT chromeChanged();
}

void TrackTimelinePage::retranslate() {
    m_ui->retranslateUi(this);
    if (!m_work.track)
        return;
    const service::ClaimTrack& track = *m_work.track;
    m_ui->timeline->setSteps(stepsOf(track));
    m_ui->trackingLabel->setText(texts::fromUtf8(track.tracking.text()));
    m_ui->causeLabel->setText(texts::cause(track.cause));
    m_ui->nextLabel->setText(nextStep(track.state));
    m_ui->promiseLabel->setText(texts::promisedDate(track.dueOn, track.dueIsEstimate));
    const bool underway = isOpen(track.state) && track.state != ClaimState::Returned;
    m_ui->promiseCaption->setVisible(underway);
    m_ui->promiseLabel->setVisible(underway);
}

} // namespace anjungan::gui
