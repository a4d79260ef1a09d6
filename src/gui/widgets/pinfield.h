#pragma once

#include "gui/widgets/field.h"

class QLineEdit;

namespace anjungan::gui {

/// Six digits shown as dots. Never shows, copies or reads aloud what was typed.
class PinField : public Field {
    Q_OBJECT

public:
    static constexpr int kLength = 6;

    explicit PinField(QWidget* parent = nullptr);
    [[nodiscard]] QString pin() const;
    [[nodiscard]] bool isComplete() const { return pin().size() == kLength; }
    void clear();

Q_SIGNALS:
    void pinChanged();
    /// The sixth digit was typed.
    void completed();

private:
    void onEdited(const QString& typed);

    QLineEdit* m_edit;
    qsizetype m_length = 0;
};

} // namespace anjungan::gui
