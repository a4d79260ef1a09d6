#pragma once

#include "gui/registration/registrationwork.h"
#include "gui/shell/flow.h"

#include <QPointer>

namespace anjungan::gui {

class FacePage;

/// Daftar (product.md, journey 2): ten pages from consent to the digital card.
///
///     consent - segment - nik - kpj - identity - address - contact - pin - face - done
///                          |             |
///                  already registered   dispute - slip (queue number for the counter)
///
/// The draft is saved sealed after each step from the NIK on; who types the same NIK, card and identity later goes on at
/// the first open step. Neither PIN nor face is ever taken from a draft. Registering happens once, when the face page is left by its main button.
/// Outcomes: "" at the end, "signin" for somebody who has registered before.
class RegistrationFlow : public Flow {
    Q_OBJECT

public:
    explicit RegistrationFlow(Kiosk& kiosk, QObject* parent = nullptr);
    ~RegistrationFlow() override;

protected:
    void save(const QString& stepId, Saved then) override;
    void keep(Saved then) override;
    [[nodiscard]] QString sentence(const Error& error) const override;

private:
    struct Found {
        ParticipantId participant;
        std::optional<service::RegistrationDraft> draft;
    };
    struct Compared {
        std::vector<service::IdentityDifference> differences;
        std::optional<PhoneNumber> phone; ///< on record; told only where nothing differs
    };

    [[nodiscard]] std::vector<Step> table();
    [[nodiscard]] Step nikStep();
    [[nodiscard]] Step registeredStep();
    [[nodiscard]] Step kpjStep();
    [[nodiscard]] Step disputeStep();
    [[nodiscard]] Step slipStep();
    [[nodiscard]] Step faceStep();
    [[nodiscard]] Step faceCounterStep();
    [[nodiscard]] QString acceptNik(const std::string& digits);
    [[nodiscard]] QString acceptKpj(const std::string& digits);
    [[nodiscard]] static Result<Found> find(service::Services& services, const Nik& nik);
    [[nodiscard]] static Result<Compared> compareWithRecord(service::Services& services, const ParticipantId& who,
                                                            const service::IdentityEntry& entry);

    void dropWhatNoLongerFits();
    void findPerson(Saved then);
    void onFound(const Result<Found>& found, const Saved& then);
    [[nodiscard]] bool resumeKept();
    void goOnAtFirstOpen();
    void checkCard(Saved then);
    void compare(Saved then);
    void onCompared(const Saved& then);
    void refer(Saved then);
    void referFace(Saved then);
    void keepDraft(Saved then);
    void registerNow(Saved then);
    void onCorrection();
    void updateFaceTask();

    RegistrationWork m_work;
    std::optional<service::RegistrationDraft> m_kept; ///< of an earlier visit, until the identity is typed anew
    QPointer<FacePage> m_facePage;
};

} // namespace anjungan::gui
