#include "gui/widgets/wordfield.h"

#include "gui/widgets/pastedtext.h"

#include <QLineEdit>

namespace anjungan::gui {

namespace {

constexpr int kMostLettersKept = 1000; // of a text that is far too long

} // namespace

WordField::WordField(QWidget* parent) : Field(parent), m_edit(new QLineEdit(this)) {
    m_edit->setObjectName(QStringLiteral("wordEdit"));
    m_edit->setMaxLength(kMostLettersKept);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &WordField::onEdited);
}

QString WordField::text() const {
    return m_edit->text().simplified();
}

QString WordField::typedText() const {
    return m_edit->text();
}

void WordField::setText(const QString& text) {
    setProblem({});
    m_edit->setText(text);
    Q_EMIT textChanged(this->text());
}

void WordField::setMaxLength(int characters) {
    m_most = characters;
}

void WordField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void WordField::onEdited(const QString& typed) {
    if (const QString clean = visibleText(typed); clean != typed) {
        const auto cursor = static_cast<int>(visibleText(typed.left(m_edit->cursorPosition())).size());
        m_edit->setText(clean);
        m_edit->setCursorPosition(cursor);
    }
    setProblem(text().size() > m_most ? tr("Terlalu panjang. Paling banyak %1 huruf.").arg(m_most) : QString());
    Q_EMIT textChanged(text());
}

} // namespace anjungan::gui
