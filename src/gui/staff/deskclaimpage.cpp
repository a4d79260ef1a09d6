#include "gui/staff/deskclaimpage.h"

#include "gui/shell/kiosk.h"
#include "gui/shell/paintlater.h"
#include "gui/shell/theme.h"
#include "gui/staff/photopair.h"
#include "gui/texts/claimsummary.h"
#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_deskclaimpage.h"

#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace anjungan::gui {

DeskClaimPage::DeskClaimPage(Kiosk& kiosk, StaffState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::DeskClaimPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    m_ui->claimList->setCompact(1, 2);
    m_ui->reasonField->setMaxLength(wordchecks::kLongestReason);
    m_ui->facePanel->setDesk(kiosk, state);
    retranslate();
    connect(m_ui->facePanel, &FacePanel::decided, this, &DeskClaimPage::onFaceDecided);
    connect(m_ui->facePanel, &FacePanel::messageRaised, this, &Page::messageRaised);
    connect(m_ui->reasonConfirmButton, &QPushButton::clicked, this, &DeskClaimPage::onReasonGiven);
    connect(m_ui->reasonCancelButton, &QPushButton::clicked, this, [this] { showInstead(nullptr); });
    connect(m_ui->payeePanel, &PayeePanel::cancelled, this, [this] { showInstead(nullptr); });
    connect(m_ui->facePanel, &FacePanel::asking, this, [this](bool open) { // nothing else is decided then, and the pictures have the room of the rows
        m_ui->afterPanel->setHidden(open);
        m_ui->claimList->setVisible(!open && m_shown);
    });
    connect(m_ui->payeePanel, &PayeePanel::payeeGiven, this, &DeskClaimPage::repair);
    connect(m_ui->payeePanel, &PayeePanel::messageRaised, this, &Page::messageRaised);
}

DeskClaimPage::~DeskClaimPage() = default;

QString DeskClaimPage::heading() const {
    return m_shown ? tr("Klaim %1: %2").arg(texts::fromUtf8(m_shown->claim.receipt.tracking.text()), texts::claimState(m_shown->claim.state))
                   : tr("Klaim");
}

void DeskClaimPage::enter() {
    m_shown.reset();
    m_ui->claimList->hide();
    showInstead(nullptr);
    m_ui->facePanel->closeQuestion();
    load();
}

void DeskClaimPage::load(const QString& said) {
    m_kiosk.services.ask(
        this, [id = m_state.claim, reader = *m_state.member, known = m_shown](service::Services& s) -> Result<Shown> {
            auto claim = s.desk.open(id, reader);
            if (!claim)
                return passOn(claim);
            QImage atClaim = known ? known->claimPhoto : PhotoPair::decoded(claim->claimPhoto);
            return Shown{*claim, std::move(atClaim), known ? known->enrolmentPhoto : PhotoPair::decoded(claim->enrolmentPhoto)};
        },
        [this, said](Result<Shown> shown) { onLoaded(std::move(shown), said); });
}

void DeskClaimPage::onLoaded(Result<Shown> shown, const QString& said) {
    if (!shown)
        return Q_EMIT messageRaised(MessageKind::Error, refusalSentence(shown.error()), nullptr);
    m_shown = std::move(*shown);
    // Rows, the rest, laying out and painting have a turn each: together they would keep the window's thread too long.
    setUpdatesEnabled(false);
    m_ui->claimList->setRows(texts::deskSummary(m_shown->claim, m_kiosk.rules));
    const auto last = [this, said] {
        m_ui->claimList->setVisible(m_shown.has_value());
        paintInNextTurn(*this);
        Q_EMIT chromeChanged();
        if (!said.isEmpty())
            Q_EMIT messageRaised(MessageKind::Success, said, nullptr);
    };
    QTimer::singleShot(1, this, [this, last] { showRest(), QTimer::singleShot(1, this, last); });
}

void DeskClaimPage::showRest() {
    if (!m_shown)
        return; // another claim was opened meanwhile
    m_ui->eventsLabel->setText(texts::eventLines(m_shown->claim.events).join(QLatin1Char('\n')));
    m_ui->eventsLabel->setProperty("ownWords", texts::eventReasons(m_shown->claim.events));
    m_ui->facePanel->setClaim(m_shown->claim, m_shown->claimPhoto, m_shown->enrolmentPhoto);
    showActions();
}

void DeskClaimPage::onFaceDecided(bool same) {
    load(same ? tr("Tersimpan: orang yang sama.") : tr("Tersimpan: bukan orang yang sama."));
}

void DeskClaimPage::showActions() {
    while (const std::unique_ptr<QLayoutItem> item{m_ui->actionLayout->takeAt(0)})
        if (item->widget())
            item->widget()->deleteLater();
    const auto& allowed = m_shown->claim.allowed;
    for (const ClaimAction& action : actionsFor(m_shown->claim.state, allowed)) {
        addButton(action.objectName, action.text, action.isMain ? "primary" : "quiet", [this, action] { onAction(action); });
        if (m_asking && m_asking->to == action.to)
            m_ui->reasonConfirmButton->setText(action.text);
    }
    if (m_shown->claim.state == ClaimState::Returned && std::ranges::find(allowed, ClaimState::Submitted) != allowed.end())
        addButton(QStringLiteral("repairButton"), tr("Ganti rekening"), "quiet", [this] {
            m_ui->payeePanel->start(m_shown->claim, m_kiosk.rules);
            showInstead(m_ui->payeePanel);
            m_ui->payeePanel->focusFirst();
        });
    m_ui->actionLayout->addStretch();
    Q_EMIT tapTargetsMoved(); // one tap, one action: where Setujui stood, Bayar stands now
}

void DeskClaimPage::addButton(const QString& objectName, const QString& text, const char* role, std::function<void()> act) {
    auto* const button = new QPushButton(text, this);
    button->setObjectName(objectName);
    setRole(button, role);
    setEdge(button, m_ui->actionLayout->count() == 0 && qstrcmp(role, "quiet") == 0 ? "left" : "");
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_ui->actionLayout->addWidget(button);
}

void DeskClaimPage::onAction(const ClaimAction& action) {
    if (!action.asksReason)
        return act(action.to, {});
    m_asking = action;
    m_ui->reasonField->clear();
    m_ui->reasonConfirmButton->setText(action.text);
    showInstead(m_ui->reasonPanel);
    m_ui->reasonField->setFocus();
}

void DeskClaimPage::onReasonGiven() {
    const QString reason = m_ui->reasonField->text();
    const QString missing = tr("Tulis alasannya, supaya peserta tahu apa yang harus dilakukan.");
    if (const QString wrong = wordchecks::wordsProblem(reason, wordchecks::kLongestReason, missing); !wrong.isEmpty())
        return Q_EMIT messageRaised(MessageKind::Error, wrong, m_ui->reasonField);
    if (m_asking)
        act(m_asking->to, reason.toStdString());
}

void DeskClaimPage::act(ClaimState to, const std::string& reason) {
    m_asking.reset();
    showInstead(nullptr);
    disableActions();
    m_kiosk.services.ask(
        this, [to, id = m_state.claim, by = *m_state.member, reason](service::Services& s) { return perform(s, to, id, by, reason); },
        [this, to](const Result<void>& done) { onDone(to, done); });
}

void DeskClaimPage::onDone(ClaimState to, const Result<void>& done) {
    if (!done)
        Q_EMIT messageRaised(MessageKind::Error, refusalSentence(done.error()), nullptr);
    load(done ? tr("Status klaim sekarang: %1.").arg(texts::claimState(to)) : QString());
}

void DeskClaimPage::disableActions() {
    for (QPushButton* const button : m_ui->afterPanel->findChildren<QPushButton*>())
        button->setEnabled(false);
}

void DeskClaimPage::showInstead(QWidget* question) {
    m_ui->reasonPanel->setVisible(question == m_ui->reasonPanel);
    m_ui->payeePanel->setVisible(question == m_ui->payeePanel);
    m_ui->facePanel->setVisible(!question);
    m_ui->afterPanel->setVisible(!question);
}

void DeskClaimPage::repair(const BankAccount& bank, const std::optional<Npwp>& npwp) {
    disableActions();
    m_kiosk.services.ask(
        this, [id = m_state.claim, by = *m_state.member, bank, npwp](service::Services& s) { return s.desk.repairPayee(id, by, bank, npwp); },
        [this](const Result<void>& repaired) { onRepaired(repaired); });
}

void DeskClaimPage::onRepaired(const Result<void>& repaired) {
    if (!repaired) {
        const QString problem = m_ui->payeePanel->problemOf(repaired.error());
        Q_EMIT messageRaised(MessageKind::Error, problem.isEmpty() ? refusalSentence(repaired.error()) : problem,
                             m_ui->payeePanel->fieldOf(repaired.error()));
        return showActions();
    }
    showInstead(nullptr);
    load(tr("Rekening sudah diganti. Pilih Sudah diperbaiki."));
}

void DeskClaimPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->payeePanel->retranslate();
    m_ui->facePanel->retranslate();
    m_ui->reasonField->setLabel(tr("Alasan (dibaca oleh peserta)"));
    if (m_shown)
        m_ui->claimList->setRows(texts::deskSummary(m_shown->claim, m_kiosk.rules));
    showRest();
}

} // namespace anjungan::gui
