#include "gui/claim/tracknumberpage.h"

#include "ui_tracknumberpage.h"

#include <QKeyEvent>

namespace anjungan::gui {

TrackNumberPage::TrackNumberPage(TrackWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::TrackNumberPage>()) {
    m_ui->setupUi(this);
    m_ui->trackingField->setMaxLength(40);
}

TrackNumberPage::~TrackNumberPage() = default;

QString TrackNumberPage::heading() const {
    return tr("Berapa nomor klaim Anda?");
}

QString TrackNumberPage::primaryText() const {
    return tr("Lihat klaim");
}

QString TrackNumberPage::secondaryText() const {
    return tr("Masuk dengan PIN");
}

void TrackNumberPage::enter() {
    m_work.track.reset();
    m_ui->trackingField->setFocus(Qt::OtherFocusReason);
}

LeaveResult TrackNumberPage::leave() {
    const auto wanted = TrackingNumber::parse(m_ui->trackingField->text().toStdString());
    if (!wanted)
        return refuse(m_ui->trackingField->text().isEmpty()
                          ? tr("Ketik dulu nomor klaim, atau pindai kode pada tanda terima.")
                          : tr("Nomor klaim berbentuk JHT-260302-AB3CDE. Cocokkan lagi dengan tanda terima."),
                      m_ui->trackingField);
    m_work.wanted = *wanted;
    return {};
}

void TrackNumberPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->trackingField->setLabel(tr("Nomor klaim"));
    m_ui->trackingField->setHelper(tr("Tertulis di tanda terima, dimulai dengan JHT"));
}

void TrackNumberPage::activateSecondary() {
    Q_EMIT signInChosen();
}

void TrackNumberPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT finished();
    else
        Page::keyPressEvent(event);
}

} // namespace anjungan::gui
