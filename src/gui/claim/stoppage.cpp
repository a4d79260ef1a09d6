#include "gui/claim/stoppage.h"

#include "gui/claim/findingcard.h"
#include "gui/texts/codes.h"

#include "ui_stoppage.h"

#include <algorithm>

namespace anjungan::gui {

using texts::FindingAction;

StopPage::StopPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::StopPage>()) {
    m_ui->setupUi(this);
}

StopPage::~StopPage() = default;

QString StopPage::heading() const {
    const QString cause = texts::cause(*m_work.choice);
    switch (m_work.verdict->outcome) {
    case Outcome::NotEligible:
        return tr("Belum bisa: %1").arg(cause);
    case Outcome::Branch:
        return tr("Klaim Anda diurus di loket");
    case Outcome::ActionRequired:
        return tr("Ini dulu, lalu klaim Anda dilanjutkan");
    case Outcome::Online:
        return cause;
    }
    return cause;
}

FindingAction StopPage::firstAction() const {
    return m_actions.empty() ? FindingAction::OtherCause : m_actions.front();
}

FindingAction StopPage::secondAction() const {
    return m_actions.size() < 2 ? FindingAction::None : m_actions[1];
}

QString StopPage::primaryText() const {
    return texts::actionText(firstAction());
}

QString StopPage::secondaryText() const {
    return texts::actionText(secondAction());
}

void StopPage::enter() {
    m_second = false;
    retranslate();
    Q_EMIT chromeChanged();
}

LeaveResult StopPage::leave() {
    m_work.action = std::exchange(m_second, false) ? secondAction() : firstAction();
    return {};
}

void StopPage::activateSecondary() {
    m_second = true;
    Q_EMIT finished();
}

void StopPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    retranslate();
}

void StopPage::retranslate() {
    m_ui->retranslateUi(this);
    if (m_work.verdict && m_work.situation)
        showFindings();
}

void StopPage::showFindings() {
    while (QLayoutItem* const item = m_ui->findingLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Date asOf = m_work.situation->asOf;
    m_actions.clear();
    const auto offer = [this](FindingAction action) {
        if (action != FindingAction::None && std::ranges::find(m_actions, action) == m_actions.end())
            m_actions.push_back(action);
    };
    offer(texts::firstAction(*m_work.verdict, asOf));
    for (const rules::Finding& finding : m_work.verdict->findings) {
        if (finding.passed)
            continue;
        const texts::FindingText text = texts::finding(finding, asOf, *m_work.choice);
        auto* const card = new FindingCard(m_hidden ? texts::hidden(text) : text, this);
        card->setObjectName(QStringLiteral("finding_") + texts::fromUtf8(finding.id()));
        m_ui->findingLayout->addWidget(card);
        offer(text.action);
    }
    if (m_work.verdict->outcome == Outcome::NotEligible)
        offer(FindingAction::OtherCause);
}

} // namespace anjungan::gui
