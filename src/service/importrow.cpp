#include "service/importrow.h"

#include "base/printable.h"
#include "domain/bankaccount.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace anjungan::service {

namespace {

constexpr std::array kKinds = {ImportKind::Participants, ImportKind::Memberships, ImportKind::Contributions,
                               ImportKind::Yields, ImportKind::PriorClaims};
constexpr std::int64_t kMostRupiah = 1'000'000'000'000'000;
constexpr std::size_t kLongestReference = 64;

bool hasColumn(const std::vector<std::string>& header, std::string_view name) {
    return std::ranges::find(header, name) != header.end();
}

std::int64_t known(const std::vector<std::string>& header, ImportKind kind) {
    return std::ranges::count_if(importColumns(kind), [&](std::string_view name) { return hasColumn(header, name); });
}

/// The kind that most columns speak for; among equals the one with the fewest columns.
ImportKind nearestKind(const std::vector<std::string>& header) {
    return *std::ranges::max_element(kKinds, {}, [&](ImportKind kind) {
        return std::pair(known(header, kind), -static_cast<std::int64_t>(importColumns(kind).size()));
    });
}

bool isReferenceCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("-/.:_").find(c) != std::string_view::npos;
}

template <class T> Result<T> at(Result<T> result, std::string_view column) {
    if (!result)
        result.error().where = column;
    return result;
}

} // namespace

std::string_view toText(ImportKind kind) {
    switch (kind) {
    case ImportKind::Participants:
        return "participants";
    case ImportKind::Memberships:
        return "memberships";
    case ImportKind::Contributions:
        return "contributions";
    case ImportKind::Yields:
        return "yields";
    case ImportKind::PriorClaims:
        return "prior_claims";
    }
    return {};
}

const std::vector<std::string_view>& importColumns(ImportKind kind) {
    using Names = std::vector<std::string_view>;
    static const Names participants = {"nik",         "name",  "birth_place", "birth_date",  "gender",
                                       "address",     "city",  "province",    "postal_code", "citizenship",
                                       "mother_name", "phone", "email",       "npwp",        "data_updated_on"};
    static const Names memberships = {
        "kpj",        "nik",        "npp",        "employer_name",         "segment", "start", "end",
        "end_reason", "event_date", "in_dispute", "company_retirement_age"};
    static const Names contributions = {"reference",    "kpj",        "blth",        "posted_on", "wage",
                                        "jht_employer", "jht_worker", "jp_employer", "jp_worker"};
    static const Names yields = {"reference", "kpj", "booked_on", "amount"};
    static const Names priorClaims = {"reference", "nik", "cause", "paid_on", "gross"};
    switch (kind) {
    case ImportKind::Participants:
        return participants;
    case ImportKind::Memberships:
        return memberships;
    case ImportKind::Contributions:
        return contributions;
    case ImportKind::Yields:
        return yields;
    case ImportKind::PriorClaims:
        return priorClaims;
    }
    return participants;
}

Result<ImportHeader> recogniseHeader(const std::vector<std::string>& header) {
    ImportHeader result;
    result.kind = nearestKind(header);
    const auto& columns = importColumns(result.kind);
    const std::string kind(toText(result.kind));
    if (known(header, result.kind) < 2)
        return fail(ErrorCode::InvalidInput,
                    "these are not the columns of participants, memberships, contributions, yields "
                    "or prior_claims; look at the header line and its separator");
    for (std::size_t i = 0; i < header.size(); ++i)
        if (!result.places.emplace(header[i], i).second)
            return fail(ErrorCode::InvalidInput, "column \"" + printable(header[i], 40) + "\" stands twice; keep one");
    for (const std::string_view column : columns)
        if (!result.places.contains(column))
            return fail(ErrorCode::InvalidInput,
                        "column \"" + std::string(column) + "\" is missing; a " + kind + " file must have it");
    for (const std::string& column : header)
        if (std::ranges::find(columns, column) == columns.end())
            return fail(ErrorCode::InvalidInput, "column \"" + printable(column, 40) + "\" is unknown in a " + kind +
                                                     " file; remove or rename it");
    return result;
}

std::string_view ImportRow::text(std::string_view column) const {
    const std::string_view field = m_row.fields[m_places.find(column)->second];
    const auto first = field.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : field.substr(first, field.find_last_not_of(' ') - first + 1);
}

std::size_t ImportRow::fingerprint() const {
    std::string all;
    for (const auto& [column, place] : m_places) {
        all += text(column);
        all += '\x1F';
    }
    return std::hash<std::string>{}(all);
}

Result<std::string> ImportRow::name(std::string_view column, std::size_t most) const {
    return at(checkedText(text(column), most), column);
}

Result<std::string> ImportRow::optionalName(std::string_view column, std::size_t most) const {
    if (empty(column))
        return std::string();
    return name(column, most);
}

Result<Date> ImportRow::date(std::string_view column) const {
    const auto parsed = parseDate(text(column));
    if (!parsed)
        return fail(ErrorCode::InvalidInput, "must be a date such as 2026-03-01", std::string(column));
    return *parsed;
}

Result<std::optional<Date>> ImportRow::optionalDate(std::string_view column) const {
    if (empty(column))
        return std::nullopt;
    const auto parsed = date(column);
    if (!parsed)
        return passOn(parsed);
    return *parsed;
}

Result<Month> ImportRow::month(std::string_view column) const {
    const auto parsed = parseMonth(text(column));
    if (!parsed)
        return fail(ErrorCode::InvalidInput, "must be a month such as 2026-03", std::string(column));
    return *parsed;
}

Result<Rupiah> ImportRow::amount(std::string_view column) const {
    const std::string_view digits = text(column);
    if (digits.empty())
        return Rupiah{};
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code != std::errc{} || end != digits.data() + digits.size())
        return fail(ErrorCode::InvalidInput, "must be whole rupiah in digits, without separators", std::string(column));
    if (value < 0)
        return fail(ErrorCode::InvalidInput, "must not be negative", std::string(column));
    if (value > kMostRupiah)
        return fail(ErrorCode::InvalidInput, "is larger than any amount of the programme", std::string(column));
    return Rupiah{value};
}

Result<std::string> ImportRow::reference(std::string_view column) const {
    const std::string_view value = text(column);
    if (value.empty())
        return fail(ErrorCode::InvalidInput, "must not be empty", std::string(column));
    if (value.size() > kLongestReference || !std::ranges::all_of(value, isReferenceCharacter))
        return fail(ErrorCode::InvalidInput, "must be 1 to 64 letters, digits or - / . : _", std::string(column));
    return std::string(value);
}

} // namespace anjungan::service
