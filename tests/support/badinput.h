#pragma once

#include "gui/shell/page.h"
#include "gui/widgets/field.h"
#include "gui/widgets/pastedtext.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace anjungan::test {

/// Every kind of text that people type and paste where something else belongs.
enum class Bad {
    Empty,
    Spaces,        ///< nothing but spaces
    TooLong,       ///< a thousand characters of the right sort
    OtherSort,     ///< letters for digits, digits for words
    SpacesAndDots, ///< the right answer, as it is printed or pasted
    FullWidth,     ///< the right answer in full-width characters
    Emoji,
    Sql,
    Markup,
    Control,   ///< the right answer with NUL, BEL and ESC in it
    LineBreak, ///< the right answer over two lines
    Bidi,      ///< the right answer with U+202E, which turns what follows around
    ZeroWidth, ///< the right answer with characters of no width
};

inline constexpr std::array kEveryBad = {Bad::Empty,  Bad::Spaces, Bad::TooLong, Bad::OtherSort, Bad::SpacesAndDots, Bad::FullWidth, Bad::Emoji,
                                         Bad::Sql,    Bad::Markup, Bad::Control, Bad::LineBreak, Bad::Bidi,          Bad::ZeroWidth};

/// What has to become of it.
enum class Fate {
    Refused, ///< a sentence, the text stays at its field, nothing is taken
    Good,    ///< taken, and it is the right answer
    AsTyped, ///< taken as what can be seen of it
    None,    ///< taken as no answer, where none is needed
    Done,    ///< taken; the words themselves are kept nowhere
};

enum class Sort { Digits, Words };

/// Digits that must be given.
inline std::map<Bad, Fate> digitFates() {
    return {{Bad::Empty, Fate::Refused},      {Bad::Spaces, Fate::Refused},  {Bad::TooLong, Fate::Refused}, {Bad::OtherSort, Fate::Refused},
            {Bad::SpacesAndDots, Fate::Good}, {Bad::FullWidth, Fate::Good},  {Bad::Emoji, Fate::Refused},   {Bad::Sql, Fate::Refused},
            {Bad::Markup, Fate::Refused},     {Bad::Control, Fate::Good},    {Bad::LineBreak, Fate::Good},  {Bad::Bidi, Fate::Good},
            {Bad::ZeroWidth, Fate::Good}};
}

/// A name: letters that must be given. The same but for what is unlike it.
inline std::map<Bad, Fate> wordFates(const std::map<Bad, Fate>& unlike = {}) {
    std::map<Bad, Fate> fates = digitFates();
    for (const auto& [bad, fate] : unlike)
        fates[bad] = fate;
    return fates;
}

/// A sentence of a member of staff: what it says is theirs.
inline std::map<Bad, Fate> sentenceFates() {
    return wordFates({{Bad::OtherSort, Fate::AsTyped}, {Bad::Sql, Fate::AsTyped}, {Bad::Markup, Fate::AsTyped}});
}

inline QString wide(const QString& text) {
    QString out;
    for (const QChar c : text)
        out += c == QLatin1Char(' ') ? QChar(0x3000) : QChar(static_cast<char16_t>(c.unicode() - u'!' + 0xFF01));
    return out;
}

/// `good` with something inside it, after its second character.
inline QString with(const QString& good, const QString& inside) {
    return good.left(2) + inside + good.mid(2);
}

inline QString badText(Bad bad, Sort sort, const QString& good) {
    const bool digits = sort == Sort::Digits;
    switch (bad) {
    case Bad::Empty: return {};
    case Bad::Spaces: return QStringLiteral("   ");
    case Bad::TooLong: return digits ? QString(1000, QLatin1Char('7')) : good.repeated(1 + 1000 / static_cast<int>(good.size()));
    case Bad::OtherSort: return digits ? QStringLiteral("tidak tahu") : QStringLiteral("12345678");
    case Bad::SpacesAndDots: return digits ? QStringLiteral(" ") + with(good, QStringLiteral(" . ")) + QStringLiteral(" ")
                                           : QStringLiteral("  ") + QString(good).replace(QLatin1Char(' '), QStringLiteral("   ")) + QStringLiteral("  ");
    case Bad::FullWidth: return wide(good);
    case Bad::Emoji: return QStringLiteral("😀👍🏽👨‍👩‍👧");
    case Bad::Sql: return QStringLiteral("'; DROP TABLE participant; --");
    case Bad::Markup: return QStringLiteral("<b>1</b>");
    case Bad::Control: return with(good, QStringLiteral("\a\x1b") + QChar(u'\0'));
    case Bad::LineBreak: return (digits ? with(good, QStringLiteral("\r\n")) : QString(good).replace(QLatin1Char(' '), QStringLiteral("\r\n"))) + QStringLiteral("\n");
    case Bad::Bidi: return with(good, QString(QChar(0x202E)));
    case Bad::ZeroWidth: return with(good, QString(QChar(0x200B)) + QChar(0xFEFF) + QChar(0x2060));
    }
    return {};
}

/// How it comes into the field.
enum class Way { Pasted, Typed };

inline void enterText(QWidget& field, const QString& text, Way way) {
    field.setFocus();
    const auto target = [&field] {
        QWidget* const focused = field.window()->focusWidget();
        return focused && field.isAncestorOf(focused) ? focused : field.focusProxy();
    };
    for (QLineEdit* edit : field.findChildren<QLineEdit*>()) {
        edit->clear();
        Q_EMIT edit->textEdited({});
    }
    if (way == Way::Pasted) {
        QApplication::clipboard()->setText(text);
        return QTest::keyClick(target(), Qt::Key_V, Qt::ControlModifier);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text.mid(i, pair ? 2 : 1));
        QCoreApplication::sendEvent(target(), &press);
        i += pair ? 1 : 0;
    }
}

/// What stands in the field's boxes.
inline QString standing(const QWidget& field) {
    QStringList texts;
    for (const QLineEdit* edit : field.findChildren<QLineEdit*>())
        texts << edit->text();
    return texts.join(QLatin1Char('/'));
}

/// One field of one page.
struct AskedField {
    gui::Field& field;
    Sort sort;
    QString good;
    std::map<Bad, Fate> fates;
    /// Goes on as the page's button does: the sentence where it is refused.
    std::function<std::optional<QString>()> go;
    /// What was taken, as text; the same before and after a refusal.
    std::function<QString()> taken;
    bool isSecret = false; ///< a PIN, which leaves the screen when it was tried
};

/// Everything of the right sort that was pasted still stands there.
inline bool nothingLost(const AskedField& asked, const QString& text) {
    QString wanted = gui::visibleText(text);
    QString there = standing(asked.field);
    if (qobject_cast<const gui::WordField*>(&asked.field))
        return there == wanted.left(1000);
    const auto noDigit = [](QChar c) { return c < QLatin1Char('0') || c > QLatin1Char('9'); };
    wanted.removeIf(noDigit);
    there.removeIf(noDigit);
    return there == wanted || (wanted.size() > 60 && wanted.startsWith(there) && there.size() >= 16);
}

inline void checkOne(const AskedField& asked, Bad bad, Way way) {
    const QString text = badText(bad, asked.sort, asked.good);
    const Fate fate = asked.fates.at(bad);
    INFO(asked.field.objectName().toStdString() << ", kind " << static_cast<int>(bad) << (way == Way::Typed ? " typed: " : " pasted: ")
                                                << text.left(60).toStdString());
    const QString before = asked.taken();
    enterText(asked.field, text, way);
    const QString entered = standing(asked.field);
    if (!asked.isSecret)
        CHECK(nothingLost(asked, way == Way::Typed && bad == Bad::Control ? asked.good : text));
    // A text that is typed has had its sentence at the letter; the next key that is right takes it away again.
    if (way == Way::Pasted && !qobject_cast<gui::WordField*>(&asked.field) &&
        (bad == Bad::TooLong || bad == Bad::OtherSort || bad == Bad::Emoji || bad == Bad::Sql || bad == Bad::Markup))
        CHECK_FALSE(asked.field.problem().isEmpty());
    const std::optional<QString> refusal = asked.go();
    if (fate == Fate::Refused) {
        CHECK((refusal && !refusal->isEmpty()));
        CHECK(asked.taken() == before);
        if (!asked.isSecret)
            CHECK(standing(asked.field) == entered);
        return;
    }
    INFO((refusal ? refusal->toStdString() : std::string()));
    CHECK_FALSE(refusal);
    if (fate == Fate::Good)
        CHECK(asked.taken() == asked.good);
    else if (fate == Fate::AsTyped)
        CHECK(asked.taken() == gui::visibleText(text).simplified());
    else if (fate == Fate::None)
        CHECK(asked.taken().isEmpty());
}

/// Every kind of bad text, pasted and typed. `prepare` runs before each: it brings the page back and answers the rest.
inline void checkBadInput(const AskedField& asked, const std::function<void()>& prepare = [] {}) {
    for (const Bad bad : kEveryBad) {
        prepare();
        checkOne(asked, bad, Way::Pasted);
        // Nobody types a thousand characters or a line break; the field's own tests say what becomes of a key too many.
        if (bad == Bad::TooLong || bad == Bad::LineBreak)
            continue;
        prepare();
        checkOne(asked, bad, Way::Typed);
    }
}

/// What a page or panel that goes on by its own button and asks the services says about it.
class Told {
public:
    /// `page` raises messages; `succeeded` is called with each that is no error.
    template <class PageType> explicit Told(PageType& page) {
        QObject::connect(&page, &PageType::messageRaised, &page, [this](gui::MessageKind kind, const QString& text, QWidget*) {
            refusal = kind == gui::MessageKind::Error ? std::optional(text) : std::nullopt;
            answered = true;
        });
    }

    /// Does it and waits for the answer.
    [[nodiscard]] std::optional<QString> after(const std::function<void()>& button) {
        answered = false;
        refusal.reset();
        button();
        REQUIRE(QTest::qWaitFor([this] { return answered; }, 60'000));
        return refusal;
    }

    bool answered = false;
    std::optional<QString> refusal;
};

/// go() of a page that is left by the frame's main button.
inline std::function<std::optional<QString>()> leaving(gui::Page& page) {
    return [&page]() -> std::optional<QString> {
        const gui::LeaveResult left = page.leave();
        return left ? std::nullopt : std::optional(left.error().text);
    };
}

} // namespace anjungan::test
