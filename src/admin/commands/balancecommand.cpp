#include "admin/commands/balancecommand.h"

#include "admin/cardlookup.h"
#include "admin/jsonout.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& BalanceCommand::syntax() const {
    static const Syntax kSyntax{"balance",
                                "posted balance, accrued yield and total of a card, in words too",
                                storeOptions({{"kpj", "K", "the card", Need::Required},
                                              {"as-of", "DATE", "the day; else today", Need::Optional}}),
                                {},
                                false};
    return kSyntax;
}

int BalanceCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto asOf = arguments.date("as-of", (*call)->today());
    if (!asOf)
        return reportBadInput(io, asOf.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto found = findCard(arguments, **call, **services, *asOf);
    if (!found)
        return reportAt(io, found.error());
    const service::CardBalance& card = found->card;
    const std::string words = terbilang(card.total());
    if ((*call)->json()) {
        JsonOut json;
        json.open()
            .field("kpj", std::string_view{maskedTail(card.kpj.text())})
            .field("as_of", std::string_view{toText(*asOf)});
        json.field("card_began_on", std::string_view{toText(card.start)});
        json.field("posted", card.posted.value()).field("accrued", card.accrued.value());
        json.field("total", card.total().value()).field("reserved", card.reserved.value());
        json.field("in_words", std::string_view{words});
        if (card.rateUnknownBefore)
            json.field("rate_unknown_before", static_cast<std::int64_t>(*card.rateUnknownBefore));
        json.close().print(io.out);
        return kDone;
    }
    io.out << "KPJ " << maskedTail(card.kpj.text()) << " on " << toText(*asOf) << "\nPosted:  " << toText(card.posted)
           << "\nAccrued: " << toText(card.accrued) << "\nTotal:   " << toText(card.total()) << "\n         " << words
           << '\n'
           << beforeTheCard(card, *asOf);
    if (card.reserved > Rupiah{})
        io.out << "Reserved by a claim in process: " << toText(card.reserved) << '\n';
    if (card.rateUnknownBefore)
        io.out << "No rate is known before " << *card.rateUnknownBefore
               << ": those years earned only what head office reported. Ask head office before this is paid.\n";
    return kDone;
}

} // namespace anjungan::admin
