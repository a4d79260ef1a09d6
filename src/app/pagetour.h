#pragma once

#include "app/windowwalk.h"

class QTableWidget;

namespace anjungan {

/// `anjungan --tour DIR`: visits every page through the real windows of a store of invented people, wrong answers and
/// dead ends too, and leaves a picture of each. Screen size, text size and theme are those of the command line.
/// A journey that does not get to its end is told on standard error, the others still go; status 1 then.
class PageTour : public WindowWalk {
    Q_OBJECT

public:
    /// `loseCamera`: takes away the folder that serves as camera, as if it were pulled out; null: not shown.
    PageTour(Composition& composition, QString folder, std::function<void()> loseCamera);

private:
    [[nodiscard]] std::deque<Stage> stages() override;
    void onStageFailed(const QString& why) override;

    void enterNumber(const char* tile, const std::string& number);
    /// From the home page through sign-in to the first step of a tile's journey.
    void open(const char* tile, const char* person, const char* firstStep);
    /// Ends the session by hand.
    void leave();
    void home();
    void waitForText(const char* label);
    [[nodiscard]] QTableWidget* table(const char* name) const;
    void waitForRows(const char* name);
    void toCause(const char* person);

    void visitHome();
    void visitSignIn();
    void visitRegistration();
    void visitDispute();
    void visitBalance();
    void visitSimulation();
    void visitHelpAndCards();
    void visitDataUpdate();
    void visitMerge();
    void visitClosedCauses();
    void visitReferrals();
    void visitClaim();
    void visitClaimFiling();
    void visitTracking();
    void visitVouching();
    void visitLostCamera();
    void visitDesk();
    void visitDeskClaim();
    void visitDeskReferral();

    std::function<void()> m_loseCamera;
    QString m_tracking;
};

} // namespace anjungan
