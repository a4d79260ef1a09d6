#include "gui/balance/simulationresultpage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"
#include "rules/simulation.h"

#include "ui_simulationresultpage.h"

#include <QResizeEvent>

#include <utility>

namespace anjungan::gui {

SimulationResultPage::SimulationResultPage(Kiosk& kiosk, SimulationState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::SimulationResultPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
}

SimulationResultPage::~SimulationResultPage() = default;

QString SimulationResultPage::heading() const {
    return tr("Perkiraan saldo setelah %1").arg(texts::years(m_state.years.value_or(0)));
}

QString SimulationResultPage::primaryText() const {
    return tr("Selesai melihat");
}

QString SimulationResultPage::secondaryText() const {
    // Without an opening there is nothing to take now.
    return m_state.opening > Rupiah{} ? tr("Kalau saya tunggu?") : QString();
}

LeaveResult SimulationResultPage::leave() {
    m_state.waitAsked = std::exchange(m_waitChosen, false);
    return {};
}

void SimulationResultPage::activateSecondary() {
    m_waitChosen = true;
    Q_EMIT finished();
}

void SimulationResultPage::enter() {
    m_waitChosen = false;
    showResult();
    m_ui->yearChart->setVisible(m_state.years.value_or(0) > 1 && m_ui->yearChart->leavesRoomIn(*this));
}

void SimulationResultPage::showResult() {
    m_ui->yearsTable->setColumns({{tr("Tahun ke-")}, {tr("Iuran"), true}, {tr("Hasil pengembangan"), true}, {tr("Saldo"), true}});
    std::vector<QStringList> lines;
    std::vector<YearChart::Bar> bars;
    for (int year = 1; year <= m_state.years.value_or(0); ++year) {
        const auto input = simulationInput(m_state, m_kiosk, year);
        const auto result = input ? rules::simulate(*input) : passOn(input);
        if (!result) {
            Q_EMIT messageRaised(MessageKind::Error, texts::sentence(result.error()), nullptr);
            return;
        }
        lines.push_back({QString::number(year), texts::amount(result->contributions), texts::amount(result->yield), texts::amount(result->balance)});
        bars.push_back({QString::number(year), result->balance});
        m_ui->balanceLabel->setAmount(result->balance);
        m_ui->noteLabel->setText(tr("Dengan hasil pengembangan %1% setahun. Ini perkiraan, bukan janji.")
                                     .arg(texts::percent(input->rateBasisPoints)));
    }
    m_ui->yearsTable->setLines(lines);
    m_ui->yearChart->setBars(std::move(bars));
}

void SimulationResultPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_ui->yearChart->setVisible(m_state.years.value_or(0) > 1 && m_ui->yearChart->leavesRoomIn(*this));
}

void SimulationResultPage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_state.years)
        showResult();
}

} // namespace anjungan::gui
