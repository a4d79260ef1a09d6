#include "gui/shell/bottombar.h"

#include "gui/shell/waydown.h"

#include "ui_pageframe.h"

#include <algorithm>
#include <cstdlib>

namespace anjungan::gui {

namespace {

/// Broken at the spaces that are nearest to where equal lines would end.
QString inLines(const QString& text, int lines) {
    QString broken = text;
    for (int line = 1; line < lines; ++line) {
        qsizetype at = -1;
        for (qsizetype i = text.indexOf(QLatin1Char(' ')); i >= 0; i = text.indexOf(QLatin1Char(' '), i + 1))
            if (at < 0 || std::abs(lines * i - line * text.size()) < std::abs(lines * at - line * text.size()))
                at = i;
        if (at >= 0)
            broken[at] = QLatin1Char('\n');
    }
    return broken;
}

int heightOf(const Ui::PageFrame& ui) {
    int height = 0;
    for (const QPushButton* const button : {ui.backButton, ui.secondaryButton, ui.primaryButton})
        if (!button->isHidden())
            height = std::max(height, button->sizeHint().height());
    return height;
}

} // namespace

void fitBottomBar(Ui::PageFrame& ui, int width) {
    constexpr int kMostLines = 3;
    const QString texts[] = {ui.secondaryButton->text(), ui.primaryButton->text()};
    for (int lines = 1; lines <= kMostLines; ++lines) {
        ui.secondaryButton->setText(inLines(texts[0], lines));
        ui.primaryButton->setText(inLines(texts[1], lines));
        ui.bottomLayout->invalidate();
        if (ui.bottomLayout->minimumSize().width() <= width)
            return;
    }
}

int costOfWayDown(Ui::PageFrame& ui, int width, const QString& secondary, const QString& primary) {
    if (ui.scrollButton->isHidden())
        return 0;
    const int with = heightOf(ui);
    ui.secondaryButton->setText(secondary);
    ui.primaryButton->setText(primary);
    fitBottomBar(ui, width + ui.scrollButton->sizeHint().width() + ui.bottomLayout->spacing());
    const int without = heightOf(ui);
    ui.secondaryButton->setText(secondary);
    ui.primaryButton->setText(primary);
    fitBottomBar(ui, width);
    return std::max(0, with - without);
}

} // namespace anjungan::gui
