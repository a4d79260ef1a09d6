#pragma once

#include "gui/claim/paperpage.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ReadinessPage;
}
struct ReadinessWork;

/// What of the wished cause is missing, each with what to do about it, what is ready, and what to bring. Can be printed.
class ReadinessPage : public PaperPage {
    Q_OBJECT

public:
    explicit ReadinessPage(ReadinessWork& work, QWidget* parent = nullptr);
    ~ReadinessPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool canGoBack() const override { return true; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

protected:
    [[nodiscard]] print::Paper paper() const override;

private:
    void showMissing();

    ReadinessWork& m_work;
    std::unique_ptr<Ui::ReadinessPage> m_ui;
    bool m_hidden = false;
};

} // namespace anjungan::gui
