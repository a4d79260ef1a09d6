#include "gui/registration/consentpage.h"

#include "ui_consentpage.h"

namespace anjungan::gui {

namespace {

const QString kDataYes = QStringLiteral("data_yes");
const QString kDataNo = QStringLiteral("data_no");
const QString kFaceYes = QStringLiteral("face_yes");
const QString kFaceNo = QStringLiteral("face_no");

} // namespace

ConsentPage::ConsentPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::ConsentPage>()) {
    m_ui->setupUi(this);
    m_ui->dataCards->setColumns(2);
    m_ui->faceCards->setColumns(2);
}

ConsentPage::~ConsentPage() = default;

QString ConsentPage::heading() const {
    return tr("Apakah Anda setuju data Anda dipakai?");
}

QString ConsentPage::primaryText() const {
    return tr("Lanjut");
}

void ConsentPage::enter() {
    if (!m_work.consentAnswered)
        return;
    m_ui->dataCards->setChosen(m_work.draft.consents.processing ? kDataYes : kDataNo);
    m_ui->faceCards->setChosen(m_work.draft.consents.biometric ? kFaceYes : kFaceNo);
}

LeaveResult ConsentPage::leave() {
    if (m_ui->dataCards->chosen().isEmpty())
        return refuse(tr("Pilih setuju atau tidak setuju untuk data pribadi."), m_ui->dataCards);
    if (m_ui->dataCards->chosen() == kDataNo)
        return refuse(tr("Tanpa persetujuan ini, pendaftaran tidak dapat dilanjutkan. Petugas siap menjelaskan."),
                      m_ui->dataCards);
    if (m_ui->faceCards->chosen().isEmpty())
        return refuse(tr("Pilih setuju atau tidak setuju untuk foto wajah."), m_ui->faceCards);
    m_work.draft.consents = {true, m_ui->faceCards->chosen() == kFaceYes};
    m_work.consentAnswered = true;
    return {};
}

void ConsentPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->dataCards->setChoices({{.id = kDataYes, .title = tr("Setuju")}, {.id = kDataNo, .title = tr("Tidak setuju")}});
    m_ui->faceCards->setChoices(
        {{.id = kFaceYes, .title = tr("Setuju difoto")}, {.id = kFaceNo, .title = tr("Tidak, lewat petugas saja")}});
}

} // namespace anjungan::gui
