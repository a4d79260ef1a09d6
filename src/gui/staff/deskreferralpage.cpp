#include "gui/staff/deskreferralpage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"
#include "gui/texts/documents.h"
#include "gui/texts/referralreasons.h"
#include "gui/texts/wordchecks.h"

#include "ui_deskreferralpage.h"

namespace anjungan::gui {

DeskReferralPage::DeskReferralPage(Kiosk& kiosk, StaffState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::DeskReferralPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    m_ui->noteField->setMaxLength(wordchecks::kLongestReason);
    retranslate();
    connect(m_ui->closeReferralButton, &QPushButton::clicked, this, &DeskReferralPage::onClose);
}

DeskReferralPage::~DeskReferralPage() = default;

QString DeskReferralPage::heading() const {
    return m_state.referral ? tr("Rujukan %1").arg(texts::fromUtf8(m_state.referral->queueNumber)) : tr("Rujukan");
}

void DeskReferralPage::enter() {
    m_ui->noteField->clear();
    m_ui->closeReferralButton->setEnabled(true);
    showReferral();
}

void DeskReferralPage::showReferral() {
    if (!m_state.referral)
        return;
    const service::ReferralSlip& slip = *m_state.referral;
    QStringList reasons;
    for (const std::string& reason : slip.reasons)
        reasons << texts::referralReason(reason);
    std::vector<SummaryList::Row> rows{
        {QStringLiteral("name"), tr("Nama"), texts::fromUtf8(slip.name), false},
        {QStringLiteral("day"), tr("Dirujuk pada"), texts::date(slip.on), false},
        {QStringLiteral("cause"), tr("Keperluan"), slip.cause ? texts::cause(*slip.cause) : tr("Data diri"), false},
        {QStringLiteral("reasons"), tr("Alasan dirujuk"), reasons.join(QLatin1Char('\n')), false},
        {QStringLiteral("documents"), tr("Dokumen"), texts::documents(slip.documents).join(QLatin1Char('\n')), false},
    };
    if (!slip.note.empty())
        rows.insert(rows.begin() + 4, {QStringLiteral("note"), tr("Catatan"), texts::referralNote(slip.note), false});
    m_ui->referralList->setRows(rows);
}

void DeskReferralPage::onClose() {
    const QString note = m_ui->noteField->text();
    if (const QString wrong = wordchecks::wordsProblem(note, wordchecks::kLongestReason, tr("Tulis singkat apa yang sudah dilakukan."));
        !wrong.isEmpty()) {
        Q_EMIT messageRaised(MessageKind::Error, wrong, m_ui->noteField);
        return;
    }
    m_ui->closeReferralButton->setEnabled(false);
    m_kiosk.services.ask(
        this,
        [id = m_state.referral->id, by = m_state.member->id, text = note.toStdString()](service::Services& s) { return s.referrals.close(id, by, text); },
        [this](const Result<void>& closed) { onClosed(closed); });
}

void DeskReferralPage::onClosed(const Result<void>& closed) {
    m_ui->closeReferralButton->setEnabled(!closed);
    if (closed)
        Q_EMIT messageRaised(MessageKind::Success, tr("Rujukan ini selesai."), nullptr);
    else
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(closed.error()), nullptr);
}

void DeskReferralPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->noteField->setLabel(tr("Apa yang sudah dilakukan"));
    showReferral();
}

} // namespace anjungan::gui
