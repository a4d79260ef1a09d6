#pragma once

#include "gui/shell/cover.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class StillHerePanel;
}

/// "Masih di sini?": covers the page (and with it every figure) until the person answers or the time is over.
class StillHerePanel : public Cover {
    Q_OBJECT

public:
    explicit StillHerePanel(QWidget* parent = nullptr);
    ~StillHerePanel() override;
    /// With the focus on the button that gives the time again.
    void ask();
    /// What is read aloud.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void stayChosen();
    void endChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::StillHerePanel> m_ui;
};

} // namespace anjungan::gui
