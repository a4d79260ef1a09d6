#include "gui/registration/identitypage.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/texts/wordchecks.h"

#include "ui_identitypage.h"

#include <QResizeEvent>

namespace anjungan::gui {

IdentityPage::IdentityPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::IdentityPage>()) {
    m_ui->setupUi(this);
    m_ui->birthDateBoxes->setToday(work.kiosk.clock.today());
    m_ui->keyboard->setFallback(m_ui->nameField->focusProxy());
    m_ui->nameField->keepRoomBelow();
    m_ui->birthPlaceField->keepRoomBelow();
}

IdentityPage::~IdentityPage() = default;

QString IdentityPage::heading() const {
    return tr("Siapa nama Anda, dan kapan lahir?");
}

QString IdentityPage::primaryText() const {
    return tr("Benar, lanjut");
}

void IdentityPage::enter() {
    if (const auto& known = m_work.draft.identity) {
        m_ui->nameField->setText(texts::fromUtf8(known->name));
        m_ui->birthPlaceField->setText(texts::fromUtf8(known->birthPlace));
        m_ui->birthDateBoxes->setDate(known->birthDate);
    } else if (m_work.draft.nik) {
        m_ui->birthDateBoxes->setDate(m_work.draft.nik->birthDate(m_work.kiosk.clock.today()));
    }
    m_ui->nameField->setFocus();
}

LeaveResult IdentityPage::leave() {
    const QString name = m_ui->nameField->text();
    if (const QString wrong = wordchecks::nameProblem(name); !wrong.isEmpty())
        return refuse(wrong, m_ui->nameField);
    const QString place = m_ui->birthPlaceField->text();
    if (const QString wrong = wordchecks::placeProblem(place); !wrong.isEmpty())
        return refuse(wrong, m_ui->birthPlaceField);
    const auto date = m_ui->birthDateBoxes->read();
    if (!date)
        return refuse(date.error(), m_ui->birthDateBoxes);
    if (*date > m_work.kiosk.clock.today())
        return refuse(tr("Tanggal lahir tidak bisa setelah hari ini."), m_ui->birthDateBoxes);
    service::IdentityEntry entry = m_work.draft.identity.value_or(service::IdentityEntry{});
    entry.name = name.toStdString();
    entry.birthPlace = place.toStdString();
    entry.birthDate = *date;
    m_work.draft.identity = entry;
    return {};
}

void IdentityPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->nameField->setLabel(tr("Nama lengkap seperti di KTP"));
    m_ui->birthPlaceField->setLabel(tr("Tempat lahir"));
    m_ui->birthDateBoxes->setLabel(tr("Tanggal lahir, sudah benar?"));
}

// Side by side where there is room, so that the keyboard below is whole on a low screen.
void IdentityPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= 48 * Metrics::of(*this).body;
    m_ui->fieldsLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace anjungan::gui
