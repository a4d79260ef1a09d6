#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QEvent>

namespace anjungan::test {

/// Delivers what is posted until nobody asks any more to be laid out, nor to be called later. Waits for no time: on a busy machine it
/// takes longer and ends at the same. Fails where asking goes on and on.
inline void layOut() {
    class Asked : public QObject {
    public:
        Asked() { qApp->installEventFilter(this); }
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::MetaCall)
                ++times;
            return false;
        }
        int times = 0;
    } asked;
    constexpr int kMostRounds = 100;
    for (int round = 0; round < kMostRounds; ++round) {
        asked.times = 0;
        QCoreApplication::processEvents(); // also what the window system tells
        QCoreApplication::sendPostedEvents();
        if (asked.times == 0)
            return;
    }
    FAIL("the layout comes to no rest");
}

} // namespace anjungan::test
