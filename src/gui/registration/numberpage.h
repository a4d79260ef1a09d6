#pragma once

#include "gui/shell/page.h"
#include "gui/widgets/digitfield.h"

#include <functional>
#include <memory>
#include <string>

namespace anjungan::gui {

namespace Ui {
class NumberPage;
}

/// One number of digits and what is said about it. Texts are functions, since the language may change.
struct NumberQuestion {
    std::function<QString()> heading, label, helper;
    DigitField::Kind kind = DigitField::Kind::Nik;
    int least = 16;
    int most = 16;
    QString fieldName; ///< object name of the field
    std::function<QString()> known; ///< the digits that the flow has already
    /// Takes the digits, or gives the sentence that says what is wrong with them.
    std::function<QString(const std::string&)> accept;
};

/// A page that asks for one number, with the keypad beside it.
class NumberPage : public Page {
    Q_OBJECT

public:
    explicit NumberPage(NumberQuestion question, QWidget* parent = nullptr);
    ~NumberPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    NumberQuestion m_question;
    std::unique_ptr<Ui::NumberPage> m_ui;
};

} // namespace anjungan::gui
