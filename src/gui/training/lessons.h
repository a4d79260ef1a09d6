#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What is taught at each step: one table for the guided tour on the screen, the presenter's page and the handout, so that all
/// three say the same.
namespace anjungan::gui {

class Flow;

struct Lesson {
    QString title;       ///< of the step, as in the handout
    QString explanation; ///< to the learner: what this page asks and where to touch
    QString talk;        ///< to the presenter: what to say beside the page
    /// Object names of what is to be used on the page, in this order; the main button follows by itself.
    QStringList controls;
};

/// For a flow's step (Flow::currentId()); the home page is the empty id. Steps of the registration and of the merging of cards
/// stand behind "register." and "merge.". An unknown step has an empty title.
[[nodiscard]] Lesson lessonFor(const QString& stepId);

/// For the step that `flow` has on show; null: the home page. Journeys name steps alike ("pin", "done"), each has its own lesson.
[[nodiscard]] Lesson lessonNow(const Flow* flow);

/// Ids of the ten steps of a claim, in their order.
[[nodiscard]] const std::vector<QString>& claimStepIds();

} // namespace anjungan::gui
