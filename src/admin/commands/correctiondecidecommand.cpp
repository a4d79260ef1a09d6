#include "admin/commands/correctiondecidecommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

template <CorrectionState kTo> const Syntax& CorrectionDecideCommand<kTo>::syntax() const {
    constexpr bool kPosts = kTo == CorrectionState::Posted;
    static const Syntax kSyntax{kPosts ? "correction post" : "correction refuse",
                                kPosts ? "carries a proposed correction out; never the one who proposed it"
                                       : "drops a proposed correction",
                                storeOptions(staffOptions()),
                                {"CORRECTION"},
                                false};
    return kSyntax;
}

template <CorrectionState kTo> int CorrectionDecideCommand<kTo>::run(const Arguments& arguments, Io& io) const {
    const std::string& word = arguments.positional().front();
    if (!isUuid(word))
        return reportBadInput(io, {ErrorCode::InvalidInput, "CORRECTION is an id as \"correction list\" shows it", {}});
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto staff = signInStaff(arguments, io, **services);
    if (!staff)
        return reportAt(io, staff.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    service::Corrections corrections = (*maintenance)->corrections();
    const CorrectionId id = CorrectionId::fromText(word);
    const auto done = kTo == CorrectionState::Posted ? corrections.post(id, *staff) : corrections.refuse(id, *staff);
    if (!done)
        return reportAt(io, done.error());
    if ((*call)->json()) {
        JsonOut json;
        json.open().field("correction", std::string_view{word}).field("state", toText(kTo)).close().print(io.out);
        return kDone;
    }
    io.out << word << ": " << toText(kTo) << '\n';
    return kDone;
}

template class CorrectionDecideCommand<CorrectionState::Posted>;
template class CorrectionDecideCommand<CorrectionState::Refused>;

} // namespace anjungan::admin
