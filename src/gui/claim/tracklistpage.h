#pragma once

#include "gui/claim/trackwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class TrackListPage;
}

/// Lacak Klaim after signing in: the person's claims to choose from. Without any, it offers to file one.
class TrackListPage : public Page {
    Q_OBJECT

public:
    explicit TrackListPage(TrackWork& work, QWidget* parent = nullptr);
    ~TrackListPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void activateSecondary() override;

Q_SIGNALS:
    /// To file a claim.
    void claimChosen();

private:
    void onLoaded(Result<std::vector<service::ClaimTrack>> claims);

    TrackWork& m_work;
    std::unique_ptr<Ui::TrackListPage> m_ui;
    bool m_loaded = false;
};

} // namespace anjungan::gui
