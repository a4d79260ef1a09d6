#include "gui/profile/mergedonepage.h"

#include "gui/texts/codes.h"

#include "ui_mergedonepage.h"

namespace anjungan::gui {

MergeDonePage::MergeDonePage(MergeState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::MergeDonePage>()), m_state(state) {
    m_ui->setupUi(this);
}

MergeDonePage::~MergeDonePage() = default;

QString MergeDonePage::heading() const {
    return tr("Saldo Anda sudah digabungkan");
}

QString MergeDonePage::primaryText() const {
    return tr("Lanjut");
}

void MergeDonePage::enter() {
    if (!m_state.merged)
        return;
    m_ui->cardLabel->setText(tr("Semua saldo sekarang ada di kartu KPJ %1.").arg(texts::fromUtf8(m_state.merged->kpj.text())));
    m_ui->totalLabel->setAmount(m_state.merged->total());
}

void MergeDonePage::setFiguresHidden(bool hidden) {
    m_ui->totalLabel->setFiguresHidden(hidden);
}

void MergeDonePage::retranslate() {
    m_ui->retranslateUi(this);
    enter();
}

} // namespace anjungan::gui
