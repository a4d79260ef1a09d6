#pragma once

#include "gui/widgets/keysender.h"

namespace anjungan::gui {

/// Large digits with "Hapus" (one digit) and "Ulang" (all of them). Keys are at least a touch target.
/// Object names: key0 ... key9, backspaceKey, clearKey.
class Keypad : public KeySender {
    Q_OBJECT

public:
    explicit Keypad(QWidget* parent = nullptr);
    /// As wide as there is room, under a field that is so; else as wide as a hand beside it.
    void setSpread(bool spread) override;
    [[nodiscard]] int comfortableHeight() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();

    KeyButton* m_backspace;
    KeyButton* m_clear;
    bool m_isSpread = false;
};

} // namespace anjungan::gui
