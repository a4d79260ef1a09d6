#include "admin/staffcall.h"

namespace anjungan::admin {

std::vector<Option> staffAdminOptions() {
    std::vector<Option> options = staffOptions();
    options.front().need = Need::Optional;
    options.front().help = "the admin who acts; not needed for a store's first account";
    return options;
}

Result<service::Actor> staffAdmin(const Arguments& arguments, Io& io, service::Services& services) {
    const auto accounts = services.staff.list();
    if (!accounts)
        return passOn(accounts);
    if (accounts->empty())
        return service::Actor::system("anjunganctl");
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
