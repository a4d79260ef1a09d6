#include "admin/staffcall.h"

#include <algorithm>

namespace anjungan::admin {

namespace {

bool canAdminister(const service::StaffMember& member) {
    return member.role == Role::Admin && !member.disabled && !member.locked;
}

} // namespace

Result<StaffCall> readStaffCall(const Arguments& arguments, Io& io) {
    auto call = StoreCall::read(arguments, io);
    if (!call)
        return passOn(call);
    auto services = (*call)->services();
    if (!services)
        return passOn(services);
    auto staff = signInStaff(arguments, io, **services);
    if (!staff)
        return passOn(staff);
    return StaffCall{std::move(*call), std::move(*services), std::move(*staff)};
}

std::vector<Option> staffAdminOptions() {
    std::vector<Option> options = staffOptions();
    options.front().need = Need::Optional;
    options.front().help = "the admin who acts; not needed while no admin can sign in";
    return options;
}

Result<service::Actor> staffAdmin(const Arguments& arguments, Io& io, service::Services& services,
                                  std::optional<Role> restores) {
    const auto accounts = services.staff.list();
    if (!accounts)
        return passOn(accounts);
    if (std::ranges::none_of(*accounts, canAdminister)) {
        if (restores == Role::Admin)
            return service::Actor::system("anjunganctl");
        return fail(ErrorCode::NotAllowed,
                    "no admin can sign in here: first make one (staff add --role admin) or open one (staff reset)",
                    "role");
    }
    if (!arguments.has("as"))
        return fail(ErrorCode::NotAllowed, "this store has staff accounts: an admin signs in with --as", "as");
    const auto member = signInStaff(arguments, io, services);
    if (!member)
        return passOn(member);
    if (member->role != Role::Admin)
        return fail(ErrorCode::NotAllowed, "only an admin changes staff accounts", "role");
    return service::Actor::staff(member->id);
}

} // namespace anjungan::admin
