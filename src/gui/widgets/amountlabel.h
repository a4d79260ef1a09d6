#pragma once

#include "domain/rupiah.h"

#include <QWidget>

class QLabel;

namespace anjungan::gui {

/// An amount in digits, large, and in words under it.
class AmountLabel : public QWidget {
    Q_OBJECT

public:
    enum class Size { Hero, Heading, Title };

    explicit AmountLabel(QWidget* parent = nullptr);
    void setSize(Size size);
    void setAmount(Rupiah amount);
    void setWordsShown(bool shown);
    /// Dots instead of figures, in the same place.
    void setFiguresHidden(bool hidden);
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAmount();

    QLabel* m_digits;
    QLabel* m_words;
    Rupiah m_amount;
    bool m_hidden = false;
};

} // namespace anjungan::gui
