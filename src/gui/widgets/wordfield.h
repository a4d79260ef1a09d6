#pragma once

#include "gui/widgets/field.h"

class QLineEdit;

namespace anjungan::gui {

/// A labelled line of words: a name, an address, an e-mail address. Keeps of what is pasted what can be seen. A text
/// that is too long is kept as well, with the sentence at the field: shortening it is the person's choice.
class WordField : public Field {
    Q_OBJECT

public:
    explicit WordField(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const; ///< without spaces at the ends, single spaces between words
    void setText(const QString& text);
    /// Says so at the field when there are more; the page refuses them.
    void setMaxLength(int characters);
    void setPlaceholder(const QString& text);
    void clear() { setText({}); }
    [[nodiscard]] QString typedText() const override;
    void putBack(const QString& typed) override { setText(typed); }

Q_SIGNALS:
    void textChanged(const QString& text);

private:
    void onEdited(const QString& typed);
    QLineEdit* m_edit;
    int m_most = 100;
};

} // namespace anjungan::gui
