#pragma once

#include "gui/claim/claimrig.h"
#include "gui/claim/readinessflow.h"
#include "gui/widgets/wordfield.h"

namespace anjungan::gui::rig {

/// Walks Kesiapan klaim as a hand would, from its first page on.
class ReadinessWalk : public FlowWalk {
public:
    ReadinessWalk(KioskRig& counter, const Invented& person)
        : FlowWalk(std::make_unique<ReadinessFlow>(counter.kiosk, signedIn(person))) {
        REQUIRE(reach("intro"));
        next();
        REQUIRE(reach("cause"));
    }
    void pick(const char* cause) {
        tap(QStringLiteral("choice_") + QString::fromLatin1(cause));
        if (at() == "cause")
            next();
        REQUIRE(reach("readiness"));
    }
    void typeNames(const char* ktp, const char* bank) {
        next();
        REQUIRE(reach("names"));
        find<WordField>("ktpField").setText(QString::fromUtf8(ktp));
        find<WordField>("bankField").setText(QString::fromUtf8(bank));
        next();
    }
    [[nodiscard]] bool shows(const char* widget) { return !find<QWidget>(widget).isHidden(); }
};

} // namespace anjungan::gui::rig
