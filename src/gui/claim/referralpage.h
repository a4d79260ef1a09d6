#pragma once

#include "gui/claim/paperpage.h"
#include "service/referrals.h"

#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class ReferralPage;
}

/// Rujukan loket: the queue number and the documents to bring. Shows whatever stands in `slip` when it is entered, so any
/// flow that hands somebody over can use it. `slip` must outlive the page.
class ReferralPage : public PaperPage {
    Q_OBJECT

public:
    ReferralPage(print::Printer& printer, const std::optional<service::ReferralSlip>& slip, QWidget* parent = nullptr);
    ~ReferralPage() override;
    [[nodiscard]] QString heading() const override;
    void enter() override;
    void retranslate() override;

protected:
    [[nodiscard]] print::Paper paper() const override;

private:
    const std::optional<service::ReferralSlip>& m_slip;
    std::unique_ptr<Ui::ReferralPage> m_ui;
};

} // namespace anjungan::gui
