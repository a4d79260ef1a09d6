#pragma once

#include "gui/widgets/keybutton.h"

#include <QPointer>
#include <QWidget>

namespace anjungan::gui {

/// Base of the on-screen keys: presses them into the input that has the focus (in the same window), as a keyboard would,
/// so a field needs no code for them. Keys never take the focus and never repeat.
class KeySender : public QWidget {
    Q_OBJECT

public:
    explicit KeySender(QWidget* parent = nullptr);
    /// Where keys go while no input in the window has the focus. May be null.
    void setFallback(QWidget* input) { m_fallback = input; }
    /// How high the keys are where there is room.
    [[nodiscard]] virtual int comfortableHeight() const = 0;
    /// Whether they stand under their field, and may be as wide as it. Nothing to do for keys that take any width.
    virtual void setSpread(bool) {}

protected:
    [[nodiscard]] KeyButton* makeKey(const QString& text, const QString& name);
    void sendText(const QString& text);
    void sendKey(Qt::Key key);
    void sendClear();
    [[nodiscard]] QWidget* target() const;

private:
    void send(Qt::Key key, const QString& text);
    QPointer<QWidget> m_fallback;
};

} // namespace anjungan::gui
