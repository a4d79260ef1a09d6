#pragma once

#include "gui/texts/findings.h"

#include <QFrame>

namespace anjungan::gui {

/// One rule that said no: what was looked at, why not, when or how it becomes a yes, and the law.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    explicit FindingCard(const texts::FindingText& text, QWidget* parent = nullptr);
};

} // namespace anjungan::gui
