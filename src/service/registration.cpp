#include "service/registration.h"

#include "rules/identity.h"
#include "service/context.h"
#include "service/drafts.h"
#include "service/keptdraft.h"
#include "store/consents.h"
#include "store/drafts.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/photos.h"

namespace anjungan::service {

namespace {

std::string shown(Date date) {
    const std::string iso = toText(date);
    return iso.substr(8, 2) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4);
}

void compareText(std::vector<IdentityDifference>& into, IdentityField field, const std::string& entered,
                 const std::string& recorded) {
    switch (const NameMatch match = compareNames(entered, recorded)) {
    case NameMatch::Same:
        return;
    case NameMatch::Near:
        into.push_back({field, match, alignLetters(entered, recorded)});
        return;
    case NameMatch::Different:
        into.push_back({field, match, {}});
        return;
    }
}

/// Near: only one of day, month and year differs.
void compareDate(std::vector<IdentityDifference>& into, Date entered, Date recorded) {
    const std::chrono::year_month_day a{entered};
    const std::chrono::year_month_day b{recorded};
    const int wrong = int{a.day() != b.day()} + int{a.month() != b.month()} + int{a.year() != b.year()};
    if (wrong == 1)
        into.push_back({IdentityField::BirthDate, NameMatch::Near, alignLetters(shown(entered), shown(recorded))});
    else if (wrong > 1)
        into.push_back({IdentityField::BirthDate, NameMatch::Different, {}});
}

/// What differs, for the desk only: kept sealed.
std::string noteOf(const std::vector<IdentityDifference>& differences) {
    std::string note;
    for (const IdentityDifference& difference : differences) {
        note += (note.empty() ? "" : "; ") + std::string(toText(difference.field)) + ": ";
        std::string entered;
        std::string recorded;
        for (const LetterPair& pair : difference.letters) {
            entered += pair.entered;
            recorded += pair.recorded;
        }
        note += difference.letters.empty() ? "different" : entered + " / " + recorded;
    }
    return note;
}

/// A face is kept under a consent that is on record. While somebody registers, the two that were just given on the
/// consent page are written before the first picture.
Result<void> mayKeepFace(Context& context, const ParticipantId& participant, const Consents& agreed) {
    store::Consents consents(context.database());
    const auto processing = consents.inForce(participant, store::ConsentKind::DataProcessing);
    if (!processing)
        return passOn(processing);
    const auto biometric = consents.inForce(participant, store::ConsentKind::Biometric);
    if (!biometric)
        return passOn(biometric);
    if (*biometric)
        return {};
    const auto record = store::Participants(context.database()).get(participant);
    if (!record)
        return passOn(record);
    if (record->registeredAt || !agreed.processing || !agreed.biometric)
        return fail(ErrorCode::RefusedByRule, "the person did not agree to face pictures", "biometric_consent");
    return keepConsents(context, participant, agreed);
}

} // namespace

Result<void> keepConsents(Context& context, const ParticipantId& participant, const Consents& given) {
    store::Consents consents(context.database());
    if (const auto done = consents.give(participant, store::ConsentKind::DataProcessing, kConsentTextVersion); !done)
        return done;
    if (given.biometric)
        return consents.give(participant, store::ConsentKind::Biometric, kConsentTextVersion);
    if (const auto done = consents.withdraw(participant, store::ConsentKind::Biometric); !done)
        return done;
    // Agreed at first, then not: what was taken in between goes.
    const auto removed = store::Photos(context.database()).removeUnused(participant, store::PhotoKind::Enrolment);
    return removed ? Result<void>{} : Result<void>{passOn(removed)};
}

std::string_view toText(IdentityField field) {
    switch (field) {
    case IdentityField::Name:
        return "name";
    case IdentityField::BirthPlace:
        return "birth_place";
    case IdentityField::BirthDate:
        return "birth_date";
    }
    return {};
}

Result<ParticipantId> Registration::findUnregistered(const Nik& nik) {
    const auto participant = store::Participants(m_context.database()).find(nik);
    if (!participant)
        return passOn(participant);
    if (!*participant)
        return fail(ErrorCode::NotFound, "no record under this NIK", "nik");
    if ((*participant)->registeredAt)
        return fail(ErrorCode::AlreadyExists, "the participant has registered before", "nik");
    return (*participant)->id;
}

Result<void> Registration::checkCard(const ParticipantId& participant, const Kpj& kpj, Segment segment) {
    const auto membership = store::Memberships(m_context.database()).find(kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no such card on record", "kpj");
    if ((*membership)->participant != participant)
        return fail(ErrorCode::Conflict, "the card is another person's", "kpj");
    if ((*membership)->segment != segment)
        return fail(ErrorCode::Conflict, "the card is of another segment", "segment");
    return {};
}

Result<std::string> Registration::addressHint(const ParticipantId& participant) {
    const auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    constexpr int kWordsShown = 2;
    std::size_t end = 0;
    for (int word = 0; word < kWordsShown && end != std::string::npos; ++word)
        end = record->address.find(' ', end + (word > 0 ? 1 : 0));
    if (end == std::string::npos)
        return record->address;
    return record->address.substr(0, end) + " ••••••";
}

Result<std::vector<IdentityDifference>> Registration::compareIdentity(const ParticipantId& participant,
                                                                      const IdentityEntry& entry) {
    const auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    std::vector<IdentityDifference> differences;
    compareText(differences, IdentityField::Name, entry.name, record->name);
    // What head office never told can't differ; it is taken from the person (keepProfile).
    if (!record->birthPlace.empty())
        compareText(differences, IdentityField::BirthPlace, entry.birthPlace, record->birthPlace);
    compareDate(differences, entry.birthDate, record->birthDate);
    return differences;
}

Result<std::optional<PhoneNumber>> Registration::phoneOnRecord(const ParticipantId& participant) {
    const auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    return record->phone;
}

Result<ReferralSlip> Registration::referDispute(const ParticipantId& participant,
                                                const std::vector<IdentityDifference>& differences) {
    std::vector<std::string> fields;
    for (const IdentityDifference& difference : differences)
        fields.emplace_back(toText(difference.field));
    return Referrals(m_context).refer(participant, ReferralKind::Identity, std::nullopt, std::move(fields),
                                      noteOf(differences));
}

Result<void> Registration::saveDraft(const ParticipantId& participant, const RegistrationDraft& draft) {
    return store::Drafts(m_context.database()).save(store::DraftKind::Registration, participant.text(), toJson(draft));
}

Result<std::optional<RegistrationDraft>> Registration::loadDraft(const ParticipantId& participant) {
    return keptDraft(m_context, store::DraftKind::Registration, participant, &registrationDraftFromJson);
}

Result<PhotoId> Registration::keepPhoto(const ParticipantId& participant, PhotoPurpose purpose, const FaceShot& shot,
                                        const Consents& agreed) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto may = mayKeepFace(m_context, participant, agreed); !may)
        return passOn(may);
    store::Photos photos(m_context.database());
    if (const auto replaced = photos.removeUnused(participant, photoKind(purpose)); !replaced)
        return passOn(replaced);
    store::Photo photo;
    photo.id = PhotoId::make(m_context.clock());
    photo.participant = participant;
    photo.kind = photoKind(purpose);
    photo.takenAt = m_context.now();
    photo.jpeg = shot.jpeg;
    photo.check = shot.check;
    if (purpose == PhotoPurpose::Enrolment)
        photo.faceTemplate = shot.faceTemplate;
    if (const auto done = photos.add(photo); !done)
        return passOn(done);
    if (shot.check.verdict == FaceVerdict::No)
        if (const auto done = Journal(m_context).audit(Actor::participant(participant), "face_not_alike", subjectOf(participant),
                                                       "tries " + std::to_string(shot.check.tries));
            !done)
            return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return photo.id;
}

Result<void> Registration::addCard(const ParticipantId& participant, const Kpj& kpj) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    store::Memberships memberships(m_context.database());
    const auto membership = memberships.find(kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no such card on record", "kpj");
    if ((*membership)->participant != participant)
        return fail(ErrorCode::Conflict, "the card is another person's", "kpj");
    if ((*membership)->linkedAt)
        return {};
    if (const auto done = memberships.link((*membership)->id, m_context.now()); !done)
        return done;
    if (const auto done =
            Journal(m_context).audit(Actor::participant(participant), "card_added", subjectOf(participant));
        !done)
        return done;
    return transaction->commit();
}

} // namespace anjungan::service
