#pragma once

#include "domain/claim.h"
#include "domain/facecheck.h"
#include "gui/shell/kiosk.h"
#include "gui/shell/page.h"

#include <memory>
#include <optional>

namespace anjungan::gui {

namespace Ui {
class FacePage;
}
class VouchPanel;

/// Whose face, what for, and where the evidence goes. `answer` belongs to the flow and outlives the page.
struct FaceTask {
    ParticipantId participant;
    service::PhotoPurpose purpose = service::PhotoPurpose::Claim;
    std::optional<FaceEvidence>* answer = nullptr;
    bool cameraAllowed = true; ///< false without the person's consent to face pictures: staff only
    service::Consents agreed = {}; ///< of somebody who is not registered yet: kept with the first picture
    bool* counterAsked = nullptr; ///< the flow's: set where a refused person takes a queue number; null offers none
};

/// The picture of a face: live preview with one hint, the shot by itself, the still with "Ulangi", and at any time the
/// way through two members of staff. The camera is on only while the page is shown and looking; when the page is left, the
/// camera goes off and no picture stays here: the shot lives sealed in the store with what the machine said of it, its id in
/// *task.answer.
///
///     Looking --shot--> Keeping --sealed--> Taken --Lanjut-->        Looking/Taken --staffButton--> Vouching --> Lanjut
///      ^ | ^-------------Ulangi---------------'                      Vouching --cancelButton--> where it was pressed
///      | |-not alike-> Unlike (first) --Ulangi--> Looking
///      | |             Unlike (second, sealed) --staffButton--> Vouching with a penyelia
///      | '-no picture for half a minute-> Missed --Ulangi--> Looking
///      '                                  Missed (second) --staffButton--> Vouching
///
/// A claim's or an update's picture is compared with the enrolled face. Alike, or for staff to say: the person goes on, and
/// staff look at the desk. Not alike twice: two members of staff decide here, and the picture goes with their word.
///
/// Nobody is left standing: where the camera is gone, sees nobody well enough in two tries, refuses twice or may not look at all, staff
/// vouch, and where none is at hand, the person takes a queue number for the counter.
///
/// Entered again with an answer: says so, and offers Ulangi.
class FacePage : public Page {
    Q_OBJECT

public:
    /// `kiosk` outlives the page.
    FacePage(Kiosk& kiosk, FaceTask task, QWidget* parent = nullptr);
    ~FacePage() override;

    /// Another person or another consent, before enter(). The flow clears its answer itself.
    void setTask(FaceTask task);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    [[nodiscard]] QString spokenText() const override;
    void activateSecondary() override;
    void enter() override;
    [[nodiscard]] LeaveResult leave() override;
    void retranslate() override;
    /// None: the fields here are those of the member of staff who vouches.
    [[nodiscard]] std::map<std::string, std::string> typedTexts() const override { return {}; }

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Stage { Looking, Keeping, Taken, Unlike, Missed, Answered, Vouching };
    struct Kept;
    static constexpr int kTries = 2; ///< before staff decide

    [[nodiscard]] VouchPanel& vouchPanel();
    [[nodiscard]] bool isRefused() const { return m_refusals >= kTries; }
    /// No picture could be taken, in as many tries as there are.
    [[nodiscard]] bool isUnread() const { return m_misses > 0 && m_misses + m_refusals >= kTries; }
    [[nodiscard]] bool needsStaff() const { return !m_task.cameraAllowed || isRefused() || isUnread() || m_trouble; }
    [[nodiscard]] QString tips() const;
    [[nodiscard]] QString refusedTip() const;
    [[nodiscard]] QString missedTip() const;
    [[nodiscard]] QString withCounter(const QString& tip) const;
    [[nodiscard]] QString takenHint() const;
    void setStage(Stage stage);
    void showStage();
    void look();
    void startCamera();
    void onEnrolment(int shot, const Result<service::Enrolment>& enrolment);
    void onPreview(const QImage& picture);
    void onHint(FaceHint hint);
    void onProgress(double share);
    void endCount();
    void onMissed();
    void onShot(const QByteArray& jpeg, const FaceFindings& findings, const QByteArray& faceTemplate);
    void keep(const QByteArray& jpeg, const QByteArray& faceTemplate, const FaceCheck& check);
    void onKept(int shot, const Result<Kept>& kept);
    void onTrouble(FaceTrouble trouble);
    void onBack();
    void onStaff();
    void onVouched(FaceEvidence evidence);
    void onVouchCancelled();
    void forgetPicture();

    Kiosk& m_kiosk;
    FaceTask m_task;
    std::unique_ptr<Ui::FacePage> m_ui;
    VouchPanel* m_vouch = nullptr; ///< made when first needed
    Stage m_stage = Stage::Looking;
    std::optional<FaceTrouble> m_trouble;
    std::optional<FaceHint> m_hint; ///< the last one while looking
    bool m_isCounting = false; ///< aloud, while a face holds still
    int m_shot = 0; ///< an answer about an older shot is ignored
    int m_refusals = 0; ///< by the machine, of this person on this page; going back and forth doesn't give new tries
    int m_misses = 0; ///< tries of this person that brought no picture
    PhotoId m_refused;  ///< the last picture that it refused
    FaceVerdict m_verdict = FaceVerdict::NotCompared; ///< on the shot that was taken
};

} // namespace anjungan::gui
