#pragma once

#include "gui/claim/trackwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class TrackNumberPage;
}

/// Lacak Klaim without signing in: the tracking number of the receipt, typed, or scanned from its QR code (a scanner types
/// it and ends with Enter).
class TrackNumberPage : public Page {
    Q_OBJECT

public:
    explicit TrackNumberPage(TrackWork& work, QWidget* parent = nullptr);
    ~TrackNumberPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    void activateSecondary() override;

Q_SIGNALS:
    void signInChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TrackWork& m_work;
    std::unique_ptr<Ui::TrackNumberPage> m_ui;
};

} // namespace anjungan::gui
