#pragma once

#include "gui/profile/mergeflow.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class MergeDonePage;
}

/// Says that everything is on one card now, and how much.
class MergeDonePage : public Page {
    Q_OBJECT

public:
    explicit MergeDonePage(MergeState& state, QWidget* parent = nullptr);
    ~MergeDonePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] HeadingSign headingSign() const override { return HeadingSign::Done; }
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

private:
    std::unique_ptr<Ui::MergeDonePage> m_ui;
    MergeState& m_state;
};

} // namespace anjungan::gui
