#include "service/faces.h"

#include "service/context.h"
#include "store/consents.h"
#include "store/place.h"
#include "store/photos.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

Result<Enrolment> Faces::enrolment(const ParticipantId& participant) {
    const auto allowed = store::Consents(m_context.database()).inForce(participant, store::ConsentKind::Biometric);
    if (!allowed)
        return passOn(allowed);
    if (!*allowed)
        return Enrolment{};
    auto photo = store::Photos(m_context.database()).latest(participant, store::PhotoKind::Enrolment);
    if (!photo)
        return passOn(photo);
    return Enrolment{true, *photo ? std::move((*photo)->faceTemplate) : std::string()};
}

Result<void> takeAway(Context& context, const store::PhotoOwner& photo) {
    store::Photos photos(context.database());
    return photo.shownByClaim ? photos.erase(photo.id) : photos.remove(photo.id);
}

Result<int> Faces::withdrawConsent(const ParticipantId& participant, const Actor& by) {
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = store::Consents(m_context.database()).withdraw(participant, store::ConsentKind::Biometric); !done)
        return passOn(done);
    const auto photos = store::Photos(m_context.database()).of(participant);
    if (!photos)
        return passOn(photos);
    for (const store::PhotoOwner& photo : *photos)
        if (const auto done = takeAway(m_context, photo); !done)
            return passOn(done);
    const int count = static_cast<int>(photos->size());
    Journal journal(m_context);
    const std::string subject = subjectOf(participant);
    if (const auto done = journal.audit(by, "face_consent_withdrawn", subject, "photos " + std::to_string(count)); !done)
        return passOn(done);
    if (const auto done = journal.tellHeadOffice("face_consent_withdrawn", subject, {{"participant", participant.text()}}); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    if (const auto done = m_context.database().place().forget(m_context.database()); !done)
        spdlog::warn("what was erased may stand in the store's log until the next upkeep: {}", done.error().detail);
    spdlog::info("participant {} withdrew the consent to face pictures", participant.text());
    return count;
}

} // namespace anjungan::service
