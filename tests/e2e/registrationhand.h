#pragma once

#include "e2e/kioskhand.h"

namespace anjungan::test {

/// Registers a person on record through the window by the shortest way, from home to the page with their cards: a worker (PU)
/// and WNI with a camera, who still lives and is called where the record says.
void registerAtKiosk(KioskHand& hand, const Invented& person, const QString& pin);

} // namespace anjungan::test
