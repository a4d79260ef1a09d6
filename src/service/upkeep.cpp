#include "service/upkeep.h"

#include "service/context.h"
#include "store/drafts.h"
#include "store/place.h"

#include <spdlog/spdlog.h>

namespace anjungan::service {

namespace {

store::DraftKind draftOf(store::PhotoKind kind) {
    switch (kind) {
    case store::PhotoKind::Enrolment:
        return store::DraftKind::Registration;
    case store::PhotoKind::Claim:
        return store::DraftKind::Claim;
    case store::PhotoKind::DataUpdate:
        return store::DraftKind::DataUpdate;
    }
    return store::DraftKind::Claim;
}

} // namespace

Result<int> Upkeep::eraseOutlived() {
    const auto outlived = store::Photos(m_context.database()).outlived(m_context.now() - kPictureKept);
    if (!outlived)
        return passOn(outlived);
    for (const store::PhotoOwner& photo : *outlived)
        if (const auto done = takeAway(m_context, photo); !done)
            return passOn(done);
    return static_cast<int>(outlived->size());
}

Result<UpkeepReport> Upkeep::removeStale() {
    const Instant before = m_context.now() - kKept;
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    store::Drafts drafts(m_context.database());
    store::Photos photos(m_context.database());
    const auto gone = drafts.removeOlder(before);
    if (!gone)
        return passOn(gone);
    UpkeepReport report{*gone, 0, 0};
    const auto unused = photos.unused(before);
    if (!unused)
        return passOn(unused);
    for (const store::PhotoOwner& photo : *unused) {
        const auto draft = drafts.load(draftOf(photo.kind), photo.participant.text());
        if (!draft)
            return passOn(draft);
        if (*draft) // still being worked on, so that the picture may be part of it
            continue;
        if (const auto removed = photos.remove(photo.id); !removed)
            return passOn(removed);
        ++report.photos;
    }
    const auto erased = eraseOutlived();
    if (!erased)
        return passOn(erased);
    report.erased = *erased;
    if (report != UpkeepReport{}) {
        const std::string detail =
            "drafts " + std::to_string(report.drafts) + ", photos " + std::to_string(report.photos) + ", erased " +
            std::to_string(report.erased);
        if (const auto told =
                Journal(m_context).audit(Actor::system("upkeep"), "stale_removed", "store:upkeep", detail);
            !told)
            return passOn(told);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    // Also where nothing went this time: an earlier call may have been held up.
    if (const auto done = m_context.database().place().forget(m_context.database()); !done)
        spdlog::warn("what was erased may stand in the store's log until the next upkeep: {}", done.error().detail);
    return report;
}

} // namespace anjungan::service
