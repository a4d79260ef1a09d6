#pragma once

#include "domain/claim.h"
#include "gui/shell/async.h"
#include "gui/shell/page.h"
#include "service/services.h"

#include <QWidget>

#include <memory>

namespace anjungan::gui {

namespace Ui {
class VouchPanel;
}

/// Two members of staff answer for a face, with two papers: the reason, the second paper beside the KTP, then code and PIN of
/// the one, then of the other. Stands in the page, never over it. A PIN leaves memory as soon as it was checked; nothing is
/// kept after clear().
///
///     Reason -> Papers -> First -> Second -> vouched
class VouchPanel : public QWidget {
    Q_OBJECT

public:
    /// Why the panel is shown: what is known of the reason already.
    enum class Start {
        Free,         ///< the reason is to be chosen
        CameraBroken, ///< "Kamera tidak menyala" is at hand
        NotRead,      ///< the camera looked at the person and could take no picture
        NoConsent,    ///< the person did not agree to pictures: there is no way to the camera
        Mismatch,     ///< the machine refused the face: one of the two must be a penyelia
    };

    explicit VouchPanel(Async<service::Services>& services, QWidget* parent = nullptr);
    ~VouchPanel() override;

    void start(Start why);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// Complete but for the photo of a mismatch, which the page knows.
    void vouched(const anjungan::FaceEvidence& evidence);
    void cancelled();
    void messageRaised(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);
    void messageCleared();

private:
    enum class Step { Reason, Papers, First, Second };

    void setStep(Step step);
    void showChoices();
    void showQuestion();
    void onReason(const QString& reason);
    void onPaper(const QString& paper);
    void onConfirm();
    void onAnswer(int ticket, const Result<service::StaffSignInAnswer>& answer);
    void onSignedIn(const service::StaffMember& member);
    void setBusy(bool busy);
    void refuse(const QString& text, QWidget* field);

    Async<service::Services>& m_services;
    std::unique_ptr<Ui::VouchPanel> m_ui;
    Start m_why = Start::Free;
    Step m_step = Step::Reason;
    QString m_reason;
    QString m_paper;
    std::optional<service::StaffMember> m_first;
    bool m_busy = false;
    int m_ticket = 0;
};

} // namespace anjungan::gui
