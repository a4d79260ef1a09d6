#include "gui/registration/noticepage.h"

#include "ui_noticepage.h"

namespace anjungan::gui {

NoticePage::NoticePage(std::function<News()> news, QWidget* parent)
    : Page(parent), m_news(std::move(news)), m_ui(std::make_unique<Ui::NoticePage>()) {
    m_ui->setupUi(this);
}

NoticePage::~NoticePage() = default;

void NoticePage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->textLabel->setText(m_news().text);
}

} // namespace anjungan::gui
