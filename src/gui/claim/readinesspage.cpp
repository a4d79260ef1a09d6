#include "gui/claim/readinesspage.h"

#include "gui/claim/findingcard.h"
#include "gui/claim/readinessflow.h"
#include "gui/texts/codes.h"

#include "ui_readinesspage.h"

namespace anjungan::gui {

ReadinessPage::ReadinessPage(ReadinessWork& work, QWidget* parent)
    : PaperPage(work.claim.kiosk.printer, parent), m_work(work), m_ui(std::make_unique<Ui::ReadinessPage>()) {
    m_ui->setupUi(this);
}

ReadinessPage::~ReadinessPage() = default;

QString ReadinessPage::heading() const {
    return texts::readinessHeading(m_work.claim.verdict->outcome);
}

QString ReadinessPage::primaryText() const {
    return tr("Periksa nama saya");
}

void ReadinessPage::enter() {
    retranslate();
    Q_EMIT chromeChanged();
}

void ReadinessPage::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    retranslate();
}

void ReadinessPage::retranslate() {
    m_ui->retranslateUi(this);
    if (!m_work.claim.verdict || !m_work.claim.choice)
        return;
    m_ui->causeLabel->setText(texts::cause(*m_work.claim.choice));
    showMissing();
    const texts::Readiness state = texts::readiness(*m_work.claim.verdict, m_work.claim.situation->asOf, *m_work.claim.choice);
    QStringList ready;
    for (const texts::ReadyItem& item : state.ready)
        ready << item.text;
    m_ui->readyList->setLines(TickList::Mark::Tick, ready);
    m_ui->readyPanel->setVisible(!ready.isEmpty());
    m_ui->documentsList->setLines(TickList::Mark::Paper, state.documents);
    m_ui->documentsPanel->setVisible(!state.documents.isEmpty());
}

void ReadinessPage::showMissing() {
    while (QLayoutItem* const item = m_ui->missingLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Date asOf = m_work.claim.situation->asOf;
    const texts::Readiness state = texts::readiness(*m_work.claim.verdict, asOf, *m_work.claim.choice);
    for (const texts::FindingText& text : state.missing)
        m_ui->missingLayout->addWidget(new FindingCard(m_hidden ? texts::hidden(text) : text, this));
    m_ui->completePanel->setVisible(state.missing.empty());
}

print::Paper ReadinessPage::paper() const {
    return texts::readinessPaper({m_work.claim.person.name, *m_work.claim.choice, m_work.claim.situation->asOf,
                                  *m_work.claim.verdict, m_work.names});
}

} // namespace anjungan::gui
