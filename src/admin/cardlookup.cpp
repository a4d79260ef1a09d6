#include "admin/cardlookup.h"

#include <algorithm>

namespace anjungan::admin {

Result<FoundCard> findCard(const Arguments& arguments, const StoreCall& call, service::Services& services, Date asOf) {
    const auto kpj = Kpj::parse(tidyDigits(arguments.text("kpj").value_or("")));
    if (!kpj)
        return fail(ErrorCode::InvalidInput, "is no valid KPJ: " + kpj.error().detail, "--kpj");
    const auto maintenance = call.maintenance();
    if (!maintenance)
        return passOn(maintenance);
    const auto participant = (*maintenance)->findByKpj(*kpj);
    if (!participant)
        return passOn(participant);
    const auto overview = services.balances.overview(*participant, asOf);
    if (!overview)
        return passOn(overview);
    const auto card = std::ranges::find(overview->cards, *kpj, &service::CardBalance::kpj);
    if (card == overview->cards.end())
        return fail(ErrorCode::NotFound, "no card on record has this KPJ", "kpj");
    return FoundCard{*participant, overview->name, *card};
}

std::string beforeTheCard(const service::CardBalance& card, Date asOf) {
    if (asOf >= card.start)
        return {};
    return "The card began on " + toText(card.start) + ", after that day: there was nothing on it yet.\n";
}

} // namespace anjungan::admin
