#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class HelpPage;
}

/// Bantuan: where to wait for staff and the four things people ask most.
class HelpPage : public Page {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);
    ~HelpPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::HelpPage> m_ui;
};

} // namespace anjungan::gui
