#include "gui/claim/membershippage.h"

#include "gui/texts/codes.h"

#include "ui_membershippage.h"

namespace anjungan::gui {

namespace {

const QString kRight = QStringLiteral("right");
const QString kWrong = QStringLiteral("wrong");

} // namespace

MembershipPage::MembershipPage(ClaimWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::MembershipPage>()) {
    m_ui->setupUi(this);
    m_ui->answerCards->setColumns(2);
    connect(m_ui->answerCards, &ChoiceCards::chosenChanged, this, &Page::messageCleared);
}

MembershipPage::~MembershipPage() = default;

QString MembershipPage::heading() const {
    return tr("Apakah data kepesertaan ini sudah benar?");
}

QString MembershipPage::primaryText() const {
    return tr("Lanjut");
}

void MembershipPage::enter() {
    retranslate();
    if (m_work.draft.membershipDataConfirmed)
        m_ui->answerCards->setChosen(*m_work.draft.membershipDataConfirmed ? kRight : kWrong);
}

LeaveResult MembershipPage::leave() {
    if (m_ui->answerCards->chosen().isEmpty())
        return refuse(tr("Pilih \"Sudah\" atau \"Ada yang salah\"."));
    m_work.draft.membershipDataConfirmed = m_ui->answerCards->chosen() == kRight;
    return {};
}

QString MembershipPage::shown(const QString& value) const {
    return m_hidden ? QStringLiteral("••••••") : value;
}

void MembershipPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    retranslate();
}

void MembershipPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->answerCards->setChoices({{kRight, tr("Sudah"), tr("Semua data benar")},
                                   {kWrong, tr("Ada yang salah"), tr("Petugas membantu memperbaikinya di loket")}});
    if (!m_work.profile || !m_work.balances)
        return;
    std::vector<SummaryList::Row> rows{
        {QStringLiteral("name"), tr("Nama"), shown(texts::fromUtf8(m_work.profile->name)), false},
        {QStringLiteral("nik"), tr("NIK"), texts::fromUtf8(m_work.profile->nik.text()), false, true},
        {QStringLiteral("birthDate"), tr("Tanggal lahir"),
         shown(texts::dateAndAge(m_work.profile->birthDate, m_work.situation->asOf)), false}};
    for (const service::CardBalance& card : m_work.balances->cards) {
        const QString until = card.end ? texts::date(*card.end) : tr("sekarang");
        QString says = tr("%1\n%2 sampai %3").arg(texts::fromUtf8(card.employer), texts::date(card.start), until);
        if (card.endReason)
            says += QStringLiteral("\n") + texts::endReason(*card.endReason);
        const QString kpj = texts::fromUtf8(card.kpj.text());
        rows.push_back({QStringLiteral("card_") + kpj, tr("KPJ %1").arg(shown(kpj)), shown(says), false});
    }
    m_ui->dataList->setRows(rows);
}

} // namespace anjungan::gui
