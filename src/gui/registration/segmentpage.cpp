#include "gui/registration/segmentpage.h"

#include "gui/texts/codes.h"

#include "ui_segmentpage.h"

#include <array>

namespace anjungan::gui {

SegmentPage::SegmentPage(RegistrationWork& work, QWidget* parent)
    : Page(parent), m_work(work), m_ui(std::make_unique<Ui::SegmentPage>()) {
    m_ui->setupUi(this);
    m_ui->citizenshipCards->setColumns(2);
}

SegmentPage::~SegmentPage() = default;

QString SegmentPage::heading() const {
    return tr("Anda peserta sebagai apa?");
}

QString SegmentPage::primaryText() const {
    return tr("Lanjut");
}

void SegmentPage::enter() {
    if (m_work.draft.segment)
        m_ui->segmentCards->setChosen(texts::fromUtf8(toText(*m_work.draft.segment)));
    if (m_work.draft.citizenship)
        m_ui->citizenshipCards->setChosen(texts::fromUtf8(toText(*m_work.draft.citizenship)));
}

LeaveResult SegmentPage::leave() {
    const auto segment = parseSegment(m_ui->segmentCards->chosen().toStdString());
    if (!segment)
        return refuse(tr("Pilih salah satu jenis kepesertaan."), m_ui->segmentCards);
    const auto citizenship = parseCitizenship(m_ui->citizenshipCards->chosen().toStdString());
    if (!citizenship)
        return refuse(tr("Pilih kewarganegaraan Anda."), m_ui->citizenshipCards);
    m_work.draft.segment = *segment;
    m_work.draft.citizenship = *citizenship;
    return {};
}

void SegmentPage::retranslate() {
    m_ui->retranslateUi(this);
    std::vector<ChoiceCards::Choice> segments;
    for (const Segment segment : std::array{Segment::Pu, Segment::Bpu, Segment::Pmi})
        segments.push_back({.id = texts::fromUtf8(toText(segment)),
                            .title = texts::segment(segment),
                            .line = texts::segmentLine(segment)});
    m_ui->segmentCards->setChoices(segments);
    std::vector<ChoiceCards::Choice> citizenships;
    for (const Citizenship citizenship : std::array{Citizenship::Wni, Citizenship::Wna})
        citizenships.push_back({.id = texts::fromUtf8(toText(citizenship)), .title = texts::citizenship(citizenship)});
    m_ui->citizenshipCards->setChoices(citizenships);
}

} // namespace anjungan::gui
