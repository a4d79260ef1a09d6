#include "gui/profile/checkdatapage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_checkdatapage.h"

namespace anjungan::gui {

namespace {

using Loaded = Result<std::pair<service::Profile, service::ProfileDraft>>;

Loaded load(service::Services& services, const ParticipantId& participant) {
    auto profile = services.profiles.profile(participant);
    if (!profile)
        return passOn(profile);
    auto draft = services.profiles.loadDraft(participant);
    if (!draft)
        return passOn(draft);
    return std::pair{std::move(*profile), draft->value_or(service::ProfileDraft{})};
}

} // namespace

CheckDataPage::CheckDataPage(Kiosk& kiosk, const service::SignedInParticipant& person, ProfileState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::CheckDataPage>()), m_kiosk(kiosk), m_person(person), m_state(state) {
    m_ui->setupUi(this);
}

CheckDataPage::~CheckDataPage() = default;

QString CheckDataPage::heading() const {
    return tr("Apakah data ini benar?");
}

QString CheckDataPage::primaryText() const {
    return tr("Ya, benar");
}

QString CheckDataPage::secondaryText() const {
    return tr("Ada yang salah");
}

void CheckDataPage::enter() {
    if (m_state.profile) {
        showData();
        return;
    }
    setPrimaryEnabled(false);
    m_kiosk.services.ask(
        this, [id = m_person.id](service::Services& s) { return load(s, id); }, [this](const Loaded& loaded) { onLoaded(loaded); });
}

void CheckDataPage::onLoaded(const Loaded& loaded) {
    if (!loaded) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(loaded.error()), nullptr);
        return;
    }
    m_state.profile = loaded->first;
    m_state.draft = loaded->second;
    showData();
    setPrimaryEnabled(true);
}

void CheckDataPage::showData() {
    const service::Profile& p = *m_state.profile;
    m_ui->dataList->setRows({
        {QStringLiteral("name"), tr("Nama"), texts::fromUtf8(p.name), false},
        {QStringLiteral("nik"), tr("NIK"), texts::fromUtf8(p.nik.text()), false, true},
        {QStringLiteral("birth"), tr("Tempat, tanggal lahir"), texts::fromUtf8(p.birthPlace) + QStringLiteral(", ") + texts::date(p.birthDate), false},
        {QStringLiteral("gender"), tr("Jenis kelamin"), texts::gender(p.gender), false},
        {QStringLiteral("mother"), tr("Nama ibu kandung"), texts::fromUtf8(p.motherName), false, true},
        {QStringLiteral("updated"), tr("Terakhir diperbarui"), p.dataUpdatedOn ? texts::date(*p.dataUpdatedOn) : tr("Belum pernah"), false},
    });
}

void CheckDataPage::activateSecondary() {
    m_kiosk.services.ask(
        this,
        [id = m_person.id](service::Services& s) {
            return s.referrals.refer(id, service::ReferralKind::Data, std::nullopt, {"identity"});
        },
        [this](const Result<service::ReferralSlip>& slip) { onReferred(slip); });
}

void CheckDataPage::onReferred(const Result<service::ReferralSlip>& slip) {
    if (!slip) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(slip.error()), nullptr);
        return;
    }
    Q_EMIT messageRaised(MessageKind::Notice,
                         tr("Nomor antrean Anda %1. Silakan ke loket dengan KTP dan kartu peserta; petugas akan membetulkan data Anda.")
                             .arg(texts::fromUtf8(slip->queueNumber)),
                         nullptr);
}

void CheckDataPage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_state.profile)
        showData();
}

} // namespace anjungan::gui
