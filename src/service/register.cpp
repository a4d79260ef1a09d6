// The one mutation of journey 2: everything that the pages asked is checked again and written at once.

#include "rules/identity.h"
#include "service/balances.h"
#include "service/contact.h"
#include "service/pins.h"
#include "service/registration.h"
#include "store/credentials.h"
#include "store/drafts.h"
#include "store/memberships.h"
#include "store/participants.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

Result<void> checkComplete(const RegistrationDraft& draft, const rules::RuleSet& rules, Date today) {
    const auto missing = [](const char* field) {
        return fail(ErrorCode::InvalidInput, "missing or not of its form", field);
    };
    if (!draft.consents.processing)
        return missing("consent");
    if (!draft.segment)
        return missing("segment");
    if (!draft.citizenship)
        return missing("citizenship");
    if (!draft.nik || !rules::checkNik(draft.nik->text(), rules, today))
        return missing("nik");
    if (!draft.kpj)
        return missing("kpj");
    if (!draft.identity || !checkedText(draft.identity->name, 100))
        return missing("name");
    if (!checkedText(draft.identity->birthPlace, 100))
        return missing("birth_place");
    if (draft.identity->newAddress && !checkedText(*draft.identity->newAddress, 200))
        return missing("address");
    if (draft.email && !draft.email->empty() && !isEmailAddress(*draft.email))
        return missing("email");
    if (!draft.face)
        return missing("face");
    if (draft.face->method == FaceMethod::Camera && !draft.consents.biometric)
        return missing("face");
    return {};
}

Result<void> keepProfile(Context& context, const RegistrationDraft& draft, store::Participant participant) {
    participant.registeredAt = context.now();
    if (participant.birthPlace.empty())
        participant.birthPlace = checkedText(draft.identity->birthPlace, 100).value();
    if (draft.phone)
        participant.phone = draft.phone;
    if (draft.email)
        participant.email = *draft.email;
    if (draft.identity->newAddress)
        participant.address = checkedText(*draft.identity->newAddress, 200).value();
    return store::Participants(context.database()).update(participant);
}

Result<void> linkCard(Context& context, const Kpj& kpj) {
    store::Memberships memberships(context.database());
    const auto membership = memberships.findId(kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return fail(ErrorCode::NotFound, "no such card on record", "kpj");
    return memberships.link(**membership, context.now());
}

Result<void> tell(Context& context, const RegistrationDraft& draft, const store::Participant& participant) {
    Journal journal(context);
    const std::string subject = subjectOf(participant.id);
    const std::string detail = std::string("face ") + std::string(toText(draft.face->method)) +
                               (draft.citizenship != participant.citizenship ? ", citizenship differs" : "") +
                               (participant.birthPlace.empty() ? ", birth place by the person's own word" : "");
    if (const auto done = journal.audit(Actor::participant(participant.id), "registered", subject, detail); !done)
        return done;
    return journal.tellHeadOffice("participant_registered", subject,
                                  {{"participant", participant.id.text()},
                                   {"nik", participant.nik.text()},
                                   {"citizenship", std::string(toText(*draft.citizenship))},
                                   {"phone", draft.phone ? draft.phone->text() : std::string()},
                                   {"email", draft.email.value_or("")},
                                   {"address", draft.identity->newAddress.value_or("")},
                                   {"birth_place", participant.birthPlace.empty() ? draft.identity->birthPlace : ""},
                                   {"registered_at", toText(context.now())}});
}

} // namespace

Result<std::vector<DigitalCard>> Registration::registerParticipant(const RegistrationDraft& draft,
                                                                   const std::string& pin) {
    if (const auto complete = checkComplete(draft, m_context.rules(), m_context.today()); !complete)
        return passOn(complete);
    if (const auto good = checkPin(pin, std::nullopt); !good)
        return passOn(good);
    const auto id = findUnregistered(*draft.nik);
    if (!id)
        return passOn(id);
    // Hashing takes long on purpose: before the write lock is taken.
    const auto hash = hashPin(m_context, subjectOf(*id), pin);
    if (!hash)
        return passOn(hash);

    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    // Once more: another kiosk may have registered the person meanwhile.
    if (const auto still = findUnregistered(*draft.nik); !still)
        return passOn(still);
    const auto participant = store::Participants(m_context.database()).get(*id);
    if (!participant)
        return passOn(participant);
    if (const auto card = checkCard(*id, *draft.kpj, *draft.segment); !card)
        return passOn(card);
    const auto differences = compareIdentity(*id, *draft.identity);
    if (!differences)
        return passOn(differences);
    if (!differences->empty())
        return fail(ErrorCode::Conflict, "the record says otherwise", std::string(toText(differences->front().field)));
    if (const auto good = checkPin(pin, participant->birthDate); !good)
        return passOn(good);
    if (const auto face = checkFace(m_context, *id, PhotoPurpose::Enrolment, *draft.face); !face)
        return passOn(face);

    if (const auto done = keepConsents(m_context, *id, draft.consents); !done)
        return passOn(done);
    if (const auto done = keepProfile(m_context, draft, *participant); !done)
        return passOn(done);
    if (const auto done = store::Credentials(m_context.database()).set(*id, *hash); !done)
        return passOn(done);
    if (const auto done = linkCard(m_context, *draft.kpj); !done)
        return passOn(done);
    if (const auto done = tell(m_context, draft, *participant); !done)
        return passOn(done);
    if (const auto done = store::Drafts(m_context.database()).remove(store::DraftKind::Registration, id->text()); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    spdlog::info("participant {} registered", id->text());
    return Balances(m_context).digitalCards(*id);
}

} // namespace anjungan::service
