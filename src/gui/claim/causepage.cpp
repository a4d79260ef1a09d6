#include "gui/claim/causepage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_causepage.h"

#include <QResizeEvent>

namespace anjungan::gui {

namespace {

const QString kOther = QStringLiteral("other");

QString idOf(ClaimCause cause) {
    return texts::fromUtf8(toText(cause));
}

} // namespace

CausePage::CausePage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::CausePage>()) {
    m_ui->setupUi(this);
    m_ui->otherCards->hide();
    connect(m_ui->causeCards, &ChoiceCards::chosenChanged, this, &CausePage::onChosen);
    connect(m_ui->causeCards, &ChoiceCards::closedTapped, this, &CausePage::onClosedTapped);
    connect(m_ui->otherCards, &ChoiceCards::chosenChanged, this, &Page::messageCleared);
}

CausePage::~CausePage() = default;

QString CausePage::heading() const {
    return m_others ? tr("Sebab lain, diurus di loket. Yang mana?") : tr("Apa sebab Anda mengajukan klaim?");
}

QString CausePage::primaryText() const {
    return tr("Lanjut");
}

QString CausePage::secondaryText() const {
    return m_others ? tr("Kembali ke tujuh sebab") : QString();
}

void CausePage::enter() {
    m_work.verdict.reset();
    m_work.action = texts::FindingAction::None;
    m_closedTapped.reset();
    retranslate();
    if (m_ui->causeCards->chosen().isEmpty() && m_work.draft.cause)
        m_ui->causeCards->setChosen(idOf(*m_work.draft.cause));
    Q_EMIT chromeChanged();
}

LeaveResult CausePage::leave() {
    const QString id = m_others ? m_ui->otherCards->chosen() : m_ui->causeCards->chosen();
    const auto chosen = parseClaimCause(id.toStdString());
    if (m_closedTapped)
        m_work.choice = std::exchange(m_closedTapped, {});
    else if (chosen)
        m_work.choice = *chosen;
    else
        return refuse(tr("Pilih dulu satu sebab."));
    return {};
}

void CausePage::retranslate() {
    m_ui->retranslateUi(this);
    fill();
}

void CausePage::fill() {
    std::vector<ChoiceCards::Choice> seven, others;
    for (const ClaimCause cause : kAllCauses) {
        ChoiceCards::Choice choice{idOf(cause), texts::cause(cause)};
        const rules::Decision* const decision = m_work.decision(cause);
        if (decision)
            choice.reason = texts::closedReason(*decision, m_work.situation->asOf);
        if (!choice.reason.isEmpty())
            choice.reason = tr("Belum bisa. %1").arg(choice.reason);
        (decision ? seven : others).push_back(choice);
    }
    seven.push_back({kOther, tr("Sebab lain"), tr("Usaha berhenti, ke luar negeri selamanya, cacat total, meninggal dunia")});
    m_ui->causeCards->setChoices(seven);
    m_ui->otherCards->setChoices(others);
}

void CausePage::showOthers(bool others) {
    m_others = others;
    m_ui->causeCards->setVisible(!others);
    m_ui->otherCards->setVisible(others);
    if (!others)
        m_ui->causeCards->setChosen({});
    Q_EMIT messageCleared();
    Q_EMIT chromeChanged();
}

void CausePage::onChosen(const QString& id) {
    Q_EMIT messageCleared();
    if (id == kOther)
        showOthers(true);
}

void CausePage::onClosedTapped(const QString& id) {
    const auto cause = parseClaimCause(id.toStdString());
    if (!cause)
        return;
    m_closedTapped = *cause;
    Q_EMIT finished();
}

void CausePage::activateSecondary() {
    showOthers(false);
}

void CausePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_ui->causeCards->setColumns(width() >= Metrics::of(*this).body * 48 ? 2 : 1);
}

} // namespace anjungan::gui
