#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/flow.h"

namespace anjungan::gui {

/// Klaim JHT in the ten steps of product.md, journey 8. Owns the draft, the order and the guards: the situation is read
/// before anything is typed, the draft is saved after every step, and whatever is tapped how often, one draft files one
/// claim. Beside the ten stand the page that explains a no and the two slips for the counter.
/// Outcomes: "", "balance", "track", "data_update", "merge", "simulation", "readiness".
class ClaimFlow : public Flow {
    Q_OBJECT

public:
    ClaimFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent = nullptr);

    [[nodiscard]] const ClaimWork& work() const { return m_work; }

protected:
    void save(const QString& stepId, Saved then) override;
    void keep(Saved then) override;
    [[nodiscard]] QString sentence(const Error& error) const override;

private:
    struct Loaded {
        std::optional<ClaimDraft> draft;
        service::ClaimSituation situation;
        service::BalanceOverview balances;
        service::Profile profile;
        std::optional<service::Breakdown> breakdown;
    };

    /// The table of steps in two parts: until the cause stands, and after.
    [[nodiscard]] std::vector<Step> stepsToCause();
    [[nodiscard]] std::vector<Step> stepsToFiling();
    [[nodiscard]] bool causeStands() const;
    [[nodiscard]] bool bankStands() const;
    [[nodiscard]] ClaimStep firstOpenStep() const;

    void load(Saved then);
    void onLoaded(Result<Loaded> loaded);
    void startAnew();
    void saveCause(Saved then);
    void decide(rules::Decision decision, Saved then);
    void saveStop(Saved then);
    void saveBank(Saved then);
    void saveDraft(Saved then);
    void refer(service::ReferralKind kind, Saved then);
    void submit(Saved then);
    void saveAndFinish(const QString& outcome, Saved then);
    [[nodiscard]] std::vector<std::string> failedRules() const;

    ClaimWork m_work;
    Saved m_whenLoaded;
    bool m_loading = false;
    bool m_started = false; ///< Mulai or Lanjutkan was chosen in this session
    bool m_checksSeen = false;
    bool m_breakdownSeen = false;
};

} // namespace anjungan::gui
