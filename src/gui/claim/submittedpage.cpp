#include "gui/claim/submittedpage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/texts/papers.h"
#include "print/qrcode.h"

#include "ui_submittedpage.h"

#include <QEvent>

namespace anjungan::gui {

SubmittedPage::SubmittedPage(ClaimWork& work, QWidget* parent)
    : PaperPage(work.kiosk.printer, parent), m_work(work), m_ui(std::make_unique<Ui::SubmittedPage>()) {
    m_ui->setupUi(this);
    m_ui->saveButton->setVisible(canSave());
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SubmittedPage::onSave);
}

SubmittedPage::~SubmittedPage() = default;

QString SubmittedPage::heading() const {
    return tr("Klaim Anda sudah diterima");
}

void SubmittedPage::enter() {
    retranslate();
}

void SubmittedPage::retranslate() {
    m_ui->retranslateUi(this);
    if (!m_work.receipt)
        return;
    const service::ClaimReceipt& receipt = *m_work.receipt;
    const QString tracking = texts::fromUtf8(receipt.tracking.text());
    m_ui->trackingLabel->setText(tracking);
    m_ui->promiseLabel->setText(texts::promisedDate(receipt.dueOn, receipt.dueIsEstimate));
    m_ui->netAmount->setAmount(receipt.net);
    m_ui->bankLabel->setText(
        tr("ke rekening %1 %2").arg(texts::fromUtf8(receipt.bankName), texts::fromUtf8(receipt.accountMasked)));
    m_ui->qrLabel->setPixmap(QPixmap::fromImage(print::qrImage(tracking, Metrics::of(*this).touch * 4)));
    m_ui->qrLabel->setAccessibleName(tr("Kode QR nomor klaim %1").arg(tracking));
}

void SubmittedPage::setFiguresHidden(bool hidden) {
    m_ui->netAmount->setFiguresHidden(hidden);
    m_ui->bankLabel->setVisible(!hidden);
}

print::Paper SubmittedPage::paper() const {
    return texts::receiptPaper(*m_work.receipt);
}

void SubmittedPage::onSave() {
    savePdf(texts::fromUtf8(m_work.receipt->tracking.text()));
}

void SubmittedPage::changeEvent(QEvent* event) {
    PaperPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace anjungan::gui
