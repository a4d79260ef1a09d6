#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class TaxBankPage;
}

/// Step 7: NPWP (required or not, as the decision says) and the bank account that the money goes to. The bank is chosen
/// from the rule set's list, the holder is the participant unless changed. An unusual length of the account number is
/// asked about once and then believed.
class TaxBankPage : public Page {
    Q_OBJECT

public:
    explicit TaxBankPage(ClaimWork& work, QWidget* parent = nullptr);
    ~TaxBankPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    bool stepOn() override;
    bool stepBack() override;
    void retranslate() override;
    /// With the bank and the holder's name, which have panels of their own.
    [[nodiscard]] std::map<std::string, std::string> typedTexts() const override;
    void putBack(const std::map<std::string, std::string>& texts) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What of the page is on show: the form, or one of the two things that need the whole page.
    void showPanel(QWidget* panel);
    void openBanks();
    void openHolder();
    void showForm();
    void onBankChosen(const QString& code);
    void useHolder();
    [[nodiscard]] LeaveResult takeNpwp();
    [[nodiscard]] LeaveResult takeAccount();

    ClaimWork& m_work;
    std::unique_ptr<Ui::TaxBankPage> m_ui;
    QString m_bankCode;
    QString m_holder;
    QString m_askedAbout; ///< bank and number whose unusual length was asked about
};

} // namespace anjungan::gui
