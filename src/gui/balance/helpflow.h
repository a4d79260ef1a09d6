#pragma once

#include "gui/shell/flow.h"

namespace anjungan::gui {

struct Kiosk;

/// Bantuan: how to get a member of staff, and what the kiosk can do.
class HelpFlow : public Flow {
    Q_OBJECT

public:
    explicit HelpFlow(Kiosk& kiosk, QObject* parent = nullptr);
};

} // namespace anjungan::gui
