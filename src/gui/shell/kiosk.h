#pragma once

#include "base/clock.h"
#include "facelink/faceclient.h"
#include "gui/shell/async.h"
#include "print/printer.h"
#include "rules/ruleset.h"
#include "service/services.h"

namespace anjungan::gui {

/// What every flow works with, put together once by the composition (src/app). All of it outlives every flow.
struct Kiosk {
    Async<service::Services>& services;
    FaceClient& camera;
    print::Printer& printer;
    const rules::RuleSet& rules;
    const Clock& clock;
};

} // namespace anjungan::gui
