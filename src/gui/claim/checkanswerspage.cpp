#include "gui/claim/checkanswerspage.h"

#include "gui/texts/codes.h"

#include "ui_checkanswerspage.h"

namespace anjungan::gui {

CheckAnswersPage::CheckAnswersPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::CheckAnswersPage>()) {
    m_ui->setupUi(this);
    connect(m_ui->answerList, &SummaryList::changeRequested, this, &CheckAnswersPage::onChange);
}

CheckAnswersPage::~CheckAnswersPage() = default;

QString CheckAnswersPage::heading() const {
    return tr("Periksa lagi. Sudah benar semua?");
}

QString CheckAnswersPage::primaryText() const {
    return tr("Konfirmasi");
}

void CheckAnswersPage::enter() {
    retranslate();
}

void CheckAnswersPage::retranslate() {
    m_ui->retranslateUi(this);
    const ClaimDraft& draft = m_work.draft;
    if (!draft.cause || !draft.face || !draft.bank || !m_work.breakdown || !m_work.breakdown->decision.payout)
        return;
    const rules::Bank* const bank = m_work.kiosk.rules.bank(draft.bank->bankCode());
    const QString npwp = draft.npwp ? texts::fromUtf8(draft.npwp->text())
                                    : m_work.situation->hasNpwp ? tr("Sudah tercatat") : tr("Tidak diisi");
    const QString net = texts::amount(m_work.breakdown->decision.payout->net);
    m_ui->answerList->setRows({
        {QStringLiteral("cause"), tr("Sebab klaim"), texts::cause(*draft.cause)},
        {QStringLiteral("membership_data"), tr("Data kepesertaan"), tr("Sudah benar")},
        {QStringLiteral("face"), tr("Foto wajah"),
         draft.face->method == FaceMethod::Camera ? tr("Sudah diambil") : tr("Dilihat langsung oleh petugas")},
        {QStringLiteral("npwp"), tr("NPWP"), npwp, true, draft.npwp.has_value()},
        {QStringLiteral("bank"), tr("Bank"),
         tr("%1, atas nama %2").arg(texts::fromUtf8(bank ? bank->name : draft.bank->bankCode()),
                                    texts::fromUtf8(draft.bank->holder()))},
        {QStringLiteral("account"), tr("Nomor rekening"), texts::fromUtf8(draft.bank->number()), true, true},
        {QStringLiteral("breakdown"), tr("Anda terima"), m_hidden ? QStringLiteral("••••••") : net},
    });
}

void CheckAnswersPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    retranslate();
}

void CheckAnswersPage::onChange(const QString& row) {
    const bool typed = row == QStringLiteral("npwp") || row == QStringLiteral("bank") || row == QStringLiteral("account");
    Q_EMIT changeRequested(typed ? QStringLiteral("tax_bank") : row);
}

} // namespace anjungan::gui
