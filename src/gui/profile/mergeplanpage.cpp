#include "gui/profile/mergeplanpage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_mergeplanpage.h"

namespace anjungan::gui {

MergePlanPage::MergePlanPage(Kiosk& kiosk, ParticipantId participant, MergeState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::MergePlanPage>()), m_kiosk(kiosk), m_participant(std::move(participant)), m_state(state) {
    m_ui->setupUi(this);
    setPrimaryEnabled(false);
}

MergePlanPage::~MergePlanPage() = default;

QString MergePlanPage::heading() const {
    return tr("Gabungkan saldo ke satu kartu?");
}

QString MergePlanPage::primaryText() const {
    return tr("Gabungkan");
}

void MergePlanPage::enter() {
    m_kiosk.services.ask(
        this, [id = m_participant](service::Services& s) { return s.profiles.mergePlan(id); },
        [this](const Result<service::MergePlan>& plan) { onLoaded(plan); });
}

void MergePlanPage::onLoaded(const Result<service::MergePlan>& plan) {
    if (plan) {
        m_state.plan = *plan;
        showPlan();
        setPrimaryEnabled(true);
        return;
    }
    QString sentence = texts::sentence(plan.error());
    if (plan.error().where == "one_card")
        sentence = tr("Saldo Anda sudah ada di satu kartu. Tidak ada yang perlu digabungkan.");
    else if (plan.error().where == "claim.none_open")
        sentence = tr("Klaim Anda sedang diproses. Saldo bisa digabungkan setelah klaim selesai.");
    Q_EMIT messageRaised(MessageKind::Notice, sentence, nullptr);
}

void MergePlanPage::showPlan() {
    std::vector<SummaryList::Row> rows;
    for (const service::CardBalance& card : m_state.plan->cards)
        rows.push_back({texts::fromUtf8(card.kpj.text()),
                        tr("KPJ %1, %2").arg(texts::fromUtf8(card.kpj.text()), texts::fromUtf8(card.employer)), m_hidden ? QStringLiteral("••••••") : texts::amount(card.total()), false});
    m_ui->cardList->setRows(rows);
    m_ui->targetLabel->setText(tr("Semua saldo pindah ke kartu KPJ %1. Jumlahnya:").arg(texts::fromUtf8(m_state.plan->target.text())));
    m_ui->totalLabel->setAmount(m_state.plan->total);
    m_ui->totalLabel->setFiguresHidden(m_hidden);
}

void MergePlanPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    if (m_state.plan)
        showPlan();
}

void MergePlanPage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_state.plan)
        showPlan();
}

} // namespace anjungan::gui
