#include "gui/widgets/keypad.h"

#include "gui/shell/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

Keypad::Keypad(QWidget* parent)
    : KeySender(parent)
    , m_backspace(makeKey({}, QStringLiteral("backspaceKey")))
    , m_clear(makeKey({}, QStringLiteral("clearKey"))) {
    auto* const grid = new QGridLayout(this);
    grid->setSpacing(Metrics::of(*this).unit);
    // In the order of their places, which is that of a screen reader.
    for (int place = 0; place < 11; ++place) {
        if (place == 9) {
            m_clear->raise();
            continue;
        }
        const QString text = QString::number(place == 10 ? 0 : place + 1);
        KeyButton* const key = makeKey(text, QStringLiteral("key") + text);
        connect(key, &KeyButton::clicked, this, [this, text] { sendText(text); });
        grid->addWidget(key, place / 3, place % 3);
    }
    m_backspace->raise();
    grid->addWidget(m_clear, 3, 0);
    grid->addWidget(m_backspace, 3, 2);
    m_clear->setKind(KeyButton::Kind::Word);
    m_backspace->setKind(KeyButton::Kind::Word);
    connect(m_backspace, &KeyButton::clicked, this, [this] { sendKey(Qt::Key_Backspace); });
    connect(m_clear, &KeyButton::clicked, this, [this] { sendClear(); });
    fit();
    retranslate();
}

void Keypad::changeEvent(QEvent* event) {
    KeySender::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fit();
}

void Keypad::setSpread(bool spread) {
    if (std::exchange(m_isSpread, spread) != spread)
        fit();
}

int Keypad::comfortableHeight() const {
    return std::max(maximumHeight(), sizeHint().height());
}

void Keypad::fit() {
    const Metrics m = Metrics::of(*this);
    setMaximumSize(m_isSpread ? QWIDGETSIZE_MAX : m.units(60), m.units(62));
}

void Keypad::retranslate() {
    m_backspace->setText(tr("Hapus"));
    m_backspace->setAccessibleDescription(tr("Hapus satu angka"));
    m_clear->setText(tr("Ulang"));
    m_clear->setAccessibleDescription(tr("Hapus semua angka"));
}

} // namespace anjungan::gui
