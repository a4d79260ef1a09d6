#include "gui/claim/breakdownpage.h"

#include "gui/texts/codes.h"

#include "ui_breakdownpage.h"

namespace anjungan::gui {

BreakdownPage::BreakdownPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::BreakdownPage>()) {
    m_ui->setupUi(this);
}

BreakdownPage::~BreakdownPage() = default;

QString BreakdownPage::heading() const {
    return tr("Ini rincian uang Anda");
}

QString BreakdownPage::primaryText() const {
    return tr("Lanjut");
}

QString BreakdownPage::secondaryText() const {
    return tr("Kalau saya tunggu?");
}

void BreakdownPage::enter() {
    m_waitChosen = false;
    retranslate();
}

LeaveResult BreakdownPage::leave() {
    m_work.waitAsked = std::exchange(m_waitChosen, false);
    return {};
}

void BreakdownPage::activateSecondary() {
    m_waitChosen = true;
    Q_EMIT finished();
}

void BreakdownPage::retranslate() {
    m_ui->retranslateUi(this);
    if (!m_work.breakdown || !m_work.breakdown->decision.payout)
        return;
    showCards();
    showPayout();
}

void BreakdownPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    retranslate();
}

QString BreakdownPage::money(Rupiah amount) const {
    return m_hidden ? QStringLiteral("••••••") : texts::amount(amount);
}

void BreakdownPage::showCards() {
    std::vector<SummaryList::Row> rows;
    for (const service::BreakdownLine& line : m_work.breakdown->lines) {
        const QString kpj = texts::fromUtf8(line.kpj.text());
        const auto add = [&](const char* id, const QString& label, const QString& value) {
            rows.push_back({QStringLiteral("%1_%2").arg(QString::fromLatin1(id), kpj), label, value, false});
        };
        // A card that was merged away has nothing left to tell.
        if (line.total() == Rupiah{} && m_work.breakdown->lines.size() > 1)
            continue;
        add("card", tr("KPJ %1").arg(kpj), texts::fromUtf8(line.employer));
        add("contributions", tr("Iuran"), money(line.contributions));
        add("yield", tr("Hasil pengembangan"), money(line.yieldPosted + line.yieldAccrued));
        if (line.merged != Rupiah{})
            add("merged", tr("Gabungan dari kartu lain"), money(line.merged));
        if (line.paidOutBefore != Rupiah{})
            add("paid", tr("Sudah diambil sebelumnya"), money(line.paidOutBefore));
        add("total", tr("Saldo kartu ini"), money(line.total()));
    }
    m_ui->cardList->setRows(rows);
}

void BreakdownPage::showPayout() {
    const rules::Payout& payout = *m_work.breakdown->decision.payout;
    m_ui->netAmount->setAmount(payout.net);
    m_ui->netAmount->setFiguresHidden(m_hidden);
    std::vector<SummaryList::Row> rows{
        {QStringLiteral("gross"), tr("Jumlah yang diklaim"), money(payout.gross), false},
        {QStringLiteral("tax"), texts::taxKind(payout.taxKind), money(payout.tax), false},
        {QStringLiteral("net"), tr("Anda terima"), money(payout.net), false}};
    if (payout.remaining > Rupiah{})
        rows.push_back({QStringLiteral("remaining"), tr("Sisa saldo"), money(payout.remaining), false});
    m_ui->payoutList->setRows(rows);
}

} // namespace anjungan::gui
