#include "gui/registration/numberpage.h"

#include "ui_numberpage.h"

namespace anjungan::gui {

NumberPage::NumberPage(NumberQuestion question, QWidget* parent)
    : Page(parent), m_question(std::move(question)), m_ui(std::make_unique<Ui::NumberPage>()) {
    m_ui->setupUi(this);
    m_ui->numberField->setObjectName(m_question.fieldName);
    m_ui->numberField->setKind(m_question.kind);
    m_ui->numberField->setLengths(m_question.least, m_question.most);
    m_ui->keypad->setFallback(m_ui->numberField->focusProxy());
}

NumberPage::~NumberPage() = default;

QString NumberPage::heading() const {
    return m_question.heading();
}

QString NumberPage::primaryText() const {
    return tr("Lanjut");
}

void NumberPage::enter() {
    if (m_ui->numberField->digits().isEmpty())
        m_ui->numberField->setDigits(m_question.known());
    m_ui->numberField->setFocus();
}

LeaveResult NumberPage::leave() {
    if (m_ui->numberField->digits().isEmpty())
        return refuse(tr("Nomor belum diisi."), m_ui->numberField);
    if (const QString wrong = m_question.accept(m_ui->numberField->text()); !wrong.isEmpty())
        return refuse(wrong, m_ui->numberField);
    return {};
}

void NumberPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->numberField->setLabel(m_question.label());
    m_ui->numberField->setHelper(m_question.helper());
}

} // namespace anjungan::gui
