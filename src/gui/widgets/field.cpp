#include "gui/widgets/field.h"

#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace anjungan::gui {

Field::Field(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_label(new TextLabel(this)), m_below(new TextLabel(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::of(*this).unit);
    m_layout->setProperty("dense", true); // and so on another screen
    m_label->setObjectName(QStringLiteral("fieldLabel"));
    setRole(m_label, "strong");
    m_below->setObjectName(QStringLiteral("fieldBelow"));
    setRole(m_below, "helper");
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_below);
    m_label->hide();
    showBelow();
}

QString Field::label() const {
    return m_label->text();
}

void Field::setLabel(const QString& text) {
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    if (m_input && m_input->accessibleName() != text)
        m_input->setAccessibleName(text);
}

void Field::setHelper(const QString& text) {
    m_helper = text;
    showBelow();
}

void Field::setLiveHelp(const QString& text) {
    m_live = text;
    m_below->setMinimumHeight(1);
    showBelow();
}

void Field::setProblem(const QString& sentence) {
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    if (m_input)
        setInvalid(m_input, !sentence.isEmpty());
    showBelow();
    Q_EMIT problemChanged(sentence);
}

void Field::setContentHidden(bool hidden) {
    for (QLineEdit* const edit : std::exchange(m_hidden, {}))
        edit->setEchoMode(QLineEdit::Normal);
    if (hidden)
        for (QLineEdit* const edit : findChildren<QLineEdit*>())
            if (edit->echoMode() == QLineEdit::Normal) {
                edit->setEchoMode(QLineEdit::Password);
                m_hidden << edit;
            }
    showBelow();
}

void Field::setInput(QWidget* input) {
    m_input = input;
    m_layout->insertWidget(1, input);
    setFocusProxy(input);
    m_label->setBuddy(input);
}

void Field::showBelow() {
    const bool wrong = !m_problem.isEmpty();
    m_below->setText(wrong ? m_problem : m_live.isEmpty() || !m_hidden.isEmpty() ? m_helper : m_live);
    setRole(m_below, wrong ? "error" : "helper");
    if (m_input && m_input->accessibleDescription() != m_below->text())
        m_input->setAccessibleDescription(m_below->text());
    // The line of a field that helps while typing keeps its place when empty, so that nothing jumps under the finger.
    const bool helpsLive = m_below->minimumHeight() > 0;
    if (helpsLive)
        m_below->setMinimumHeight(m_below->fontMetrics().height());
    m_below->setVisible(helpsLive || !m_below->text().isEmpty());
}

} // namespace anjungan::gui
