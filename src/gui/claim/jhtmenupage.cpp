#include "gui/claim/jhtmenupage.h"

#include "ui_jhtmenupage.h"

namespace anjungan::gui {

JhtMenuPage::JhtMenuPage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::JhtMenuPage>()) {
    m_ui->setupUi(this);
    connect(m_ui->claimTile, &QAbstractButton::clicked, this, &Page::finished);
    connect(m_ui->balanceTile, &QAbstractButton::clicked, this, [this] { Q_EMIT otherChosen(QStringLiteral("balance")); });
    connect(m_ui->simulationTile, &QAbstractButton::clicked, this, [this] { Q_EMIT otherChosen(QStringLiteral("simulation")); });
    connect(m_ui->trackTile, &QAbstractButton::clicked, this, [this] { Q_EMIT otherChosen(QStringLiteral("track")); });
}

JhtMenuPage::~JhtMenuPage() = default;

QString JhtMenuPage::heading() const {
    return tr("Jaminan Hari Tua. Apa keperluan Anda?");
}

QString JhtMenuPage::secondaryText() const {
    return tr("Cek kesiapan klaim");
}

void JhtMenuPage::activateSecondary() {
    Q_EMIT otherChosen(QStringLiteral("readiness"));
}

void JhtMenuPage::retranslate() {
    m_ui->retranslateUi(this);
}

} // namespace anjungan::gui
