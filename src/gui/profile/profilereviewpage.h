#pragma once

#include "gui/profile/profilestate.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class ProfileReviewPage;
}

/// Everything that will be on record, a line for each page that asked, with "Ubah", before it is confirmed.
class ProfileReviewPage : public Page {
    Q_OBJECT

public:
    explicit ProfileReviewPage(ProfileState& state, QWidget* parent = nullptr);
    ~ProfileReviewPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;

Q_SIGNALS:
    /// The step that the line belongs to: "contact", "address" or "emergency".
    void changeRequested(const QString& stepId);

private:
    std::unique_ptr<Ui::ProfileReviewPage> m_ui;
    ProfileState& m_state;
};

} // namespace anjungan::gui
