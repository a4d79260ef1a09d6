#include "gui/balance/yearspage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_yearspage.h"

#include <QResizeEvent>

#include <algorithm>

namespace anjungan::gui {

YearsPage::YearsPage(Kiosk& kiosk, BalanceState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::YearsPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    connect(m_ui->yearsTable, &DataTable::rowChosen, this, &YearsPage::onChosen);
}

YearsPage::~YearsPage() = default;

QString YearsPage::heading() const {
    return tr("Rincian per tahun");
}

void YearsPage::enter() {
    m_state.year = 0;
    const service::CardBalance* card = m_state.shownCard();
    if (!card)
        return;
    m_kiosk.services.ask(
        this, [id = card->membership, on = m_state.overview->asOf](service::Services& s) { return s.balances.years(id, on); },
        [this](const Result<std::vector<service::YearRow>>& years) { onLoaded(years); });
}

void YearsPage::onLoaded(const Result<std::vector<service::YearRow>>& years) {
    if (!years) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(years.error()), nullptr);
        return;
    }
    m_state.years = *years;
    showYears();
}

void YearsPage::showYears() {
    // Most people never merged cards; who did finds it in a column of its own and not among what was paid.
    const bool moved = std::ranges::any_of(m_state.years, [](const service::YearRow& row) { return row.moved != Rupiah{}; });
    std::vector<DataTable::Column> columns{{tr("Tahun")},              {tr("Iuran JHT"), true},  {tr("Iuran JP"), true},
                                           {tr("Hasil"), true},        {tr("Dibayarkan"), true}, {tr("Saldo akhir"), true}};
    if (moved)
        columns.insert(columns.end() - 1, {tr("Gabung saldo"), true});
    m_ui->yearsTable->setColumns(columns);
    std::vector<QStringList> lines;
    QStringList ids;
    for (const service::YearRow& row : m_state.years) {
        QStringList line{QString::number(row.year), money(row.contributions), money(row.jp), money(row.yield), money(row.paidOut)};
        if (moved)
            line << (row.moved < Rupiah{} ? tr("keluar %1").arg(money(Rupiah{} - row.moved)) : money(row.moved));
        lines.push_back(line << money(row.closing));
        ids << QString::number(row.year);
    }
    m_ui->yearsTable->setLines(lines, ids);
    showChart();
    m_ui->hintLabel->setText(lines.empty() ? tr("Belum ada iuran pada kartu ini.") : tr("Sentuh satu tahun untuk melihat iuran tiap bulan."));
}

/// From the first year to the last; the table begins with the last.
void YearsPage::showChart() {
    std::vector<YearChart::Bar> bars;
    for (const service::YearRow& row : m_state.years)
        bars.push_back({QString::number(row.year), row.closing});
    std::ranges::sort(bars, {}, &YearChart::Bar::year);
    m_ui->yearChart->setVisible(bars.size() > 1 && m_ui->yearChart->leavesRoomIn(*this));
    m_ui->yearChart->setBars(std::move(bars));
    m_ui->yearChart->setFiguresHidden(m_hidden);
}

void YearsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    showChart();
}

void YearsPage::onChosen(const QString& id) {
    if (id.isEmpty())
        return;
    m_state.year = id.toInt();
    Q_EMIT finished();
}

QString YearsPage::money(Rupiah amount) const {
    return m_hidden ? QStringLiteral("••••••") : texts::amount(amount);
}

void YearsPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    showYears();
}

void YearsPage::retranslate() {
    m_ui->retranslateUi(this);
    showYears();
}

} // namespace anjungan::gui
