#include "gui/claim/checkspage.h"

#include "gui/claim/checkrow.h"

#include "ui_checkspage.h"

namespace anjungan::gui {

ChecksPage::ChecksPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::ChecksPage>()) {
    m_ui->setupUi(this);
}

ChecksPage::~ChecksPage() = default;

rules::Checks ChecksPage::checks() const {
    return rules::check(m_work.situation->facts, m_work.kiosk.rules);
}

QString ChecksPage::heading() const {
    return checks().allGreen() ? tr("Ketiga syarat awal terpenuhi") : tr("Ada syarat awal yang perlu diperhatikan");
}

QString ChecksPage::primaryText() const {
    return tr("Lanjut");
}

QString ChecksPage::secondaryText() const {
    return checks().dataUpdated ? QString() : texts::actionText(texts::FindingAction::UpdateData);
}

void ChecksPage::enter() {
    m_updateChosen = false;
    retranslate();
    Q_EMIT chromeChanged();
}

LeaveResult ChecksPage::leave() {
    m_work.action = std::exchange(m_updateChosen, false) ? texts::FindingAction::UpdateData : texts::FindingAction::None;
    return {};
}

void ChecksPage::retranslate() {
    const rules::Facts& facts = m_work.situation->facts;
    const rules::Checks green = checks();
    m_ui->balanceRow->show(texts::balanceCheck(facts, m_work.situation->onlineLimit, green.balanceWithinLimit),
                           green.balanceWithinLimit);
    m_ui->membershipRow->show(texts::membershipCheck(facts, green.membershipStatus), green.membershipStatus);
    m_ui->dataRow->show(texts::dataCheck(facts, green.dataUpdated), green.dataUpdated);
}

void ChecksPage::setFiguresHidden(bool hidden) {
    m_ui->balanceRow->setFigureHidden(hidden);
}

void ChecksPage::activateSecondary() {
    m_updateChosen = true;
    Q_EMIT finished();
}

} // namespace anjungan::gui
