#pragma once

#include "gui/shell/page.h"

#include <memory>
#include <string>

namespace anjungan::gui {

namespace Ui {
class PinPage;
}

/// The PIN of somebody who is registered. What was typed goes to `pin` and leaves the page at once.
class PinPage : public Page {
    Q_OBJECT

public:
    /// `pin` outlives the page; its owner wipes it.
    explicit PinPage(std::string& pin, QWidget* parent = nullptr);
    ~PinPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    std::string& m_pin;
    std::unique_ptr<Ui::PinPage> m_ui;
};

} // namespace anjungan::gui
