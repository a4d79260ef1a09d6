#pragma once

#include "gui/widgets/keysender.h"

namespace anjungan::gui {

/// Large digits with "Hapus" (one digit) and "Ulang" (all of them). Keys are at least a touch target.
/// Object names: key0 ... key9, backspaceKey, clearKey.
class Keypad : public KeySender {
    Q_OBJECT

public:
    explicit Keypad(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    KeyButton* m_backspace;
    KeyButton* m_clear;
};

} // namespace anjungan::gui
