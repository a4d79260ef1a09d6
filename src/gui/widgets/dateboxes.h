#pragma once

#include "base/date.h"
#include "gui/widgets/field.h"

#include <array>
#include <expected>
#include <optional>

class QLabel;
class QLineEdit;

namespace anjungan::gui {

/// A date in three boxes: day, month, year. One or two digits for day and month; any separator jumps to the next box,
/// two digits do too. Read back in words below ("2 Maret 1968, 58 tahun").
class DateBoxes : public Field {
    Q_OBJECT

public:
    explicit DateBoxes(QWidget* parent = nullptr);
    /// With the branch's day, the age is read back too; without, the date alone.
    void setToday(Date today);
    void setDate(Date date);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// The date, or the sentence that says what is wrong with it.
    [[nodiscard]] std::expected<Date, QString> read() const;
    [[nodiscard]] std::optional<Date> date() const;
    [[nodiscard]] QString typedText() const override; ///< the boxes with slashes between: "2/3/"
    void putBack(const QString& typed) override;

Q_SIGNALS:
    void dateChanged();
    void completed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Box { Day, Month, Year };
    void onEdited(Box box, const QString& typed);
    /// Fills this box and with what is left the next ones; says what is wrong with the text, if anything.
    [[nodiscard]] QString fill(Box box, const QString& typed);
    void updateHelp();
    void retranslate();

    std::array<QLineEdit*, 3> m_edits;
    std::array<QLabel*, 3> m_captions;
    std::optional<Date> m_today;
};

} // namespace anjungan::gui
