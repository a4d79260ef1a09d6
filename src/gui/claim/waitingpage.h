#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/page.h"
#include "rules/waiting.h"

#include <functional>
#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class WaitingPage;
}

/// "Kalau saya tunggu?": the claim today, after a wait, and partly today with the rest after the wait, side by side. Changes
/// nothing and advises nothing. Serves the claim (its person chooses how long) and the simulation (its years are given).
class WaitingPage : public Page {
    Q_OBJECT

public:
    using Plans = Result<std::vector<rules::WaitingPlan>>;
    using Answer = std::function<void(const Plans&)>;
    /// Reckons the plans for a wait of so many months and answers on this thread, at once or later; not after `asker` has gone.
    using Reckon = std::function<void(int months, QObject* asker, Answer answer)>;

    enum class Purpose { Claim, Simulation };

    WaitingPage(Purpose purpose, Reckon reckon, QWidget* parent = nullptr);
    ~WaitingPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;
    void setFiguresHidden(bool hidden) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask();
    void showPlans();

    Purpose m_purpose;
    Reckon m_reckon;
    std::unique_ptr<Ui::WaitingPage> m_ui;
    std::vector<rules::WaitingPlan> m_plans;
    int m_asked = 0; ///< an answer to an older question is ignored
};

/// For the claim that stands in the draft, by the person's books. `work` must outlive the page.
[[nodiscard]] WaitingPage::Reckon reckonClaim(const ClaimWork& work);

} // namespace anjungan::gui
