#include "gui/shell/theme.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/keyboardpanel.h"
#include "gui/widgets/keypad.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace anjungan::gui;

namespace {

template <class Input, class Keys> struct KeyedPage {
    KeyedPage() {
        auto* const layout = new QVBoxLayout(&window);
        layout->addWidget(input);
        layout->addWidget(keys);
        window.resize(1200, 900);
        window.show();
        window.activateWindow();
        input->setFocus();
    }
    void tap(const char* name) { QTest::mouseClick(window.findChild<KeyButton*>(QLatin1String(name)), Qt::LeftButton); }
    Theme theme{*qApp, {}};
    QWidget window;
    Input* input = new Input;
    Keys* keys = new Keys;
};

} // namespace

TEST_CASE("the keypad types into the field with the focus, and takes back one digit or all") {
    KeyedPage<DigitField, Keypad> p;
    p.input->setKind(DigitField::Kind::Nik);
    for (const char* key : {"key3", "key1", "key7", "key0"})
        p.tap(key);
    CHECK(p.input->digits() == QStringLiteral("3170"));
    p.tap("backspaceKey");
    CHECK(p.input->digits() == QStringLiteral("317"));
    p.tap("clearKey");
    CHECK(p.input->digits().isEmpty());
}

TEST_CASE("the keys of officers' keyboards are as large as the desk's targets where there is no more room, and fill what there is") {
    KeyedPage<WordField, KeyboardPanel> p;
    const auto& key = *p.window.findChild<KeyButton*>(QStringLiteral("keyA"));
    const Metrics m = Metrics::of(key);
    CHECK(key.sizeHint() == QSize(m.touch, m.touch));
    p.keys->setProperty("desk", true);
    CHECK(key.sizeHint().height() >= m.desk);
    CHECK(key.sizeHint().height() < m.touch);
    CHECK(key.height() >= m.touch);
}

TEST_CASE("keys are touch targets, keep the focus in the field and never repeat") {
    KeyedPage<DigitField, Keypad> p;
    QTest::qWait(0);
    for (const KeyButton* key : p.keys->findChildren<KeyButton*>()) {
        CAPTURE(key->objectName().toStdString());
        CHECK(key->width() >= 81);
        CHECK(key->height() >= 81);
        CHECK(key->focusPolicy() == Qt::NoFocus);
        CHECK_FALSE(key->autoRepeat());
    }
}

TEST_CASE("the keyboard begins words with a capital and goes on small") {
    KeyedPage<WordField, KeyboardPanel> p;
    for (const char* key : {"keyS", "keyI", "keyT", "keyI", "spaceKey", "keyA", "keyM"})
        p.tap(key);
    CHECK(p.input->text() == QStringLiteral("Siti Am"));
    p.tap("backspaceKey");
    CHECK(p.input->text() == QStringLiteral("Siti A"));
}

TEST_CASE("the keyboard's keys are touch targets and lie below the field, not over it") {
    KeyedPage<WordField, KeyboardPanel> p;
    QTest::qWait(0);
    for (const KeyButton* key : p.keys->findChildren<KeyButton*>()) {
        CHECK(key->width() >= 81);
        CHECK(key->height() >= 81);
    }
    CHECK_FALSE(p.keys->geometry().intersects(p.input->geometry()));
}

TEST_CASE("control characters in a pasted name are dropped and spaces made single") {
    WordField field;
    auto* const edit = field.findChild<QLineEdit*>(QStringLiteral("wordEdit"));
    edit->setText(QString::fromUtf8("  Siti\x07  Aminah "));
    Q_EMIT edit->textEdited(edit->text());
    CHECK(field.text() == QStringLiteral("Siti Aminah"));
}
