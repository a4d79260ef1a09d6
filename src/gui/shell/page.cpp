#include "gui/shell/page.h"

#include "gui/shell/spokenwords.h"
#include "gui/widgets/field.h"
#include "gui/widgets/summarylist.h"

#include <QEvent>

namespace anjungan::gui {

Page::Page(QWidget* parent) : QWidget(parent) {
}

QString Page::primaryText() const {
    return {};
}

QString Page::secondaryText() const {
    return {};
}

bool Page::canGoBack() const {
    return true;
}

QString Page::spokenText() const {
    return spokenContent(*this);
}

void Page::enter() {
}

LeaveResult Page::leave() {
    return {};
}

std::map<std::string, std::string> Page::typedTexts() const {
    std::map<std::string, std::string> texts;
    for (const Field* field : findChildren<Field*>())
        if (const QString text = field->typedText(); !text.isEmpty())
            texts.emplace(field->objectName().toStdString(), text.toStdString());
    return texts;
}

void Page::putBack(const std::map<std::string, std::string>& texts) {
    for (Field* field : findChildren<Field*>())
        if (const auto text = texts.find(field->objectName().toStdString()); text != texts.end())
            field->putBack(QString::fromStdString(text->second));
}

void Page::retranslate() {
}

void Page::setFiguresHidden(bool hidden) {
    for (Field* const field : findChildren<Field*>())
        field->setContentHidden(hidden);
    for (SummaryList* const list : findChildren<SummaryList*>())
        list->setValuesHidden(hidden);
}

void Page::activateSecondary() {
}

void Page::setPrimaryEnabled(bool enabled) {
    if (m_primaryEnabled == enabled)
        return;
    m_primaryEnabled = enabled;
    Q_EMIT primaryEnabledChanged(enabled);
}

LeaveResult Page::refuse(const QString& text, QWidget* field) {
    return std::unexpected(Refusal{text, field});
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT chromeChanged();
}

} // namespace anjungan::gui
