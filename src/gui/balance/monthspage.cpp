#include "gui/balance/monthspage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_monthspage.h"

namespace anjungan::gui {

MonthsPage::MonthsPage(Kiosk& kiosk, BalanceState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::MonthsPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
}

MonthsPage::~MonthsPage() = default;

QString MonthsPage::heading() const {
    return tr("Rincian iuran tahun %1").arg(m_state.year);
}

QString MonthsPage::primaryText() const {
    return tr("Selesai melihat");
}

void MonthsPage::enter() {
    const service::CardBalance* card = m_state.shownCard();
    if (!card)
        return;
    m_rows.clear();
    showRows();
    m_kiosk.services.ask(
        this,
        [id = card->membership, year = m_state.year, on = m_state.overview->asOf](service::Services& s) {
            return s.balances.contributions(id, year, on);
        },
        [this](const Result<std::vector<service::ContributionRow>>& rows) { onLoaded(rows); });
}

void MonthsPage::onLoaded(const Result<std::vector<service::ContributionRow>>& rows) {
    if (!rows) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(rows.error()), nullptr);
        return;
    }
    m_rows = *rows;
    showRows();
}

void MonthsPage::showRows() {
    m_ui->monthsTable->setColumns({{tr("Bulan")},
                                   {tr("Upah"), true},
                                   {tr("JHT\nperusahaan"), true},
                                   {tr("JHT\npekerja"), true},
                                   {tr("JP\nperusahaan"), true},
                                   {tr("JP\npekerja"), true}});
    std::vector<QStringList> lines;
    Rupiah jht;
    Rupiah jp;
    for (const service::ContributionRow& row : m_rows) {
        lines.push_back({texts::month(row.blth), money(row.wage), money(row.jhtEmployer), money(row.jhtWorker), money(row.jpEmployer),
                         money(row.jpWorker)});
        jht += row.jhtEmployer + row.jhtWorker;
        jp += row.jpEmployer + row.jpWorker;
    }
    m_ui->monthsTable->setLines(lines);
    m_ui->sumLabel->setText(tr("Jumlah setahun: JHT %1, JP %2").arg(money(jht), money(jp)));
}

QString MonthsPage::money(Rupiah amount) const {
    return m_hidden ? QStringLiteral("••••••") : texts::amount(amount);
}

void MonthsPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    showRows();
}

void MonthsPage::retranslate() {
    m_ui->retranslateUi(this);
    showRows();
}

} // namespace anjungan::gui
