#include "gui/claim/waitingpage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_waitingpage.h"

#include <QResizeEvent>

#include <array>

namespace anjungan::gui {

namespace {

constexpr std::array kWaits = {6, 12, 24, 36}; // months: what people ask for, and past the two years of the tax
constexpr int kFirstWait = 12;

} // namespace

WaitingPage::WaitingPage(Purpose purpose, Reckon reckon, QWidget* parent)
    : Page(parent), m_purpose(purpose), m_reckon(std::move(reckon)), m_ui(std::make_unique<Ui::WaitingPage>()) {
    m_ui->setupUi(this);
    m_ui->waitCards->setVisible(purpose == Purpose::Claim);
    for (PlanCard* const card : {m_ui->nowCard, m_ui->laterCard, m_ui->partialCard})
        card->hide();
    retranslate();
    m_ui->waitCards->setChosen(QString::number(kFirstWait));
    connect(m_ui->waitCards, &ChoiceCards::chosenChanged, this, &WaitingPage::ask);
}

WaitingPage::~WaitingPage() = default;

QString WaitingPage::heading() const {
    return m_purpose == Purpose::Claim ? tr("Kalau saya tunggu, berapa lama?") : tr("Kalau saya tunggu?");
}

QString WaitingPage::primaryText() const {
    return m_purpose == Purpose::Claim ? tr("Lanjutkan klaim") : tr("Selesai melihat");
}

void WaitingPage::enter() {
    ask();
}

void WaitingPage::ask() {
    const int months = m_ui->waitCards->chosen().toInt();
    m_reckon(months, this, [this, ticket = ++m_asked](const Plans& plans) {
        if (ticket != m_asked)
            return;
        m_plans = plans.value_or(std::vector<rules::WaitingPlan>{});
        if (!plans)
            Q_EMIT messageRaised(MessageKind::Error, texts::sentence(plans.error()), nullptr);
        showPlans();
    });
}

void WaitingPage::showPlans() {
    for (const rules::WaitingPlan& plan : m_plans) {
        PlanCard* const card = plan.kind == rules::WaitingKind::Now     ? m_ui->nowCard
                               : plan.kind == rules::WaitingKind::Later ? m_ui->laterCard
                                                                        : m_ui->partialCard;
        card->show(texts::waitingText(plan, m_plans.front()), plan.net());
        card->setVisible(true);
    }
}

void WaitingPage::retranslate() {
    m_ui->retranslateUi(this);
    std::vector<ChoiceCards::Choice> waits;
    for (const int months : kWaits)
        waits.push_back({QString::number(months), texts::months(months)});
    m_ui->waitCards->setChoices(waits);
    m_ui->noteLabel->setText(m_purpose == Purpose::Claim
                                 ? tr("Perkiraan dari saldo dan aturan hari ini, tanpa iuran baru. Anda yang memutuskan.")
                                 : tr("Perkiraan, dengan anggapan syarat klaim terpenuhi dan NPWP ada. Anda yang memutuskan."));
    showPlans();
}

void WaitingPage::setFiguresHidden(bool hidden) {
    for (PlanCard* const card : {m_ui->nowCard, m_ui->laterCard, m_ui->partialCard})
        card->setFiguresHidden(hidden);
}

void WaitingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_ui->waitCards->setColumns(width() >= Metrics::of(*this).body * 46 ? static_cast<int>(kWaits.size()) : 2);
}

WaitingPage::Reckon reckonClaim(const ClaimWork& work) {
    return [&work](int months, QObject* asker, const WaitingPage::Answer& answer) {
        const auto plans = [id = work.person.id, cause = *work.draft.cause, npwp = work.draft.npwp.has_value(),
                            later = addMonths(work.kiosk.clock.today(), months)](service::Services& s) {
            return s.claims.waitingPlans(id, cause, later, npwp);
        };
        work.kiosk.services.ask(asker, plans, answer);
    };
}

} // namespace anjungan::gui
