#include "gui/registration/disputepage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/letterdiff.h"
#include "gui/widgets/textlabel.h"

#include "ui_disputepage.h"


namespace anjungan::gui {

namespace {

QString spelled(const std::vector<LetterPair>& letters, std::string LetterPair::*side) {
    std::string text;
    for (const LetterPair& pair : letters)
        text += pair.*side;
    return texts::fromUtf8(text);
}

} // namespace

DisputePage::DisputePage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::DisputePage>()) {
    m_ui->setupUi(this);
}

DisputePage::~DisputePage() = default;

QString DisputePage::heading() const {
    return tr("Isian Anda berbeda dari data kepesertaan");
}

QString DisputePage::primaryText() const {
    return tr("Ambil nomor antrean");
}

QString DisputePage::secondaryText() const {
    return tr("Perbaiki isian");
}

void DisputePage::activateSecondary() {
    Q_EMIT correctionRequested();
}

void DisputePage::enter() {
    showDifferences();
}

LeaveResult DisputePage::leave() {
    return {};
}

void DisputePage::retranslate() {
    m_ui->retranslateUi(this);
    showDifferences();
}

void DisputePage::showDifferences() {
    qDeleteAll(m_ui->differencePanel->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const service::IdentityDifference& difference : m_work.differences) {
        QString field;
        switch (difference.field) {
        case service::IdentityField::Name: field = tr("Nama"); break;
        case service::IdentityField::BirthPlace: field = tr("Tempat lahir"); break;
        case service::IdentityField::BirthDate: field = tr("Tanggal lahir"); break;
        }
        if (difference.letters.empty()) {
            auto* const label = new TextLabel(tr("%1 tidak sama dengan data kami.").arg(field), m_ui->differencePanel);
            setRole(label, "lead");
            m_ui->differenceLayout->addWidget(label);
            label->show();
            continue;
        }
        auto* const diff = new LetterDiff(m_ui->differencePanel);
        diff->setTexts(tr("%1 yang Anda tulis").arg(field), spelled(difference.letters, &LetterPair::entered),
                       tr("%1 di data kami").arg(field), spelled(difference.letters, &LetterPair::recorded));
        m_ui->differenceLayout->addWidget(diff);
        diff->show();
    }
}

} // namespace anjungan::gui
