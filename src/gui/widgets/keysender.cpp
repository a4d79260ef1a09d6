#include "gui/widgets/keysender.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace anjungan::gui {

KeySender::KeySender(QWidget* parent) : QWidget(parent) {
}

KeyButton* KeySender::makeKey(const QString& text, const QString& name) {
    auto* const key = new KeyButton(text, this);
    key->setObjectName(name);
    return key;
}

QWidget* KeySender::target() const {
    // A button with the focus takes no digits.
    auto* const focused = qobject_cast<QLineEdit*>(window()->focusWidget());
    return focused && focused->isVisible() ? focused : m_fallback.data();
}

void KeySender::sendText(const QString& text) {
    send(Qt::Key_unknown, text);
}

void KeySender::sendKey(Qt::Key key) {
    send(key, {});
}

void KeySender::sendClear() {
    if (auto* const edit = qobject_cast<QLineEdit*>(target()))
        edit->selectAll();
    send(Qt::Key_Backspace, {});
}

void KeySender::send(Qt::Key key, const QString& text) {
    const QPointer<QWidget> input = target();
    if (!input)
        return;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(input, &press);
    if (!input)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(input, &release);
}

} // namespace anjungan::gui
