#include "support/toldalerts.h"

#include <QAccessible>
#include <QObject>

namespace {

anjungan::test::ToldAlerts* g_listening = nullptr;

} // namespace

void QAccessible::updateAccessibility(QAccessibleEvent* event) {
    if (!g_listening || event->type() != QAccessible::Alert)
        return;
    QAccessibleInterface* const about = event->accessibleInterface();
    if (about && !about->state().invisible)
        g_listening->add((about->object()->objectName() + QStringLiteral(": ") + about->text(QAccessible::Description)).toStdString());
}

namespace anjungan::test {

ToldAlerts::ToldAlerts() {
    g_listening = this;
}

ToldAlerts::~ToldAlerts() {
    g_listening = nullptr;
}

} // namespace anjungan::test
