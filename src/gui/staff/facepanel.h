#pragma once

#include "gui/shell/page.h"
#include "gui/staff/staffstate.h"
#include "service/claimdesk.h"
#include "service/signin.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class FacePanel;
}
struct Kiosk;

/// The claim's face at the desk: both pictures, what the machine said in words, what the desk said so far, and the two answers
/// that staff can give, each with its reason. Taking a refusal back asks for a penyelia's code and PIN as well; the PIN
/// leaves memory as soon as it was checked.
class FacePanel : public QWidget {
    Q_OBJECT

public:
    explicit FacePanel(QWidget* parent = nullptr);
    ~FacePanel() override;

    /// Before anything else; both outlive the panel.
    void setDesk(Kiosk& kiosk, const StaffState& state);
    void setClaim(const service::DeskClaim& claim, const QImage& claimPhoto, const QImage& enrolmentPhoto);
    void retranslate();
    /// Lets go of what was typed.
    void closeQuestion();

Q_SIGNALS:
    /// The desk's word is in the store: the claim is to be read anew.
    void decided(bool same);
    /// The reason is asked for, or no longer.
    void asking(bool open);
    void messageRaised(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is on show, without the pictures.
    struct Shown {
        FaceEvidence evidence;
        service::DeskFace facts;
    };

    [[nodiscard]] QString words() const;
    void showWords();
    void showPhotos(const QImage& claimPhoto, const QImage& enrolmentPhoto);
    void ask(bool same);
    void onConfirm();
    void onAnswer(bool same, const Result<service::StaffSignInAnswer>& answer);
    void refuse(const QString& text, QWidget* field);

    std::unique_ptr<Ui::FacePanel> m_ui;
    Kiosk* m_kiosk = nullptr;
    const StaffState* m_state = nullptr;
    std::optional<Shown> m_shown;
    QImage m_claimPhoto;
    QImage m_enrolmentPhoto;
    std::optional<bool> m_asking; ///< the answer that waits for its reason
};

} // namespace anjungan::gui
