#pragma once

#include "gui/widgets/barbutton.h"

class QScrollArea;

namespace anjungan::gui {

/// Brings up what a page has below the screen, and at its end goes back to its top: who doesn't know what a scroll bar is
/// finds a button with words, in one place on every page. Not there where all of the page is on the screen.
class WayDown final : public BarButton {
    Q_OBJECT

public:
    explicit WayDown(QWidget* parent = nullptr);

    /// `area` is what scrolls. Both must outlive the button.
    /// `bar` is what the button stands in: where it stands alone, the bar's height is not what the page lacks.
    void follow(QScrollArea& area, const QWidget& bar);
    /// One screen on.
    void scroll();
    [[nodiscard]] bool isNeeded() const { return m_needed; }
    void setAlone(bool alone) { m_alone = alone; }
    /// So many pixels the page has less because the button is there. What fits without it needs none: else a page could be on
    /// the screen with and without it, as it came.
    void setCost(int pixels) { m_cost = pixels; }

Q_SIGNALS:
    void neededChanged();

protected:
    [[nodiscard]] bool isLit() const override { return true; }
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] bool isAtEnd() const;

    QScrollArea* m_area = nullptr;
    const QWidget* m_bar = nullptr;
    bool m_needed = false;
    bool m_alone = false;
    int m_cost = 0;
};

} // namespace anjungan::gui
