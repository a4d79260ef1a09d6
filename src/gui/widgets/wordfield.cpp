#include "gui/widgets/wordfield.h"

#include <QLineEdit>

namespace anjungan::gui {

WordField::WordField(QWidget* parent) : Field(parent), m_edit(new QLineEdit(this)) {
    m_edit->setObjectName(QStringLiteral("wordEdit"));
    m_edit->setMaxLength(100);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &WordField::onEdited);
}

QString WordField::text() const {
    return m_edit->text().simplified();
}

void WordField::setText(const QString& text) {
    setProblem({});
    m_edit->setText(text);
    Q_EMIT textChanged(this->text());
}

void WordField::setMaxLength(int characters) {
    m_edit->setMaxLength(characters);
}

void WordField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void WordField::onEdited(const QString& typed) {
    QString clean = typed;
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (clean != typed)
        m_edit->setText(clean);
    setProblem({});
    Q_EMIT textChanged(text());
}

} // namespace anjungan::gui
