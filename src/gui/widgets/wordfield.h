#pragma once

#include "gui/widgets/field.h"

class QLineEdit;

namespace anjungan::gui {

/// A labelled line of words: a name, an address, an e-mail address. Pasted control characters are dropped.
class WordField : public Field {
    Q_OBJECT

public:
    explicit WordField(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const; ///< without spaces at the ends, single spaces between words
    void setText(const QString& text);
    void setMaxLength(int characters);
    void setPlaceholder(const QString& text);
    void clear() { setText({}); }

Q_SIGNALS:
    void textChanged(const QString& text);

private:
    void onEdited(const QString& typed);
    QLineEdit* m_edit;
};

} // namespace anjungan::gui
