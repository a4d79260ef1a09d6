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
}

PersonPage::~PersonPage() = default;

QString PersonPage::heading() const {
    return m_profile ? texts::fromUtf8(m_profile->name) : tr("Peserta");
}

void PersonPage::enter() {
    m_profile.reset();
    m_ui->pinField->clear();
    m_ui->reasonField->clear();
    m_kiosk.services.ask(
        this, [id = m_state.person](service::Services& s) { return s.profiles.profile(id); },
        [this](const Result<service::Profile>& profile) { onLoaded(profile); });
}

void PersonPage::onLoaded(const Result<service::Profile>& profile) {
    if (!profile) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(profile.error()), nullptr);
        return;
    }
    m_profile = *profile;
    showPerson();
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
}

} // namespace anjungan::gui
