#include "rules/factsjson.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace anjungan::rules {

namespace {

template <class Writer> void writeDate(Writer& writer, const char* key, const std::optional<Date>& date) {
    writer.Key(key);
    if (date)
        writer.String(toText(*date).c_str());
    else
        writer.Null();
}

template <class Writer> void writeText(Writer& writer, const char* key, std::string_view text) {
    writer.Key(key);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

template <class Writer> void writeMembership(Writer& writer, const MembershipFacts& membership) {
    writer.StartObject();
    writeText(writer, "kpj", membership.kpj);
    writeText(writer, "segment", toText(membership.segment));
    writeDate(writer, "start", membership.start);
    writeDate(writer, "end", membership.end);
    writer.Key("end_reason");
    if (membership.endReason)
        writer.String(std::string(toText(*membership.endReason)).c_str());
    else
        writer.Null();
    writeDate(writer, "event_date", membership.eventDate);
    writer.Key("in_dispute");
    writer.Bool(membership.inDispute);
    writer.Key("company_retirement_age");
    if (membership.companyRetirementAge)
        writer.Int(*membership.companyRetirementAge);
    else
        writer.Null();
    writer.Key("balance");
    writer.Int64(membership.balance.value());
    writer.EndObject();
}

} // namespace

std::string factsToJson(const Facts& facts) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.StartObject();
    writeDate(writer, "as_of", facts.asOf);
    writer.Key("participant");
    writer.StartObject();
    writeDate(writer, "birth_date", facts.birthDate);
    writer.Key("has_npwp");
    writer.Bool(facts.hasNpwp);
    writeDate(writer, "data_updated_on", facts.dataUpdatedOn);
    writer.EndObject();
    writer.Key("memberships");
    writer.StartArray();
    for (const auto& membership : facts.memberships)
        writeMembership(writer, membership);
    writer.EndArray();
    writer.Key("prior_claims");
    writer.StartArray();
    for (const auto& claim : facts.priorClaims) {
        writer.StartObject();
        writeText(writer, "cause", toText(claim.cause));
        writeDate(writer, "paid_on", claim.paidOn);
        writer.Key("gross");
        writer.Int64(claim.gross.value());
        writer.EndObject();
    }
    writer.EndArray();
    writer.Key("open_claim");
    writer.Bool(facts.openClaim);
    writeText(writer, "cause", toText(facts.cause));
    writer.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace anjungan::rules
