#include "gui/balance/simulationinputpage.h"

#include "gui/shell/kiosk.h"

#include "ui_simulationinputpage.h"

namespace anjungan::gui {

namespace {

constexpr int kLongestYears = 60; // a working life; rules::simulate takes more

} // namespace

SimulationInputPage::SimulationInputPage(Kiosk& kiosk, const std::optional<service::SignedInParticipant>& person,
                                         SimulationState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::SimulationInputPage>()), m_state(state) {
    m_ui->setupUi(this);
    m_ui->wageField->setKind(DigitField::Kind::Amount);
    m_ui->yearsField->setKind(DigitField::Kind::Short);
    m_ui->openingField->setKind(DigitField::Kind::Amount);
    retranslate();
    if (person)
        kiosk.services.ask(
            this, [id = person->id, on = kiosk.clock.today()](service::Services& s) { return s.balances.overview(id, on); },
            [this](const Result<service::BalanceOverview>& overview) { onBalance(overview); });
}

SimulationInputPage::~SimulationInputPage() = default;

QString SimulationInputPage::heading() const {
    return tr("Berapa perkiraan saldo JHT nanti?");
}

QString SimulationInputPage::primaryText() const {
    return tr("Hitung");
}

void SimulationInputPage::enter() {
    m_ui->wageField->setFocus();
}

void SimulationInputPage::onBalance(const Result<service::BalanceOverview>& overview) {
    if (overview && m_ui->openingField->digits().isEmpty())
        m_ui->openingField->setDigits(QString::number(overview->total.value()));
}

LeaveResult SimulationInputPage::leave() {
    if (!m_ui->wageField->isComplete() || m_ui->wageField->digits().toLongLong() <= 0)
        return refuse(tr("Isi upah sebulan, misalnya 3.000.000."), m_ui->wageField);
    const int years = m_ui->yearsField->digits().toInt();
    if (years < 1 || years > kLongestYears)
        return refuse(tr("Isi lama bekerja, 1 sampai %1 tahun.").arg(kLongestYears), m_ui->yearsField);
    if (!m_ui->openingField->digits().isEmpty() && !m_ui->openingField->isComplete())
        return refuse(tr("Isi saldo sekarang dengan paling banyak 12 angka, atau kosongkan."), m_ui->openingField);
    m_state.wage = Rupiah{m_ui->wageField->digits().toLongLong()};
    m_state.years = years;
    m_state.opening = Rupiah{m_ui->openingField->digits().toLongLong()};
    return {};
}

void SimulationInputPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->wageField->setLabel(tr("Upah sebulan (rupiah)"));
    m_ui->yearsField->setLabel(tr("Lama bekerja lagi (tahun)"));
    m_ui->openingField->setLabel(tr("Saldo JHT sekarang (boleh kosong)"));
}

} // namespace anjungan::gui
