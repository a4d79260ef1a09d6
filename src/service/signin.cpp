#include "service/signin.h"

#include "service/pins.h"
#include "service/registration.h"
#include "store/credentials.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

/// The holder of what was typed; none where it is neither a known NIK nor a known KPJ.
Result<std::optional<ParticipantId>> holderOf(store::Database& database, const std::string& identifier) {
    const std::string digits = tidyDigits(identifier);
    if (const auto nik = Nik::parse(digits))
        return store::Participants(database).findId(*nik);
    const auto kpj = Kpj::parse(digits);
    if (!kpj)
        return std::nullopt;
    const auto membership = store::Memberships(database).find(*kpj);
    if (!membership)
        return passOn(membership);
    return *membership ? std::optional((*membership)->participant) : std::nullopt;
}

Result<void> renewHash(Context& context, const ParticipantId& id, const std::string& pin, const std::string& old) {
    const auto renewed = hashPin(context, subjectOf(id), pin);
    if (!renewed)
        return passOn(renewed);
    spdlog::info("the PIN's hash of participant {} is brought up to date", id.text());
    return store::Credentials(context.database()).renewHash(id, old, *renewed);
}

/// The trail says that it was done; why is in staff's own words and goes sealed to head office beside it.
Result<void> tellWhy(Context& context, const std::string& kind, const ParticipantId& participant, const StaffId& by,
                     const std::string& reason) {
    Journal journal(context);
    if (const auto done = journal.audit(Actor::staff(by), kind, subjectOf(participant)); !done)
        return done;
    return journal.tellHeadOffice(kind, subjectOf(participant),
                                  {{"participant", participant.text()},
                                   {"staff", by.text()},
                                   {"reason", reason},
                                   {"at", toText(context.now())}});
}

} // namespace

Result<SignInAnswer> SignIn::signIn(const std::string& identifier, const std::string& pin) {
    using Kind = SignInAnswer::Kind;
    const auto holder = holderOf(m_context.database(), identifier);
    if (!holder)
        return passOn(holder);
    if (!*holder)
        return SignInAnswer{Kind::Unknown, 0, {}};
    store::Credentials credentials(m_context.database());
    const auto credential = credentials.find(**holder);
    if (!credential)
        return passOn(credential);
    if (!*credential)
        return SignInAnswer{Kind::NotRegistered, 0, {}};
    if ((*credential)->lockedAt)
        return SignInAnswer{Kind::Locked, 0, {}};
    const PinMatch match = matchPin(m_context, subjectOf(**holder), pin, (*credential)->pinHash);
    if (match == PinMatch::Wrong) {
        const auto left = credentials.recordFailure(**holder, kPinTries);
        if (!left)
            return passOn(left);
        if (*left > 0)
            return SignInAnswer{Kind::WrongPin, *left, {}};
        const auto told =
            Journal(m_context).audit(Actor::participant(**holder), "participant_locked", subjectOf(**holder));
        if (!told)
            return passOn(told);
        return SignInAnswer{Kind::Locked, 0, {}};
    }
    if (const auto done = credentials.recordSuccess(**holder); !done)
        return passOn(done);
    if (match == PinMatch::Outdated)
        if (const auto done = renewHash(m_context, **holder, pin, (*credential)->pinHash); !done)
            return passOn(done);
    const auto participant = store::Participants(m_context.database()).get(**holder);
    if (!participant)
        return passOn(participant);
    return SignInAnswer{Kind::SignedIn, kPinTries, SignedInParticipant{participant->id, participant->name}};
}

Result<void> SignIn::unlock(const ParticipantId& participant, const StaffId& by, const std::string& reason) {
    const auto text = checkedText(reason, 200);
    if (!text)
        return fail(ErrorCode::InvalidInput, "unlocking needs a reason", "reason");
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto member = enabledStaff(m_context, by); !member)
        return passOn(member);
    store::Credentials credentials(m_context.database());
    const auto credential = credentials.find(participant);
    if (!credential)
        return passOn(credential);
    if (!*credential)
        return fail(ErrorCode::NotRegistered, "the participant has no PIN to unlock");
    if (const auto done = credentials.unlock(participant); !done)
        return done;
    if (const auto done = tellWhy(m_context, "participant_unlocked", participant, by, *text); !done)
        return done;
    return transaction->commit();
}

Result<void> SignIn::resetPin(const ParticipantId& participant, const StaffId& by, const std::string& newPin) {
    const auto hash = hashPin(m_context, subjectOf(participant), newPin);
    if (!hash)
        return passOn(hash);
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto member = enabledStaff(m_context, by); !member)
        return passOn(member);
    const auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    if (!record->registeredAt)
        return fail(ErrorCode::NotRegistered, "the participant has not registered");
    if (const auto good = Registration::checkPin(newPin, record->birthDate); !good)
        return good;
    if (const auto done = store::Credentials(m_context.database()).set(participant, *hash); !done)
        return done;
    if (const auto done = Journal(m_context).audit(Actor::staff(by), "pin_reset", subjectOf(participant)); !done)
        return done;
    return transaction->commit();
}

} // namespace anjungan::service
