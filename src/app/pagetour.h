#pragma once

#include "app/options.h"
#include "app/pagecontent.h"
#include "app/pageflaws.h"
#include "app/picturesaver.h"
#include "app/windowwalk.h"

class QTableWidget;

namespace anjungan {

/// `anjungan --tour DIR`: visits every page through the real windows of a store of invented people, wrong answers and
/// dead ends too. On each it goes through the looks of the command line (languages, themes, text sizes, screens), leaves a
/// picture of each look and a sheet of all of them, judges it (app/pageflaws.h), and sees whether all that was typed and chosen stands as it did.
/// What is wrong is told on standard error with page, look and widget; so is a journey that does not get to its end, and
/// the others still go. Status 1 then. The walk itself speaks Indonesian.
class PageTour : public WindowWalk {
    Q_OBJECT

public:
    /// `loseCamera`: takes away the folder that serves as camera, as if it were pulled out; null: not shown.
    PageTour(Composition& composition, QString folder, std::function<void()> loseCamera);

private:
    [[nodiscard]] std::deque<Stage> stages() override;
    void onStageFailed(const QString& why) override;
    void picture(const QString& name) override;
    void onOver() override;

    void awaitStore();
    void awaitPainting();
    void put(const TourLook& look);
    void judge(const QString& page, const TourLook& look);
    void keep(const QImage& picture, const QString& file, const QString& sheet = {});
    void picturePresenter();
    /// After the looks, in the one of the walk again.
    void compareWithBefore(const QString& page);
    void tell(const QString& page, const QString& look, const PageFlaw& flaw);

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
    void visitReadiness();
    void visitClaim();
    void visitClaimFiling();
    void visitTracking();
    void visitVouching();
    void visitLostCamera();
    void visitTraining();
    void visitSetup();
    void visitDesk();
    void visitDeskClaim();
    void visitDeskReferral();

    std::function<void()> m_loseCamera;
    PictureSaver m_saver;
    std::vector<PageContent> m_before; ///< of the page on show, before its looks
    bool m_answered = false; ///< by the store
    bool m_waited = false;   ///< for what is done later
    int m_flaws = 0;
    int m_looked = 0;
    QString m_tracking;
};

} // namespace anjungan
