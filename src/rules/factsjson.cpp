#include "rules/factsjson.h"

#include "base/printable.h"
#include "rules/factskeys.h"
#include "rules/parameterbounds.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <limits>

namespace anjungan::rules {

namespace {

constexpr auto kMostUnsigned = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
constexpr std::size_t kMostRows = 1'000; // so that no sum of balances can overflow

constexpr unsigned bit(FactsKey key) {
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
    unsigned& seen() { return m_level == FactsLevel::Root ? m_seenInRoot : m_seen; }

    Facts& m_facts;
    std::optional<Error> m_error;
    FactsLevel m_level = FactsLevel::Start;
    FactsKey m_key = FactsKey::None;
    unsigned m_seenInRoot = 0;
    unsigned m_seen = 0;
};

std::string Handler::place() const {
    std::string path;
    switch (m_level) {
    case FactsLevel::Participant:
        path = "/participant";
        break;
    case FactsLevel::Memberships:
    case FactsLevel::Membership:
        path = "/memberships";
        break;
    case FactsLevel::Priors:
    case FactsLevel::Prior:
        path = "/prior_claims";
        break;
    case FactsLevel::Start:
    case FactsLevel::Root:
    case FactsLevel::Done:
        break;
    }
    if (m_level == FactsLevel::Membership)
        path += "/" + std::to_string(m_facts.memberships.size() - 1);
    if (m_level == FactsLevel::Prior)
        path += "/" + std::to_string(m_facts.priorClaims.size() - 1);
    for (const auto& known : factsKeysOf(m_level))
        if (known.key == m_key)
            path += "/" + std::string(known.name);
    return path.empty() ? "/" : path;
}

constexpr std::size_t kMostShown = 60; ///< of a foreign name that an error repeats

bool Handler::refuseAt(const std::string& where, std::string reason) {
    m_error = Error{ErrorCode::InvalidInput, where + ": " + std::move(reason), where};
    return false;
}

/// A row of a list that is no object has no key, and is told by its number.
bool Handler::wrongKind(std::string_view got) {
    std::string where = place();
    if (m_level == FactsLevel::Memberships)
        where += "/" + std::to_string(m_facts.memberships.size());
    if (m_level == FactsLevel::Priors)
        where += "/" + std::to_string(m_facts.priorClaims.size());
    return refuseAt(where, "must not be " + std::string(got) + " but " + std::string(expectedAt(m_level, m_key)));
}

bool Handler::Key(const char* text, rapidjson::SizeType size, bool) {
    const std::string_view name{text, size};
    m_key = FactsKey::None;
    for (const auto& known : factsKeysOf(m_level)) {
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
    case FactsLevel::Start:
        m_level = FactsLevel::Root;
        return true;
    case FactsLevel::Root:
        if (m_key != FactsKey::Participant)
            break;
        m_level = FactsLevel::Participant;
        m_seen = 0;
        return true;
    case FactsLevel::Memberships:
        if (m_facts.memberships.size() == kMostRows)
            return refuse("has more than 1000 rows");
        m_facts.memberships.emplace_back();
        m_level = FactsLevel::Membership;
        m_seen = 0;
        return true;
    case FactsLevel::Priors:
        if (m_facts.priorClaims.size() == kMostRows)
            return refuse("has more than 1000 rows");
        m_facts.priorClaims.emplace_back();
        m_level = FactsLevel::Prior;
        m_seen = 0;
        return true;
    case FactsLevel::Participant:
    case FactsLevel::Membership:
    case FactsLevel::Prior:
    case FactsLevel::Done:
        break;
    }
    return wrongKind("an object");
}

bool Handler::EndObject(rapidjson::SizeType) {
    for (const auto& known : factsKeysOf(m_level)) {
        if (known.required && !(seen() & bit(known.key))) {
            m_key = known.key;
            return refuse("is missing");
        }
    }
    if (m_level == FactsLevel::Membership) {
        m_key = FactsKey::End;
        if (membership().end && *membership().end < membership().start)
            return refuse("is before start");
    }
    switch (m_level) {
    case FactsLevel::Membership:
        m_level = FactsLevel::Memberships;
        break;
    case FactsLevel::Prior:
        m_level = FactsLevel::Priors;
        break;
    case FactsLevel::Participant:
        m_level = FactsLevel::Root;
        break;
    case FactsLevel::Root:
        m_level = FactsLevel::Done;
        break;
    case FactsLevel::Start:
    case FactsLevel::Memberships:
    case FactsLevel::Priors:
    case FactsLevel::Done:
        break;
    }
    return true;
}

bool Handler::StartArray() {
    if (m_level == FactsLevel::Root && m_key == FactsKey::Memberships)
        m_level = FactsLevel::Memberships;
    else if (m_level == FactsLevel::Root && m_key == FactsKey::PriorClaims)
        m_level = FactsLevel::Priors;
    else
        return wrongKind("a list");
    return true;
}

bool Handler::EndArray(rapidjson::SizeType) {
    m_level = FactsLevel::Root;
    return true;
}

bool Handler::Null() {
    for (const auto& known : factsKeysOf(m_level))
        if (known.key == m_key && !known.required)
            return true;
    return wrongKind("null");
}

bool Handler::Bool(bool value) {
    if (m_key == FactsKey::HasNpwp)
        m_facts.hasNpwp = value;
    else if (m_key == FactsKey::OpenClaim)
        m_facts.openClaim = value;
    else if (m_key == FactsKey::InDispute)
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
    if (m_level == FactsLevel::Membership && m_key == FactsKey::Balance)
        return money(value, membership().balance);
    if (m_level == FactsLevel::Prior && m_key == FactsKey::Gross)
        return money(value, prior().gross);
    if (m_level == FactsLevel::Membership && m_key == FactsKey::CompanyRetirementAge) {
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
    if (expectedAt(m_level, m_key) != kWholeNumberWanted)
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
    case FactsLevel::Root:
        if (m_key == FactsKey::AsOf)
            return date(text, m_facts.asOf);
        if (m_key == FactsKey::Cause)
            return code(parseClaimCause(text), m_facts.cause);
        break;
    case FactsLevel::Participant:
        if (m_key == FactsKey::BirthDate)
            return date(text, m_facts.birthDate);
        if (m_key == FactsKey::DataUpdatedOn)
            return date(text, m_facts.dataUpdatedOn);
        break;
    case FactsLevel::Membership:
        if (m_key == FactsKey::Kpj) {
            const bool digits = text.find_first_not_of("0123456789") == std::string_view::npos;
            if (text.size() != 11 || !digits)
                return refuse("a KPJ has 11 digits");
            membership().kpj = text;
            return true;
        }
        if (m_key == FactsKey::Segment)
            return code(parseSegment(text), membership().segment);
        if (m_key == FactsKey::Start)
            return date(text, membership().start);
        if (m_key == FactsKey::End)
            return date(text, membership().end);
        if (m_key == FactsKey::EndReason)
            return code(parseEndReason(text), membership().endReason);
        if (m_key == FactsKey::EventDate)
            return date(text, membership().eventDate);
        break;
    case FactsLevel::Prior:
        if (m_key == FactsKey::PriorCause)
            return code(parseClaimCause(text), prior().cause);
        if (m_key == FactsKey::PaidOn)
            return date(text, prior().paidOn);
        break;
    case FactsLevel::Start:
    case FactsLevel::Memberships:
    case FactsLevel::Priors:
    case FactsLevel::Done:
        break;
    }
    return wrongKind("a text");
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

} // namespace anjungan::rules
