#include "gui/shell/stillherepanel.h"

#include "ui_stillherepanel.h"

#include <QEvent>

namespace anjungan::gui {

StillHerePanel::StillHerePanel(QWidget* parent) : Cover(parent), m_ui(std::make_unique<Ui::StillHerePanel>()) {
    m_ui->setupUi(this);
    connect(m_ui->stayButton, &QPushButton::clicked, this, &StillHerePanel::stayChosen);
    connect(m_ui->endButton, &QPushButton::clicked, this, &StillHerePanel::endChosen);
}

StillHerePanel::~StillHerePanel() = default;

void StillHerePanel::ask() {
    lay(*m_ui->stayButton);
}

QString StillHerePanel::question() const {
    return m_ui->questionLabel->text() + QStringLiteral("\n") + m_ui->explanationLabel->text();
}

void StillHerePanel::changeEvent(QEvent* event) {
    Cover::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace anjungan::gui
