#include "gui/claim/nameentrypage.h"

#include "gui/claim/readinessflow.h"
#include "gui/shell/theme.h"
#include "gui/texts/wordchecks.h"

#include "ui_nameentrypage.h"

#include <QResizeEvent>

namespace anjungan::gui {

NameEntryPage::NameEntryPage(ReadinessWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::NameEntryPage>()) {
    m_ui->setupUi(this);
    m_ui->keyboard->setFallback(m_ui->ktpField->focusProxy());
}

NameEntryPage::~NameEntryPage() = default;

QString NameEntryPage::heading() const {
    return tr("Bagaimana nama Anda tertulis?");
}

QString NameEntryPage::primaryText() const {
    return tr("Bandingkan");
}

void NameEntryPage::enter() {
    m_ui->ktpField->setFocus();
}

LeaveResult NameEntryPage::leave() {
    for (WordField* const field : {m_ui->ktpField, m_ui->bankField}) {
        if (field->text().isEmpty())
            continue;
        if (const QString wrong = wordchecks::nameProblem(field->text()); !wrong.isEmpty())
            return refuse(wrong, field);
    }
    if (m_ui->ktpField->text().isEmpty() && m_ui->bankField->text().isEmpty())
        return refuse(tr("Isi nama seperti di KTP atau di buku rekening, atau tekan Kembali."), m_ui->ktpField);
    m_work.names.ktp = m_ui->ktpField->text().toStdString();
    m_work.names.bank = m_ui->bankField->text().toStdString();
    return {};
}

void NameEntryPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->ktpField->setLabel(tr("Nama di KTP, huruf demi huruf"));
    m_ui->bankField->setLabel(tr("Nama di buku rekening"));
}

void NameEntryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= 40 * Metrics::of(*this).body;
    m_ui->fieldsLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace anjungan::gui
