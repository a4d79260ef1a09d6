#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class AddressPage;
}

/// Whether the address on record is still right, of which only the first words are shown; else the new one.
class AddressPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit AddressPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~AddressPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void putBack(const std::map<std::string, std::string>& texts) override;

private:
    void onChosen(const QString& id);
    void onHint(const Result<std::string>& hint);

    QString m_hint;
    bool m_hintKnown = false;
    RegistrationWork& m_work;
    std::unique_ptr<Ui::AddressPage> m_ui;
};

} // namespace anjungan::gui
