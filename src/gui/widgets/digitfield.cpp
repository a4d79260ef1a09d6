#include "gui/widgets/digitfield.h"

#include "domain/identitynumbers.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/pastedtext.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anjungan::gui {

namespace {

struct Shape {
    int least, most;
    std::vector<int> groups;
};

Shape shapeOf(DigitField::Kind kind) {
    switch (kind) {
    case DigitField::Kind::Nik:
        return {16, 16, {4, 4, 4, 4}};
    case DigitField::Kind::Kpj:
        return {11, 11, {4, 4, 3}};
    case DigitField::Kind::Npwp:
        return {15, 16, {4, 4, 4, 4}};
    case DigitField::Kind::Account:
        return {5, 20, {4, 4, 4, 4, 4}};
    case DigitField::Kind::Phone:
        return {10, 14, {4, 4, 6}};
    case DigitField::Kind::Amount:
        return {1, 12, {}};
    case DigitField::Kind::Short:
        return {1, 3, {}};
    }
    return {};
}

constexpr int kMostDigitsKept = 60; // of a number that is far too long

bool isDigit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// What was typed without the signs that belong to this kind of number and are no digits of it.
QString plainText(DigitField::Kind kind, const QString& typed) {
    QString plain = visibleText(typed).trimmed();
    if (kind == DigitField::Kind::Phone && plain.startsWith(QLatin1Char('+')))
        plain.remove(0, 1);
    if (kind != DigitField::Kind::Amount)
        return plain;
    if (plain.startsWith(QStringLiteral("Rp"), Qt::CaseInsensitive))
        plain.remove(0, 2);
    const QChar thousands = texts::thousandsMark();
    const QChar sen = thousands == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.');
    for (const char* const nothing : {"00", "-"})
        if (const QString end = sen + QLatin1StringView(nothing); plain.endsWith(end))
            plain.chop(end.size());
    return plain.remove(thousands);
}

} // namespace

DigitField::DigitField(QWidget* parent) : Field(parent), m_edit(new QLineEdit(this)), m_reveal(new QPushButton(this)) {
    m_edit->setObjectName(QStringLiteral("digitEdit"));
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setFocusPolicy(Qt::NoFocus);
    setRole(m_reveal, "quiet");
    setEdge(m_reveal, "left");
    m_reveal->hide();
    setInput(m_edit);
    fieldLayout()->insertWidget(2, m_reveal, 0, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &DigitField::onEdited);
    connect(m_reveal, &QPushButton::pressed, this, [this] { display(static_cast<int>(m_digits.size())); });
    connect(m_reveal, &QPushButton::released, this, [this] { display(static_cast<int>(m_digits.size())); });
    retranslate();
}

void DigitField::setKind(Kind kind) {
    m_kind = kind;
    Shape shape = shapeOf(kind);
    m_groups = std::move(shape.groups);
    setLengths(shape.least, shape.most);
}

void DigitField::setLengths(int least, int most) {
    m_least = least;
    m_most = most;
    updateHelp();
}

void DigitField::setDigits(const QString& digits) {
    setProblem({});
    m_digits = digits;
    display(static_cast<int>(digits.size()));
    updateHelp();
    Q_EMIT digitsChanged(m_digits);
}

bool DigitField::isComplete() const {
    return m_digits.size() >= m_least && m_digits.size() <= m_most;
}

void DigitField::setMasked(bool masked) {
    m_masked = masked;
    m_reveal->setVisible(masked);
    display(static_cast<int>(m_digits.size()));
}

void DigitField::onEdited(const QString& typed) {
    const QString tidy = QString::fromStdString(tidyDigits(plainText(m_kind, typed).toStdString()));
    QString digits;
    std::ranges::copy_if(tidy, std::back_inserter(digits), isDigit);
    const QString before = visibleText(typed.left(m_edit->cursorPosition()));
    const auto left = static_cast<int>(std::ranges::count_if(QString::fromStdString(tidyDigits(before.toStdString())), isDigit));
    QString refusal;
    if (digits.size() != tidy.size())
        refusal = tr("Di sini hanya angka, tanpa huruf.");
    digits = fitting(digits, refusal);
    const bool grown = digits.size() > m_digits.size();
    const bool changed = digits != m_digits;
    m_digits = digits;
    display(left);
    setProblem(refusal);
    updateHelp();
    if (changed)
        Q_EMIT digitsChanged(m_digits);
    if (grown && m_digits.size() == m_most && m_least == m_most)
        Q_EMIT completed();
}

QString DigitField::fitting(const QString& digits, QString& refusal) const {
    if (digits.size() <= m_most)
        return digits;
    refusal = tr("Paling banyak %1 angka.").arg(m_most);
    const bool keyTooMany = m_digits.size() >= m_most && digits.size() == m_digits.size() + 1;
    return keyTooMany ? m_digits : digits.left(kMostDigitsKept);
}

QString DigitField::grouped(const QString& digits) const {
    QString text;
    if (m_kind == Kind::Amount) {
        text = digits;
        for (qsizetype at = text.size() - 3; at > 0; at -= 3)
            text.insert(at, texts::thousandsMark());
        return text.isEmpty() ? text : QStringLiteral("Rp") + text;
    }
    qsizetype start = 0;
    for (const int group : m_groups) {
        if (start >= digits.size())
            return text;
        text += (start > 0 ? QStringLiteral(" ") : QString()) + digits.mid(start, group);
        start += group;
    }
    return text + digits.mid(start);
}

bool DigitField::isHiding() const {
    return m_masked && !m_edit->hasFocus() && !m_reveal->isDown() && m_digits.size() > 4;
}

void DigitField::display(int digitsBeforeCursor) {
    if (isHiding()) {
        m_edit->setText(texts::fromUtf8(maskedTail(m_digits.toStdString())));
        return;
    }
    const QString text = grouped(m_digits);
    m_edit->setText(text);
    int position = 0;
    for (int seen = 0; position < text.size() && seen < digitsBeforeCursor; ++position)
        seen += isDigit(text.at(position)) ? 1 : 0;
    if (digitsBeforeCursor == 0 && m_kind == Kind::Amount)
        position = static_cast<int>(std::min<qsizetype>(2, text.size()));
    m_edit->setCursorPosition(position);
}

void DigitField::updateHelp() {
    const auto count = static_cast<int>(m_digits.size());
    if (m_kind == Kind::Amount && count > 0 && count <= m_most)
        setLiveHelp(texts::amountInWords(Rupiah{m_digits.toLongLong()}));
    else if (count > 0 && count < m_least)
        setLiveHelp(tr("Kurang %n angka", nullptr, m_least - count));
    else if (count > 0 && m_least > 3 && m_least == m_most)
        setLiveHelp(tr("Sudah lengkap, %n angka", nullptr, count));
    else
        setLiveHelp({});
}

bool DigitField::eventFilter(QObject* watched, QEvent* event) {
    if (m_masked && watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, [this] { display(static_cast<int>(m_digits.size())); }, Qt::QueuedConnection);
    return Field::eventFilter(watched, event);
}

void DigitField::changeEvent(QEvent* event) {
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DigitField::retranslate() {
    m_reveal->setText(tr("Tahan untuk melihat"));
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    display(static_cast<int>(std::ranges::count_if(before, isDigit)));
    updateHelp();
}

} // namespace anjungan::gui
