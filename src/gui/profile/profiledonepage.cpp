#include "gui/profile/profiledonepage.h"

#include "ui_profiledonepage.h"

namespace anjungan::gui {

ProfileDonePage::ProfileDonePage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::ProfileDonePage>()) {
    m_ui->setupUi(this);
}

ProfileDonePage::~ProfileDonePage() = default;

QString ProfileDonePage::heading() const {
    return tr("Data Anda sudah diperbarui");
}

QString ProfileDonePage::primaryText() const {
    return tr("Lanjut");
}

void ProfileDonePage::retranslate() {
    m_ui->retranslateUi(this);
}

} // namespace anjungan::gui
