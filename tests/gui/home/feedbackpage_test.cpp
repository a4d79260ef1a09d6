#include "gui/home/feedbackpage.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace anjungan::gui;

TEST_CASE("one tap is the answer, and the next visit begins without it") {
    FeedbackPage page;
    page.retranslate();
    QList<Feedback> said;
    QObject::connect(&page, &FeedbackPage::answered, &page, [&said](Feedback feedback) { said << feedback; });
    for (const char* const id : {"choice_easy", "choice_fair", "choice_hard"}) {
        page.enter();
        auto* const card = page.findChild<QAbstractButton*>(QLatin1String(id));
        REQUIRE(card);
        CHECK_FALSE(card->isChecked());
        card->click();
    }
    CHECK(said == QList{Feedback::Easy, Feedback::Fair, Feedback::Hard});
}

TEST_CASE("who skips the question has answered nothing") {
    FeedbackPage page;
    page.enter();
    QSignalSpy over(&page, &Page::finished);
    QSignalSpy said(&page, &FeedbackPage::answered);
    page.activateSecondary();
    CHECK(over.size() == 1);
    CHECK(said.empty());
}
