#pragma once

#include "gui/shell/flow.h"
#include "gui/shell/kiosk.h"

#include <string>

namespace anjungan::gui {

/// Masuk: NIK or KPJ, then the PIN. Five wrong PINs lock, and only staff unlock.
/// Outcomes: "signed_in" after signedIn(), "register" for somebody on record who has no account yet, "" otherwise.
class SignInFlow : public Flow {
    Q_OBJECT

public:
    explicit SignInFlow(Kiosk& kiosk, QObject* parent = nullptr);
    ~SignInFlow() override;

Q_SIGNALS:
    void signedIn(const anjungan::service::SignedInParticipant& person);

protected:
    void save(const QString& stepId, Saved then) override;
    [[nodiscard]] QString sentence(const Error& error) const override;

private:
    enum class Number { Unchecked, Registered, NotRegistered };

    [[nodiscard]] Step numberStep();
    [[nodiscard]] Step newcomerStep();
    [[nodiscard]] Step pinStep();
    [[nodiscard]] Step lockedStep();
    [[nodiscard]] QString acceptNumber(const std::string& digits);
    void checkNumber(Saved then);
    void checkPin(Saved then);
    void onAnswer(const Result<service::SignInAnswer>& answer, const Saved& then);

    Kiosk& m_kiosk;
    std::string m_identifier;
    std::string m_pin;
    Number m_number = Number::Unchecked;
    bool m_locked = false;
    int m_triesLeft = 0;
};

} // namespace anjungan::gui
