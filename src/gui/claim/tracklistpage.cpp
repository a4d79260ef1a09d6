#include "gui/claim/tracklistpage.h"

#include "gui/texts/codes.h"

#include "ui_tracklistpage.h"

#include <algorithm>

namespace anjungan::gui {

TrackListPage::TrackListPage(TrackWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::TrackListPage>()) {
    m_ui->setupUi(this);
    connect(m_ui->claimCards, &ChoiceCards::chosenChanged, this, &Page::messageCleared);
}

TrackListPage::~TrackListPage() = default;

QString TrackListPage::heading() const {
    if (!m_loaded)
        return tr("Mencari klaim Anda…");
    return m_work.claims.empty() ? tr("Belum ada klaim atas nama Anda") : tr("Klaim mana yang ingin dilihat?");
}

QString TrackListPage::primaryText() const {
    return m_work.claims.empty() ? QString() : tr("Lihat klaim");
}

QString TrackListPage::secondaryText() const {
    return m_loaded && m_work.claims.empty() ? tr("Ajukan klaim") : QString();
}

void TrackListPage::enter() {
    m_work.track.reset();
    m_work.kiosk.services.ask(
        this, [id = m_work.person->id](service::Services& s) { return s.claims.claimsOf(id); },
        [this](Result<std::vector<service::ClaimTrack>> claims) { onLoaded(std::move(claims)); });
}

void TrackListPage::onLoaded(Result<std::vector<service::ClaimTrack>> claims) {
    if (!claims) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(claims.error()), nullptr);
        return;
    }
    m_loaded = true;
    m_work.claims = std::move(*claims);
    std::ranges::stable_sort(m_work.claims, std::ranges::greater{}, &service::ClaimTrack::submittedOn);
    retranslate();
    if (m_work.claims.size() == 1)
        m_ui->claimCards->setChosen(texts::fromUtf8(m_work.claims.front().tracking.text()));
    Q_EMIT chromeChanged();
}

LeaveResult TrackListPage::leave() {
    const std::string chosen = m_ui->claimCards->chosen().toStdString();
    for (const service::ClaimTrack& claim : m_work.claims)
        if (claim.tracking.text() == chosen) {
            m_work.track = claim;
            return {};
        }
    return refuse(tr("Pilih dulu satu klaim."));
}

void TrackListPage::retranslate() {
    std::vector<ChoiceCards::Choice> choices;
    for (const service::ClaimTrack& claim : m_work.claims)
        choices.push_back({texts::fromUtf8(claim.tracking.text()), texts::cause(claim.cause),
                           tr("%1. Diajukan %2. %3")
                               .arg(texts::claimState(claim.state), texts::date(claim.submittedOn),
                                    texts::fromUtf8(claim.tracking.text()))});
    m_ui->claimCards->setChoices(choices);
}

void TrackListPage::activateSecondary() {
    Q_EMIT claimChosen();
}

} // namespace anjungan::gui
