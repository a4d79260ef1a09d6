#include "gui/training/trainerpanel.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjungan::gui {

namespace {

constexpr std::array kFaults = {TrainingFault::CameraPulled, TrainingFault::FaceNotSeen, TrainingFault::NetworkCut,
                                TrainingFault::PrinterEmpty};
constexpr std::array kFaultNames = {"cameraFaultButton", "faceFaultButton", "networkFaultButton", "printerFaultButton"};

QString faultText(TrainingFault fault) {
    switch (fault) {
    case TrainingFault::CameraPulled:
        return TrainerPanel::tr("Kamera dicabut");
    case TrainingFault::FaceNotSeen:
        return TrainerPanel::tr("Wajah tidak terlihat");
    case TrainingFault::NetworkCut:
        return TrainerPanel::tr("Jaringan putus");
    case TrainingFault::PrinterEmpty:
        return TrainerPanel::tr("Kertas habis");
    }
    return {};
}

} // namespace

QString situationText(const std::string& demoCase) {
    const std::array<std::pair<std::string_view, QString>, 9> texts{{
        {"resignation", TrainerPanel::tr("Klaim lancar sampai selesai")},
        {"over_limit", TrainerPanel::tr("Saldo di atas batas: ke loket")},
        {"waiting_month", TrainerPanel::tr("Masa tunggu belum lewat")},
        {"one_letter_name", TrainerPanel::tr("Daftar dengan nama Slamet Riyadi: beda satu huruf")},
        {"unmerged_cards", TrainerPanel::tr("Saldo di dua kartu: gabung dulu")},
        {"data_not_updated", TrainerPanel::tr("Data belum diperbarui")},
        {"locked_pin", TrainerPanel::tr("PIN terkunci: petugas membuka")},
        {"partial_10", TrainerPanel::tr("Klaim sebagian, masih bekerja")},
        {"unregistered", TrainerPanel::tr("Belum terdaftar: mulai dari Daftar")},
    }};
    for (const auto& [key, text] : texts)
        if (key == demoCase)
            return text;
    return {};
}

TrainerPanel::TrainerPanel(QWidget* window)
    : QFrame(window)
    , m_heading(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_faultCaption(new QLabel(this))
    , m_toolCaption(new QLabel(this))
    , m_message(new TextLabel(this))
    , m_people(new DataTable(this)) {
    setObjectName(QStringLiteral("trainerPanel"));
    setAutoFillBackground(true);
    setRole(m_heading, "heading");
    setRole(m_message, "strong");
    m_message->setObjectName(QStringLiteral("trainerMessage"));
    m_people->setObjectName(QStringLiteral("peopleTable"));
    m_people->setCompact(true);
    m_people->setSelectionMode(QAbstractItemView::NoSelection);
    auto* const outer = new QVBoxLayout(this);
    const Metrics m = Metrics::of(*this);
    outer->setContentsMargins(m.units(6), m.units(3), m.units(6), m.units(3));
    auto* const top = new QHBoxLayout;
    setRole(m_mark, "training");
    top->addWidget(m_heading);
    top->addWidget(m_mark);
    top->addStretch();
    outer->addLayout(top);
    m_columns = new QHBoxLayout;
    auto* const buttons = new QVBoxLayout;
    for (QLabel* const caption : {m_faultCaption, m_toolCaption})
        setRole(caption, "lead");
    buttons->addWidget(m_faultCaption);
    for (std::size_t i = 0; i < kFaults.size(); ++i) {
        m_faults[i] = addButton(buttons, kFaultNames[i], true);
        connect(m_faults[i], &QPushButton::toggled, this, [this, i](bool on) { Q_EMIT faultChosen(kFaults[i], on); });
    }
    buttons->addSpacing(m.units(2));
    buttons->addWidget(m_toolCaption);
    m_coach = addButton(buttons, "coachButton", true);
    m_presenter = addButton(buttons, "presenterButton", false);
    m_reset = addButton(buttons, "resetButton", false);
    m_close = addButton(buttons, "trainerCloseButton", false);
    setRole(m_close, "primary");
    buttons->addStretch();
    connect(m_coach, &QPushButton::toggled, this, &TrainerPanel::coachChosen);
    connect(m_presenter, &QPushButton::clicked, this, &TrainerPanel::presenterChosen);
    connect(m_reset, &QPushButton::clicked, this, &TrainerPanel::resetChosen);
    connect(m_close, &QPushButton::clicked, this, &TrainerPanel::closeChosen);
    m_columns->addLayout(buttons);
    m_columns->addWidget(m_people, 1);
    outer->addLayout(m_columns, 1);
    outer->addWidget(m_message);
    retranslate();
}

QPushButton* TrainerPanel::addButton(QVBoxLayout* column, const char* name, bool checkable) {
    auto* const button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(checkable);
    // The trainer's hand is a member of staff's: 12 mm.
    setRole(button, "small");
    column->addWidget(button);
    return button;
}

void TrainerPanel::setPeople(const service::DemoReport& report) {
    m_report = report;
    showPeople();
}

void TrainerPanel::showPeople() {
    m_people->setColumns({{tr("Keadaan"), false, true}, {tr("NIK")}, {tr("PIN")}, {tr("Nama"), false, true}});
    std::vector<QStringList> lines;
    for (const service::DemoPerson& person : m_report.people)
        if (const QString situation = situationText(person.key); !situation.isEmpty())
            lines.push_back({situation, texts::fromUtf8(person.nik), person.pin.empty() ? QStringLiteral("–") : texts::fromUtf8(person.pin),
                             texts::fromUtf8(person.name)});
    m_people->setLines(lines);
}

void TrainerPanel::setFault(TrainingFault fault, bool on) {
    for (std::size_t i = 0; i < kFaults.size(); ++i)
        if (kFaults[i] == fault)
            m_faults[i]->setChecked(on);
}

void TrainerPanel::setCoach(bool on) {
    m_coach->setChecked(on);
}

void TrainerPanel::tell(const QString& sentence) {
    m_message->setText(sentence);
}

void TrainerPanel::retranslate() {
    m_heading->setText(tr("Panel pelatih"));
    m_mark->setText(tr("LATIHAN"));
    m_faultCaption->setText(tr("Buat gangguan"));
    m_toolCaption->setText(tr("Alat pelatih"));
    for (std::size_t i = 0; i < kFaults.size(); ++i)
        m_faults[i]->setText(faultText(kFaults[i]));
    m_coach->setText(tr("Pandu langkah (F7)"));
    m_presenter->setText(tr("Layar pembicara (F6)"));
    m_reset->setText(tr("Ulang dari awal (F9)"));
    m_close->setText(tr("Tutup (F8)"));
    m_people->setAccessibleName(tr("Peserta latihan"));
    showPeople();
}

/// On an upright screen the table has all of the width.
void TrainerPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_columns->setDirection(height() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TrainerPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace anjungan::gui
