#include "gui/claim/taxbankpage.h"

#include "domain/personname.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"
#include "rules/identity.h"

#include "ui_taxbankpage.h"

#include <algorithm>

namespace anjungan::gui {

namespace {

constexpr const char* kBank = "bank";
constexpr const char* kHolder = "holderField";
constexpr int kLongestHolder = 60; // what a bank prints

} // namespace

TaxBankPage::TaxBankPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::TaxBankPage>()) {
    m_ui->setupUi(this);
    m_ui->npwpField->setKind(DigitField::Kind::Npwp);
    m_ui->accountField->setKind(DigitField::Kind::Account);
    m_ui->holderField->setMaxLength(kLongestHolder);
    m_ui->keypad->setFallback(m_ui->accountField->focusProxy());
    connect(m_ui->bankButton, &QPushButton::clicked, this, &TaxBankPage::openBanks);
    connect(m_ui->holderButton, &QPushButton::clicked, this, &TaxBankPage::openHolder);
    connect(m_ui->bankCards, &ChoiceCards::chosenChanged, this, &TaxBankPage::onBankChosen);
    showPanel(m_ui->formPanel);
}

TaxBankPage::~TaxBankPage() = default;

QString TaxBankPage::heading() const {
    if (m_ui->bankPanel->isVisibleTo(this))
        return tr("Rekening Anda di bank apa?");
    return m_ui->holderPanel->isVisibleTo(this) ? tr("Rekening itu atas nama siapa?")
                                               : tr("Ke rekening mana uangnya dikirim?");
}

QString TaxBankPage::primaryText() const {
    if (m_ui->holderPanel->isVisibleTo(this))
        return tr("Pakai nama ini");
    return m_ui->formPanel->isVisibleTo(this) ? tr("Lanjut") : QString();
}

bool TaxBankPage::stepOn() {
    if (m_ui->formPanel->isVisibleTo(this))
        return false;
    if (m_ui->holderPanel->isVisibleTo(this))
        useHolder();
    return true;
}

bool TaxBankPage::stepBack() {
    if (m_ui->formPanel->isVisibleTo(this))
        return false;
    showForm();
    return true;
}

void TaxBankPage::enter() {
    const ClaimDraft& draft = m_work.draft;
    if (draft.npwp && m_ui->npwpField->digits().isEmpty())
        m_ui->npwpField->setDigits(texts::fromUtf8(draft.npwp->text()));
    if (draft.bank && m_bankCode.isEmpty()) {
        m_bankCode = texts::fromUtf8(draft.bank->bankCode());
        m_ui->accountField->setDigits(texts::fromUtf8(draft.bank->number()));
        m_holder = texts::fromUtf8(draft.bank->holder());
    }
    if (m_holder.isEmpty())
        m_holder = texts::fromUtf8(m_work.profile->name);
    retranslate();
    showPanel(m_ui->formPanel);
    // The heading's question comes first; what may stay empty comes last.
    static_cast<QWidget*>(m_bankCode.isEmpty() ? m_ui->bankButton : m_ui->accountField->focusProxy())->setFocus(Qt::OtherFocusReason);
}

std::map<std::string, std::string> TaxBankPage::typedTexts() const {
    auto typed = Page::typedTexts();
    typed[kBank] = m_bankCode.toStdString();
    if (!m_ui->holderPanel->isVisibleTo(this))
        typed[kHolder] = m_holder.toStdString();
    return typed;
}

void TaxBankPage::putBack(const std::map<std::string, std::string>& typed) {
    Page::putBack(typed);
    if (const auto bank = typed.find(kBank); bank != typed.end())
        m_bankCode = texts::fromUtf8(bank->second);
    m_holder = m_ui->holderField->text();
    retranslate();
}

void TaxBankPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->npwpField->setLabel(m_work.npwpRequired() ? tr("NPWP (wajib diisi)") : tr("NPWP (boleh dikosongkan)"));
    m_ui->npwpField->setHelper(m_work.situation && m_work.situation->hasNpwp ? tr("NPWP Anda sudah tercatat.") : QString());
    const rules::Bank* const bank = m_work.kiosk.rules.bank(m_bankCode.toStdString());
    // For the guided tour: a button holds no answer that can be seen, and an empty NPWP may be one.
    m_ui->bankButton->setProperty("answered", bank != nullptr);
    m_ui->npwpField->setProperty("answered", !m_work.npwpRequired());
    m_ui->bankButton->setText(bank ? tr("%1  (ganti)").arg(texts::fromUtf8(bank->name)) : tr("Pilih bank"));
    m_ui->accountField->setLabel(tr("Nomor rekening"));
    m_ui->holderField->setLabel(tr("Nama seperti di buku rekening"));
    m_ui->accountField->setHelper(bank ? tr("Biasanya %1 angka").arg(bank->usualLength) : QString());
    m_ui->holderButton->setText(tr("%1  (ganti)").arg(m_holder));
}

void TaxBankPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const int card = Metrics::of(*this).units(36);
    m_ui->bankCards->setColumns(std::clamp(width() / card, 1, 4));
}

void TaxBankPage::showPanel(QWidget* panel) {
    for (QWidget* const each : {m_ui->formPanel, m_ui->bankPanel, m_ui->holderPanel})
        each->setVisible(each == panel);
    Q_EMIT messageCleared();
    Q_EMIT chromeChanged();
    Q_EMIT tapTargetsMoved();
}

void TaxBankPage::openBanks() {
    const QSignalBlocker quiet(m_ui->bankCards);
    std::vector<ChoiceCards::Choice> choices;
    for (const rules::Bank& bank : m_work.kiosk.rules.banks())
        choices.push_back({texts::fromUtf8(bank.code), texts::fromUtf8(bank.name)});
    m_ui->bankCards->setChoices(choices);
    m_ui->bankCards->setChosen({});
    showPanel(m_ui->bankPanel);
}

void TaxBankPage::openHolder() {
    m_ui->holderField->setText(m_holder);
    showPanel(m_ui->holderPanel);
    m_ui->holderField->setFocus(Qt::OtherFocusReason);
}

void TaxBankPage::showForm() {
    retranslate();
    showPanel(m_ui->formPanel);
    m_ui->accountField->setFocus(Qt::OtherFocusReason);
}

void TaxBankPage::onBankChosen(const QString& code) {
    if (code.isEmpty())
        return;
    m_bankCode = code;
    showForm();
}

void TaxBankPage::useHolder() {
    const QString name = m_ui->holderField->text();
    const QString wrong = wordchecks::wordsProblem(name, kLongestHolder, tr("Tulis nama seperti di buku rekening."));
    if (!wrong.isEmpty())
        return Q_EMIT messageRaised(MessageKind::Error, wrong, m_ui->holderField);
    m_holder = name;
    showForm();
}

LeaveResult TaxBankPage::leave() {
    if (const LeaveResult account = takeAccount(); !account)
        return account;
    return takeNpwp();
}

LeaveResult TaxBankPage::takeNpwp() {
    const std::string digits = m_ui->npwpField->text();
    if (digits.empty()) {
        if (m_work.npwpRequired())
            return refuse(tr("NPWP wajib diisi untuk klaim ini. Isi 15 atau 16 angka."), m_ui->npwpField);
        m_work.draft.npwp.reset();
        return {};
    }
    const auto npwp = rules::checkNpwp(digits, m_work.kiosk.rules, m_work.profile->nik);
    if (npwp) {
        m_work.draft.npwp = *npwp;
        return {};
    }
    if (npwp.error().where == "length")
        return refuse(tr("NPWP berisi 15 atau 16 angka. Periksa lagi."), m_ui->npwpField);
    if (npwp.error().where == "holder")
        return refuse(tr("Nomor ini NIK orang lain. Pakai NPWP atau NIK Anda sendiri."), m_ui->npwpField);
    return refuse(tr("NPWP ini belum benar. Cocokkan lagi dengan kartunya."), m_ui->npwpField);
}

LeaveResult TaxBankPage::takeAccount() {
    if (m_bankCode.isEmpty())
        return refuse(tr("Pilih dulu bank Anda."), m_ui->bankButton);
    const QString number = m_ui->accountField->digits();
    if (number.isEmpty())
        return refuse(tr("Isi dulu nomor rekening Anda."), m_ui->accountField);
    const auto checked = rules::checkAccount(m_bankCode.toStdString(), number.toStdString(), m_holder.toStdString(),
                                             m_work.kiosk.rules);
    if (!checked && checked.error().where == "holder")
        return refuse(tr("Tulis nama seperti di buku rekening."), m_ui->holderButton);
    if (!checked)
        return refuse(tr("Nomor rekening berisi 5 sampai 20 angka. Periksa lagi."), m_ui->accountField);
    if (compareNames(m_holder.toStdString(), m_work.profile->name) == NameMatch::Different)
        return refuse(tr("Rekening harus atas nama Anda sendiri, %1.").arg(texts::fromUtf8(m_work.profile->name)),
                      m_ui->holderButton);
    const QString asked = m_bankCode + number;
    if (!checked->warnings.empty() && std::exchange(m_askedAbout, asked) != asked)
        return refuse(tr("Nomor rekening %1 biasanya %2 angka, ini %3 angka. Jika sudah benar, tekan Lanjut sekali lagi.")
                          .arg(texts::fromUtf8(checked->bankName))
                          .arg(m_work.kiosk.rules.bank(m_bankCode.toStdString())->usualLength)
                          .arg(number.size()),
                      m_ui->accountField);
    m_work.draft.bank = checked->account;
    return {};
}

} // namespace anjungan::gui
