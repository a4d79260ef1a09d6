#pragma once

#include "domain/bankaccount.h"
#include "gui/shell/page.h"
#include "service/claimdesk.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace anjungan::rules {
class RuleSet;
}

namespace anjungan::gui {

namespace Ui {
class PayeePanel;
}

/// Where a returned claim is paid to, corrected by staff from the papers at the desk. Judges form and holder; the service
/// judges again. Stands in the page, never over it.
class PayeePanel : public QFrame {
    Q_OBJECT

public:
    explicit PayeePanel(QWidget* parent = nullptr);
    ~PayeePanel() override;

    /// Fills in what the claim has now. `rules` outlives the panel.
    void start(const service::DeskClaim& claim, const rules::RuleSet& rules);
    /// Once it has started and is on show.
    void focusFirst();
    void retranslate();
    /// The field that an error's `where` names; null where it names none.
    [[nodiscard]] QWidget* fieldOf(const Error& error) const;
    /// What is wrong, for the member of staff; empty where `error` is not about a field of this panel.
    [[nodiscard]] QString problemOf(const Error& error) const;

Q_SIGNALS:
    void cancelled();
    void payeeGiven(const anjungan::BankAccount& bank, const std::optional<anjungan::Npwp>& npwp);
    void messageRaised(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);

private:
    void build();
    void onSave();
    void refuse(const Error& error);

    std::unique_ptr<Ui::PayeePanel> m_ui; ///< null until the first start()
    const rules::RuleSet* m_rules = nullptr;
    std::optional<Nik> m_holder;
};

} // namespace anjungan::gui
