#include "gui/claim/claimmenupage.h"

#include "gui/texts/codes.h"

#include "ui_claimmenupage.h"

namespace anjungan::gui {

ClaimMenuPage::ClaimMenuPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::ClaimMenuPage>()) {
    m_ui->setupUi(this);
}

ClaimMenuPage::~ClaimMenuPage() = default;

QString ClaimMenuPage::heading() const {
    return m_work.resumed ? tr("Anda punya klaim yang belum selesai. Lanjutkan?") : tr("Klaim JHT");
}

QString ClaimMenuPage::primaryText() const {
    return m_work.resumed ? tr("Lanjutkan klaim") : tr("Mulai klaim");
}

QString ClaimMenuPage::secondaryText() const {
    return m_work.resumed ? tr("Mulai dari awal") : QString();
}

void ClaimMenuPage::enter() {
    retranslate();
    Q_EMIT chromeChanged();
}

void ClaimMenuPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->draftPanel->setVisible(m_work.resumed);
    m_ui->whatLabel->setVisible(!m_work.resumed); // they know
    const int step = static_cast<int>(m_work.draft.step);
    m_ui->draftLabel->setText(
        m_work.draft.cause
            ? tr("Sebab: %1. Anda berhenti di langkah %2 dari %3.").arg(texts::cause(*m_work.draft.cause)).arg(step).arg(kClaimStepCount)
            : tr("Anda berhenti di langkah %1 dari %2.").arg(step).arg(kClaimStepCount));
}

void ClaimMenuPage::activateSecondary() {
    Q_EMIT anewChosen();
}

} // namespace anjungan::gui
