#include "gui/staff/personpage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_personpage.h"

namespace anjungan::gui {

PersonPage::PersonPage(Kiosk& kiosk, StaffState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::PersonPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    m_ui->reasonField->setMaxLength(wordchecks::kLongestReason);
    retranslate();
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &PersonPage::onUnlock);
    connect(m_ui->newPinButton, &QPushButton::clicked, this, &PersonPage::onNewPin);
    connect(m_ui->withdrawFaceButton, &QPushButton::clicked, this, [this] { askAboutFace(true); });
    connect(m_ui->keepFaceButton, &QPushButton::clicked, this, [this] { askAboutFace(false); });
    connect(m_ui->eraseFaceButton, &QPushButton::clicked, this, &PersonPage::onEraseFace);
}

PersonPage::~PersonPage() = default;

QString PersonPage::heading() const {
    return m_profile ? texts::fromUtf8(m_profile->name) : tr("Peserta");
}

void PersonPage::enter() {
    m_profile.reset();
    m_faceAllowed = m_asking = false;
    showFace();
    m_ui->pinField->clear();
    m_ui->reasonField->clear();
    m_kiosk.services.ask(
        this,
        [id = m_state.person](service::Services& s) -> Result<Found> {
            auto profile = s.profiles.profile(id);
            const auto enrolment = s.faces.enrolment(id);
            if (!profile || !enrolment)
                return std::unexpected(!profile ? profile.error() : enrolment.error());
            return Found{std::move(*profile), enrolment->cameraAllowed};
        },
        [this](const Result<Found>& found) { onLoaded(found); });
}

void PersonPage::onLoaded(const Result<Found>& found) {
    if (!found) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(found.error()), nullptr);
        return;
    }
    m_profile = found->profile;
    m_faceAllowed = found->faceAllowed;
    showPerson();
    showFace();
    Q_EMIT chromeChanged();
}

void PersonPage::showPerson() {
    if (!m_profile)
        return;
    const service::Profile& p = *m_profile;
    m_ui->personList->setRows({
        {QStringLiteral("nik"), tr("NIK"), texts::fromUtf8(p.nik.text()), false, true},
        {QStringLiteral("birth"), tr("Tanggal lahir"), texts::dateAndAge(p.birthDate, m_kiosk.clock.today()), false},
        {QStringLiteral("city"), tr("Kabupaten atau kota"), texts::fromUtf8(p.city), false},
        {QStringLiteral("updated"), tr("Data diperbarui"), p.dataUpdatedOn ? texts::date(*p.dataUpdatedOn) : tr("Belum pernah"), false},
    });
}

void PersonPage::onUnlock() {
    const QString reason = m_ui->reasonField->text();
    if (const QString wrong = wordchecks::wordsProblem(reason, wordchecks::kLongestReason,
                                                       tr("Tulis alasan membuka kunci, misalnya: KTP sudah dicocokkan."));
        !wrong.isEmpty()) {
        Q_EMIT messageRaised(MessageKind::Error, wrong, m_ui->reasonField);
        return;
    }
    m_kiosk.services.ask(
        this, [id = m_state.person, by = m_state.member->id, text = reason.toStdString()](service::Services& s) { return s.signIn.unlock(id, by, text); },
        [this](const Result<void>& done) { onDone(tr("Kunci PIN sudah dibuka."), done); });
}

void PersonPage::onNewPin() {
    const auto good = service::Registration::checkPin(m_ui->pinField->pin().toStdString(), m_profile ? std::optional(m_profile->birthDate) : std::nullopt);
    if (!m_ui->pinField->isComplete() || !good) {
        Q_EMIT messageRaised(MessageKind::Error, tr("PIN 6 angka, bukan tanggal lahir dan bukan angka berurutan atau kembar."), m_ui->pinField);
        return;
    }
    m_kiosk.services.ask(
        this,
        [id = m_state.person, by = m_state.member->id, pin = m_ui->pinField->pin().toStdString()](service::Services& s) {
            return s.signIn.resetPin(id, by, pin);
        },
        [this](const Result<void>& done) { onDone(tr("PIN baru sudah berlaku."), done); });
    m_ui->pinField->clear();
}

/// "Batal" stands where the button stood that asks, so that a second tap erases nothing.
void PersonPage::showFace() {
    m_ui->faceLabel->setVisible(m_profile.has_value());
    m_ui->faceLabel->setText(!m_faceAllowed ? tr("Foto wajah tidak disimpan: persetujuan belum ada atau sudah dicabut.")
                             : m_asking ? tr("Semua foto wajah peserta ini dihapus dan tidak dapat kembali. Petugas lalu mencocokkan wajah dengan KTP. Hapus?")
                                        : tr("Foto wajah disimpan dengan persetujuan peserta."));
    m_ui->withdrawFaceButton->setVisible(m_faceAllowed && !m_asking);
    m_ui->eraseFaceButton->setVisible(m_asking);
    m_ui->keepFaceButton->setVisible(m_asking);
}

void PersonPage::askAboutFace(bool asking) {
    m_asking = asking;
    showFace();
    Q_EMIT messageCleared();
    Q_EMIT tapTargetsMoved();
}

void PersonPage::onEraseFace() {
    askAboutFace(false);
    m_ui->withdrawFaceButton->setEnabled(false);
    m_kiosk.services.ask(
        this,
        [id = m_state.person, by = m_state.member->id](service::Services& s) {
            return s.faces.withdrawConsent(id, service::Actor::staff(by));
        },
        [this](const Result<int>& erased) { onFaceErased(erased); });
}

void PersonPage::onFaceErased(const Result<int>& erased) {
    m_ui->withdrawFaceButton->setEnabled(true);
    m_faceAllowed = m_faceAllowed && !erased;
    showFace();
    onDone(erased ? tr("Persetujuan dicabut. Foto wajah yang dihapus: %1.").arg(*erased) : QString(),
           erased ? Result<void>() : Result<void>(passOn(erased)));
}

void PersonPage::onDone(const QString& said, const Result<void>& done) {
    if (done)
        Q_EMIT messageRaised(MessageKind::Success, said, nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(done.error()), nullptr);
}

void PersonPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->reasonField->setLabel(tr("Alasan membuka kunci"));
    m_ui->pinField->setLabel(tr("PIN baru, diketik oleh peserta"));
    showPerson();
    showFace();
}

} // namespace anjungan::gui
