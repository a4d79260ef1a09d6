#include "gui/profile/profilefieldspage.h"

#include "gui/widgets/digitfield.h"
#include "gui/widgets/wordfield.h"

#include "ui_profilefieldspage.h"

namespace anjungan::gui {

namespace {

constexpr int kLongAnswer = 100; // letters; a field for more gets a row of its own, so that the answer is seen whole

/// Of the width of the row, for an answer of at most so many letters.
int shareOf(int maxLength) {
    return maxLength <= 5 ? 2 : 3;
}

} // namespace

ProfileFieldsPage::ProfileFieldsPage(std::function<QString()> heading, std::function<std::vector<ProfileField>()> fields,
                                     ProfileState& state, QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ProfileFieldsPage>())
    , m_heading(std::move(heading))
    , m_makeFields(std::move(fields))
    , m_state(state)
    , m_fields(m_makeFields()) {
    m_ui->setupUi(this);
    makeFields();
}

ProfileFieldsPage::~ProfileFieldsPage() = default;

QString ProfileFieldsPage::primaryText() const {
    return tr("Lanjut");
}

void ProfileFieldsPage::makeFields() {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        Field* input = nullptr;
        if (m_fields[i].isNumber) {
            auto* const digits = new DigitField(this);
            digits->setKind(m_fields[i].maxLength > 5 ? DigitField::Kind::Phone : DigitField::Kind::Short);
            if (m_fields[i].maxLength <= 5)
                digits->setLengths(m_fields[i].maxLength, m_fields[i].maxLength);
            input = digits;
        } else {
            auto* const words = new WordField(this);
            words->setMaxLength(m_fields[i].maxLength);
            input = words;
        }
        input->setObjectName(m_fields[i].id + QStringLiteral("Field"));
        input->setLabel(m_fields[i].label);
        m_inputs.push_back(input);
        if (m_fields[i].maxLength > kLongAnswer) {
            m_ui->fieldLayout->insertWidget(static_cast<int>(i), input);
            continue;
        }
        // The others share a row: the keyboard below needs its height.
        m_ui->rowLayout->addWidget(input, shareOf(m_fields[i].maxLength), Qt::AlignTop);
    }
}

void ProfileFieldsPage::enter() {
    // Filled once: what is half typed stays after Kembali.
    for (std::size_t i = 0; i < m_fields.size() && m_state.profile && !m_filled; ++i) {
        const QString value = m_fields[i].read(m_state);
        if (auto* const digits = qobject_cast<DigitField*>(m_inputs[i]))
            digits->setDigits(value);
        else
            static_cast<WordField*>(m_inputs[i])->setText(value);
    }
    m_filled = m_state.profile.has_value();
    m_inputs.front()->setFocus();
}

QString ProfileFieldsPage::typed(std::size_t index) const {
    if (const auto* const digits = qobject_cast<DigitField*>(m_inputs[index]))
        return digits->digits();
    return static_cast<WordField*>(m_inputs[index])->text();
}

LeaveResult ProfileFieldsPage::leave() {
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (const QString problem = m_fields[i].write(m_state, typed(i)); !problem.isEmpty())
            return refuse(problem, m_inputs[i]);
    return {};
}

void ProfileFieldsPage::retranslate() {
    m_ui->retranslateUi(this);
    m_fields = m_makeFields();
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_inputs[i]->setLabel(m_fields[i].label);
}

} // namespace anjungan::gui
