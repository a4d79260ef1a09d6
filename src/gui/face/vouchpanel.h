#pragma once

#include "gui/shell/async.h"
#include "gui/shell/page.h"
#include "service/services.h"

#include <QWidget>

#include <memory>

namespace anjungan::gui {

namespace Ui {
class VouchPanel;
}

/// A member of staff answers for a face: first the reason, then their own code and PIN. Stands in the page, never over it.
/// The PIN leaves memory as soon as it was checked; nothing is kept after clear().
class VouchPanel : public QWidget {
    Q_OBJECT

public:
    explicit VouchPanel(Async<service::Services>& services, QWidget* parent = nullptr);
    ~VouchPanel() override;

    /// Begins anew. Without camera the reason is known (the person did not agree to pictures); `broken` offers
    /// "Kamera tidak menyala" as the reason at hand.
    void start(bool cameraAllowed, bool broken);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// `reason` is one of texts::kVouchReasons.
    void vouched(const anjungan::StaffId& staff, const QString& reason);
    void cancelled();
    void messageRaised(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);
    void messageCleared();

private:
    void showReasons();
    void showReason();
    void onReason(const QString& reason);
    void onConfirm();
    void onAnswer(int ticket, const Result<service::StaffSignInAnswer>& answer);
    void setBusy(bool busy);
    void refuse(const QString& text, QWidget* field);

    Async<service::Services>& m_services;
    std::unique_ptr<Ui::VouchPanel> m_ui;
    QString m_reason;
    bool m_cameraAllowed = true;
    bool m_busy = false;
    int m_ticket = 0;
};

} // namespace anjungan::gui
