#include "app/pagecontent.h"

#include "app/pageflaws.h"
#include "gui/widgets/field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace anjungan {

namespace {

bool isBesideThePage(const QWidget& widget) {
    const std::array beside{QStringLiteral("topBar"), QStringLiteral("messageBar"), QStringLiteral("scrollButton")};
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        if (std::ranges::find(beside, each->objectName()) != beside.end())
            return true;
    return false;
}

/// An amount has other marks in another language; its field knows what was typed.
QString typedInto(const QLineEdit& edit) {
    if (edit.echoMode() == QLineEdit::Password)
        return QString(edit.text().size(), QLatin1Char('*'));
    for (const QWidget* parent = edit.parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* const field = qobject_cast<const gui::Field*>(parent))
            return field->typedText();
    return edit.text();
}

} // namespace

std::vector<PageContent> contentOf(const QWidget& window) {
    std::vector<PageContent> content;
    for (const QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isBesideThePage(*widget))
            continue;
        const QString name = pageflaws::nameOf(*widget);
        if (const auto* const edit = qobject_cast<const QLineEdit*>(widget))
            content.push_back({name, typedInto(*edit), true});
        else if (const auto* const box = qobject_cast<const QComboBox*>(widget))
            content.push_back({name, QString::number(box->currentIndex()), true});
        else if (const auto* const label = qobject_cast<const QLabel*>(widget))
            content.push_back({name, label->text(), false});
        else if (const auto* const table = qobject_cast<const QTableWidget*>(widget))
            content.push_back({name, QStringLiteral("%1 rows").arg(table->rowCount()), false});
        else if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
            content.push_back({name, button->text(), false});
            if (button->isCheckable())
                content.push_back({name, button->isChecked() ? QStringLiteral("chosen") : QString(), true});
        }
    }
    return content;
}

std::vector<QString> lostBetween(const std::vector<PageContent>& before, const std::vector<PageContent>& now, Compare what) {
    std::vector<QString> lost;
    for (const PageContent& each : before)
        if ((each.isTyped || what == Compare::Everything) && std::ranges::find(now, each) == now.end())
            lost.push_back(QStringLiteral("%1 \"%2\"").arg(each.widget, each.text));
    return lost;
}

} // namespace anjungan
