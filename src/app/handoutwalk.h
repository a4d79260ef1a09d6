#pragma once

#include "app/windowwalk.h"
#include "print/handout.h"

namespace anjungan {

/// `anjungan --handout FILE`: walks a claim through the real windows of a training store of its own and writes what it saw as a
/// handout: the ten steps, each as its page looks, with what to do there. Needs no display.
class HandoutWalk : public WindowWalk {
    Q_OBJECT

public:
    HandoutWalk(Composition& composition, const QString& file);

private:
    [[nodiscard]] std::deque<Stage> stages() override;
    /// Of the step on show, for the handout.
    void picture(const QString& name) override;
    void onOver() override;

    void signIn();
    void firstSteps();
    void lastSteps();

    QString m_file;
    print::Handout m_handout;
};

} // namespace anjungan
