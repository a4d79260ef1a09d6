#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class JhtMenuPage;
}

/// Step 1: the menu Jaminan Hari Tua, with the claim among what else can be done with the savings.
class JhtMenuPage : public Page {
    Q_OBJECT

public:
    explicit JhtMenuPage(QWidget* parent = nullptr);
    ~JhtMenuPage() override;
    [[nodiscard]] QString heading() const override;
    /// What is ready and what is missing, before the claim is begun.
    [[nodiscard]] QString secondaryText() const override;
    void retranslate() override;
    void activateSecondary() override;

Q_SIGNALS:
    /// Something else than a claim was chosen; the outcome to go on with.
    void otherChosen(const QString& outcome);

private:
    std::unique_ptr<Ui::JhtMenuPage> m_ui;
};

} // namespace anjungan::gui
