#include "service/importpeople.h"

#include "base/digits.h"
#include "domain/bankaccount.h"
#include "rules/identity.h"
#include "store/audit.h"
#include "store/ledger.h"

#include <algorithm>
#include <charconv>

namespace anjungan::service {

namespace {

constexpr std::size_t kLongestName = 100;
constexpr std::size_t kLongestAddress = 300;
constexpr std::size_t kLongestEmail = 254;
constexpr int kYoungestRetirementAge = 40;
constexpr int kOldestRetirementAge = 75;

Result<std::string> emailOf(const ImportRow& row) {
    const std::string_view text = row.text("email");
    if (text.empty())
        return std::string();
    const auto at = text.find('@');
    const bool formed = at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
                        text.find('.', at) != std::string_view::npos && !text.ends_with('.') &&
                        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    if (!formed || text.size() > kLongestEmail)
        return refuseRow("email", "is no e-mail address");
    return std::string(text);
}

/// The person's own word at a kiosk is later than the file's: contact and confirmation on record stay.
bool ownWordIsNewer(const store::Participant& onRecord, const store::Participant& incoming, const Clock& clock) {
    const auto fileDate = incoming.dataUpdatedOn;
    if (onRecord.registeredAt && (!fileDate || *fileDate <= clock.dayOf(*onRecord.registeredAt)))
        return true;
    return onRecord.dataUpdatedOn && (!fileDate || *fileDate < *onRecord.dataUpdatedOn);
}

store::Participant merged(const store::Participant& onRecord, store::Participant incoming, const Clock& clock) {
    incoming.id = onRecord.id;
    incoming.registeredAt = onRecord.registeredAt;
    incoming.emergencyName = onRecord.emergencyName;
    incoming.emergencyPhone = onRecord.emergencyPhone;
    if (ownWordIsNewer(onRecord, incoming, clock)) {
        incoming.address = onRecord.address;
        incoming.city = onRecord.city;
        incoming.province = onRecord.province;
        incoming.postalCode = onRecord.postalCode;
        incoming.phone = onRecord.phone;
        incoming.email = onRecord.email;
        incoming.npwp = onRecord.npwp ? onRecord.npwp : incoming.npwp;
        incoming.dataUpdatedOn = onRecord.dataUpdatedOn;
    }
    return incoming;
}

Result<void> readContact(const ImportRow& row, store::Participant& person) {
    auto address = row.optionalName("address", kLongestAddress);
    auto city = row.optionalName("city", kLongestName);
    auto province = row.optionalName("province", kLongestName);
    auto email = emailOf(row);
    for (const auto* part : {&address, &city, &province, &email})
        if (!*part)
            return passOn(*part);
    const std::string_view postal = row.text("postal_code");
    const bool digits = allDigits(postal);
    if (!postal.empty() && (postal.size() != 5 || !digits))
        return refuseRow("postal_code", "must be five digits");
    person.address = std::move(*address);
    person.city = std::move(*city);
    person.province = std::move(*province);
    person.email = std::move(*email);
    person.postalCode = postal;
    if (!row.empty("phone")) {
        const auto phone = rules::checkPhone(row.text("phone"));
        if (!phone)
            return refuseRow("phone", "must be 08 and 8 to 11 more digits");
        person.phone = *phone;
    }
    return {};
}

/// What a membership may leave empty.
Result<void> readDetails(const ImportRow& row, store::Membership& membership, std::vector<RowIssue>& warnings) {
    if (!row.empty("npp")) {
        const auto npp = Npp::parse(row.text("npp"));
        if (!npp)
            return refuseRow("npp", "must be 8 digits and a 3-digit division, 12345678/000");
        membership.npp = *npp;
    }
    if (!row.empty("end_reason")) {
        const auto reason = parseEndReason(row.text("end_reason"));
        if (!reason)
            return refuseRow("end_reason", "must be resignation, layoff, contract_end, company_retirement or other");
        membership.endReason = *reason;
        if (!membership.end)
            warnings.push_back({"end_reason", "stands without an end"});
    }
    if (!row.empty("company_retirement_age")) {
        const std::string_view digits = row.text("company_retirement_age");
        int age = 0;
        const auto [stop, code] = std::from_chars(digits.data(), digits.data() + digits.size(), age);
        if (code != std::errc{} || stop != digits.data() + digits.size() || age < kYoungestRetirementAge ||
            age > kOldestRetirementAge)
            return refuseRow("company_retirement_age", "must be whole years from 40 to 75");
        membership.companyRetirementAge = age;
    }
    return {};
}

/// What can't be is refused, what is odd is told.
Result<void> checkDates(const store::Membership& membership, Date today, std::vector<RowIssue>& warnings) {
    if (membership.start < store::kFirstBookingDay)
        return refuseRow("start", "lies before the programme began in 1977");
    if (membership.start > today)
        return refuseRow("start", "lies in the future");
    if (membership.end && *membership.end < membership.start)
        return refuseRow("end", "lies before the start");
    if (membership.eventDate && *membership.eventDate < membership.start)
        return refuseRow("event_date", "lies before the start");
    if (membership.end && *membership.end > today)
        warnings.push_back({"end", "lies in the future: the membership counts as active until then"});
    if (membership.eventDate && membership.end && *membership.eventDate > addYears(*membership.end, 1))
        warnings.push_back({"event_date", "lies more than a year after the end"});
    else if (membership.eventDate && *membership.eventDate > today)
        warnings.push_back({"event_date", "lies in the future"});
    return {};
}

} // namespace

Result<void> checkBorn(store::Database& database, const ParticipantId& holder, Date birthByNik, Date day,
                       std::string_view column) {
    if (day >= birthByNik)
        return {};
    const auto person = store::Participants(database).get(holder);
    if (!person)
        return passOn(person);
    if (day < person->birthDate)
        return refuseRow(column, "lies before the holder's birth");
    return {};
}

Result<store::Participant> ParticipantBatch::parse(const ImportRow& row, std::vector<RowIssue>& warnings) const {
    const Date today = m_database.clock().today();
    const auto nik = rules::checkNik(row.text("nik"), m_rules, today);
    if (!nik)
        return refuseRow("nik", "is no valid NIK: " + nik.error().detail);
    for (const rules::IdentityWarning warning : nik->warnings)
        warnings.push_back({"nik", std::string(rules::toText(warning))});
    auto name = row.name("name", kLongestName);
    auto place = row.optionalName("birth_place", kLongestName);
    auto mother = row.optionalName("mother_name", kLongestName);
    for (const auto* part : {&name, &place, &mother})
        if (!*part)
            return passOn(*part);
    const auto birth = row.date("birth_date");
    if (!birth)
        return passOn(birth);
    if (*birth > today)
        return refuseRow("birth_date", "lies in the future");
    if (*birth != nik->birthDate)
        warnings.push_back({"birth_date", "differs from the date in the NIK"});
    const auto gender = parseGender(row.text("gender"));
    if (!gender)
        return refuseRow("gender", "must be L or P");
    if (*gender != nik->gender)
        warnings.push_back({"gender", "differs from the NIK"});
    const auto citizenship = parseCitizenship(row.text("citizenship"));
    if (!citizenship)
        return refuseRow("citizenship", "must be WNI or WNA");
    const auto updated = row.optionalDate("data_updated_on");
    if (!updated)
        return passOn(updated);
    if (*updated && **updated > today)
        return refuseRow("data_updated_on", "lies in the future");
    store::Participant person{.id = {},
                              .nik = nik->nik,
                              .name = std::move(*name),
                              .birthPlace = std::move(*place),
                              .birthDate = *birth,
                              .gender = *gender,
                              .address = {},
                              .city = {},
                              .province = {},
                              .postalCode = {},
                              .citizenship = *citizenship,
                              .motherName = std::move(*mother),
                              .phone = {},
                              .email = {},
                              .npwp = {},
                              .emergencyName = {},
                              .emergencyPhone = {},
                              .dataUpdatedOn = *updated,
                              .registeredAt = {}};
    if (!row.empty("npwp")) {
        const auto npwp = rules::checkNpwp(row.text("npwp"), m_rules, nik->nik);
        if (!npwp)
            return refuseRow("npwp", "is no valid NPWP: " + npwp.error().detail);
        person.npwp = *npwp;
    }
    if (const auto contact = readContact(row, person); !contact)
        return passOn(contact);
    return person;
}

Result<std::optional<RowIssue>> ParticipantBatch::take(const ImportRow& row, std::vector<RowIssue>& warnings) {
    auto person = parse(row, warnings);
    if (!person) {
        if (auto issue = asIssue(person.error()))
            return issue;
        return passOn(person);
    }
    if (!m_seen.agrees(person->nik.text(), row.fingerprint()))
        return RowIssue{"nik", "stands twice in this import with other content"};
    m_taken.push_back(std::move(*person));
    return std::nullopt;
}

Result<RowResult> ParticipantBatch::replace(const store::Participant& incoming) {
    store::Participants participants(m_database);
    const auto onRecord = participants.find(incoming.nik);
    if (!onRecord)
        return passOn(onRecord);
    if (!*onRecord)
        return fail(ErrorCode::StoreCorrupt, "a participant that was just found is gone");
    const store::Participant next = merged(**onRecord, incoming, m_database.clock());
    if (next == **onRecord)
        return RowResult{RowResult::Kind::Already, {}};
    if (const auto written = participants.update(next); !written)
        return passOn(written);
    const auto told = store::Audit(m_database)
                          .append(store::Actor::system("import"), "participant_changed",
                                  "participant:" + next.id.text(), "by a participants file");
    if (!told)
        return passOn(told);
    return RowResult{RowResult::Kind::Changed, {}};
}

Result<std::vector<RowResult>> ParticipantBatch::write() {
    const auto taken = std::exchange(m_taken, {});
    const auto added = store::Participants(m_database).addAll(taken);
    if (!added)
        return passOn(added);
    std::vector<RowResult> results;
    results.reserve(taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if ((*added)[i] != store::Added::Differs) {
            results.push_back(
                {(*added)[i] == store::Added::New ? RowResult::Kind::Added : RowResult::Kind::Already, {}});
            continue;
        }
        auto replaced = replace(taken[i]);
        if (!replaced)
            return passOn(replaced);
        results.push_back(std::move(*replaced));
    }
    return results;
}

Result<store::Membership> MembershipBatch::parse(const ImportRow& row, std::vector<RowIssue>& warnings) const {
    const Date today = m_database.clock().today();
    const auto kpj = rules::checkKpj(row.text("kpj"));
    if (!kpj)
        return refuseRow("kpj", "is no valid KPJ: " + kpj.error().detail);
    const auto nik = rules::checkNik(row.text("nik"), m_rules, today);
    if (!nik)
        return refuseRow("nik", "is no valid NIK: " + nik.error().detail);
    const auto segment = parseSegment(row.text("segment"));
    if (!segment)
        return refuseRow("segment", "must be PU, BPU or PMI");
    auto employer = row.optionalName("employer_name", kLongestName);
    const auto start = row.date("start");
    const auto end = row.optionalDate("end");
    const auto event = row.optionalDate("event_date");
    if (!employer)
        return passOn(employer);
    if (!start)
        return passOn(start);
    for (const auto* part : {&end, &event})
        if (!*part)
            return passOn(*part);
    if (*segment == Segment::Pu && employer->empty())
        return refuseRow("employer_name", "must not be empty for segment PU");
    const std::string_view dispute = row.text("in_dispute");
    if (dispute != "0" && dispute != "1" && !dispute.empty())
        return refuseRow("in_dispute", "must be 0 or 1");
    const auto participant = store::Participants(m_database).findId(nik->nik);
    if (!participant)
        return passOn(participant);
    if (!*participant)
        return refuseRow("nik", "is not on record; import the person first");
    store::Membership membership{.id = {},
                                 .participant = **participant,
                                 .kpj = *kpj,
                                 .npp = {},
                                 .employerName = std::move(*employer),
                                 .segment = *segment,
                                 .start = *start,
                                 .end = *end,
                                 .endReason = {},
                                 .eventDate = *event,
                                 .inDispute = dispute == "1",
                                 .companyRetirementAge = {},
                                 .linkedAt = {}};
    if (const auto dates = checkDates(membership, today, warnings); !dates)
        return passOn(dates);
    if (const auto born = checkBorn(m_database, membership.participant, nik->birthDate, *start, "start"); !born)
        return passOn(born);
    if (const auto details = readDetails(row, membership, warnings); !details)
        return passOn(details);
    return membership;
}

Result<std::optional<RowIssue>> MembershipBatch::take(const ImportRow& row, std::vector<RowIssue>& warnings) {
    auto membership = parse(row, warnings);
    if (!membership) {
        if (auto issue = asIssue(membership.error()))
            return issue;
        return passOn(membership);
    }
    if (!m_seen.agrees(membership->kpj.text(), row.fingerprint()))
        return RowIssue{"kpj", "stands twice in this import with other content"};
    m_taken.push_back(std::move(*membership));
    return std::nullopt;
}

Result<RowResult> MembershipBatch::replace(const store::Membership& incoming) {
    store::Memberships memberships(m_database);
    const auto onRecord = memberships.find(incoming.kpj);
    if (!onRecord)
        return passOn(onRecord);
    if (!*onRecord)
        return fail(ErrorCode::StoreCorrupt, "a membership that was just found is gone");
    if ((*onRecord)->participant != incoming.participant)
        return RowResult{RowResult::Kind::Rejected, {"nik", "this KPJ is on record for another person"}};
    store::Membership next = incoming;
    next.id = (*onRecord)->id;
    next.linkedAt = (*onRecord)->linkedAt;
    if (next == **onRecord)
        return RowResult{RowResult::Kind::Already, {}};
    if (const auto written = memberships.update(next); !written)
        return passOn(written);
    const auto told = store::Audit(m_database)
                          .append(store::Actor::system("import"), "membership_changed", "membership:" + next.id.text(),
                                  "by a memberships file");
    if (!told)
        return passOn(told);
    return RowResult{RowResult::Kind::Changed, {}};
}

Result<std::vector<RowResult>> MembershipBatch::write() {
    const auto taken = std::exchange(m_taken, {});
    const auto added = store::Memberships(m_database).addAll(taken);
    if (!added)
        return passOn(added);
    std::vector<RowResult> results;
    results.reserve(taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if ((*added)[i] != store::Added::Differs) {
            results.push_back(
                {(*added)[i] == store::Added::New ? RowResult::Kind::Added : RowResult::Kind::Already, {}});
            continue;
        }
        auto replaced = replace(taken[i]);
        if (!replaced)
            return passOn(replaced);
        results.push_back(std::move(*replaced));
    }
    return results;
}

} // namespace anjungan::service
