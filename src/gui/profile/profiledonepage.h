#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ProfileDonePage;
}

/// Says that the data is up to date now.
class ProfileDonePage : public Page {
    Q_OBJECT

public:
    explicit ProfileDonePage(QWidget* parent = nullptr);
    ~ProfileDonePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] HeadingSign headingSign() const override { return HeadingSign::Done; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void retranslate() override;

private:
    std::unique_ptr<Ui::ProfileDonePage> m_ui;
};

} // namespace anjungan::gui
