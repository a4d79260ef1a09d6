#include "gui/shell/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>

namespace anjungan::gui {

namespace {

/// Any button. It may be asked for while the button is still being made, and is kept: what it is is found out each time.
class Pressed final : public QAccessibleWidget {
public:
    explicit Pressed(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    [[nodiscard]] QAccessible::Role role() const override {
        if (!button().isCheckable())
            return QAccessible::Button;
        return button().objectName().startsWith(QStringLiteral("choice_")) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button().text() : own;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == setFocusAction())
            QAccessibleWidget::doAction(name);
        else if (button().isEnabled())
            button().click();
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

class Named final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (const auto* const label = qobject_cast<const QLabel*>(widget()); label && kind == QAccessible::Name)
            return label->text();
        if (kind == QAccessible::Name && widget()->isWindow())
            return widget()->windowTitle();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    if (!object || !object->isWidgetType())
        return nullptr;
    auto* const widget = static_cast<QWidget*>(object);
    if (auto* const button = qobject_cast<QAbstractButton*>(object))
        return new Pressed(button);
    if (className == QStringLiteral("anjungan::gui::KioskWindow"))
        return new Named(widget, QAccessible::Window);
    if (className == QStringLiteral("anjungan::gui::MessageBar"))
        return new Named(widget, QAccessible::AlertMessage);
    if (className == QStringLiteral("QLabel") && widget->objectName() == QStringLiteral("headingLabel"))
        return new Named(widget, QAccessible::Heading);
    return nullptr;
}

} // namespace

void teachScreenReaders() {
    QAccessible::installFactory(&make);
}

} // namespace anjungan::gui
