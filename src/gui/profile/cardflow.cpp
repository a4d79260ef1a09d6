#include "gui/profile/cardflow.h"

#include "gui/profile/cardspage.h"

namespace anjungan::gui {

CardFlow::CardFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent) : Flow(parent) {
    setSteps({{QStringLiteral("cards"), [&kiosk, id = person.id](QWidget* p) { return new CardsPage(kiosk, id, p); }}});
}

} // namespace anjungan::gui
