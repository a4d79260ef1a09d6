#pragma once

#include "service/session.h"

#include <string>
#include <vector>

namespace anjungan::service {

class Context;

inline constexpr int kPinTries = 5;

/// Participants' sign-in with NIK or KPJ and PIN; five wrong PINs lock, staff unlock.
class SignIn {
public:
    explicit SignIn(Context& context) : m_context(context) {}

    /// `identifier` is 16 (NIK) or 11 (KPJ) digits after tidyDigits; anything else answers Unknown. Errors are the
    /// store's.
    [[nodiscard]] Result<SignInAnswer> signIn(const std::string& identifier, const std::string& pin);
    /// Staff actions, in the audit trail. The reason may name people: it is kept sealed, in the message to head office.
    [[nodiscard]] Result<void> unlock(const ParticipantId& participant, const StaffId& by, const std::string& reason);
    [[nodiscard]] Result<void> resetPin(const ParticipantId& participant, const StaffId& by, const std::string& newPin);

private:
    Context& m_context;
};

/// Staff accounts and their sign-in. The first account of a store is made by anjunganctl.
class StaffAccounts {
public:
    explicit StaffAccounts(Context& context) : m_context(context) {}

    [[nodiscard]] Result<StaffSignInAnswer> signIn(const std::string& code, const std::string& pin);
    [[nodiscard]] Result<StaffMember> add(const std::string& code, const std::string& name, Role role,
                                          const std::string& pin, const Actor& by);
    [[nodiscard]] Result<std::vector<StaffMember>> list();
    [[nodiscard]] Result<StaffMember> find(const std::string& code);
    [[nodiscard]] Result<StaffMember> get(const StaffId& id);
    [[nodiscard]] Result<void> resetPin(const std::string& code, const std::string& newPin, const Actor& by);
    [[nodiscard]] Result<void> setDisabled(const std::string& code, bool disabled, const Actor& by);

private:
    Context& m_context;
};

} // namespace anjungan::service
