#include "gui/widgets/digitalcardview.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "print/qrcode.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace anjungan::gui {

namespace {

QString groupedKpj(const Kpj& kpj) {
    const QString digits = texts::fromUtf8(kpj.text());
    return digits.left(4) + QLatin1Char(' ') + digits.mid(4, 4) + QLatin1Char(' ') + digits.mid(8);
}

} // namespace

DigitalCardView::DigitalCardView(QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    auto* const row = new QHBoxLayout(this);
    auto* const words = new QVBoxLayout;
    row->addLayout(words, 1);
    m_title = addLabel(words, "cardTitleLabel", "muted");
    m_name = addLabel(words, "cardNameLabel", "title");
    m_kpj = addLabel(words, "cardKpjLabel", "heading");
    m_employer = addLabel(words, "cardEmployerLabel", "lead");
    m_state = addLabel(words, "cardStateLabel", "muted");
    m_title->setProperty("private", false);
    m_code = new QLabel(this);
    m_code->setObjectName(QStringLiteral("cardCodeLabel"));
    row->addWidget(m_code, 0, Qt::AlignVCenter);
}

QLabel* DigitalCardView::addLabel(QVBoxLayout* layout, const char* name, const char* role) {
    auto* const label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("private", true);
    setRole(label, role);
    layout->addWidget(label);
    return label;
}

void DigitalCardView::setCard(const service::DigitalCard& card) {
    m_card = card;
    showCard();
}

void DigitalCardView::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    showCard();
}

void DigitalCardView::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        showCard();
}

void DigitalCardView::showCard() {
    m_title->setText(tr("Kartu Peserta Jaminan Hari Tua"));
    m_code->setAccessibleName(tr("Kode QR nomor KPJ"));
    if (!m_card)
        return;
    const QString dots = QStringLiteral("••••");
    m_name->setText(m_hidden ? dots : texts::fromUtf8(m_card->name));
    m_kpj->setText(m_hidden ? QStringLiteral("•••• •••• •••") : groupedKpj(m_card->kpj));
    m_employer->setText(m_hidden ? dots : texts::fromUtf8(m_card->employer));
    const QString since = tr("peserta sejak %1").arg(texts::date(m_card->memberSince));
    m_state->setText(QStringList{texts::segment(m_card->segment), m_card->active ? tr("aktif") : tr("tidak aktif"), since}.join(
        QStringLiteral(" · ")));
    const int side = Metrics::of(*this).units(26);
    m_code->setFixedSize(side, side);
    // Black on white in both themes: scanners read nothing else for certain.
    m_code->setPixmap(m_hidden ? QPixmap() : QPixmap::fromImage(print::qrImage(texts::fromUtf8(m_card->kpj.text()), side)));
}

} // namespace anjungan::gui
