#pragma once

#include "gui/widgets/keysender.h"

#include <vector>

namespace anjungan::gui {

/// On-screen keyboard for names and addresses: digits, QWERTY, and the signs that Indonesian names and addresses use.
/// Stands in the page's layout (at its foot), so it never lies over the field in use. Shift holds for one letter, and is
/// on by itself at the start of an empty field.
/// Object names: the key's character ("keyA", "key7", "key@"), shiftKey, spaceKey, backspaceKey.
class KeyboardPanel : public KeySender {
    Q_OBJECT

public:
    explicit KeyboardPanel(QWidget* parent = nullptr);
    void setShift(bool on);
    [[nodiscard]] bool isShift() const { return m_shift; }
    [[nodiscard]] int comfortableHeight() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addRow(class QVBoxLayout* rows, const QString& characters);
    void press(const QString& character);
    void fit();
    void retranslate();

    std::vector<KeyButton*> m_letters;
    KeyButton* m_shiftKey;
    KeyButton* m_spaceKey;
    KeyButton* m_backspaceKey;
    bool m_shift = false;
};

} // namespace anjungan::gui
