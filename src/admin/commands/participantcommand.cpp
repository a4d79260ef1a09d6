#include "admin/commands/participantcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"

#include <ostream>

namespace anjungan::admin {

namespace {

/// "B*** S******": enough to tell two people apart, too little to know one.
std::string maskedName(const std::string& name) {
    std::string masked;
    bool wordStarts = true;
    for (const char c : name) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        if (c == ' ')
            masked += c;
        else if (wordStarts || (continues && !masked.empty() && masked.back() != '*'))
            masked += c;
        else if (!continues)
            masked += '*';
        wordStarts = c == ' ';
    }
    return masked;
}

std::string orNone(const std::optional<Date>& date) {
    return date ? toText(*date) : std::string("-");
}

void printText(const service::Profile& profile, const service::BalanceOverview& overview, std::ostream& out) {
    out << "Name:         " << maskedName(profile.name) << "\nNIK:          " << maskedTail(profile.nik.text())
        << "\nBirth year:   " << toText(profile.birthDate).substr(0, 4)
        << "\nCitizenship:  " << toText(profile.citizenship)
        << "\nNPWP:         " << (profile.npwp ? "on record" : "none")
        << "\nPhone:        " << (profile.phone ? maskedTail(profile.phone->local()) : "none")
        << "\nData updated: " << orNone(profile.dataUpdatedOn) << "\n\n";
    for (const service::CardBalance& card : overview.cards) {
        out << "KPJ " << maskedTail(card.kpj.text()) << "  " << toText(card.segment) << "  " << toText(card.start)
            << " to " << (card.end ? toText(*card.end) : "today") << (card.endReason ? " (" : "")
            << (card.endReason ? toText(*card.endReason) : "") << (card.endReason ? ")" : "") << '\n';
        if (!card.employer.empty())
            out << "  employer " << card.employer << '\n';
        out << "  posted " << toText(card.posted) << ", accrued " << toText(card.accrued) << ", total "
            << toText(card.total()) << ", reserved " << toText(card.reserved) << '\n';
    }
    out << "\nTotal on " << toText(overview.asOf) << ": " << toText(overview.total) << '\n';
}

void printJson(const service::Profile& profile, const service::BalanceOverview& overview, std::ostream& out) {
    JsonOut json;
    json.open()
        .field("id", std::string_view{profile.id.text()})
        .field("name", std::string_view{maskedName(profile.name)});
    json.field("nik", std::string_view{maskedTail(profile.nik.text())});
    json.field("birth_year", std::string_view{toText(profile.birthDate)}.substr(0, 4));
    json.field("citizenship", toText(profile.citizenship)).field("has_npwp", profile.npwp.has_value());
    json.field("data_updated_on",
               std::string_view{profile.dataUpdatedOn ? toText(*profile.dataUpdatedOn) : std::string()});
    json.key("memberships").openList();
    for (const service::CardBalance& card : overview.cards) {
        json.open().field("kpj", std::string_view{maskedTail(card.kpj.text())}).field("segment", toText(card.segment));
        json.field("employer", std::string_view{card.employer}).field("start", std::string_view{toText(card.start)});
        json.field("end", std::string_view{card.end ? toText(*card.end) : std::string()});
        json.field("end_reason", card.endReason ? toText(*card.endReason) : std::string_view{});
        json.field("posted", card.posted.value()).field("accrued", card.accrued.value());
        json.field("total", card.total().value()).field("reserved", card.reserved.value()).close();
    }
    json.closeList().field("as_of", std::string_view{toText(overview.asOf)}).field("total", overview.total.value());
    json.close().print(out);
}

} // namespace

const Syntax& ParticipantCommand::syntax() const {
    static const Syntax kSyntax{"participant",
                                "what is on record about a person, with numbers masked",
                                storeOptions({{"nik", "N", "by national identity number", Need::Optional},
                                              {"kpj", "K", "or by card number", Need::Optional}}),
                                {},
                                false};
    return kSyntax;
}

int ParticipantCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io);
    if (!call)
        return reportAt(io, call.error());
    const auto maintenance = (*call)->maintenance();
    if (!maintenance)
        return reportAt(io, maintenance.error());
    const auto person = findPerson(arguments, **maintenance);
    if (!person)
        return reportAt(io, person.error());
    const auto services = (*call)->services();
    if (!services)
        return reportAt(io, services.error());
    const auto profile = (*services)->profiles.profile(*person);
    if (!profile)
        return reportAt(io, profile.error());
    const auto overview = (*services)->balances.overview(*person, (*call)->today());
    if (!overview)
        return reportAt(io, overview.error());
    if ((*call)->json())
        printJson(*profile, *overview, io.out);
    else
        printText(*profile, *overview, io.out);
    return kDone;
}

} // namespace anjungan::admin
