#include "gui/balance/helpflow.h"

#include "gui/balance/helppage.h"

namespace anjungan::gui {

HelpFlow::HelpFlow(Kiosk&, QObject* parent) : Flow(parent) {
    setSteps({{QStringLiteral("help"), [](QWidget* p) { return new HelpPage(p); }}});
}

} // namespace anjungan::gui
