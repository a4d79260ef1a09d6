#include "service/pins.h"
#include "service/registration.h"
#include "service/signin.h"
#include "store/staff.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace anjungan::service {

namespace {

StaffMember memberOf(const store::StaffRecord& record) {
    return {
        record.id, record.code, record.name, record.role, record.disabledAt.has_value(), record.lockedAt.has_value()};
}

bool isCode(const std::string& code) {
    const auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    };
    return code.size() >= 2 && code.size() <= 20 && std::ranges::all_of(code, good);
}

/// Accounts are the admin's business, and the command line's, which whoever holds store and key may use.
Result<void> mayManage(Context& context, const Actor& by) {
    switch (by.kind) {
    case Actor::Kind::System:
        return {};
    case Actor::Kind::Participant:
        return fail(ErrorCode::NotAllowed, "a participant manages no staff", "role");
    case Actor::Kind::Staff:
        break;
    }
    const auto member = enabledStaff(context, StaffId::fromText(by.id));
    if (!member)
        return passOn(member);
    if (member->role != Role::Admin)
        return fail(ErrorCode::NotAllowed, "staff accounts are managed by an admin", "role");
    return {};
}

Result<store::StaffRecord> recordOf(Context& context, const std::string& code) {
    auto record = store::Staff(context.database()).find(code);
    if (!record)
        return passOn(record);
    if (!*record)
        return fail(ErrorCode::NotFound, "no staff account has this code", "code");
    return **std::move(record);
}

Result<void> renewHash(Context& context, const StaffId& id, const std::string& pin, const std::string& old) {
    const auto renewed = hashPin(context, subjectOf(id), pin);
    if (!renewed)
        return passOn(renewed);
    spdlog::info("the PIN's hash of staff {} is brought up to date", id.text());
    return store::Staff(context.database()).renewHash(id, old, *renewed);
}

} // namespace

Result<StaffSignInAnswer> StaffAccounts::signIn(const std::string& code, const std::string& pin) {
    using Kind = SignInAnswer::Kind;
    store::Staff staff(m_context.database());
    const auto record = staff.find(code);
    if (!record)
        return passOn(record);
    if (!*record || (*record)->disabledAt)
        return StaffSignInAnswer{Kind::Unknown, 0, {}};
    if ((*record)->lockedAt)
        return StaffSignInAnswer{Kind::Locked, 0, {}};
    const StaffId& id = (*record)->id;
    const PinMatch match = matchPin(m_context, subjectOf(id), pin, (*record)->pinHash);
    if (match == PinMatch::Wrong) {
        const auto left = staff.recordFailure(id, kPinTries);
        if (!left)
            return passOn(left);
        if (*left > 0)
            return StaffSignInAnswer{Kind::WrongPin, *left, {}};
        if (const auto told = Journal(m_context).audit(Actor::staff(id), "staff_locked", subjectOf(id)); !told)
            return passOn(told);
        return StaffSignInAnswer{Kind::Locked, 0, {}};
    }
    if (const auto done = staff.recordSuccess(id); !done)
        return passOn(done);
    if (match == PinMatch::Outdated)
        if (const auto done = renewHash(m_context, id, pin, (*record)->pinHash); !done)
            return passOn(done);
    if (const auto told = Journal(m_context).audit(Actor::staff(id), "staff_signed_in", subjectOf(id)); !told)
        return passOn(told);
    return StaffSignInAnswer{Kind::SignedIn, kPinTries, memberOf(**record)};
}

Result<StaffMember> StaffAccounts::add(const std::string& code, const std::string& name, Role role,
                                       const std::string& pin, const Actor& by) {
    if (!isCode(code))
        return fail(ErrorCode::InvalidInput, "a code is 2 to 20 of a-z, 0-9, dot and underscore", "code");
    const auto text = checkedText(name, 100);
    if (!text)
        return fail(ErrorCode::InvalidInput, "a staff account needs a name", "name");
    if (const auto good = Registration::checkPin(pin, std::nullopt); !good)
        return passOn(good);
    store::StaffRecord record;
    record.id = StaffId::make(m_context.clock());
    const auto hash = hashPin(m_context, subjectOf(record.id), pin);
    if (!hash)
        return passOn(hash);
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto may = mayManage(m_context, by); !may)
        return passOn(may);
    record.code = code;
    record.name = *text;
    record.role = role;
    record.pinHash = *hash;
    record.createdAt = m_context.now();
    if (const auto done = store::Staff(m_context.database()).add(record); !done)
        return passOn(done);
    if (const auto done = Journal(m_context).audit(by, "staff_added", subjectOf(record.id), std::string(toText(role)));
        !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return memberOf(record);
}

Result<std::vector<StaffMember>> StaffAccounts::list() {
    const auto records = store::Staff(m_context.database()).list();
    if (!records)
        return passOn(records);
    std::vector<StaffMember> members;
    for (const store::StaffRecord& record : *records)
        members.push_back(memberOf(record));
    return members;
}

Result<StaffMember> StaffAccounts::find(const std::string& code) {
    const auto record = recordOf(m_context, code);
    if (!record)
        return passOn(record);
    return memberOf(*record);
}

Result<StaffMember> StaffAccounts::get(const StaffId& id) {
    const auto record = store::Staff(m_context.database()).get(id);
    if (!record)
        return passOn(record);
    return memberOf(*record);
}

Result<void> StaffAccounts::resetPin(const std::string& code, const std::string& newPin, const Actor& by) {
    if (const auto good = Registration::checkPin(newPin, std::nullopt); !good)
        return good;
    if (const auto may = mayManage(m_context, by); !may)
        return may;
    const auto record = recordOf(m_context, code);
    if (!record)
        return passOn(record);
    // Takes long on purpose: before the write lock is taken.
    const auto hash = hashPin(m_context, subjectOf(record->id), newPin);
    if (!hash)
        return passOn(hash);
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto may = mayManage(m_context, by); !may)
        return may;
    if (const auto done = store::Staff(m_context.database()).setPin(record->id, *hash); !done)
        return done;
    if (const auto done = Journal(m_context).audit(by, "staff_pin_reset", subjectOf(record->id)); !done)
        return done;
    return transaction->commit();
}

Result<void> StaffAccounts::setDisabled(const std::string& code, bool disabled, const Actor& by) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto may = mayManage(m_context, by); !may)
        return may;
    const auto record = recordOf(m_context, code);
    if (!record)
        return passOn(record);
    if (const auto done = store::Staff(m_context.database()).setDisabled(record->id, disabled); !done)
        return done;
    const char* const action = disabled ? "staff_disabled" : "staff_enabled";
    if (const auto done = Journal(m_context).audit(by, action, subjectOf(record->id)); !done)
        return done;
    return transaction->commit();
}

} // namespace anjungan::service
