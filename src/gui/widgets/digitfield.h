#pragma once

#include "gui/widgets/field.h"

#include <QString>

#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace anjungan::gui {

/// A number typed as digits: grouped while typing ("3174 0102 0368 0001"), with "Kurang 3 angka" below, tidied of the
/// spaces, dots and full-width digits of what is pasted or scanned. Letters are refused in words at the field. A key too
/// many is refused too; a pasted number that is too long is kept whole, since its beginning may be somebody else's.
/// digits() is what a domain type's parse() takes; the field itself judges nothing but length.
class DigitField : public Field {
    Q_OBJECT

public:
    enum class Kind {
        Nik,     ///< 16, 4-4-4-4
        Kpj,     ///< 11, 4-4-3
        Npwp,    ///< 15 or 16, groups of four
        Account, ///< 5 to 20, groups of four
        Phone,   ///< 10 to 13 from 08, or with 62 for the 0; 4-4-5
        Amount,  ///< up to 12, "Rp9.850.000", read back in words
        Short,   ///< up to 3, no grouping: years, a queue number
    };
    Q_ENUM(Kind)
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

    explicit DigitField(QWidget* parent = nullptr);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Another length than the kind's.
    void setLengths(int least, int most);

    [[nodiscard]] QString digits() const { return m_digits; }
    [[nodiscard]] std::string text() const { return m_digits.toStdString(); }
    void setDigits(const QString& digits);
    [[nodiscard]] bool isComplete() const;
    void clear() { setDigits({}); }
    [[nodiscard]] QString typedText() const override { return m_digits; }
    void putBack(const QString& typed) override { setDigits(typed); }

    /// Shows only the last four when the field isn't being typed in, and a button that shows all while it is held.
    void setMasked(bool masked);

Q_SIGNALS:
    void digitsChanged(const QString& digits);
    /// The last possible digit was typed.
    void completed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onEdited(const QString& typed);
    [[nodiscard]] QString fitting(const QString& digits, QString& refusal) const;
    void display(int digitsBeforeCursor);
    void updateHelp();
    void retranslate();
    [[nodiscard]] QString grouped(const QString& digits) const;
    [[nodiscard]] bool isHiding() const;

    QLineEdit* m_edit;
    QPushButton* m_reveal;
    Kind m_kind = Kind::Short;
    int m_least = 1;
    int m_most = 3;
    std::vector<int> m_groups;
    QString m_digits;
    bool m_masked = false;
};

} // namespace anjungan::gui
