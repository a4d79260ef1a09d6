#pragma once

#include "gui/claim/trackwork.h"
#include "gui/shell/page.h"

#include <memory>

namespace anjungan::gui {

namespace Ui {
class TrackTimelinePage;
}

/// The life of a claim: Diterima, Diperiksa, Disetujui, Dikirim ke bank, Selesai, or where it left that way, each with its
/// day; what comes next; and the promised day. Nothing personal is on it.
class TrackTimelinePage : public Page {
    Q_OBJECT

public:
    explicit TrackTimelinePage(TrackWork& work, QWidget* parent = nullptr);
    ~TrackTimelinePage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    void enter() override;
    void retranslate() override;

private:
    TrackWork& m_work;
    std::unique_ptr<Ui::TrackTimelinePage> m_ui;
};

} // namespace anjungan::gui
