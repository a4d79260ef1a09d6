#include "gui/staff/deskpage.h"

#include "gui/shell/kiosk.h"
#include "gui/texts/codes.h"

#include "ui_deskpage.h"

#include <QButtonGroup>

#include <algorithm>

namespace anjungan::gui {

namespace {

/// "23-11-2026": the table has six columns on a screen of 1280 too.
QString shortDate(Date date) {
    const QString iso = texts::fromUtf8(toText(date));
    return iso.mid(8, 2) + iso.mid(4, 4) + iso.left(4);
}

} // namespace

DeskPage::DeskPage(Kiosk& kiosk, StaffState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::DeskPage>()), m_kiosk(kiosk), m_state(state) {
    m_ui->setupUi(this);
    auto* const lists = new QButtonGroup(this);
    lists->addButton(m_ui->openClaimsButton);
    lists->addButton(m_ui->allClaimsButton);
    lists->addButton(m_ui->referralsButton);
    m_ui->deskTable->setCompact(true);
    m_ui->searchField->setMaxLength(40);
    retranslate();
    connect(lists, &QButtonGroup::buttonClicked, this, &DeskPage::load);
    connect(m_ui->deskTable, &DataTable::rowChosen, this, &DeskPage::onRow);
    connect(m_ui->searchButton, &QPushButton::clicked, this, &DeskPage::onSearch);
}

DeskPage::~DeskPage() = default;

QString DeskPage::heading() const {
    return m_state.member ? tr("Meja petugas: %1 (%2)").arg(texts::fromUtf8(m_state.member->name), texts::role(m_state.member->role))
                          : tr("Meja petugas");
}

void DeskPage::enter() {
    m_state.opened = StaffState::Opened::Nothing;
    load();
}

void DeskPage::load() {
    if (m_ui->referralsButton->isChecked())
        m_kiosk.services.ask(
            this, [](service::Services& s) { return s.referrals.open(); },
            [this](const Result<std::vector<service::ReferralSlip>>& slips) { onReferrals(slips); });
    else
        m_kiosk.services.ask(
            this, [](service::Services& s) { return s.desk.list(std::nullopt); },
            [this](const Result<std::vector<service::DeskRow>>& rows) { onClaims(rows); });
}

void DeskPage::onClaims(const Result<std::vector<service::DeskRow>>& rows) {
    if (!rows) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(rows.error()), nullptr);
        return;
    }
    m_claims = *rows;
    if (m_ui->openClaimsButton->isChecked())
        std::erase_if(m_claims, [](const service::DeskRow& row) { return !isOpen(row.state); });
    showClaims();
}

void DeskPage::onReferrals(const Result<std::vector<service::ReferralSlip>>& slips) {
    if (!slips) {
        Q_EMIT messageRaised(MessageKind::Error, texts::sentence(slips.error()), nullptr);
        return;
    }
    m_referrals = *slips;
    showReferrals();
}

void DeskPage::showClaims() {
    m_ui->deskTable->setColumns({{tr("Nomor klaim")}, {tr("Nama"), false, true}, {tr("Sebab klaim"), false, true}, {tr("Status")}, {tr("Jumlah bersih"), true}, {tr("Janji selesai")}});
    std::vector<QStringList> lines;
    QStringList ids;
    for (const service::DeskRow& row : m_claims) {
        const QString due = row.overdue ? tr("%1 (lewat)").arg(shortDate(row.dueOn)) : shortDate(row.dueOn);
        lines.push_back({texts::fromUtf8(row.tracking.text()), texts::fromUtf8(row.name), texts::cause(row.cause),
                         texts::claimState(row.state), texts::amount(row.net), due});
        ids << texts::fromUtf8(row.id.text());
    }
    m_ui->deskTable->setLines(lines, ids);
    m_ui->countLabel->setText(lines.empty() ? tr("Tidak ada klaim yang menunggu.") : tr("%n klaim", nullptr, static_cast<int>(lines.size())));
}

void DeskPage::showReferrals() {
    m_ui->deskTable->setColumns({{tr("Nomor antrean")}, {tr("Tanggal")}, {tr("Nama"), false, true}, {tr("Keperluan")}});
    std::vector<QStringList> lines;
    QStringList ids;
    for (const service::ReferralSlip& slip : m_referrals) {
        const QString purpose = slip.cause ? tr("Klaim: %1").arg(texts::cause(*slip.cause)) : tr("Data diri");
        lines.push_back({texts::fromUtf8(slip.queueNumber), texts::date(slip.on), texts::fromUtf8(slip.name), purpose});
        ids << texts::fromUtf8(slip.id.text());
    }
    m_ui->deskTable->setLines(lines, ids);
    m_ui->countLabel->setText(lines.empty() ? tr("Tidak ada rujukan yang menunggu.") : tr("%n rujukan", nullptr, static_cast<int>(lines.size())));
}

void DeskPage::onRow(const QString& id) {
    if (id.isEmpty())
        return;
    if (!m_ui->referralsButton->isChecked()) {
        m_state.claim = ClaimId::fromText(id.toStdString());
        open(StaffState::Opened::Claim);
        return;
    }
    const auto slip = std::ranges::find_if(m_referrals, [&id](const auto& s) { return s.id.text() == id.toStdString(); });
    if (slip == m_referrals.end())
        return;
    m_state.referral = *slip;
    open(StaffState::Opened::Referral);
}

void DeskPage::onSearch() {
    const std::string typed = m_ui->searchField->text().toStdString();
    m_kiosk.services.ask(
        this, [typed](service::Services& s) { return searchDesk(s, typed); },
        [this](const Result<DeskFind>& found) { onFound(found); });
}

void DeskPage::onFound(const Result<DeskFind>& found) {
    if (!found) {
        const bool unknown = found.error().code == ErrorCode::NotFound;
        Q_EMIT messageRaised(MessageKind::Error,
                             unknown ? tr("Tidak ada yang cocok dengan nomor itu.")
                                     : tr("Ketik NIK (16 angka), KPJ (11 angka), nomor klaim, atau nomor antrean."),
                             m_ui->searchField);
        return;
    }
    m_state.claim = found->claim;
    m_state.referral = found->referral;
    m_state.person = found->person;
    m_ui->searchField->clear();
    open(found->what);
}

void DeskPage::open(StaffState::Opened what) {
    m_state.opened = what;
    Q_EMIT finished();
}

void DeskPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->searchField->setLabel(tr("NIK, KPJ, nomor klaim, atau nomor antrean"));
    if (m_ui->deskTable->columnCount() > 0)
        m_ui->referralsButton->isChecked() ? showReferrals() : showClaims();
}

} // namespace anjungan::gui
