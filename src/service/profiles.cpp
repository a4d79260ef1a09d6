#include "service/profiles.h"

#include "service/contact.h"
#include "service/context.h"
#include "service/drafts.h"
#include "service/keptdraft.h"
#include "store/drafts.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

/// Puts a checked text into `field`; false with the field's name in `bad` where it is not of its form.
Result<void> take(const std::optional<std::string>& change, std::size_t maxCharacters, const char* name,
                  std::string& field) {
    if (!change)
        return {};
    auto text = checkedText(*change, maxCharacters);
    if (!text)
        return fail(ErrorCode::InvalidInput, "not of its form", name);
    field = *std::move(text);
    return {};
}

bool isPostalCode(const std::string& text) {
    return text.size() == 5 && text.find_first_not_of("0123456789") == std::string::npos;
}

Result<void> apply(const ProfileChange& change, store::Participant& participant) {
    if (const auto done = take(change.address, 200, "address", participant.address); !done)
        return done;
    if (const auto done = take(change.city, 60, "city", participant.city); !done)
        return done;
    if (const auto done = take(change.province, 60, "province", participant.province); !done)
        return done;
    if (const auto done = take(change.emergencyName, 100, "emergency_name", participant.emergencyName); !done)
        return done;
    if (change.postalCode && !isPostalCode(*change.postalCode))
        return fail(ErrorCode::InvalidInput, "a postal code is five digits", "postal_code");
    if (change.email && !change.email->empty() && !isEmailAddress(*change.email))
        return fail(ErrorCode::InvalidInput, "no e-mail address", "email");
    participant.postalCode = change.postalCode.value_or(participant.postalCode);
    participant.email = change.email.value_or(participant.email);
    if (change.phone)
        participant.phone = change.phone;
    if (change.emergencyPhone)
        participant.emergencyPhone = change.emergencyPhone;
    return {};
}

} // namespace

Result<ParticipantId> Profiles::find(const std::string& identifier) {
    const std::string digits = tidyDigits(identifier);
    if (const auto nik = Nik::parse(digits)) {
        const auto id = store::Participants(m_context.database()).findId(*nik);
        if (!id)
            return passOn(id);
        if (!*id)
            return fail(ErrorCode::NotFound, "no record under this NIK", "nik");
        return **id;
    }
    const auto kpj = Kpj::parse(digits);
    if (!kpj)
        return fail(ErrorCode::InvalidInput, "neither a NIK nor a KPJ", "identifier");
    const auto membership = store::Memberships(m_context.database()).find(*kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no such card on record", "kpj");
    return (*membership)->participant;
}

Result<Profile> Profiles::profile(const ParticipantId& participant) {
    auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    return Profile{record->id,
                   record->nik,
                   record->name,
                   record->birthPlace,
                   record->birthDate,
                   record->gender,
                   record->address,
                   record->city,
                   record->province,
                   record->postalCode,
                   record->citizenship,
                   record->motherName,
                   record->phone,
                   record->email,
                   record->npwp,
                   record->emergencyName,
                   record->emergencyPhone,
                   record->dataUpdatedOn};
}

Result<void> Profiles::saveDraft(const ParticipantId& participant, const ProfileDraft& draft) {
    return store::Drafts(m_context.database()).save(store::DraftKind::DataUpdate, participant.text(), toJson(draft));
}

Result<std::optional<ProfileDraft>> Profiles::loadDraft(const ParticipantId& participant) {
    auto draft = keptDraft(m_context, store::DraftKind::DataUpdate, participant, &profileDraftFromJson);
    if (draft && *draft)
        if (const auto done = dropLostPhoto(m_context, (*draft)->face); !done)
            return passOn(done);
    return draft;
}

Result<void> Profiles::confirm(const ParticipantId& participant, const ProfileChange& change,
                               const FaceEvidence& face) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    auto record = store::Participants(m_context.database()).get(participant);
    if (!record)
        return passOn(record);
    if (const auto done = apply(change, *record); !done)
        return done;
    if (const auto done = checkFace(m_context, participant, PhotoPurpose::DataUpdate, face); !done)
        return done;
    record->dataUpdatedOn = m_context.today();
    if (const auto done = store::Participants(m_context.database()).update(*record); !done)
        return done;
    if (const auto done = store::Drafts(m_context.database()).remove(store::DraftKind::DataUpdate, participant.text());
        !done)
        return done;
    Journal journal(m_context);
    const std::string subject = subjectOf(participant);
    const std::string detail = "face " + std::string(toText(face.method));
    if (const auto done = journal.audit(Actor::participant(participant), "data_updated", subject, detail); !done)
        return done;
    const std::vector<Journal::Field> body = {{"participant", participant.text()},
                                              {"nik", record->nik.text()},
                                              {"updated_on", toText(m_context.today())},
                                              {"address", record->address},
                                              {"city", record->city},
                                              {"province", record->province},
                                              {"postal_code", record->postalCode},
                                              {"phone", record->phone ? record->phone->text() : std::string()},
                                              {"email", record->email}};
    if (const auto done = journal.tellHeadOffice("data_updated", subject, body); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    spdlog::info("participant {} confirmed the profile", participant.text());
    return {};
}

} // namespace anjungan::service
