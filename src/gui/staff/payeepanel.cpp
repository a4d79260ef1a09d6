#include "gui/staff/payeepanel.h"

#include "gui/texts/codes.h"
#include "rules/identity.h"

#include "ui_payeepanel.h"

namespace anjungan::gui {

namespace {

constexpr int kLongestHolder = 60;

} // namespace

PayeePanel::PayeePanel(QWidget* parent) : QFrame(parent) {
    hide();
}

PayeePanel::~PayeePanel() = default;

/// Five fields and a list of banks that few claims need: the page of the others does not wait for them.
void PayeePanel::build() {
    m_ui = std::make_unique<Ui::PayeePanel>();
    m_ui->setupUi(this);
    m_ui->accountField->setKind(DigitField::Kind::Account);
    m_ui->npwpField->setKind(DigitField::Kind::Npwp);
    m_ui->holderField->setMaxLength(kLongestHolder);
    retranslate();
    connect(m_ui->payeeSaveButton, &QPushButton::clicked, this, &PayeePanel::onSave);
    connect(m_ui->payeeCancelButton, &QPushButton::clicked, this, &PayeePanel::cancelled);
}

void PayeePanel::start(const service::DeskClaim& claim, const rules::RuleSet& rules) {
    if (!m_ui)
        build();
    m_rules = &rules;
    m_holder = claim.nik;
    m_ui->bankBox->clear();
    for (const rules::Bank& bank : rules.banks())
        m_ui->bankBox->addItem(texts::fromUtf8(bank.name), texts::fromUtf8(bank.code));
    m_ui->bankBox->setCurrentIndex(m_ui->bankBox->findData(texts::fromUtf8(claim.bank.bankCode())));
    m_ui->accountField->setDigits(texts::fromUtf8(claim.bank.number()));
    m_ui->holderField->setText(texts::fromUtf8(claim.bank.holder()));
    m_ui->npwpField->setDigits(claim.npwp ? texts::fromUtf8(claim.npwp->text()) : QString());
}

void PayeePanel::focusFirst() {
    m_ui->accountField->setFocus(Qt::OtherFocusReason);
}

void PayeePanel::retranslate() {
    if (!m_ui)
        return;
    m_ui->retranslateUi(this);
    m_ui->accountField->setLabel(tr("Nomor rekening"));
    m_ui->holderField->setLabel(tr("Nama di buku rekening"));
    m_ui->npwpField->setLabel(tr("NPWP (boleh dikosongkan)"));
}

void PayeePanel::onSave() {
    const auto account = rules::checkAccount(m_ui->bankBox->currentData().toString().toStdString(), m_ui->accountField->text(),
                                             m_ui->holderField->text().toStdString(), *m_rules);
    if (!account)
        return refuse(account.error());
    std::optional<Npwp> npwp;
    if (const std::string digits = m_ui->npwpField->text(); !digits.empty()) {
        const auto checked = rules::checkNpwp(digits, *m_rules, m_holder);
        if (!checked)
            return refuse({checked.error().code, checked.error().detail, "npwp"});
        npwp = *checked;
    }
    Q_EMIT payeeGiven(account->account, npwp);
}

void PayeePanel::refuse(const Error& error) {
    Q_EMIT messageRaised(MessageKind::Error, problemOf(error), fieldOf(error));
}

QWidget* PayeePanel::fieldOf(const Error& error) const {
    if (!m_ui)
        return nullptr;
    if (error.where == "npwp")
        return m_ui->npwpField;
    if (error.where == "holder")
        return m_ui->holderField;
    if (error.where == "bank")
        return m_ui->bankBox;
    return error.code == ErrorCode::InvalidInput ? m_ui->accountField : nullptr;
}

QString PayeePanel::problemOf(const Error& error) const {
    if (!fieldOf(error))
        return {};
    if (error.where == "npwp")
        return tr("NPWP ini belum benar: 15 atau 16 angka, atau NIK peserta sendiri.");
    if (error.where == "holder")
        return tr("Rekening harus atas nama peserta sendiri. Cocokkan dengan buku rekening.");
    if (error.where == "bank")
        return tr("Pilih dulu banknya.");
    return tr("Nomor rekening berisi 5 sampai 20 angka. Periksa lagi.");
}

} // namespace anjungan::gui
