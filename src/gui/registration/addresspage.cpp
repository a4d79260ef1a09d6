#include "gui/registration/addresspage.h"

#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_addresspage.h"

namespace anjungan::gui {

namespace {

const QString kSame = QStringLiteral("address_same");
const QString kMoved = QStringLiteral("address_moved");

} // namespace

AddressPage::AddressPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::AddressPage>()) {
    m_ui->setupUi(this);
    m_ui->addressCards->setColumns(2);
    m_ui->addressField->setMaxLength(wordchecks::kLongestAddress);
    m_ui->newAddressPanel->hide();
    m_ui->keyboard->setFallback(m_ui->addressField->focusProxy());
    connect(m_ui->addressCards, &ChoiceCards::chosenChanged, this, &AddressPage::onChosen);
}

AddressPage::~AddressPage() = default;

QString AddressPage::heading() const {
    return tr("Masih tinggal di sini?");
}

QString AddressPage::primaryText() const {
    return tr("Lanjut");
}

void AddressPage::enter() {
    if (m_work.addressAnswered) {
        const auto& typed = m_work.draft.identity->newAddress;
        m_ui->addressField->setText(typed ? texts::fromUtf8(*typed) : QString());
        m_ui->addressCards->setChosen(typed ? kMoved : kSame);
    }
    const auto hint = [who = m_work.participant](service::Services& services) {
        return services.registration.addressHint(who);
    };
    m_work.kiosk.services.ask(this, hint, [this](const Result<std::string>& answer) { onHint(answer); });
}

void AddressPage::putBack(const std::map<std::string, std::string>& texts) {
    Page::putBack(texts);
    m_ui->addressCards->setChosen(kMoved);
}

void AddressPage::onHint(const Result<std::string>& hint) {
    m_hint = hint ? texts::fromUtf8(*hint) : QString();
    m_hintKnown = true;
    if (m_hint.isEmpty())
        m_ui->addressCards->setChosen(kMoved);
    retranslate();
}

void AddressPage::onChosen(const QString& id) {
    m_ui->newAddressPanel->setVisible(id == kMoved);
    if (id == kMoved)
        m_ui->addressField->setFocus();
}

LeaveResult AddressPage::leave() {
    const QString chosen = m_ui->addressCards->chosen();
    if (chosen.isEmpty())
        return refuse(tr("Pilih masih tinggal di sini, atau sudah pindah."), m_ui->addressCards);
    if (chosen == kSame) {
        m_work.draft.identity->newAddress.reset();
    } else {
        const QString address = m_ui->addressField->text();
        if (const QString wrong = wordchecks::addressProblem(address); !wrong.isEmpty())
            return refuse(wrong, m_ui->addressField);
        m_work.draft.identity->newAddress = address.toStdString();
    }
    m_work.addressAnswered = true;
    return {};
}

void AddressPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->hintLabel->setText(tr("Alamat Anda belum ada di data kami."));
    m_ui->hintLabel->setVisible(m_hint.isEmpty() && m_hintKnown);
    m_ui->addressField->setLabel(tr("Alamat baru: jalan, nomor, kota"));
    m_ui->addressCards->setVisible(!m_hint.isEmpty());
    m_ui->addressCards->setChoices(
        {{.id = kSame, .title = tr("Ya, %1").arg(m_hint)}, {.id = kMoved, .title = tr("Tidak, sudah pindah")}});
}

} // namespace anjungan::gui
