#include "gui/balance/helppage.h"

#include "ui_helppage.h"

namespace anjungan::gui {

HelpPage::HelpPage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::HelpPage>()) {
    m_ui->setupUi(this);
}

HelpPage::~HelpPage() = default;

QString HelpPage::heading() const {
    return tr("Ada yang bisa kami bantu?");
}

QString HelpPage::primaryText() const {
    return tr("Kembali ke menu");
}

void HelpPage::retranslate() {
    m_ui->retranslateUi(this);
}

} // namespace anjungan::gui
