#include "rules/factsjson.h"

#include "base/printable.h"
#include "rules/parameterbounds.h"

#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace anjungan::rules {

namespace {

constexpr auto kMostUnsigned = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
constexpr std::size_t kMostRows = 1'000; // so that no sum of balances can overflow

enum class Key : unsigned {
    None,
    AsOf,
    Participant,
    Memberships,
    PriorClaims,
    OpenClaim,
    Cause,
    BirthDate,
    HasNpwp,
    DataUpdatedOn,
    Kpj,
    Segment,
    Start,
    End,
    EndReason,
    EventDate,
    InDispute,
    CompanyRetirementAge,
    Balance,
    PriorCause,
    PaidOn,
    Gross,
};

struct KnownKey {
    std::string_view name;
    Key key;
    bool required;
};

constexpr std::array<KnownKey, 6> kRootKeys = {{{"as_of", Key::AsOf, true},
                                                {"participant", Key::Participant, true},
                                                {"memberships", Key::Memberships, true},
                                                {"prior_claims", Key::PriorClaims, true},
                                                {"open_claim", Key::OpenClaim, true},
                                                {"cause", Key::Cause, true}}};

constexpr std::array<KnownKey, 3> kParticipantKeys = {{{"birth_date", Key::BirthDate, true},
                                                       {"has_npwp", Key::HasNpwp, true},
                                                       {"data_updated_on", Key::DataUpdatedOn, false}}};

constexpr std::array<KnownKey, 9> kMembershipKeys = {{{"kpj", Key::Kpj, true},
                                                      {"segment", Key::Segment, true},
                                                      {"start", Key::Start, true},
                                                      {"end", Key::End, false},
                                                      {"end_reason", Key::EndReason, false},
                                                      {"event_date", Key::EventDate, false},
                                                      {"in_dispute", Key::InDispute, true},
                                                      {"company_retirement_age", Key::CompanyRetirementAge, false},
                                                      {"balance", Key::Balance, true}}};

constexpr std::array<KnownKey, 3> kPriorKeys = {
    {{"cause", Key::PriorCause, true}, {"paid_on", Key::PaidOn, true}, {"gross", Key::Gross, true}}};

enum class Level { Start, Root, Participant, Memberships, Membership, Priors, Prior, Done };

std::span<const KnownKey> keysOf(Level level) {
    switch (level) {
    case Level::Root:
        return kRootKeys;
    case Level::Participant:
        return kParticipantKeys;
    case Level::Membership:
        return kMembershipKeys;
    case Level::Prior:
        return kPriorKeys;
    case Level::Start:
    case Level::Memberships:
    case Level::Priors:
    case Level::Done:
        return {};
    }
    return {};
}

constexpr unsigned bit(Key key) {
    return 1u << static_cast<unsigned>(key);
}

/// Takes the parser's events and fills the facts. The first thing that is wrong stops the parse and is kept.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
public:
    explicit Handler(Facts& facts) : m_facts(facts) {
        m_facts.memberships.clear();
        m_facts.priorClaims.clear();
        m_facts.dataUpdatedOn.reset();
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    bool Null();
    bool Bool(bool value);
    bool Int(int value) { return whole(value); }
    bool Uint(unsigned value) { return whole(value); }
    bool Int64(std::int64_t value) { return whole(value); }
    bool Uint64(std::uint64_t value) { return whole(static_cast<std::int64_t>(std::min(value, kMostUnsigned))); }
    bool Double(double value);
    bool String(const char* text, rapidjson::SizeType size, bool) { return string({text, size}); }
    bool Key(const char* text, rapidjson::SizeType size, bool);
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);

private:
    bool refuse(std::string reason) { return refuseAt(place(), std::move(reason)); }
    bool refuseAt(const std::string& where, std::string reason);
    bool wrongKind(std::string_view got);
    [[nodiscard]] std::string_view expected() const;
    bool whole(std::int64_t value);
    bool string(std::string_view text);
    bool date(std::string_view text, Date& into);
    bool date(std::string_view text, std::optional<Date>& into);
    bool money(std::int64_t value, Rupiah& into);
    [[nodiscard]] std::string place() const;

    template <class T, class U> bool code(const Result<T>& parsed, U& into) {
        if (!parsed)
            return refuse(parsed.error().detail);
        into = *parsed;
        return true;
    }

    MembershipFacts& membership() { return m_facts.memberships.back(); }
    PriorClaimFacts& prior() { return m_facts.priorClaims.back(); }
    unsigned& seen() { return m_level == Level::Root ? m_seenInRoot : m_seen; }

    Facts& m_facts;
    std::optional<Error> m_error;
    Level m_level = Level::Start;
    rules::Key m_key = rules::Key::None;
    unsigned m_seenInRoot = 0;
    unsigned m_seen = 0;
};

std::string Handler::place() const {
    std::string path;
    switch (m_level) {
    case Level::Participant:
        path = "/participant";
        break;
    case Level::Memberships:
    case Level::Membership:
        path = "/memberships";
        break;
    case Level::Priors:
    case Level::Prior:
        path = "/prior_claims";
        break;
    case Level::Start:
    case Level::Root:
    case Level::Done:
        break;
    }
    if (m_level == Level::Membership)
        path += "/" + std::to_string(m_facts.memberships.size() - 1);
    if (m_level == Level::Prior)
        path += "/" + std::to_string(m_facts.priorClaims.size() - 1);
    for (const auto& known : keysOf(m_level))
        if (known.key == m_key)
            path += "/" + std::string(known.name);
    return path.empty() ? "/" : path;
}

constexpr std::size_t kMostShown = 60; ///< of a foreign name that an error repeats

bool Handler::refuseAt(const std::string& where, std::string reason) {
    m_error = Error{ErrorCode::InvalidInput, where + ": " + std::move(reason), where};
    return false;
}

constexpr std::string_view kWholeNumber = "a whole number";

/// What has to stand where the parser is.
std::string_view Handler::expected() const {
    if (keysOf(m_level).empty())
        return "an object";
    switch (m_key) {
    case rules::Key::AsOf:
    case rules::Key::BirthDate:
    case rules::Key::DataUpdatedOn:
    case rules::Key::Start:
    case rules::Key::End:
    case rules::Key::EventDate:
    case rules::Key::PaidOn:
        return "a date such as 2026-03-01";
    case rules::Key::OpenClaim:
    case rules::Key::HasNpwp:
    case rules::Key::InDispute:
        return "true or false";
    case rules::Key::CompanyRetirementAge:
    case rules::Key::Balance:
    case rules::Key::Gross:
        return kWholeNumber;
    case rules::Key::Cause:
    case rules::Key::Kpj:
    case rules::Key::Segment:
    case rules::Key::EndReason:
    case rules::Key::PriorCause:
        return "a text";
    case rules::Key::Memberships:
    case rules::Key::PriorClaims:
        return "a list";
    case rules::Key::None:
    case rules::Key::Participant:
        return "an object";
    }
    return {};
}

/// A row of a list that is no object has no key, and is told by its number.
bool Handler::wrongKind(std::string_view got) {
    std::string where = place();
    if (m_level == Level::Memberships)
        where += "/" + std::to_string(m_facts.memberships.size());
    if (m_level == Level::Priors)
        where += "/" + std::to_string(m_facts.priorClaims.size());
    return refuseAt(where, "must not be " + std::string(got) + " but " + std::string(expected()));
}

bool Handler::Key(const char* text, rapidjson::SizeType size, bool) {
    const std::string_view name{text, size};
    m_key = rules::Key::None;
    for (const auto& known : keysOf(m_level)) {
        if (known.name != name)
            continue;
        m_key = known.key;
        if (seen() & bit(m_key))
            return refuse("is there twice");
        seen() |= bit(m_key);
        return true;
    }
    return refuse("unknown key \"" + printable(name, kMostShown) + "\"");
}

bool Handler::StartObject() {
    switch (m_level) {
    case Level::Start:
        m_level = Level::Root;
        return true;
    case Level::Root:
        if (m_key != rules::Key::Participant)
            break;
        m_level = Level::Participant;
        m_seen = 0;
        return true;
    case Level::Memberships:
        if (m_facts.memberships.size() == kMostRows)
            return refuse("has more than 1000 rows");
        m_facts.memberships.emplace_back();
        m_level = Level::Membership;
        m_seen = 0;
        return true;
    case Level::Priors:
        if (m_facts.priorClaims.size() == kMostRows)
            return refuse("has more than 1000 rows");
        m_facts.priorClaims.emplace_back();
        m_level = Level::Prior;
        m_seen = 0;
        return true;
    case Level::Participant:
    case Level::Membership:
    case Level::Prior:
    case Level::Done:
        break;
    }
    return wrongKind("an object");
}

bool Handler::EndObject(rapidjson::SizeType) {
    for (const auto& known : keysOf(m_level)) {
        if (known.required && !(seen() & bit(known.key))) {
            m_key = known.key;
            return refuse("is missing");
        }
    }
    if (m_level == Level::Membership) {
        m_key = rules::Key::End;
        if (membership().end && *membership().end < membership().start)
            return refuse("is before start");
    }
    switch (m_level) {
    case Level::Membership:
        m_level = Level::Memberships;
        break;
    case Level::Prior:
        m_level = Level::Priors;
        break;
    case Level::Participant:
        m_level = Level::Root;
        break;
    case Level::Root:
        m_level = Level::Done;
        break;
    case Level::Start:
    case Level::Memberships:
    case Level::Priors:
    case Level::Done:
        break;
    }
    return true;
}

bool Handler::StartArray() {
    if (m_level == Level::Root && m_key == rules::Key::Memberships)
        m_level = Level::Memberships;
    else if (m_level == Level::Root && m_key == rules::Key::PriorClaims)
        m_level = Level::Priors;
    else
        return wrongKind("a list");
    return true;
}

bool Handler::EndArray(rapidjson::SizeType) {
    m_level = Level::Root;
    return true;
}

bool Handler::Null() {
    for (const auto& known : keysOf(m_level))
        if (known.key == m_key && !known.required)
            return true;
    return wrongKind("null");
}

bool Handler::Bool(bool value) {
    if (m_key == rules::Key::HasNpwp)
        m_facts.hasNpwp = value;
    else if (m_key == rules::Key::OpenClaim)
        m_facts.openClaim = value;
    else if (m_key == rules::Key::InDispute)
        membership().inDispute = value;
    else
        return wrongKind("true or false");
    return true;
}

bool Handler::money(std::int64_t value, Rupiah& into) {
    if (value < 0 || value > kMostRupiah)
        return refuse("must be from 0 to " + std::to_string(kMostRupiah));
    into = Rupiah{value};
    return true;
}

bool Handler::whole(std::int64_t value) {
    if (m_level == Level::Membership && m_key == rules::Key::Balance)
        return money(value, membership().balance);
    if (m_level == Level::Prior && m_key == rules::Key::Gross)
        return money(value, prior().gross);
    if (m_level == Level::Membership && m_key == rules::Key::CompanyRetirementAge) {
        if (value < 1 || value > 120)
            return refuse("must be an age from 1 to 120");
        membership().companyRetirementAge = static_cast<int>(value);
        return true;
    }
    return wrongKind("a number");
}

/// The parser's word for a number with a point or an exponent, and for one of more digits than 64 bits hold.
bool Handler::Double(double value) {
    constexpr double kBeyondWhole = 9.2e18;
    if (expected() != kWholeNumber)
        return wrongKind("a number");
    if (value >= kBeyondWhole || value <= -kBeyondWhole)
        return whole(value < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max());
    return refuse("must be a whole number without point or exponent");
}

bool Handler::date(std::string_view text, Date& into) {
    return code(parseDate(text), into);
}

bool Handler::date(std::string_view text, std::optional<Date>& into) {
    return code(parseDate(text), into);
}

bool Handler::string(std::string_view text) {
    switch (m_level) {
    case Level::Root:
        if (m_key == rules::Key::AsOf)
            return date(text, m_facts.asOf);
        if (m_key == rules::Key::Cause)
            return code(parseClaimCause(text), m_facts.cause);
        break;
    case Level::Participant:
        if (m_key == rules::Key::BirthDate)
            return date(text, m_facts.birthDate);
        if (m_key == rules::Key::DataUpdatedOn)
            return date(text, m_facts.dataUpdatedOn);
        break;
    case Level::Membership:
        if (m_key == rules::Key::Kpj) {
            const bool digits = text.find_first_not_of("0123456789") == std::string_view::npos;
            if (text.size() != 11 || !digits)
                return refuse("a KPJ has 11 digits");
            membership().kpj = text;
            return true;
        }
        if (m_key == rules::Key::Segment)
            return code(parseSegment(text), membership().segment);
        if (m_key == rules::Key::Start)
            return date(text, membership().start);
        if (m_key == rules::Key::End)
            return date(text, membership().end);
        if (m_key == rules::Key::EndReason)
            return code(parseEndReason(text), membership().endReason);
        if (m_key == rules::Key::EventDate)
            return date(text, membership().eventDate);
        break;
    case Level::Prior:
        if (m_key == rules::Key::PriorCause)
            return code(parseClaimCause(text), prior().cause);
        if (m_key == rules::Key::PaidOn)
            return date(text, prior().paidOn);
        break;
    case Level::Start:
    case Level::Memberships:
    case Level::Priors:
    case Level::Done:
        break;
    }
    return wrongKind("a text");
}

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

Result<void> FactsReader::read(std::string_view json, Facts& facts) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // what editors on Windows put before the text
    m_buffer.assign(json.starts_with(kByteOrderMark) ? json.substr(kByteOrderMark.size()) : json);
    rapidjson::InsituStringStream stream(m_buffer.data());
    rapidjson::Reader reader;
    Handler handler(facts);
    // The parser that calls itself is the faster one, and safe here: the handler stops at the third level.
    constexpr unsigned kFlags = rapidjson::kParseInsituFlag;
    const auto result = reader.Parse<kFlags>(stream, handler);
    if (handler.error())
        return std::unexpected(*handler.error());
    if (result.IsError())
        return fail(ErrorCode::InvalidInput, "is no JSON object, broken at character " + std::to_string(result.Offset() + 1),
                    "/");
    return {};
}

Result<Facts> factsFromJson(std::string_view json) {
    Facts facts;
    if (const auto done = FactsReader{}.read(json, facts); !done)
        return passOn(done);
    return facts;
}

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
