#include "gui/home/feedbackpage.h"

#include "ui_feedbackpage.h"

namespace anjungan::gui {

namespace {

constexpr int kPatienceMs = 15'000;
const QString kEasy = QStringLiteral("easy");
const QString kFair = QStringLiteral("fair");
const QString kHard = QStringLiteral("hard");

} // namespace

FeedbackPage::FeedbackPage(QWidget* parent) : Page(parent), m_ui(std::make_unique<Ui::FeedbackPage>()) {
    m_ui->setupUi(this);
    m_ui->answerCards->setColumns(3);
    connect(m_ui->answerCards, &ChoiceCards::chosenChanged, this, &FeedbackPage::onChosen);
    m_unanswered.setSingleShot(true);
    m_unanswered.setInterval(kPatienceMs);
    connect(&m_unanswered, &QTimer::timeout, this, &Page::finished);
}

FeedbackPage::~FeedbackPage() = default;

QString FeedbackPage::heading() const {
    return tr("Apakah anjungan ini mudah dipakai?");
}

QString FeedbackPage::secondaryText() const {
    return tr("Lewati");
}

void FeedbackPage::enter() {
    const QSignalBlocker quiet(m_ui->answerCards);
    m_ui->answerCards->setChosen({});
    if (m_going)
        m_unanswered.start();
}

void FeedbackPage::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->answerCards->setChoices({{kEasy, tr("Mudah")}, {kFair, tr("Cukup")}, {kHard, tr("Sulit")}});
}

void FeedbackPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_unanswered.stop();
}

void FeedbackPage::onChosen(const QString& id) {
    if (!id.isEmpty())
        Q_EMIT answered(id == kEasy ? Feedback::Easy : id == kFair ? Feedback::Fair : Feedback::Hard);
}

} // namespace anjungan::gui
