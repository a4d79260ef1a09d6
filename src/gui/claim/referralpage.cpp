#include "gui/claim/referralpage.h"

#include "gui/texts/codes.h"
#include "gui/texts/documents.h"
#include "gui/texts/papers.h"

#include "ui_referralpage.h"

namespace anjungan::gui {

ReferralPage::ReferralPage(print::Printer& printer, const std::optional<service::ReferralSlip>& slip, QWidget* parent)
    : PaperPage(printer, parent), m_slip(slip), m_ui(std::make_unique<Ui::ReferralPage>()) {
    m_ui->setupUi(this);
}

ReferralPage::~ReferralPage() = default;

QString ReferralPage::heading() const {
    return tr("Silakan ke loket dengan nomor ini");
}

void ReferralPage::enter() {
    retranslate();
}

void ReferralPage::retranslate() {
    m_ui->retranslateUi(this);
    if (!m_slip)
        return;
    m_ui->queueLabel->setText(texts::fromUtf8(m_slip->queueNumber));
    m_ui->subjectLabel->setText(texts::referralSubject(*m_slip));
    const QStringList documents = texts::documents(m_slip->documents);
    m_ui->documentsList->setLines(TickList::Mark::Paper, documents);
    m_ui->documentsPanel->setVisible(!documents.isEmpty());
}

print::Paper ReferralPage::paper() const {
    return texts::referralPaper(*m_slip);
}

} // namespace anjungan::gui
