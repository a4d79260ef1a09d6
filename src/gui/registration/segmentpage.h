#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class SegmentPage;
}

/// Whose contributions (PU, BPU, PMI), and whether the person is an Indonesian citizen.
class SegmentPage : public Page {
    Q_OBJECT

public:
    /// `work` outlives the page.
    explicit SegmentPage(RegistrationWork& work, QWidget* parent = nullptr);
    ~SegmentPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;

private:
    RegistrationWork& m_work;
    std::unique_ptr<Ui::SegmentPage> m_ui;
};

} // namespace anjungan::gui
