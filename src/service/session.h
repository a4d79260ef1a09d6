#pragma once

#include "base/id.h"
#include "domain/claim.h"

#include <optional>
#include <string>

namespace anjungan::service {

/// Who does something: written into the audit trail and into claim events.
struct Actor {
    enum class Kind { Participant, Staff, System };
    Kind kind = Kind::System;
    std::string id; ///< participant or staff id; a word such as "import" for System

    [[nodiscard]] static Actor participant(const ParticipantId& id) { return {Kind::Participant, id.text()}; }

    [[nodiscard]] static Actor staff(const StaffId& id) { return {Kind::Staff, id.text()}; }

    [[nodiscard]] static Actor system(std::string word) { return {Kind::System, std::move(word)}; }
};

/// A signed-in participant, as far as the pages need it.
struct SignedInParticipant {
    ParticipantId id;
    std::string name;
    bool operator==(const SignedInParticipant&) const = default;
};

/// What a try to sign in came to. A wrong PIN and an unknown number are told apart on purpose: at a counter a person
/// who mistyped the number must hear it, and the lock after five tries keeps guessing out.
struct SignInAnswer {
    enum class Kind { SignedIn, Unknown, NotRegistered, WrongPin, Locked };
    Kind kind = Kind::Unknown;
    int triesLeft = 0;                              ///< with WrongPin
    std::optional<SignedInParticipant> participant; ///< with SignedIn
};

struct StaffMember {
    StaffId id;
    std::string code; ///< what the person types to sign in, such as "ani"
    std::string name;
    Role role = Role::Petugas;
    bool disabled = false;
    bool locked = false;
};

struct StaffSignInAnswer {
    SignInAnswer::Kind kind = SignInAnswer::Kind::Unknown;
    int triesLeft = 0;
    std::optional<StaffMember> member;
};

/// What a photo was taken for; decides how long it is kept.
enum class PhotoPurpose { Enrolment, Claim, DataUpdate };

} // namespace anjungan::service
