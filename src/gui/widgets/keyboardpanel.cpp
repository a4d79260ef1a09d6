#include "gui/widgets/keyboardpanel.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace anjungan::gui {

KeyboardPanel::KeyboardPanel(QWidget* parent)
    : KeySender(parent)
    , m_shiftKey(makeKey({}, QStringLiteral("shiftKey")))
    , m_spaceKey(makeKey({}, QStringLiteral("spaceKey")))
    , m_backspaceKey(makeKey({}, QStringLiteral("backspaceKey"))) {
    auto* const rows = new QVBoxLayout(this);
    addRow(rows, QStringLiteral("1234567890"));
    addRow(rows, QStringLiteral("qwertyuiop"));
    addRow(rows, QStringLiteral("asdfghjkl'"));
    addRow(rows, QStringLiteral("zxcvbnm,.-"));
    auto* const last = new QHBoxLayout;
    rows->addLayout(last, 1);
    last->addWidget(m_shiftKey, 3);
    m_shiftKey->setCheckable(true);
    for (const QChar sign : QStringLiteral("/@_")) {
        const QString character(sign);
        KeyButton* const key = makeKey(character, QStringLiteral("key") + character);
        connect(key, &KeyButton::clicked, this, [this, character] { press(character); });
        last->addWidget(key, 1);
    }
    last->addWidget(m_spaceKey, 5);
    last->addWidget(m_backspaceKey, 3);
    rows->addStretch();
    fit();
    for (KeyButton* key : {m_shiftKey, m_spaceKey, m_backspaceKey})
        key->setKind(KeyButton::Kind::Word);
    connect(m_shiftKey, &KeyButton::toggled, this, &KeyboardPanel::setShift);
    connect(m_spaceKey, &KeyButton::clicked, this, [this] { press(QStringLiteral(" ")); });
    connect(m_backspaceKey, &KeyButton::clicked, this, [this] { sendKey(Qt::Key_Backspace); });
    retranslate();
}

void KeyboardPanel::addRow(QVBoxLayout* rows, const QString& characters) {
    auto* const row = new QHBoxLayout;
    rows->addLayout(row, 1);
    for (const QChar sign : characters) {
        const QString character(sign);
        KeyButton* const key = makeKey(character, QStringLiteral("key") + character.toUpper());
        connect(key, &KeyButton::clicked, this, [this, character] { press(character); });
        row->addWidget(key, 1);
        if (sign.isLetter())
            m_letters.push_back(key);
    }
}

void KeyboardPanel::setShift(bool on) {
    m_shift = on;
    m_shiftKey->setChecked(on);
    for (KeyButton* letter : m_letters)
        letter->setText(on ? letter->text().toUpper() : letter->text().toLower());
}

void KeyboardPanel::press(const QString& character) {
    sendText(m_shift ? character.toUpper() : character);
    // A new word of a name or address begins with a capital.
    setShift(character == QStringLiteral(" "));
}

void KeyboardPanel::showEvent(QShowEvent* event) {
    KeySender::showEvent(event);
    const auto* const edit = qobject_cast<QLineEdit*>(target());
    setShift(!edit || edit->text().isEmpty());
}

void KeyboardPanel::changeEvent(QEvent* event) {
    KeySender::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && layout())
        fit();
}

int KeyboardPanel::comfortableHeight() const {
    const Metrics m = Metrics::of(*this);
    constexpr int kRows = 5;
    return kRows * std::max(m.units(12), m.touch) + (kRows - 1) * m.unit;
}

/// However much room there is, keys are somewhat higher than a finger at most: rows far from each other slow the hand.
void KeyboardPanel::fit() {
    const Metrics m = Metrics::of(*this);
    layout()->setSpacing(m.unit);
    for (KeyButton* const key : findChildren<KeyButton*>())
        key->setMaximumHeight(std::max(m.units(12), m.touch));
}

void KeyboardPanel::retranslate() {
    m_shiftKey->setText(tr("Besar"));
    m_shiftKey->setAccessibleDescription(tr("Huruf besar"));
    m_spaceKey->setText(tr("Spasi"));
    m_backspaceKey->setText(tr("Hapus"));
    m_backspaceKey->setAccessibleDescription(tr("Hapus satu huruf"));
}

} // namespace anjungan::gui
