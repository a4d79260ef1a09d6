#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class CheckAnswersPage;
}

/// Step 9: everything that was answered, each line with Ubah, and Konfirmasi.
class CheckAnswersPage : public Page {
    Q_OBJECT

public:
    explicit CheckAnswersPage(ClaimWork& work, QWidget* parent = nullptr);
    ~CheckAnswersPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

Q_SIGNALS:
    /// Ubah: the step that the line comes from.
    void changeRequested(const QString& stepId);

private:
    void onChange(const QString& row);

    ClaimWork& m_work;
    std::unique_ptr<Ui::CheckAnswersPage> m_ui;
    bool m_hidden = false;
};

} // namespace anjungan::gui
