#pragma once

#include "gui/claim/claimwork.h"
#include "gui/claim/paperpage.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class SubmittedPage;
}

/// Step 10: filed. Tracking number and its QR code, the promised date, and the receipt to take away.
class SubmittedPage : public PaperPage {
    Q_OBJECT

public:
    explicit SubmittedPage(ClaimWork& work, QWidget* parent = nullptr);
    ~SubmittedPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] HeadingSign headingSign() const override { return HeadingSign::Done; }
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

protected:
    [[nodiscard]] print::Paper paper() const override;
    void changeEvent(QEvent* event) override;

private:
    void onSave();

    ClaimWork& m_work;
    std::unique_ptr<Ui::SubmittedPage> m_ui;
};

} // namespace anjungan::gui
